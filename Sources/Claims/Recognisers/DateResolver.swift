import Reading

/// Turns expressions into mentions: gives each its days, and holds weekdays against dates.
struct DateResolver {
  let article: Article
  let lexicon: DateLexicon
  var found: [FoundDate]
  var inference: YearInference?
  /// The day that relative expressions count from.
  var anchor: CalendarDate?
  /// A day near which the article was written; the year of yearless dates is the one that brings them nearest to it.
  var near: CalendarDate?
  /// The day last told of, for `sehari kemudian`.
  var told: CalendarDate?
  /// The period last told of and its sentence, for `periode yang sama tahun lalu`.
  var period: (days: ClosedRange<CalendarDate>, sentence: Int)?

  init(article: Article, lexicon: DateLexicon, found: [FoundDate]) {
    self.article = article
    self.lexicon = lexicon
    self.found = found
  }

  mutating func resolve() -> [DateMention] {
    orderNumericDates()
    placeAnchor()
    if anchor != nil { near = anchor } else if let near { anchor = reportDay(near) }
    if near == nil, found.contains(where: { $0.expression.isYearlessDay }) {
      inference = YearInferenceScoring(article: article, found: found).infer()
    }
    var mentions: [DateMention] = []
    mentions.reserveCapacity(found.count)
    for index in found.indices {
      let mention = mention(index)
      if mention.form == .day || mention.form == .weekday, let from = mention.from, !found[index].isFuture,
        !found[index].isOrigin,
        anchor.map({ from <= $0 }) ?? true
      {
        told = from
      }
      if let days = spannedDays(mention, found[index].expression) { period = (days, mention.sentence) }
      mentions.append(mention)
    }
    return mentions
  }

  /// The days of a mention that names a period.
  private func spannedDays(_ mention: DateMention, _ expression: DateExpression) -> ClosedRange<CalendarDate>? {
    guard let from = mention.from, let to = mention.to, from < to, expression.shift?.unit != .vague,
      expression.shift?.unit != .period, mention.form != .decade
    else { return nil }
    return from...to
  }

  // MARK: Order

  /// English numeric dates whose order is open take the order of the article's decided ones, or the one that its weekday
  /// agrees with; else month before day, and they stay soft.
  private mutating func orderNumericDates() {
    guard article.language == .english else { return }
    let numeric = found.indices.filter {
      found[$0].expression.rule == "date.numeric" || found[$0].expression.weekday != nil
    }
    var dayFirst = 0
    var monthFirst = 0
    for index in numeric where !found[index].expression.isSwappable {
      guard let day = found[index].expression.parts.day, let month = found[index].expression.parts.month,
        isDigit(month), found[index].expression.rule != "date.iso"
      else { continue }
      if day < month { dayFirst += 1 } else { monthFirst += 1 }
    }
    for index in found.indices where found[index].expression.isSwappable {
      var swapped = found[index].expression
      (swapped.written.day, swapped.written.month) = (swapped.written.month, swapped.written.day)
      (swapped.parts.day, swapped.parts.month) = (swapped.parts.month, swapped.parts.day)
      let fits = (agrees(found[index].expression), agrees(swapped))
      if fits.0 == true || fits.1 == true {
        if fits.0 != true { found[index].expression = swapped }
        found[index].expression.isSwappable = false
      } else if dayFirst > 0, monthFirst == 0 {
        found[index].expression = swapped
        found[index].expression.isSwappable = false
      } else if monthFirst > 0, dayFirst == 0 {
        found[index].expression.isSwappable = false
      } else {
        found[index].expression.isSoft = true
      }
    }
  }

  private func isDigit(_ range: TextRange) -> Bool { article.text[range.start] <= 0x39 }

  func agrees(_ expression: DateExpression) -> Bool? {
    guard let weekday = expression.weekday, let date = Self.day(expression.written) else { return nil }
    return date.weekday == weekday
  }

