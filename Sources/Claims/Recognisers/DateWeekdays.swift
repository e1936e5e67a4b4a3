import Reading

/// Expressions that start with a weekday: alone, with a date, with a word that places it.
extension DateScanner {
  /// The weekday that a token names. Shortened forms count only with a date behind them.
  func weekday(at index: Int) -> (day: Weekday, isShort: Bool)? {
    guard index < end, tokens[index].kind == .word, lexicon.canStart(tokens[index].word) else { return nil }
    let value = lexicon.weekday[Int(tokens[index].word)]
    guard value > 0, let day = Weekday(rawValue: Int(value & 0x7F)) else { return nil }
    if tokens[index].flags.contains(.clitic) { return nil }
    let isShort = value & DateLexicon.isShort != 0
    if isShort, !tokens[index].isCapitalised, !isEnglish { return nil }
    if tokens[index].word == lexicon.minggu, !isSunday(index) { return nil }
    return (day, isShort)
  }

  /// `Minggu` with a capital is Sunday, but for the capital of a sentence's first word.
  private func isSunday(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    if !isSentenceStart(index) { return true }
    return isMark(index + 1, 0x28) || isMark(index + 1, 0x2C) || has(index + 1, .part)
      || dayNumber(at: index + 1) != nil
  }

  /// `malam Jumat`, the evening before.
  func eve(at index: Int) -> DateExpression? {
    guard tokens[index].word == lexicon.malam, lexicon.malam >= 0, weekday(at: index + 1) != nil,
      var found = weekdayFirst(at: index + 1)
    else { return nil }
    found.isEve = true
    found.tokens = index..<found.tokens.upperBound
    found.isName = isHabit(index, found)
    return found
  }

  /// `setiap malam Jumat`, and `Malam Minggu` as the name of an evening out.
  private func isHabit(_ index: Int, _ found: DateExpression) -> Bool {
    guard found.form == .weekday, found.tokens.count == 2 else { return false }
    if has(index - 1, .every), tokens[index - 1].range.count > 3 { return true }
    return tokens[index].isCapitalised && !isSentenceStart(index) && tokens[index + 1].word == lexicon.minggu
  }

  func weekdayFirst(at index: Int) -> DateExpression? {
    guard let (day, isShort) = weekday(at: index) else { return nil }
    var at = index + 1
    if isShort, isMark(at, 0x2E) { at += 1 }
    // `Senin-Selasa (20-21/10)`: the first weekday goes with the first day.
    if let second = range(after: at) ?? joined(at), weekday(at: second) != nil,
      let found = dated(day, from: index, second + 1), found.form == .days
    {
      return found
    }
    if let found = dated(day, from: index, at) { return found }
    if isShort || !tokens[index].isCapitalised && !isEnglish || isName(index) { return nil }
    if has(index - 1, .between), let found = between(day, index) { return found }
    return placed(day, index, at)
  }

  /// `between Sunday and Tuesday`: the days from one to the other.
  private func between(_ day: Weekday, _ index: Int) -> DateExpression? {
    guard let second = joined(index + 1), let last = weekday(at: second), !last.isShort else { return nil }
    var found = DateExpression(tokens: index..<(second + 1), form: .weekday, rule: "date.weekday-range")
    found.weekday = last.day
    var shift = DateExpression.Shift()
    shift.from = (last.day.rawValue - day.rawValue + 7) % 7
    found.shift = shift
    return found
  }

  /// `Pasar Minggu`, `the Sunday Times`, `setiap Jumat`.
  private func isName(_ index: Int) -> Bool {
    // `per Jumat` is "as of Friday".
    if has(index - 1, .every), tokens[index - 1].range.count > 3 { return true }
    if isFeast(index) { return true }
    guard index > start, tokens[index - 1].kind == .word else { return false }
    if isEnglish {
      return isThe(index - 1) && index + 1 < end && tokens[index + 1].isCapitalised
    }
    return isMarket(index - 1)
  }

  /// `Good Friday`, `Rabu Abu`: a weekday in the name of a day, which only a calendar of feasts could place.
  private func isFeast(_ index: Int) -> Bool {
    let first = isEnglish ? index - 1 : index
    return first >= start && tokens[first].isCapitalised && match(.feast, first) != nil
  }

  private func isMarket(_ index: Int) -> Bool {
    let from = Int(tokens[index].start)
    return tokens[index].range.count == 5 && text[from] == 0x50 && text[from + 1] == 0x61 && text[from + 2] == 0x73
  }

