import Reading

/// The placing of an article that has neither a day of publication nor a year, by a day that another report of its story has.
extension ArticleReading {
  /// Whether days or months of the article could be placed if somebody knew its year.
  public var lacksYear: Bool {
    article.published == nil && dates.contains { $0.isYearless && $0.from == nil && !$0.isImpossible }
  }

  /// A day near which the article was written, as it says itself; nil where it says none.
  public var ownDay: CalendarDate? {
    if let published = article.published { return published }
    guard let year, year.margin >= 3 else { return nil }
    // `Mataram, 13 Maret 2025`: the day that the year was read off.
    return dates.first { $0.form == .day && $0.written.year != nil && year.evidence.contains($0.range) }?.from
  }

  /// The same reading with its open dates placed near a day that the article does not give itself: days and months fall in
  /// the year that brings them nearest, weekdays and relative expressions count from the day that the article reports on.
  /// - Returns: with it that day, nil where the article names none; nil for both where most of its weekdays speak against the
  ///   year: then it tells of another one.
  public func placed(near day: CalendarDate) -> (reading: ArticleReading, own: CalendarDate?)? {
    var placed: [TextRange: DateMention] = [:]
    var own: CalendarDate?
    let parts = article.second.map { [article.part(in: article.language), article.part(in: $0.data.language)] }
    for part in parts ?? [article] {
      let read = DateRecogniser.read(part, near: day)
      for date in read.dates { placed[date.range] = date }
      own = own ?? read.anchor
    }
    var reading = self
    for index in dates.indices {
      guard let date = placed[dates[index].range], date.form == dates[index].form else { continue }
      reading.dates[index] = date
    }
    let weekdays = Set(
      reading.dates.filter { $0.isYearless && $0.weekday != nil }.map { [$0.written.month, $0.written.day] })
    let wrong = Set(
      reading.dates.filter { $0.isYearless && $0.isConsistent == false }.map { [$0.written.month, $0.written.day] })
    return wrong.count * 2 > weekdays.count && weekdays.count > 1 ? nil : (reading, own)
  }
}

extension DateMention {
  /// A day or month of which no year is written.
  public var isYearless: Bool {
    (form == .day || form == .days || form == .month) && written.year == nil && written.month != nil
  }
}
