import Claims
import Reading

/// When two clauses say that their events were.
enum EventTime {
  /// Whether both name days, and the days are apart.
  static func areApart(_ meeting: EventMeeting) -> Bool {
    guard let one = span(meeting.a, meeting.pair.a), let two = span(meeting.b, meeting.pair.b) else { return false }
    return one.upperBound < two.lowerBound || two.upperBound < one.lowerBound
  }

  /// Whether nothing says that the one came after the other: days that meet, or reports of one day.
  static func isOne(_ meeting: EventMeeting) -> Bool {
    if let one = span(meeting.a, meeting.pair.a), let two = span(meeting.b, meeting.pair.b) { return one.overlaps(two) }
    guard let a = meeting.pair.a.reportDay, let b = meeting.pair.b.reportDay else {
      return meeting.pair.weights.statementCoverage != nil
    }
    return abs(a.ordinal - b.ordinal) <= 1
  }

  /// Whether a statement tells the time of day and the other does not tell the same: what is shut at night opens at dawn.
  static func haveTwoHours(_ meeting: EventMeeting) -> Bool {
    let (one, two) = (hours(meeting.a, meeting.pair.a), hours(meeting.b, meeting.pair.b))
    return one != two && !(one.isEmpty && two.isEmpty)
  }

  /// The numbers beside words of the clock.
  private static func hours(_ clause: Clause, _ profile: ArticleProfile) -> [TermKey] {
    guard SentenceWords(profile.article, sentence: clause.sentence).first(.clock, in: clause.tokens) != nil else {
      return []
    }
    return profile.terms[clause.terms].filter { $0.kind == .number }.map(\.word)
  }

  /// Whether two passages were reported on different days, the first one earlier.
  static func isEarlier(_ a: ArticleProfile, _ b: ArticleProfile) -> Bool {
    guard let one = a.reportDay, let other = b.reportDay else { return false }
    return one < other
  }

  /// The days that a clause names; those of its sentence where it names none.
  private static func span(_ clause: Clause, _ profile: ArticleProfile) -> ClosedRange<CalendarDate>? {
    let range = profile.range(of: clause)
    let dates = profile.datesOfSentence[clause.sentence].map { profile.reading.dates[$0] }.filter {
      !$0.isDateOfSaying && $0.from != nil && $0.to != nil
    }
    let near = dates.filter { range.contains($0.range.start) }
    var span: ClosedRange<CalendarDate>?
    for date in near.isEmpty ? dates : near {
      guard let from = date.from, let to = date.to, from <= to else { continue }
      span = span.map { min($0.lowerBound, from)...max($0.upperBound, to) } ?? from...to
    }
    return span
  }
}
