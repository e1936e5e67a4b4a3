import Reading

/// Times told from the day of publication or from the day being told of.
extension DateScanner {
  /// A fixed phrase: `kemarin`, `pekan lalu`, `the day before yesterday`.
  func relative(at index: Int) -> DateExpression? {
    guard let phrase = match(.relative, index) else { return nil }
    let row = lexicon.relatives[phrase.value]
    // What means only "now", "then" or "soon" places nothing.
    if row.unit == .present || row.unit == .vague && row.from == 0 || row.isNarrated && row.from == 0 { return nil }
    if isToldFromEvent(index + phrase.length) || isName(index, phrase.length) { return nil }
    var found = DateExpression(tokens: index..<(index + phrase.length), form: .relative, rule: "date.relative")
    var shift = DateExpression.Shift()
    shift.isNarrated = row.isNarrated
    shift.unit = row.unit
    shift.from = row.from
    shift.to = row.to
    found.shift = shift
    // `sepekan sebelumnya`: about seven days.
    found.isSoft = row.unit == .vague || row.isNarrated && row.unit == .day && abs(row.from) >= 7
    // `this week Friday`, `last week Sunday`.
    if isEnglish, row.unit == .week, !row.isNarrated, let day = weekday(at: index + phrase.length), !day.isShort {
      found.weekday = day.day
      found.form = .weekday
      found.tokens = index..<(index + phrase.length + 1)
    }
    return found
  }

  /// `three days after the flood`, `the day before the vote`: told from an event, whose day is not in the words.
  private func isToldFromEvent(_ next: Int) -> Bool {
    guard isEnglish, has(next - 1, .after) || has(next - 1, .before) || has(next - 1, .earlier), next < end,
      tokens[next].kind == .word
    else { return false }
    return match(.after, next - 1) != nil || match(.before, next - 1) != nil
  }

  /// `USA Today`: one word with a capital inside a sentence.
  private func isName(_ index: Int, _ length: Int) -> Bool {
    length == 1 && tokens[index].isCapitalised && !isSentenceStart(index)
      && (tokens[index - 1].isCapitalised || tokens[index].isAllCaps)
  }

  /// `dua hari lalu`, `3 pekan ke depan`, `two weeks ago`, `in 3 weeks`, `two days from tomorrow`.
  func countedShift(at index: Int) -> DateExpression? {
    guard let first = count(at: index) else { return nil }
    guard let unit = match(.unit, first.next) else { return nil }
    var total = first.value * Self.days(DateLexicon.units[unit.value])
    var months = Self.months(DateLexicon.units[unit.value]) * first.value
    var at = first.next + unit.length
    // `2 years 1 month 21 days ago`.
    while let more = count(at: isMark(at, 0x2C) ? at + 1 : at), let other = match(.unit, more.next) {
      total += more.value * Self.days(DateLexicon.units[other.value])
      months += Self.months(DateLexicon.units[other.value]) * more.value
      at = more.next + other.length
    }
    let kind = DateLexicon.units[unit.value]
    guard total > 0 || months > 0 else { return nil }
    guard let tail = shiftTail(at, index), !isToldFromEvent(tail.next) else { return nil }
    var found = DateExpression(tokens: index..<tail.next, form: .relative, rule: "date.counted")
    var shift = DateExpression.Shift()
    shift.isNarrated = tail.isNarrated
    shift.isExact = true
    if months == 0 {
      shift.from = tail.sign * total + tail.extra
      shift.to = shift.from
    } else {
      shift.unit = months % 12 == 0 && total == 0 && kind == .year ? .year : .month
      shift.from = tail.sign * (shift.unit == .year ? months / 12 : months)
      shift.to = tail.sign * total
    }
    if tail.isSpan { shift.span() }
    found.isSoft = months > 0 || kind != .day
    found.shift = shift
    return found
  }

  private static func days(_ unit: TimeUnit) -> Int {
    switch unit {
    case .day: 1
    case .week: 7
    case .fortnight: 14
    default: 0
    }
  }

  private static func months(_ unit: TimeUnit) -> Int {
    switch unit {
    case .month: 1
    case .year: 12
    case .decade: 120
    default: 0
    }
  }

  /// A count of units: digits, words, `a` and `one` fused with the unit are left to the fixed phrases.
  private func count(at index: Int) -> (value: Int, next: Int)? {
    guard index < end else { return nil }
    if let value = integer(at: index), tokens[index].range.count <= 3 { return (value, index + 1) }
    if let spelled = spelledNumber(at: index), !spelled.isOrdinal { return (spelled.value, spelled.next) }
    if isEnglish, tokens[index].range.count == 1, text[Int(tokens[index].start)] | 0x20 == 0x61 {
      return (1, index + 1)
    }
    return nil
  }

