import Reading

/// Years, decades, quarters, semesters, and the early, middle or late part of a month or year.
extension DateScanner {
  /// A bare year: four digits from 1900 to 2100 that count nothing, a range of two, or a decade.
  func year(at index: Int) -> DateExpression? {
    guard tokens[index].range.count == 4, let value = integer(at: index), (1500...2100).contains(value) else {
      return nil
    }
    let isAnnounced =
      has(index - 1, .year) || has(index - 1, .since) || has(index - 1, .during) || has(index - 1, .on)
      || has(index - 1, .until) || has(index - 1, .by)
    if index > start, tokens[index].isGlued, !isFree(index - 1) { return nil }
    // Before 1900 more numbers count than date: a word of time stands before the year, and no counted thing behind it.
    if value < 1900, !isAnnounced || index + 1 < end && tokens[index + 1].kind == .word && !has(index + 1, .function) {
      return nil
    }
    var found = DateExpression(tokens: index..<(index + 1), form: .year, rule: "date.year")
    found.written = WrittenDate(year: value)
    found.parts.year = tokens[index].range
    found.isName = isOfLaw(index)
    if let decade = decade(index) {
      found.form = .decade
      found.rule = "date.decade"
      found.tokens = index..<decade
      return found
    }
    if let next = range(after: index + 1) ?? slash(index + 1), let last = integer(at: next),
      tokens[next].range.count == 4, last > value, last <= 2100
    {
      found.last = WrittenDate(year: last)
      found.tokens = index..<(next + 1)
    }
    let next = found.tokens.upperBound
    if next < end, tokens[next].isGlued, !endsNumber(next) { return nil }
    if has(index - 1, .label), !has(index - 1, .date) { return nil }
    if countsSomething(next), !has(index - 1, .year) { return nil }
    if next + 1 < end, tokens[next].range.count == 1, tokens[next].kind == .word, tokens[next + 1].kind == .number {
      // `1920 x 1080`.
      return nil
    }
    return isAnnounced || !isQuantity(index, next, value) ? found : nil
  }

  /// `Nomor 44 Tahun 2008`, `UUD 1945`, `No. 8 of 1999`: the year in the name of a law.
  private func isOfLaw(_ index: Int) -> Bool {
    guard index - 1 >= start else { return false }
    if index - 2 >= start, tokens[index - 2].kind == .number, tokens[index - 1].kind == .word,
      has(index - 1, .year) || tokens[index - 1].range.count == 2
    {
      return has(index - 3, .label) || isMark(index - 3, 0x2E) && has(index - 4, .label)
    }
    let at = Int(tokens[index - 1].start)
    return !isEnglish && tokens[index - 1].isAllCaps && tokens[index - 1].range.count <= 3 && text[at] == 0x55
      && text[at + 1] == 0x55
  }

  private func slash(_ index: Int) -> Int? { isMark(index, 0x2F) && tokens[index].isGlued ? index + 1 : nil }

  /// `1990-an`, `1990s`.
  private func decade(_ index: Int) -> Int? {
    guard index + 1 < end, tokens[index + 1].isGlued else { return nil }
    if isEnglish {
      let at = Int(tokens[index + 1].start)
      return tokens[index + 1].range.count == 1 && text[at] | 0x20 == 0x73 ? index + 2 : nil
    }
    guard isDash(index + 1), index + 2 < end, tokens[index + 2].isGlued, tokens[index + 2].range.count == 2 else {
      return nil
    }
    let at = Int(tokens[index + 2].start)
    return text[at] | 0x20 == 0x61 && text[at + 1] | 0x20 == 0x6E ? index + 3 : nil
  }