  /// A weekday with its date: `Senin (20/10)`, `Senin malam, 20 Oktober 2024`, `Thursday the 21st`, `Selasa tanggal 14`.
  func dated(_ day: Weekday, from index: Int, _ next: Int) -> DateExpression? {
    var at = next
    if let part = match(.part, at) { at += part.length }
    if let word = direction(at: at), isMark(word.next, 0x28) || isMark(word.next, 0x2C) { at = word.next }
    var isLoose = false
    if isMark(at, 0x2C) { at += 1 }
    if has(at, .date), let word = match(.date, at) {
      at += word.length
      isLoose = true
    } else if isEnglish, at < end, tokens[at].kind == .word, isThe(at) {
      at += 1
      isLoose = true
    }
    let isOpen = isMark(at, 0x28)
    if isOpen { at += 1 }
    guard at < end, var found = core(at, isOpen: isOpen, isLoose: isLoose) else { return nil }
    if isOpen, isMark(found.tokens.upperBound, 0x29) {
      found.tokens = found.tokens.lowerBound..<(found.tokens.upperBound + 1)
      if let next = idleDirection(found.tokens.upperBound) { found.tokens = found.tokens.lowerBound..<next }
    }
    found.tokens = index..<found.tokens.upperBound
    found.weekday = day
    found.parts.weekday = tokens[index].range
    found.rule = "date.weekday-day-month"
    return found
  }

  /// `Rabu (5/7) kemarin`, `Senin (3/2) pekan lalu`: words that say again where the date lies.
  private func idleDirection(_ at: Int) -> Int? {
    guard !isEnglish else { return nil }
    if let week = week(at: at) { return week.next }
    return match(.last, at).map { at + $0.length } ?? match(.next, at).map { at + $0.length }
  }

  private func core(_ at: Int, isOpen: Bool, isLoose: Bool) -> DateExpression? {
    if isOpen, let found = slashedRange(at) { return found }
    if let found = numericDate(at: at, isExpected: isOpen) ?? numericDate(at: at, isExpected: true) { return found }
    if tokens[at].kind == .number, let found = dayFirst(at: at) { return found }
    if isEnglish, let found = monthFirst(at: at), found.written.day != nil { return found }
    if let found = spelledDayFirst(at: at) { return found }
    guard isLoose, let day = dayNumber(at: at), day.isOrdinal || !isEnglish else { return nil }
    var found = DateExpression(tokens: at..<day.next, form: .day, rule: "date.weekday-day")
    found.written = WrittenDate(day: day.value)
    found.parts.day = tokens[at].range
    return found
  }

  /// `(18-19/10/2024)`, `(30/9-2/10)`.
  private func slashedRange(_ at: Int) -> DateExpression? {
    guard let first = integer(at: at), first < 40, let second = range(after: at + 1),
      var found = numericDate(at: second, isExpected: true), let day = found.written.day, day < 40
    else {
      guard var found = numericDate(at: at, isExpected: true), let next = range(after: found.tokens.upperBound),
        let last = numericDate(at: next, isExpected: true)
      else { return nil }
      found.last = last.written
      found.written.year = found.written.year ?? last.written.year
      found.form = .days
      found.tokens = at..<last.tokens.upperBound
      return found
    }
    found.last = found.written
    found.written.day = first
    found.parts.day = tokens[at].range
    found.form = .days
    found.tokens = at..<found.tokens.upperBound
    return found
  }

  /// A weekday without a date: `Senin`, `Kamis pekan ini`, `Jumat pekan lalu`, `Senin depan`, `Tuesday next week`.
  private func placed(_ day: Weekday, _ index: Int, _ next: Int) -> DateExpression {
    var found = DateExpression(tokens: index..<next, form: .weekday, rule: "date.weekday")
    found.weekday = day
    found.parts.weekday = tokens[index].range
    var shift = DateExpression.Shift()
    var at = next
    if let part = match(.part, at), !isEnglish { at += part.length }
    if let week = week(at: at) {
      shift = week.shift
      found.tokens = index..<week.next
    } else if !isEnglish, let word = direction(at: at) {
      shift.direction = word.direction
      found.tokens = index..<word.next
    }
    found.shift = shift
    return found
  }

  /// `pekan lalu`, `next week`, as a shift in weeks.
  func week(at index: Int) -> (shift: DateExpression.Shift, next: Int)? {
    guard let phrase = match(.relative, index) else { return nil }
    let row = lexicon.relatives[phrase.value]
    guard row.unit == .week, !row.isNarrated, row.from == row.to else { return nil }
    var shift = DateExpression.Shift()
    shift.unit = .week
    shift.from = row.from
    shift.to = row.to
    return (shift, index + phrase.length)
  }
}
