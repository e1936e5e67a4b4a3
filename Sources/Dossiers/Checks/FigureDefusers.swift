import Claims
import Reading

/// The harmless readings of two figures, asked in this order; the first that holds is the reason why the pair is none.
enum FigureDefusers {
  static func reason(_ meeting: FigureMeeting) -> Explanation? {
    for defuser in [scope, status, period, place, time, laterCount] {
      if let reason = defuser(meeting) { return reason }
    }
    return nil
  }

  /// Scope marks beside one figure and not beside the other: another part, phase or measure.
  private static func scope(_ meeting: FigureMeeting) -> Explanation? {
    let (a, b) = (meeting.a.quantity.scope, meeting.b.quantity.scope)
    let marks: [(ScopeMarks, String)] = [
      (.additional, "scope.additional"), (.part, "scope.part"), (.first, "scope.first"), (.change, "scope.change"),
      (.perPeriod, "scope.per-period"), (.previous, "scope.previous"), (.capacity, "scope.capacity"),
      (.average, "scope.average"),
    ]
    for (mark, rule) in marks where a.contains(mark) != b.contains(mark) { return Explanation(rule) }
    if a.contains(.total) != b.contains(.total), a.contains(.part) || b.contains(.part) {
      return Explanation("scope.part")
    }
    return nil
  }

  /// What is planned, demanded or expected is not what was done.
  private static func status(_ meeting: FigureMeeting) -> Explanation? {
    let (a, b) = (meeting.a.quantity.scope, meeting.b.quantity.scope)
    if a.contains(.planned) != b.contains(.planned), !meeting.areTwins { return Explanation("scope.planned") }
    let one = meeting.claimA.map { meeting.pair.a.reading.claims[$0].certainty }
    let two = meeting.claimB.map { meeting.pair.b.reading.claims[$0].certainty }
    if (one == .demanded) != (two == .demanded) { return Explanation("scope.demanded") }
    if (one == .predicted) != (two == .predicted), !meeting.areTwins { return Explanation("scope.planned") }
    return nil
  }

  /// Passages that name different years or months speak of different times.
  private static func period(_ meeting: FigureMeeting) -> Explanation? {
    guard let one = span(meeting.a, meeting.pair.a), let two = span(meeting.b, meeting.pair.b) else { return nil }
    let apart = one.to < two.from ? two.from.ordinal - one.to.ordinal : one.from.ordinal - two.to.ordinal
    return apart > 0 ? Explanation("figure.another-time", [.date(one.from), .date(two.from)]) : nil
  }

  /// Passages that name different places, and share none.
  private static func place(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins { return nil }
    let one = meeting.pair.a.places(of: meeting.a.clause)
    let two = meeting.pair.b.places(of: meeting.b.clause)
    guard let first = one.first, let second = two.first, Set(one.map(\.key)).isDisjoint(with: two.map(\.key)) else {
      return nil
    }
    return Explanation("figure.another-place", [.words(first.name), .words(second.name)])
  }

  private static func time(_ meeting: FigureMeeting) -> Explanation? {
    guard let one = minute(meeting.a, meeting.pair.a), let two = minute(meeting.b, meeting.pair.b), one != two else {
      return nil
    }
    return Explanation("figure.another-hour")
  }

  /// A count that runs on (dead, injured, missing, displaced) differs with the day on which it was taken.
  private static func laterCount(_ meeting: FigureMeeting) -> Explanation? {
    let runs =
      meeting.a.fate != nil || meeting.b.fate != nil
      || !meeting.a.quantity.scope.union(meeting.b.quantity.scope).isDisjoint(with: .soFar)
    guard runs, !meeting.pair.isSelf else { return nil }
    let one = span(meeting.a, meeting.pair.a)?.to ?? meeting.pair.a.article.published
    let two = span(meeting.b, meeting.pair.b)?.to ?? meeting.pair.b.article.published
    guard let one, let two else { return Explanation("figure.running-count") }
    if one != two { return Explanation("figure.later-count", [.date(one), .date(two)]) }
    return nil
  }

  /// The days that a figure's clause, else its sentence, names.
  private static func span(_ figure: Figure, _ profile: ArticleProfile) -> (from: CalendarDate, to: CalendarDate)? {
    let dates = profile.datesOfSentence[figure.quantity.sentence].map { profile.reading.dates[$0] }
    let placed = dates.filter { $0.from != nil && !$0.isSoft && !$0.isDateOfSaying }
    let range = profile.range(of: figure.clause)
    let near = placed.filter { range.contains($0.range.start) }
    guard let first = (near.isEmpty ? placed : near).min(by: { distance($0, figure) < distance($1, figure) }),
      let from = first.from
    else { return nil }
    return (from, first.to ?? from)
  }

  private static func distance(_ date: DateMention, _ figure: Figure) -> Int {
    let range = figure.quantity.range
    return date.range.start >= range.end ? date.range.start - range.end : max(0, range.start - date.range.end)
  }

  /// The clock time in the figure's sentence, in minutes after midnight UTC.
  private static func minute(_ figure: Figure, _ profile: ArticleProfile) -> Int? {
    for index in profile.datesOfSentence[figure.quantity.sentence] {
      let date = profile.reading.dates[index]
      if let minute = date.minute { return ((minute - (date.utcOffset ?? 0)) % 1440 + 1440) % 1440 }
    }
    return nil
  }
}
