import Reading

/// The day that relative expressions and yearless dates of an article are counted from.
extension DateResolver {
  /// The publication date; else the day that the text reports on: the first full date in a dateline or with its
  /// right weekday, as the day's news is dated, or else alone in brackets.
  mutating func placeAnchor() {
    if let published = article.published {
      anchor = published
      return
    }
    let full = found.filter { $0.expression.hasFullDate && !$0.isFuture && !$0.isOrigin }
    let isReport: (FoundDate) -> Bool = { $0.isDateline(article) || self.agrees($0.expression) == true }
    guard let item = full.first(where: isReport) ?? full.first(where: isBracketed),
      let date = Self.day(item.expression.written), (1990...2100).contains(date.year)
    else { return }
    anchor = date
    if found.contains(where: { $0.expression.isYearlessDay }) {
      inference = YearInference(
        year: date.year, margin: 3, evidence: [article.range(ofTokens: item.expression.tokens)])
    }
  }

  /// `(24/9/2014)` behind the name of who reported: the day of the report.
  private func isBracketed(_ item: FoundDate) -> Bool {
    let before = item.expression.tokens.lowerBound - 1
    // An older report may be cited so: no later year may stand in the text.
    return item.expression.weekday == nil && item.expression.rule == "date.numeric" && before >= 0
      && article.tokens[before].word == 0x28
      && !found.contains { ($0.expression.written.year ?? 0) > (item.expression.written.year ?? 0) }
  }

  /// The day that an article without a year reports on, where it was written near some day: its dateline's (`PRAYA, March
  /// 12 (Agency) -`), else the latest weekday with its date that has been.
  func reportDay(_ near: CalendarDate) -> CalendarDate? {
    let days = found.filter { $0.expression.isYearlessDay && !$0.expression.isSwappable && !$0.isOrigin }
    if let dateline = days.first(where: { $0.isDateline(article) }) { return placed(dateline) }
    let told = days.filter { $0.expression.weekday != nil && !$0.isFuture && !$0.isStart && !$0.isEnd }
    return told.compactMap { item -> CalendarDate? in
      guard let day = placed(item), day.weekday == item.expression.weekday,
        abs(day.ordinal - near.ordinal) <= DateResolver.oneStory
      else { return nil }
      return day
    }.max()
  }

  /// Days between reports of one story at most.
  private static let oneStory = 60

  /// A yearless day in the year that brings it nearest.
  private func placed(_ item: FoundDate) -> CalendarDate? {
    guard let month = item.expression.written.month, let day = item.expression.written.day,
      let year = year(of: item, month, day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension FoundDate {
  /// `PARIS, 20 October 2024 (Agency) - …`: a date at the head of one of the first sentences, a dash or brackets behind it.
  func isDateline(_ article: Article) -> Bool {
    let tokens = article.sentences[sentence].tokens
    let next = expression.tokens.upperBound
    guard sentence < 4, expression.tokens.lowerBound - tokens.lowerBound <= 8, next < tokens.upperBound else {
      return false
    }
    if article.tokens[next].word == 0x28 || article.tokens[next].word == 0x2D { return true }
    let at = Int(article.tokens[next].start)
    return article.tokens[next].kind == .punctuation && article.text[at] == 0xE2 && article.text[at + 1] == 0x80
  }
}
