import Reading

// English fractions in words: `five eighths`, `three twenty-firsts`, `twenty and three fifths`, `a hundredth`.
extension QuantityNumerals {
  /// The fraction whose numerator in words ends before `taken`; nil where no denominator follows.
  func fraction(_ scanner: QuantityScanner, _ start: Int, _ taken: Int) -> ReadNumber? {
    if taken == start { return scanner.unitFraction(start) }
    if let rest = scanner.unitFraction(scanner.word(taken) == scanner.tables.words.and ? taken + 1 : scanner.end),
      rest.value < 0.5
    {
      return ReadNumber(
        value: value + rest.value, granularity: rest.value, isDecimal: true, isWord: true, end: rest.end)
    }
    let at = scanner.isHyphen(taken) ? taken + 1 : taken
    var numerator = value
    var whole = 0.0
    var (denominator, end) = (0.0, at)
    if let compound = scanner.compoundDenominator(at) {
      (denominator, end) = compound
    } else if scanner.role(at) == .denominator || (value == 1 && scanner.role(at) == .ordinal && scanner.value(at) > 2)
    {
      (denominator, end) = (scanner.value(at), at + 1)
      if lastTen > 0, denominator < 10, value > lastTen || scanner.isHyphen(taken) {
        // `one hundred thirty fifths`: the ten belongs to the denominator.
        numerator = value - lastTen
        denominator += lastTen
      }
    }
    if let before = beforeAnd, numerator - before < denominator { (numerator, whole) = (numerator - before, before) }
    guard denominator > 1, numerator > 0 else { return nil }
    return ReadNumber(
      value: whole + numerator / denominator, granularity: 1 / denominator, isDecimal: true, isWord: true,
      isFraction: whole == 0 && numerator < denominator, end: end)
  }
}

extension QuantityScanner {
  /// `a fifth`, `a hundredth`, `a twenty-first`.
  fileprivate func unitFraction(_ start: Int) -> ReadNumber? {
    guard isArticle(start) else { return nil }
    let compound = compoundDenominator(start + 1)
    guard compound != nil || role(start + 1) == .ordinal else { return nil }
    let (denominator, stop) = compound ?? (value(start + 1), start + 2)
    // A third man is no fraction; a fifth may be one where nothing but the phrase's end follows.
    guard denominator > 2, denominator >= 100 || stop >= end || !isWord(stop) || isStop(stop) else { return nil }
    return ReadNumber(
      value: 1 / denominator, granularity: 1 / denominator, isDecimal: true, isWord: true, isFraction: true, end: stop)
  }

  /// `twenty-firsts`, `twenty firsts`.
  fileprivate func compoundDenominator(_ at: Int) -> (Double, Int)? {
    guard role(at) == .ten, value(at) > 10 else { return nil }
    let last = isHyphen(at + 1) ? at + 2 : at + 1
    guard role(last) == .denominator || (role(last) == .ordinal && last == at + 2), value(last) < 10 else { return nil }
    return (value(at) + value(last), last + 1)
  }
}
