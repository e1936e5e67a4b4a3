import Reading

/// Dates written with a day and a month: in digits, or with the month's name.
extension DateScanner {
  /// `20/10/2024`, `20-10-2024`, `2024-10-20`, `20.10.2024`, `(20/10)`.
  /// - Parameter isExpected: a weekday or another sign of a date stands before, so that any form counts.
  func numericDate(at index: Int, isExpected: Bool) -> DateExpression? {
    guard index < end, tokens[index].kind == .number else { return nil }
    if index > start, !isExpected, tokens[index].isGlued, !opens(index - 1) { return nil }
    if let dotted = dottedDate(at: index) { return dotted }
    guard let first = integer(at: index), index + 2 < end else { return nil }
    let mark = tokens[index + 1].word
    guard mark == 0x2F || mark == 0x2D, isExpected || tokens[index + 1].isGlued && tokens[index + 2].isGlued,
      let second = integer(at: index + 2), tokens[index + 2].range.count <= 2
    else { return nil }
    if isMark(index + 3, mark), isExpected || tokens[index + 3].isGlued, let third = integer(at: index + 4) {
      return threeNumbers(index, first, second, third)
    }
    guard mark == 0x2F, !(index + 3 < end && tokens[index + 3].isGlued && continuesNumber(index + 3)) else {
      return nil
    }
    return twoNumbers(index, first, second, isExpected: isExpected)
  }

