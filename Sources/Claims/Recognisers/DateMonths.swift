import Reading

/// Dates that start with a month's name: `October 18, 2024`, `Oct. 8-13`, `Oktober 2024`, `Juli-September`.
extension DateScanner {
  func monthFirst(at index: Int) -> DateExpression? {
    guard let month = monthName(at: index) else { return nil }
    if let found = monthDay(index, month), isEnglish || found.parts.year != nil && found.form == .day { return found }
    return monthAlone(index, month)
  }

  private func monthDay(_ index: Int, _ month: Int) -> DateExpression? {
    var at = afterMonth(index)
    if at < end, tokens[at].isGlued, isMark(at, 0x2F) || isMark(at, 0x2D) { at += 1 }
    if at + 1 < end, tokens[at].kind == .word, isThe(at) { at += 1 }
    guard let day = dayNumber(at: at), day.value <= 31 || yearFollows(day.next) else { return nil }
    // `In October 20 people died`, `May 10 percent`.
    if countsSomething(day.next) || isMark(day.next, 0x2E) && followsDigits(day.next) { return nil }
    if !tokens[index].isCapitalised, !day.isOrdinal, !yearFollows(day.next) { return nil }
    var found = DateExpression(tokens: index..<day.next, form: .day, rule: "date.month-day")
    found.written = WrittenDate(month: month, day: day.value)
    found.parts = DateParts(day: tokens[at].range, month: tokens[index].range)
    if let last = lastDay(day.next, day.value, month) {
      found.form = .days
      found.rule = "date.day-range"
      found.tokens = index..<last.next
      found.last = last.date
    }
    addYear(&found)
    if found.last != nil { found.last?.year = found.written.year } else { addWeekday(&found) }
    return found
  }

  /// A weekday after its date: `Nov. 17, a Monday`, `20 Oktober (Minggu)`, `20 Oktober, hari Minggu`.
  func addWeekday(_ found: inout DateExpression) {
    var at = found.tokens.upperBound
    let isOpen = isMark(at, 0x28)
    if isOpen {
      at += 1
    } else if isEnglish {
      guard isMark(at, 0x2C), at + 2 < end, tokens[at + 1].word == 0x61 else { return }
      at += 2
    } else {
      if isMark(at, 0x2C) { at += 1 }
      guard let day = match(.unit, at), DateLexicon.units[day.value] == .day else { return }
      at += day.length
    }
    guard let day = weekday(at: at), !isOpen || isMark(at + 1, 0x29) else { return }
    found.weekday = day.day
    found.parts.weekday = tokens[at].range
    found.tokens = found.tokens.lowerBound..<(isOpen ? at + 2 : at + 1)
  }

  private func followsDigits(_ index: Int) -> Bool {
    index + 1 < end && tokens[index + 1].isGlued && tokens[index + 1].kind == .number
  }

  /// Shortened names, and those that are common words in lower case (`may`, `march`), need more than themselves.
  func isShortened(_ index: Int) -> Bool {
    lexicon.month[Int(tokens[index].word)] & DateLexicon.isShort != 0 || isEnglish && tokens[index].range.count <= 5
  }

  func yearFollows(_ index: Int) -> Bool {
    yearNumber(at: isMark(index, 0x2C) ? index + 1 : index) != nil
  }

  func isThe(_ index: Int) -> Bool {
    let from = Int(tokens[index].start)
    return tokens[index].range.count == 3 && text[from] | 0x20 == 0x74 && text[from + 1] | 0x20 == 0x68
      && text[from + 2] | 0x20 == 0x65
  }

  /// `-13`, `to 13`, `- Nov. 2`, `and 13` after a month and its day.
  private func lastDay(_ index: Int, _ day: Int, _ month: Int) -> (date: WrittenDate, next: Int)? {
    guard let at = range(after: index) ?? joined(index) else { return nil }
    if let other = monthName(at: at), let last = dayNumber(at: afterMonth(at)) {
      return (WrittenDate(month: other, day: last.value), last.next)
    }
    guard let last = dayNumber(at: at), last.value > day, last.value <= 31, !countsSomething(last.next),
      monthName(at: last.next) == nil
    else { return nil }
    return (WrittenDate(month: month, day: last.value), last.next)
  }

  /// A month with or without its year, alone or to another month.
  private func monthAlone(_ index: Int, _ month: Int) -> DateExpression? {
    var found = DateExpression(tokens: index..<afterMonth(index), form: .month, rule: "date.month")
    found.written = WrittenDate(month: month)
    found.parts.month = tokens[index].range
    let isShort = lexicon.month[Int(tokens[index].word)] & DateLexicon.isShort != 0
    addYear(&found)
    let next = found.tokens.upperBound
    if let at = range(after: next) ?? joined(next), let other = monthName(at: at), tokens[at].isCapitalised,
      other != month, dayNumber(at: afterMonth(at)) == nil
    {
      found.tokens = index..<afterMonth(at)
      var last = DateExpression(tokens: found.tokens, form: .month, rule: found.rule)
      addYear(&last)
      found.tokens = last.tokens
      found.written.year = found.written.year ?? last.written.year
      found.last = WrittenDate(year: last.written.year, month: other)
      return found
    }
    if found.written.year != nil { return tokens[index].isCapitalised || found.tokens.count == 2 ? found : nil }
    if isShort { return nil }
    return directedMonth(found) ?? (isMonthName(index) ? found : nil)
  }

  /// `Agustus lalu`, `Maret mendatang`.
  private func directedMonth(_ month: DateExpression) -> DateExpression? {
    guard !isEnglish, tokens[month.tokens.lowerBound].isCapitalised else { return nil }
    guard let found = direction(at: month.tokens.upperBound) else { return nil }
    var result = month
    result.direction = found.direction
    result.tokens = month.tokens.lowerBound..<found.next
    return result
  }

  /// `May`, `March`, `April`, `August` and `June` are verbs, modals and names as well: alone they are months only after a
  /// word that goes with time; the other months need a capital.
  private func isMonthName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    let isAnnounced =
      has(index - 1, .on) || has(index - 1, .since) || has(index - 1, .until) || has(index - 1, .by)
      || has(index - 1, .during) || has(index - 1, .after) || has(index - 1, .before) || has(index - 1, .last)
      || has(index - 1, .next) || has(index - 1, .this) || has(index - 1, .early) || has(index - 1, .mid)
      || has(index - 1, .late) || has(index - 1, .between) || has(index - 1, .unit) || has(index - 1, .close)
      || isPartOf(index)
    if isAnnounced { return true }
    if index + 1 < end, tokens[index + 1].isCapitalised, tokens[index + 1].kind == .word { return false }
    if index > start, tokens[index - 1].isCapitalised, tokens[index - 1].kind == .word, !isSentenceStart(index - 1) {
      return false
    }
    if isEnglish { return tokens[index].range.count > 6 && !isSentenceStart(index) }
    return tokens[index].range.count > 3
  }

  /// `the end of May`
  private func isPartOf(_ index: Int) -> Bool {
    guard isEnglish else { return false }
    return [DateWordClass.close, .early, .mid].contains { kind in
      match(kind, index - 2)?.length == 2 || match(kind, index - 3)?.length == 3
    }
  }

  /// A word after a date, weekday or month that says where it lies from now.
  func direction(at index: Int) -> (direction: DateExpression.Shift.Direction, next: Int)? {
    if let found = match(.last, index) { return (.last, index + found.length) }
    if let found = match(.next, index) { return (.next, index + found.length) }
    if let found = match(.this, index) { return (.this, index + found.length) }
    return nil
  }
}
