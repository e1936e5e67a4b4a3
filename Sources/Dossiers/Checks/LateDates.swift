import Claims
import Reading

/// What an article tells as past and dates after its own publication: a slip in one of the two dates.
enum LateDates {
  /// A day more is left to time zones and to papers dated ahead; years more are another slip, or a story.
  private static let days = 2...366

  static func findings(in entry: Dossier.Entry) -> [Finding] {
    // A day read off the text itself may be the event's own.
    let article = entry.reading.article
    guard let published = article.published, let from = article.publishedFrom, from != .inferred else { return [] }
    // A dateline is read off the text, so a day must be written in full to speak against it.
    let isDateline = from == .dateline
    return entry.reading.dates.filter { isLate($0, published) && (!isDateline || isFull($0)) }.prefix(3).compactMap {
      date in
      guard let from = date.from else { return nil }
      return Finding(
        kind: .date, verdict: .tension, strength: .weak, relation: .inconsistent,
        evidence: [Evidence(in: entry, range: date.range)],
        because: Explanation("date.after-report", [.date(from), .date(published)]),
        question: Explanation("question.late-date"))
    }
  }

  private static func isFull(_ date: DateMention) -> Bool { date.written.year != nil && date.weekday != nil }

  private static func isLate(_ date: DateMention, _ published: CalendarDate) -> Bool {
    guard date.form == .day, date.isPast, !date.isSoft, date.isConsistent != false, !date.isImpossible,
      date.written.year != nil || date.weekday != nil, let from = date.from
    else { return false }
    return days.contains(from.ordinal - published.ordinal)
  }
}