  static func day(_ written: WrittenDate) -> CalendarDate? {
    guard let year = written.year, let month = written.month, let day = written.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  // MARK: Mentions

  private func mention(_ index: Int) -> DateMention {
    let item = found[index]
    let expression = item.expression
    var mention = DateMention(
      range: article.range(ofTokens: expression.tokens), sentence: item.sentence, form: expression.form,
      written: expression.written, weekday: expression.weekday, isDateOfSaying: item.isOfSaying || isInDateline(item),
      isSoft: expression.isSoft || expression.isSwappable, minute: expression.clock?.minute,
      utcOffset: expression.clock?.utcOffset, rule: expression.rule)
    mention.parts = expression.parts
    mention.isPast = item.isPast
    mention.isLimit = item.isLimit
    switch expression.form {
    case .day, .days: placeDay(&mention, item, index)
    case .month, .year, .decade, .quarter: placePeriod(&mention, item)
    case .weekday: placeWeekday(&mention, item)
    case .relative: placeRelative(&mention, expression)
    }
    if let portion = expression.portion { narrow(&mention, portion) }
    return mention
  }

  /// The day of writing is that of saying what is written.
  private func isInDateline(_ item: FoundDate) -> Bool {
    let sentence = article.sentences[item.sentence]
    return item.expression.tokens.upperBound - sentence.tokens.lowerBound < article.datelineLength(sentence)
  }

  private func placeDay(_ mention: inout DateMention, _ item: FoundDate, _ index: Int) {
    let expression = item.expression
    var written = expression.written
    if written.month == nil { fillMonth(&written, item) }
    guard let month = written.month, let day = written.day else { return }
    let isPossible =
      (1...12).contains(month) && day >= 1 && day <= CalendarDate.days(inMonth: month, year: written.year ?? 2000)
      && (written.year.map { (1900...2100).contains($0) } ?? true)
    mention.isImpossible = !isPossible
    guard let year = written.year ?? (isPossible ? year(of: item, month, day) : near?.year ?? inference?.year) else {
      if !isPossible, expression.weekday != nil { mention.isConsistent = false }
      return
    }
    mention.isYearInferred = expression.written.year == nil
    let date = CalendarDate(year: year, month: month, day: day)
    if isPossible, let date { (mention.from, mention.to) = (date, last(of: expression, from: date)) }
    guard let weekday = expression.weekday else {
      if !isPossible { mention.repairs = DateRepairs.ranked(date, written, year: year, weekday: nil) }
      return
    }
    let isRight =
      date.map { $0.weekday == weekday || expression.isEve && $0.weekday.advanced(by: 1) == weekday } ?? false
    if !isRight, mention.isYearInferred, near == nil, (inference?.margin ?? 0) < 3 { return }
    mention.isConsistent = isRight
    if !isRight || !isPossible {
      mention.repairs = DateRepairs.ranked(date, written, year: year, weekday: weekday)
    }
  }

  private func last(of expression: DateExpression, from: CalendarDate) -> CalendarDate {
    guard let last = expression.last, let month = last.month, let day = last.day else { return from }
    let year = last.year ?? (month < from.month ? from.year + 1 : from.year)
    return CalendarDate(year: year, month: month, day: day) ?? from
  }

  /// The year of a day without one: nearest to the anchor, or the inferred year of the article.
  func year(of item: FoundDate, _ month: Int, _ day: Int) -> Int? {
    guard let anchor = near else { return inference?.year }
    if let shift = item.expression.shift, shift.unit == .year { return anchor.year + shift.from }
    let candidates = ((anchor.year - 4)...(anchor.year + 4)).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    let order = candidates.sorted { abs($0.ordinal - anchor.ordinal) < abs($1.ordinal - anchor.ordinal) }
    guard let first = order.first else { return nil }
    switch item.expression.direction {
    case .last: return candidates.last { $0 < anchor }?.year
    case .next: return candidates.first { $0 > anchor }?.year
    default: break
    }
    guard order.count > 1 else { return first.year }
    let weekday = item.expression.weekday
    let distance = abs(first.ordinal - anchor.ordinal)
    let isEven = abs(order[1].ordinal - anchor.ordinal) - distance <= 60
    if isEven || distance > 60 && weekday != nil && first.weekday != weekday {
      // Months away either year may be meant: the weekday chooses, else news tells of what has been.
      if let fit = order.prefix(2).first(where: { $0.weekday == weekday }) { return fit.year }
      if isEven { return min(first, order[1]).year }
    }
    if weekday != nil, first.weekday != weekday, let told = toldYear(item), told != first.year,
      CalendarDate(year: told, month: month, day: day)?.weekday == weekday
    {
      return told
    }
    return first.year
  }

  /// The year last written before an expression in its sentence or the one before.
  func toldYear(_ item: FoundDate) -> Int? {
    found.last {
      $0.expression.tokens.upperBound <= item.expression.tokens.lowerBound && $0.sentence >= item.sentence - 1
        && $0.expression.written.year != nil
    }?.expression.written.year
  }

  /// `Selasa tanggal 14`, `tanggal 31`: the month that puts the day nearest to the anchor.
  private func fillMonth(_ written: inout WrittenDate, _ item: FoundDate) {
    guard let anchor, let day = written.day else { return }
    var best: CalendarDate?
    for step in -2...2 {
      let index = anchor.year * 12 + anchor.month - 1 + step
      guard let date = CalendarDate(year: index / 12, month: index % 12 + 1, day: day) else { continue }
      if item.isFuture, date < anchor { continue }
      if let found = best, abs(found.ordinal - anchor.ordinal) <= abs(date.ordinal - anchor.ordinal) { continue }
      best = date
    }
    written.month = best?.month
    written.year = best?.year
  }
}