  private func opens(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .number: false
    case .punctuation: !isMark(index, 0x2F) && !isDash(index) && !isMark(index, 0x2E) && !isMark(index, 0x2C)
    default: true
    }
  }

  /// A dash, slash or number that makes a longer label of what stands before it.
  private func continuesNumber(_ index: Int) -> Bool {
    isMark(index, 0x2F) || isDash(index) || tokens[index].kind == .word || tokens[index].kind == .number
      || isMark(index, 0x25)
  }

  private func threeNumbers(_ index: Int, _ first: Int, _ second: Int, _ third: Int) -> DateExpression? {
    let widths = (tokens[index].range.count, tokens[index + 2].range.count, tokens[index + 4].range.count)
    if index + 5 < end, tokens[index + 5].isGlued, isDash(index + 5) || isMark(index + 5, 0x2F) { return nil }
    if widths.0 == 4, widths.2 <= 2, first > 999 {
      var found = numeric(index, index + 5, day: index + 4, month: index + 2, year: index, first)
      found.rule = "date.iso"
      // `2024-10-21T09:00`: the time is a clock time of its own.
      return (1...12).contains(second) && (1...31).contains(third) ? found : nil
    }
    guard widths.0 <= 2, widths.2 == 4 || widths.2 == 2 else { return nil }
    let year = widths.2 == 4 ? third : third < 50 ? 2000 + third : 1900 + third
    if widths.2 == 2,
      !((1...12).contains(first) && (1...31).contains(second) || (1...31).contains(first) && (1...12).contains(second))
    {
      return nil
    }
    return ordered(index, index + 5, first, second, year, index + 4)
  }

  private func twoNumbers(_ index: Int, _ first: Int, _ second: Int, isExpected: Bool) -> DateExpression? {
    guard tokens[index].range.count <= 2, first > 0, second > 0 else { return nil }
    if !isExpected {
      // 24/7 and 9/11 are names; a fraction or a score has no sign of a date beside it.
      if first == 24 && second == 7 || first == 9 && second == 11 { return nil }
      let isPadded = text[Int(tokens[index].start)] == 0x30 || text[Int(tokens[index + 2].start)] == 0x30
      let isDecided = isEnglish && (first > 12) != (second > 12) && first <= 31 && second <= 31
      let isAnnounced =
        (has(index - 1, .on) || has(index - 1, .date) || has(index - 1, .since)) && !has(index - 1, .during)
      // `JAKARTA (19/6) –`
      let isBracketed = !isEnglish && first > 12 && isMark(index - 1, 0x28) && isMark(index + 3, 0x29)
      guard isDecided || isBracketed || isAnnounced || isPadded && !has(index - 1, .label), first <= 31, second <= 31,
        first <= 12 || second <= 12, !countsSomething(index + 3)
      else { return nil }
    }
    return ordered(index, index + 3, first, second, nil, nil)
  }

  /// Day and month in the language's order; the other order where only that one can be.
  private func ordered(
    _ index: Int, _ next: Int, _ first: Int, _ second: Int, _ year: Int?, _ yearAt: Int?
  ) -> DateExpression {
    let monthFirst = isEnglish && first <= 12
    var found = numeric(
      index, next, day: monthFirst ? index + 2 : index, month: monthFirst ? index : index + 2, year: yearAt, year)
    found.isSwappable = isEnglish && first <= 12 && second <= 12 && first != second
    return found
  }

  private func numeric(
    _ index: Int, _ next: Int, day: Int, month: Int, year: Int?, _ yearValue: Int?
  ) -> DateExpression {
    var found = DateExpression(tokens: index..<next, form: .day, rule: "date.numeric")
    found.written = WrittenDate(year: yearValue, month: integer(at: month), day: integer(at: day))
    found.parts.day = tokens[day].range
    found.parts.month = tokens[month].range
    found.parts.year = year.map { tokens[$0].range }
    return found
  }

  /// `13.5.2015`, one token.
  private func dottedDate(at index: Int) -> DateExpression? {
    let (from, to) = (Int(tokens[index].start), Int(tokens[index].end))
    guard to - from >= 8, to - from <= 10 else { return nil }
    let dots = (from..<to).filter { text[$0] == 0x2E }
    guard dots.count == 2, to - dots[1] == 5, let day = digits(from, dots[0]), let month = digits(dots[0] + 1, dots[1]),
      let year = digits(dots[1] + 1, to), (1...31).contains(day), (1...12).contains(month),
      (1900...2100).contains(year)
    else { return nil }
    var found = DateExpression(tokens: index..<(index + 1), form: .day, rule: "date.dotted")
    found.written = WrittenDate(year: year, month: month, day: day)
    found.parts = DateParts(
      day: TextRange(from, dots[0]), month: TextRange(dots[0] + 1, dots[1]), year: TextRange(dots[1] + 1, to))
    return found
  }

  /// `20 Oktober 2024`, `8-13 Oktober`, `8 hingga 13 Oktober`, `30 September-2 Oktober`, `21st of June`.
  func dayFirst(at index: Int) -> DateExpression? {
    guard tokens[index].kind == .number, tokens[index].range.count <= 2 else { return nil }
    if index > start, tokens[index].isGlued, !opens(index - 1) { return nil }
    guard let day = dayNumber(at: index) else { return nil }
    return dayFirst(index, day.value, day.next)
  }

  func spelledDayFirst(at index: Int) -> DateExpression? {
    guard has(index, .ordinal) || has(index, .cardinal), let day = dayNumber(at: index) else { return nil }
    guard let found = dayFirst(index, day.value, day.next) else { return nil }
    return day.isOrdinal || found.written.year != nil ? found : nil
  }

  private func dayFirst(_ index: Int, _ day: Int, _ next: Int) -> DateExpression? {
    let at = ofWord(next)
    if let month = monthName(at: at) {
      if isShortened(at), !tokens[at].isCapitalised, !yearFollows(afterMonth(at)) { return nil }
      var found = DateExpression(tokens: index..<afterMonth(at), form: .day, rule: "date.day-month")
      found.written = WrittenDate(month: month, day: day)
      found.parts = DateParts(day: tokens[index].range, month: tokens[at].range)
      addYear(&found)
      if let span = spanOverMonths(found) { return span }
      addWeekday(&found)
      return found
    }
    return dayRange(index, day, next)
  }

  /// `8-13 Oktober`, `13 dan 14 Oktober`.
  private func dayRange(_ index: Int, _ day: Int, _ next: Int) -> DateExpression? {
    guard let second = range(after: next) ?? joined(next), let last = dayNumber(at: second), last.value > day,
      last.value - day < 31
    else { return nil }
    let at = ofWord(last.next)
    guard let month = monthName(at: at) else { return nil }
    var found = DateExpression(tokens: index..<afterMonth(at), form: .days, rule: "date.day-range")
    found.written = WrittenDate(month: month, day: day)
    found.parts = DateParts(day: tokens[index].range, month: tokens[at].range)
    addYear(&found)
    found.last = WrittenDate(year: found.written.year, month: month, day: last.value)
    return found
  }

  /// `dan`, `and` between two days of one month.
  func joined(_ index: Int) -> Int? {
    guard index < end, tokens[index].kind == .word else { return nil }
    let (from, count) = (Int(tokens[index].start), tokens[index].range.count)
    guard count == 3 else { return nil }
    let word = (text[from] | 0x20, text[from + 1] | 0x20, text[from + 2] | 0x20)
    return word == (0x64, 0x61, 0x6E) || word == (0x61, 0x6E, 0x64) ? index + 1 : nil
  }

  /// `30 September-2 Oktober 2024`.
  private func spanOverMonths(_ first: DateExpression) -> DateExpression? {
    guard let at = range(after: first.tokens.upperBound), let day = dayNumber(at: at),
      let month = monthName(at: day.next)
    else { return nil }
    var second = DateExpression(tokens: at..<afterMonth(day.next), form: .day, rule: first.rule)
    second.written = WrittenDate(month: month, day: day.value)
    addYear(&second)
    var found = first
    found.form = .days
    found.rule = "date.day-range"
    found.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    found.written.year = first.written.year ?? second.written.year
    found.last = WrittenDate(year: second.written.year, month: month, day: day.value)
    if first.written.year == nil, let year = second.written.year, let start = first.written.month, start > month {
      found.written.year = year - 1
    }
    return found
  }

  private func ofWord(_ index: Int) -> Int {
    guard isEnglish, index + 1 < end, tokens[index].kind == .word, tokens[index].range.count == 2 else { return index }
    let from = Int(tokens[index].start)
    return text[from] | 0x20 == 0x6F && text[from + 1] | 0x20 == 0x66 ? index + 1 : index
  }

  /// A year after a day and month: `2024`, `, 2024`, `tahun 2024`.
  func addYear(_ found: inout DateExpression) {
    var at = found.tokens.upperBound
    if isMark(at, 0x2C), isEnglish || found.rule == "date.month-day" {
      at += 1
    } else if has(at, .year), !isEnglish {
      at += 1
    }
    guard let year = yearNumber(at: at), at > found.tokens.upperBound || !tokens[at].isGlued || isEnglish else {
      if let spelled = spelledYear(at: at) {
        found.written.year = spelled.value
        found.tokens = found.tokens.lowerBound..<spelled.next
      } else {
        addToldYear(&found)
      }
      return
    }
    let isUsual = (1800...2100).contains(year)
    // `12 Maret 3025 di …` is a year that cannot be, `12 Maret 3025 warga …` none.
    if !isUsual, at + 1 < end, tokens[at + 1].kind == .word, !tokens[at + 1].isCapitalised,
      year < 1800 || !has(at + 1, .function)
    {
      return
    }
    if countsSomething(at + 1), !(1900...2100).contains(year) { return }
    found.written.year = year
    found.parts.year = tokens[at].range
    found.tokens = found.tokens.lowerBound..<(at + 1)
  }

  /// `June 16th of last year`, `17 Agustus tahun lalu`.
  private func addToldYear(_ found: inout DateExpression) {
    let at = ofWord(found.tokens.upperBound)
    guard let phrase = match(.relative, at) else { return }
    let row = lexicon.relatives[phrase.value]
    guard row.unit == .year, !row.isNarrated, row.from == row.to else { return }
    var shift = DateExpression.Shift()
    shift.unit = .year
    shift.from = row.from
    found.shift = shift
    found.tokens = found.tokens.lowerBound..<(at + phrase.length)
  }

  /// `nineteen seventy eight`.
  private func spelledYear(at index: Int) -> (value: Int, next: Int)? {
    guard isEnglish, let century = spelledNumber(at: index), century.value == 19 || century.value == 20,
      let rest = spelledNumber(at: century.next), rest.value > 9, !rest.isOrdinal
    else { return nil }
    return (century.value * 100 + rest.value, rest.next)
  }
}
