import Reading

// Numbers in digits that take several tokens: groups set apart by spaces, vulgar fractions.
extension QuantityScanner {
  /// Digits, with groups set apart by spaces and vulgar fractions (`40 000`, `10 1/2`, `1/4`).
  func digits(at: Int) -> ReadNumber? {
    let token = tokens[at]
    guard var number = QuantityDigits.read(text, Int(token.start), Int(token.end), decimalComma: decimalComma) else {
      return nil
    }
    number.end = at + 1
    if number.isDecimal { return number }
    if let fraction = fraction(at) { return fraction }
    if isNumber(at + 1), isSpaced(at + 1), !isOccupied(at + 1) {
      if let fraction = fraction(at + 1), fraction.value < 1 {
        number.value += fraction.value
        (number.granularity, number.isDecimal, number.end) = (0.125, true, fraction.end)
        return number
      }
      return spacedGroups(number, at)
    }
    return number
  }

  /// `40 000`, `1 234 567.89`: every group after the first has three digits.
  private func spacedGroups(_ first: ReadNumber, _ at: Int) -> ReadNumber {
    var number = first
    var next = at + 1
    guard tokens[at].end - tokens[at].start <= 3, first.value > 0 else { return first }
    while isNumber(next), isSpaced(next), !isOccupied(next), tokens[next].start - tokens[next - 1].end <= 3 {
      let (start, end) = (Int(tokens[next].start), Int(tokens[next].end))
      let point = text[start..<end].firstIndex { $0 == 0x2E || $0 == 0x2C } ?? end
      guard point - start == 3 else { return next == at + 1 ? first : number }
      guard let group = QuantityDigits.read(text, start, point, decimalComma: decimalComma) else { return number }
      number.value = number.value * 1000 + group.value
      number.granularity = group.value == 0 ? number.granularity * 1000 : group.granularity
      if point < end {
        let places = end - point - 1
        let rest = QuantityDigits.read(text, point + 1, end, decimalComma: decimalComma)?.value ?? 0
        number.value += rest / PowerOfTen.of(places)
        (number.granularity, number.isDecimal) = (1 / PowerOfTen.of(places), true)
      }
      number.end = next + 1
      number.alternative = nil
      next += 1
    }
    // Two neighbours of a table may look alike: a single group needs something counted in Indonesian.
    let isSure = !decimalComma || next > at + 2 || isUnit(next) || concept(at: next) != nil
    return isSure ? number : first
  }

  func isUnit(_ at: Int) -> Bool {
    at < end && tables.unitsAfter.longest(in: tokens, at: at, end: end) != nil
  }

  /// `1/4`: a small whole number over a usual denominator.
  func fraction(_ at: Int) -> ReadNumber? {
    guard isMark(at + 1, 0x2F), !isSpaced(at + 1), isNumber(at + 2), !isSpaced(at + 2), !isOccupied(at + 2),
      let over = QuantityDigits.read(text, Int(tokens[at].start), Int(tokens[at].end), decimalComma: decimalComma),
      let under = QuantityDigits.read(
        text, Int(tokens[at + 2].start), Int(tokens[at + 2].end), decimalComma: decimalComma),
      over.value < under.value, [2, 3, 4, 5, 8, 16].contains(under.value), over.value > 0
    else { return nil }
    return ReadNumber(value: over.value / under.value, granularity: 1 / under.value, isDecimal: true, end: at + 3)
  }
}

extension QuantityDigits {
  /// Whether digits can be an earthquake's magnitude: below ten, with one decimal.
  static func isMagnitude(_ text: [UInt8], _ token: Token) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    return end - start == 1 || (end - start == 3 && (text[start + 1] == 0x2E || text[start + 1] == 0x2C))
  }
}
