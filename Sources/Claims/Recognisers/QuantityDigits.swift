import Reading

/// A number as it was read: how much, and how finely it was given.
struct ReadNumber {
  var value: Double
  /// The place of the last digit that was given: 100 for 1.500, 0.1 for 2,5, 100,000 for 1,5 juta.
  var granularity: Double
  /// A word or mark of magnitude carries the number (`2 juta`, `$5bn`).
  var hasMagnitude = false
  /// Decimals were written.
  var isDecimal = false
  /// The other reading of a separator with three digits behind it (`1.500` in English text); nil where there is one only.
  var alternative: Double?
  var isWord = false
  /// A proper fraction in words, which `of` makes a share.
  var isFraction = false
  /// What the number was multiplied by (1,000,000 in `2 juta`).
  var factor = 1.0
  /// The token after the number.
  var end: Int

  /// The number times a magnitude.
  func scaled(_ factor: Double) -> ReadNumber {
    var number = self
    number.value = tidy(number.value * factor)
    number.granularity *= factor
    number.factor *= factor
    number.alternative = nil
    number.hasMagnitude = number.hasMagnitude || factor >= 1000
    return number
  }
}

/// Reads digits with their separators, in the language's own format first (`linguistics.md` B.5).
enum QuantityDigits {
  /// What the bytes of one number token say; nil where they are no number (`192.168.1.2`, `1.2.3`).
  /// - Parameter decimalComma: the language writes `2,5`.
  static func read(_ text: [UInt8], _ start: Int, _ end: Int, decimalComma: Bool) -> ReadNumber? {
    var scan = Scan()
    for index in start..<end where !scan.take(text[index]) { return nil }
    return scan.number(firstDigit: text[start], decimalComma: decimalComma)
  }

  /// The digits, and where the separators stand among them.
  private struct Scan {
    var digits = 0.0
    var digitCount = 0
    var trailingZeros = 0
    var separators = 0
    var last: UInt8 = 0
    var isMixed = false
    /// Digits in the group being read, the first group, and whether every group between has three (or two, as in lakh).
    var group = 0
    var first = 0
    var innerGroupsFit = true
    var innerGroupsAreLakh = true

    mutating func take(_ byte: UInt8) -> Bool {
      if byte >= 0x30, byte <= 0x39 {
        digits = digits * 10 + Double(byte - 0x30)
        digitCount += 1
        group += 1
        trailingZeros = byte == 0x30 ? trailingZeros + 1 : 0
        return true
      }
      if separators == 0 {
        first = group
      } else {
        if group != 3 { innerGroupsFit = false }
        if group != 2 { innerGroupsAreLakh = false }
        // Only the last separator may differ.
        if isMixed { return false }
        if byte != last { isMixed = true }
      }
      separators += 1
      last = byte
      group = 0
      return true
    }

    func number(firstDigit: UInt8, decimalComma: Bool) -> ReadNumber? {
      if separators == 0 { return whole }
      if isMixed {
        let isGrouped = innerGroupsFit || (separators > 2 && innerGroupsAreLakhButLast)
        return first <= 3 && isGrouped ? decimal : nil
      }
      if separators > 1 { return first <= 3 && group == 3 && (innerGroupsFit || innerGroupsAreLakh) ? whole : nil }
      let isDecimalMark = (last == 0x2C) == decimalComma
      let canGroup = group == 3 && first <= 3 && firstDigit != 0x30
      var number = isDecimalMark || !canGroup ? decimal : whole
      if canGroup { number.alternative = isDecimalMark ? whole.value : decimal.value }
      return number
    }

    /// `12,34,567.89`: the inner groups have two digits but for the one before the decimal mark.
    private var innerGroupsAreLakhButLast: Bool { first <= 2 }

    private var whole: ReadNumber {
      let zeros = digits == 0 ? 0 : trailingZeros
      return ReadNumber(value: digits, granularity: PowerOfTen.of(zeros), end: 0)
    }

    private var decimal: ReadNumber {
      let unit = PowerOfTen.of(group)
      return ReadNumber(value: digits / unit, granularity: 1 / unit, isDecimal: true, end: 0)
    }
  }
}

/// Powers of ten, exact for every exponent that a double holds exactly.
enum PowerOfTen {
  static func of(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<min(exponent, 22) { power *= 10 }
    return power
  }

  /// The largest power of ten that divides a whole number; 1 for zero and for what is not whole.
  static func dividing(_ value: Double) -> Double {
    guard value != 0, value == value.rounded(), abs(value) < 1e18 else { return 1 }
    var rest = abs(value)
    var power = 1.0
    while rest.truncatingRemainder(dividingBy: 10) == 0 {
      rest /= 10
      power *= 10
    }
    return power
  }
}
