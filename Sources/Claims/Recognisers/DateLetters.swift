import Reading

/// Times told in letters and numbers: `Q3 2024`, `1H24`, `H-7`.
extension DateScanner {
  /// `Q2 2023`, `Q3-2024`, `in Q1`, `H1 2024`.
  func letteredPeriod(at index: Int) -> DateExpression? {
    guard tokens[index].isCapitalised, let letter = match(.letter, index), index + 1 < end, tokens[index + 1].isGlued,
      tokens[index + 1].range.count == 1, let number = integer(at: index + 1), !isModel(index)
    else { return nil }
    guard var found = period(index..<(index + 2), number, months: letter.value) else { return nil }
    addPeriodYear(&found)
    if found.written.year != nil || found.shift != nil { return found }
    // `H1` and `Q3` by themselves are names as well.
    let isAnnounced = has(index - 1, .during) || has(index - 1, .since) || has(index - 1, .on) || has(index - 1, .by)
    let next = index + 2
    let isFree = next >= end || !tokens[next].isGlued || tokens[next].kind == .punctuation && !isDash(next)
    return letter.value == 3 && isAnnounced && isFree ? found : nil
  }

  /// `2Q24`, `1H 2024`.
  func numberedPeriod(at index: Int) -> DateExpression? {
    guard tokens[index].range.count == 1, has(index + 1, .letter), tokens[index + 1].isGlued,
      tokens[index + 1].isCapitalised, let number = integer(at: index), let letter = match(.letter, index + 1)
    else { return nil }
    guard var found = period(index..<(index + 2), number, months: letter.value), let short = integer(at: index + 2)
    else { return nil }
    if tokens[index + 2].isGlued, tokens[index + 2].range.count == 2 {
      found.written.year = 2000 + short
      found.parts.year = tokens[index + 2].range
      found.tokens = index..<(index + 3)
      return found
    }
    addPeriodYear(&found)
    return found.written.year == nil ? nil : found
  }

  private func period(_ tokens: Range<Int>, _ number: Int, months: Int) -> DateExpression? {
    guard number >= 1, number <= 12 / months else { return nil }
    var found = DateExpression(tokens: tokens, form: .quarter, rule: "date.quarter")
    found.written = WrittenDate(month: (number - 1) * months + 1)
    found.months = months
    return found
  }

  /// `Audi Q3`: a name before the letter.
  private func isModel(_ index: Int) -> Bool {
    index > start && tokens[index - 1].kind == .word && tokens[index - 1].isCapitalised && !isSentenceStart(index - 1)
  }

  /// `H-7`, `H+3 Lebaran`, `hari H`: so many days from a day that the article need not give.
  func countdown(at index: Int) -> DateExpression? {
    if has(index, .dday), tokens[index].isCapitalised, has(index - 1, .unit), has(index - 1, .on),
      index + 1 >= end || !tokens[index + 1].isGlued || tokens[index + 1].kind != .word && !isDash(index + 1)
    {
      return DateExpression(tokens: (index - 1)..<(index + 1), form: .relative, rule: "date.countdown")
    }
    guard has(index, .dday), tokens[index].isCapitalised, index + 2 < end, tokens[index + 1].isGlued,
      tokens[index + 2].isGlued, isDash(index + 1) || isMark(index + 1, 0x2B), integer(at: index + 2) != nil,
      tokens[index + 2].range.count <= 3
    else { return nil }
    var next = index + 3
    if next < end, tokens[next].isGlued, tokens[next].kind == .word || isDash(next) { return nil }
    while next < end, next < index + 6, tokens[next].kind == .word, tokens[next].isCapitalised { next += 1 }
    return DateExpression(tokens: index..<next, form: .relative, rule: "date.countdown")
  }
}