  /// What follows the units and gives them their direction.
  private func shiftTail(
    _ at: Int, _ index: Int
  ) -> (sign: Int, extra: Int, isNarrated: Bool, isSpan: Bool, next: Int)? {
    if let word = match(.ago, at) {
      let isSpan = !isEnglish && tokens[at].range.count == 8
      return (-1, 0, false, isSpan, at + word.length)
    }
    if isEnglish, let base = match(.relative, at + 1), lexicon.relatives[base.value].unit == .day,
      !lexicon.relatives[base.value].isNarrated
    {
      let row = lexicon.relatives[base.value]
      if has(at, .before) || has(at, .earlier) { return (-1, row.from, false, false, at + 1 + base.length) }
      if has(at, .since) || has(at, .after) { return (1, row.from, false, false, at + 1 + base.length) }
    }
    // `tiga bulan ke depan` covers the time until then.
    if let word = match(.ahead, at) {
      return (1, 0, false, !isEnglish && word.length == 2 && tokens[at].range.count == 2, at + word.length)
    }
    if let word = match(.later, at) { return (1, 0, true, false, at + word.length) }
    if let word = match(.earlier, at) { return (-1, 0, true, false, at + word.length) }
    // `in 3 weeks`, of what is to come.
    if isEnglish, has(index - 1, .during), tokens[index - 1].range.count == 2,
      isFuture(before: index) || isPlanned(before: index - 1)
    {
      return (1, 0, false, false, at)
    }
    return nil
  }

  /// `last Friday`, `next March`, `this week`, `last 3 days` are fixed phrases or placed here.
  func directed(at index: Int) -> DateExpression? {
    guard isEnglish, let word = direction(at: index) else { return nil }
    if let day = weekday(at: word.next), !day.isShort {
      // `last Tuesday, March 12`: the date beside it says which.
      if var found = dated(day.day, from: index, word.next + 1) {
        found.parts.weekday = tokens[word.next].range
        return found
      }
      var found = DateExpression(tokens: index..<(word.next + 1), form: .weekday, rule: "date.weekday")
      found.weekday = day.day
      found.parts.weekday = tokens[word.next].range
      var shift = DateExpression.Shift()
      shift.direction = word.direction
      found.shift = shift
      return found
    }
    if let span = countedSpan(index, word.next, word.direction) { return span }
    if let month = monthName(at: word.next), tokens[word.next].isCapitalised,
      dayNumber(at: afterMonth(word.next)) == nil
    {
      var found = DateExpression(tokens: index..<(word.next + 1), form: .month, rule: "date.month")
      found.written.month = month
      found.parts.month = tokens[word.next].range
      found.direction = word.direction
      return found
    }
    return nil
  }

  /// `the last three days`, `the next 24 months`.
  private func countedSpan(
    _ index: Int, _ next: Int, _ direction: DateExpression.Shift.Direction
  ) -> DateExpression? {
    guard direction != .this, let number = count(at: next), number.value > 1, let unit = match(.unit, number.next)
    else { return nil }
    let kind = DateLexicon.units[unit.value]
    let (days, months) = (Self.days(kind) * number.value, Self.months(kind) * number.value)
    guard days + months > 0 else { return nil }
    let sign = direction == .last ? -1 : 1
    var found = DateExpression(
      tokens: index..<(number.next + unit.length), form: .relative, rule: "date.counted")
    var shift = DateExpression.Shift()
    shift.unit = months > 0 ? .month : .day
    shift.from = sign * (months > 0 ? months : days)
    shift.span()
    found.shift = shift
    found.isSoft = true
    return found
  }

  /// `tanggal 31`, `on the 27th`: a day whose month is understood.
  func dayOfMonth(at index: Int) -> DateExpression? {
    if !isEnglish, has(index, .date), let word = match(.date, index) {
      guard let day = dayNumber(at: index + word.length), tokens[index + word.length].kind == .number, day.value <= 31,
        !countsSomething(day.next), expression(at: index + word.length) == nil
      else { return nil }
      var found = DateExpression(tokens: index..<day.next, form: .day, rule: "date.day")
      found.written.day = day.value
      found.parts.day = tokens[index + word.length].range
      return found
    }
    return nil
  }
}
