import Reading

/// English days told by their number: `the 27th`, `20th of next month`, `the second Monday of next month`.
extension DateScanner {
  /// - Parameter index: the ordinal, `the` before it left out.
  func ordinalDay(at index: Int) -> DateExpression? {
    guard isEnglish, let day = dayNumber(at: index), day.isOrdinal else { return nil }
    if let weekday = weekday(at: day.next), !weekday.isShort, day.value <= 5 {
      return nthWeekday(index, day.value, weekday.day, day.next + 1)
    }
    if let month = relativeMonth(day.next), day.value <= 31 {
      var found = DateExpression(tokens: index..<month.next, form: .relative, rule: "date.ordinal")
      found.shift = shift(months: month.shift, day: day.value)
      return found
    }
    // `on the 27th`, a full stop or comma behind it; never `the 27th minute`, `the 21st century`.
    guard tokens[index].kind == .number, index - 2 >= start, isWordThe(index - 1), day.value <= 31,
      has(index - 2, .on) || has(index - 2, .since) || has(index - 2, .until) || has(index - 2, .by)
        || has(index - 2, .during) || isFor(index - 2), day.next >= end || tokens[day.next].kind == .punctuation
    else { return nil }
    var found = DateExpression(tokens: index..<day.next, form: .day, rule: "date.day")
    found.written.day = day.value
    found.parts.day = tokens[index].range
    return found
  }

  private func isWordThe(_ index: Int) -> Bool { tokens[index].kind == .word && isThe(index) }

  private func isFor(_ index: Int) -> Bool {
    let at = Int(tokens[index].start)
    return tokens[index].range.count == 3 && text[at] | 0x20 == 0x66 && text[at + 1] == 0x6F && text[at + 2] == 0x72
  }

  /// `of next month`, `in this month`, `of the previous month`: how many months from now.
  private func relativeMonth(_ index: Int) -> (shift: Int, next: Int)? {
    guard index + 2 < end, tokens[index].kind == .word, tokens[index].range.count == 2 else { return nil }
    let at = isWordThe(index + 1) ? index + 2 : index + 1
    if let phrase = match(.relative, at) {
      let row = lexicon.relatives[phrase.value]
      return row.unit == .month && row.from == row.to ? (row.from, at + phrase.length) : nil
    }
    guard let word = direction(at: at), let unit = match(.unit, word.next),
      DateLexicon.units[unit.value] == .month
    else { return nil }
    return (word.direction == .last ? -1 : word.direction == .next ? 1 : 0, word.next + unit.length)
  }

  private func nthWeekday(_ index: Int, _ number: Int, _ day: Weekday, _ next: Int) -> DateExpression? {
    var found = DateExpression(tokens: index..<next, form: .relative, rule: "date.nth-weekday")
    found.weekday = day
    if let month = relativeMonth(next) {
      found.tokens = index..<month.next
      found.shift = shift(months: month.shift, day: 0)
    } else {
      found.shift = shift(months: 0, day: 0)
    }
    found.shift?.ordinal = number
    return found
  }

  private func shift(months: Int, day: Int) -> DateExpression.Shift {
    var shift = DateExpression.Shift()
    shift.unit = .month
    shift.from = months
    shift.to = months
    shift.day = day
    return shift
  }
}