  /// What may be glued to a year's front: brackets, quotation marks, a dash after a word (`Covid-2019` is none).
  private func isFree(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .number: false
    case .punctuation:
      isMark(index, 0x28) || isMark(index, 0x5B) || isMark(index, 0x2C)
        || isDash(index) && index > start
          && (has(index - 1, .mid) || tokens[index - 1].kind == .word && tokens[index - 1].isAllCaps)
    default: true
    }
  }

  private func endsNumber(_ index: Int) -> Bool {
    if isMark(index, 0x2F) || isMark(index, 0x25) || tokens[index].kind == .number || tokens[index].kind == .word {
      return false
    }
    if isDash(index) { return !(index + 1 < end && tokens[index + 1].isGlued && tokens[index + 1].kind == .number) }
    return true
  }

  /// Four digits without a word of time before: a quantity where a lower-case noun follows a verb or preposition
  /// (`mengirim 2000 warga`), or a mark of money or of approximation stands before.
  private func isQuantity(_ index: Int, _ next: Int, _ value: Int) -> Bool {
    if index > start {
      let before = tokens[index - 1]
      if before.kind == .punctuation, isMark(index - 1, 0x24) || text[Int(before.start)] >= 0x80 && !isDash(index - 1) {
        return true
      }
    }
    guard next < end, tokens[next].kind == .word, !tokens[next].isCapitalised else { return false }
    // Round numbers count more often than they date; others are years unless a plural follows.
    return value % 100 == 0
      || (isEnglish && text[Int(tokens[next].end) - 1] == 0x73 && tokens[next].range.count > 3 && value % 10 == 0)
  }

  /// `kuartal III 2024`, `third quarter of 2023`, `Q3`, `semester pertama tahun ini`.
  func quarter(at index: Int) -> DateExpression? {
    if isEnglish {
      guard let ordinal = match(.ordinal, index) else { return nil }
      var at = index + ordinal.length
      if isDash(at) { at += 1 }
      return period(at, number: ordinal.value, from: index, next: nil)
    }
    guard has(index, .quarter) || has(index, .semester) else { return nil }
    let at = index + (match(.quarter, index) ?? match(.semester, index) ?? .init(value: 0, second: 0, length: 1)).length
    if let ordinal = match(.ordinal, at) {
      return period(index, number: ordinal.value, from: index, next: at + ordinal.length)
    }
    if let number = integer(at: at), tokens[at].range.count == 1 {
      return period(index, number: number, from: index, next: at + 1)
    }
    if let number = roman(at) { return period(index, number: number, from: index, next: at + 1) }
    return nil
  }

  private func roman(_ index: Int) -> Int? {
    guard index < end, tokens[index].kind == .word, tokens[index].range.count <= 3 else { return nil }
    switch Array(text[Int(tokens[index].start)..<Int(tokens[index].end)]) {
    case [0x49]: return 1
    case [0x49, 0x49]: return 2
    case [0x49, 0x49, 0x49]: return 3
    case [0x49, 0x56]: return 4
    default: return nil
    }
  }

  private func period(_ word: Int, number: Int, from index: Int, next: Int?) -> DateExpression? {
    guard let kind = match(.quarter, word) ?? match(.semester, word), kind.value > 0, number > 0,
      number <= 12 / kind.value
    else { return nil }
    var found = DateExpression(tokens: index..<(next ?? word + kind.length), form: .quarter, rule: "date.quarter")
    found.written = WrittenDate(month: (number - 1) * kind.value + 1)
    found.months = kind.value
    addPeriodYear(&found)
    return found
  }

  /// The year of a period: `2024`, `-2024`, `/2024`, `of 2023`, `tahun 2024`, `tahun depan`, `of next year`.
  func addPeriodYear(_ found: inout DateExpression) {
    var at = found.tokens.upperBound
    if isDash(at) || isMark(at, 0x2F) || isMark(at, 0x2C) { at += 1 }
    if isEnglish, at < end, tokens[at].kind == .word, tokens[at].range.count == 2 { at += 1 }
    if let phrase = match(.relative, at), lexicon.relatives[phrase.value].unit == .year,
      !lexicon.relatives[phrase.value].isNarrated
    {
      var shift = DateExpression.Shift()
      shift.unit = .year
      shift.from = lexicon.relatives[phrase.value].from
      shift.to = shift.from
      found.shift = shift
      found.tokens = found.tokens.lowerBound..<(at + phrase.length)
      return
    }
    if !isEnglish, has(at, .year) { at += 1 }
    guard let year = yearNumber(at: at), (1900...2100).contains(year) else { return }
    found.written.year = year
    found.parts.year = tokens[at].range
    found.tokens = found.tokens.lowerBound..<(at + 1)
  }

  /// `awal September`, `pertengahan 2024`, `akhir bulan ini`, `end of the year`, `mid-2024`.
  func portion(at index: Int) -> DateExpression? {
    guard has(index, .early) || has(index, .mid) || has(index, .late) || has(index, .close) else { return nil }
    let candidates: [(DateWordClass, DateExpression.Portion)] = [
      (.close, .close), (.early, .early), (.mid, .mid), (.late, .late),
    ]
    for (kind, portion) in candidates {
      guard let word = match(kind, index) else { continue }
      var at = index + word.length
      if isDash(at) { at += 1 }
      if isEnglish, at < end, tokens[at].kind == .word, isThe(at) { at += 1 }
      if has(at, .year), !isEnglish, yearNumber(at: at + 1) != nil { at += 1 }
      guard at < end, var found = whole(at) else { continue }
      found.portion = portion
      found.isSoft = true
      found.tokens = index..<found.tokens.upperBound
      found.rule = "date.portion"
      return found
    }
    return nil
  }

  /// `summer of 2021`, `musim dingin 2020`: three months, of the northern half of the world.
  func season(at index: Int) -> DateExpression? {
    guard let word = match(.season, index), word.value > 0 else { return nil }
    var found = DateExpression(tokens: index..<(index + word.length), form: .quarter, rule: "date.season")
    found.written = WrittenDate(month: word.value)
    found.months = 3
    found.isSoft = true
    addPeriodYear(&found)
    return found.written.year == nil && found.shift == nil ? nil : found
  }

  /// The month, year or relative unit of which a part is named.
  private func whole(_ at: Int) -> DateExpression? {
    if monthName(at: at) != nil, tokens[at].isCapitalised, let found = monthFirst(at: at), found.form == .month {
      return found
    }
    if tokens[at].kind == .number, let found = year(at: at), found.form != .day { return found }
    if let found = relative(at: at), found.shift?.unit == .month || found.shift?.unit == .year { return found }
    guard let unit = match(.unit, at),
      DateLexicon.units[unit.value] == .year || DateLexicon.units[unit.value] == .month,
      isEnglish ? isThe(at - 1) : !has(at + 1, .ordinal)
    else { return nil }
    var found = DateExpression(tokens: at..<(at + unit.length), form: .relative, rule: "date.relative")
    var shift = DateExpression.Shift()
    shift.unit = DateLexicon.units[unit.value]
    found.shift = shift
    return found
  }
}
