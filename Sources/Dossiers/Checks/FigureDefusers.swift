import Claims
import Reading

/// The harmless readings of two figures, asked in this order; the first that holds is the reason why the pair is none.
enum FigureDefusers {
  static func reason(_ meeting: FigureMeeting) -> Explanation? {
    for defuser in [equalBound, bothKnown, scope, status, years, period, place, participants, hour, laterCount] {
      if let reason = defuser(meeting) { return reason }
    }
    return nil
  }

  /// `24 metres` and `more than 24 metres` name one number.
  private static func equalBound(_ meeting: FigureMeeting) -> Explanation? {
    guard let one = meeting.a.quantity.value, let two = meeting.b.quantity.value,
      one * meeting.a.quantity.unit.factor == two * meeting.b.quantity.unit.factor
    else { return nil }
    return Explanation("figure.same-number")
  }

  /// Where one article gives the other's figure too, the two figures are of two things.
  private static func bothKnown(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins || meeting.pair.isSelf { return nil }
    if gives(meeting.pair.b, meeting.a) || gives(meeting.pair.a, meeting.b) { return Explanation("figure.both-known") }
    return nil
  }

  private static func gives(_ profile: ArticleProfile, _ figure: Figure) -> Bool {
    guard let value = figure.quantity.value, value >= 10 else { return false }
    return profile.figures.contains { other in
      guard let same = other.quantity.value else { return false }
      // `worth 429 million`: a number without a unit may be any of the other's.
      if figure.quantity.unit.name == "number", figure.noun == nil, same == value { return true }
      guard other.quantity.unit.dimension == figure.quantity.unit.dimension else { return false }
      return same * other.quantity.unit.factor == value * figure.quantity.unit.factor
        && figure.counts(like: other) != nil
    }
  }

  /// Scope marks beside one figure and not beside the other: another part, phase or measure.
  private static func scope(_ meeting: FigureMeeting) -> Explanation? {
    // Numbers with their digits swapped are one number, whatever words stand round them.
    if meeting.slip == .swapped || meeting.areTwins { return nil }
    let (a, b) = (meeting.a.quantity.scope, meeting.b.quantity.scope)
    let marks: [(ScopeMarks, String)] = [
      (.additional, "scope.additional"), (.first, "scope.first"), (.change, "scope.change"),
      (.perPeriod, "scope.per-period"), (.previous, "scope.previous"), (.capacity, "scope.capacity"),
      (.average, "scope.average"), (.joint, "scope.joint"),
    ]
    for (mark, rule) in marks where a.contains(mark) != b.contains(mark) && tellsApart(mark, meeting) {
      return Explanation(rule)
    }
    if isListed(meeting.a, meeting.pair.a) != isListed(meeting.b, meeting.pair.b) { return Explanation("scope.part") }
    // A part is no more than the whole.
    let isLess = meeting.a.quantity.core.low ?? 0 < meeting.b.quantity.core.low ?? 0
    let lesser = isLess ? a : b
    guard a.contains(.part) != b.contains(.part), lesser.contains(.part) else { return nil }
    let isWhole = isLess ? all(meeting.a, meeting.pair.a) : all(meeting.b, meeting.pair.b)
    return isWhole ? nil : Explanation("scope.part")
  }

  /// So many counts of one thing in a sentence are a list, of which the largest may be the sum.
  private static let list = 3

  /// `326 pupils: 128 of one school, 74 of another, 61 of a third`: whether a figure is one row of a list.
  private static func isListed(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    guard figure.quantity.unit.dimension == .count, figure.noun != nil || figure.nounWord != 0 else { return false }
    let values = profile.figures.filter { other in
      other.quantity.sentence == figure.quantity.sentence && other.noun == figure.noun && other.fate == figure.fate
        && (figure.noun != nil || other.nounWord == figure.nounWord) && other.value > 0
    }.map(\.value)
    return Set(values).count >= list && values.contains { $0 > figure.value }
  }

  /// Whether a mark beside one of two figures makes another thing of it.
  private static func tellsApart(_ mark: ScopeMarks, _ meeting: FigureMeeting) -> Bool {
    let dimension = meeting.a.quantity.unit.dimension
    switch mark {
    // `contact was lost nine minutes after`: a span of time is no change.
    case .change: return dimension != .duration
    // What a thing is able to do is what it was to do.
    case .capacity: return dimension != .other
    // What each gets and what all get differ by the number of those who get it: two or more.
    case .perPeriod where dimension == .money:
      let sums = [meeting.a.value, meeting.b.value].sorted()
      return sums[1] >= 2 * sums[0]
    default: return true
    }
  }

  /// `all six of its flights` is no part.
  private static func all(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    let start = figure.tokens.lowerBound
    let range = max(figure.clause.tokens.lowerBound, start - 1)..<start + 1
    return SentenceWords(profile.article, at: start).first(.all, in: range) != nil
  }

  /// What is planned, demanded or expected is not what was done.
  private static func status(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins || meeting.slip == .swapped { return nil }
    // A lost zero in what is told in nearly the same words is no plan.
    if meeting.slip == .shifted, meeting.overlap.mutual >= 0.5 { return nil }
    let (a, b) = (meeting.a.quantity.scope, meeting.b.quantity.scope)
    if a.contains(.planned), b.contains(.planned) { return nil }
    // What a thing is able to do is what it was to do.
    if a.union(b).contains(.capacity), meeting.a.quantity.unit.dimension == .other { return nil }
    if a.contains(.planned) != b.contains(.planned) { return Explanation("scope.planned") }
    let one = meeting.claimA.map { meeting.pair.a.reading.claims[$0].certainty }
    let two = meeting.claimB.map { meeting.pair.b.reading.claims[$0].certainty }
    if (one == .demanded) != (two == .demanded) { return Explanation("scope.demanded") }
    if (one == .predicted) != (two == .predicted) { return Explanation("scope.planned") }
    return nil
  }

  /// `46 goals in four seasons`: what years bring, beside a figure that names no such span.
  private static func years(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins || meeting.slip != nil { return nil }
    return spansYears(meeting.a, meeting.pair.a) != spansYears(meeting.b, meeting.pair.b)
      ? Explanation("scope.per-period") : nil
  }

  private static func spansYears(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    profile.figures.contains { other in
      other.index != figure.index && other.quantity.sentence == figure.quantity.sentence
        && other.clause.tokens == figure.clause.tokens && other.value >= 2
        && other.nounSenses.contains { $0.conceptID.map(Things.isSeason) == true }
    }
  }

  /// Passages that name days apart speak of different times.
  private static func period(_ meeting: FigureMeeting) -> Explanation? {
    guard let one = span(meeting.a, meeting.pair.a), let two = span(meeting.b, meeting.pair.b) else { return nil }
    // Within one article the days may be those of other events; a vague word is not bound to one.
    if meeting.pair.isSelf, meeting.a.quantity.form == .vague || meeting.b.quantity.form == .vague { return nil }
    let apart = one.to < two.from || two.to < one.from
    return apart ? Explanation("figure.another-time", [.date(one.from), .date(two.from)]) : nil
  }

  /// Clauses that name different places, and share none.
  private static func place(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins { return nil }
    let one = meeting.pair.a.placeMentions(in: meeting.a.clause)
    let two = meeting.pair.b.placeMentions(in: meeting.b.clause)
    guard let first = one.first, let second = two.first,
      !one.contains(where: { a in two.contains { b in a.key == b.key || shareWords(a.range, b.range, meeting) } })
    else { return nil }
    let names = [meeting.pair.a.article.string(first.range), meeting.pair.b.article.string(second.range)]
    return Explanation("figure.another-place", names.map { .words($0) })
  }

  /// `Desa Huanca Alta` and `Huanca Alta`: one name holds all the words of the other.
  private static func shareWords(_ a: TextRange, _ b: TextRange, _ meeting: FigureMeeting) -> Bool {
    let one = Set(NameKey.parts(meeting.pair.a.article.string(a)))
    let two = Set(NameKey.parts(meeting.pair.b.article.string(b)))
    return one.isSubset(of: two) || two.isSubset(of: one)
  }

  /// Clauses whose people or organisations differ: each figure has its own owner.
  private static func participants(_ meeting: FigureMeeting) -> Explanation? {
    if meeting.areTwins || meeting.slip == .swapped { return nil }
    let one = meeting.pair.a.participants(in: meeting.a.clause)
    let two = meeting.pair.b.participants(in: meeting.b.clause)
    guard let first = one.first, let second = two.first, Set(one.map(\.key)).isDisjoint(with: two.map(\.key)) else {
      return nil
    }
    return Explanation("figure.another-owner", [.words(first.name), .words(second.name)])
  }

  /// Counts taken at two clock times; of times without a zone only the hands are compared.
  private static func hour(_ meeting: FigureMeeting) -> Explanation? {
    guard let one = time(meeting.a, meeting.pair.a), let two = time(meeting.b, meeting.pair.b),
      let first = one.minute, let second = two.minute
    else { return nil }
    if first == second, one.utcOffset == nil || two.utcOffset == nil { return nil }
    let apart = (first - (one.utcOffset ?? 0) - second + (two.utcOffset ?? 0)) % 1440
    return apart == 0 ? nil : Explanation("figure.another-hour")
  }

  /// A count that runs on (dead, injured, missing, displaced) differs with the day on which it was taken.
  private static func laterCount(_ meeting: FigureMeeting) -> Explanation? {
    // `has cost 9,300 rupiah a litre since Friday`: a price holds from a day on, it does not run up.
    let runs =
      meeting.a.fate != nil || meeting.b.fate != nil
      || !meeting.a.quantity.scope.union(meeting.b.quantity.scope).isDisjoint(with: .soFar)
        && UnitPrice.measure(of: meeting.a, meeting.pair.a) == nil
    guard runs, !meeting.pair.isSelf else { return nil }
    let one = span(meeting.a, meeting.pair.a)?.to ?? meeting.pair.a.reportDay
    let two = span(meeting.b, meeting.pair.b)?.to ?? meeting.pair.b.reportDay
    guard let one, let two else { return Explanation("figure.running-count") }
    if one == two || hasFallen(meeting, one, two) { return nil }
    return Explanation("figure.later-count", [.date(one), .date(two)])
  }

  /// The dead and the injured do not grow fewer from one report to the next, unless the earlier count was wrong.
  private static func hasFallen(_ meeting: FigureMeeting, _ one: CalendarDate, _ two: CalendarDate) -> Bool {
    guard let fate = meeting.a.fate, fate == meeting.b.fate, Things.onlyGrows(fate), meeting.a.isExact,
      meeting.b.isExact
    else { return false }
    let (earlier, later) = one < two ? (meeting.a, meeting.b) : (meeting.b, meeting.a)
    // One speaker does not take the dead back unsaid.
    return later.value < earlier.value && (meeting.slip != nil || meeting.speakers.relation == .misreported)
  }

  /// The days that a figure's clause, else its sentence, names; the nearest where it names several.
  private static func span(_ figure: Figure, _ profile: ArticleProfile) -> (from: CalendarDate, to: CalendarDate)? {
    let dates = profile.datesOfSentence[figure.quantity.sentence].map { profile.reading.dates[$0] }
    let placed = dates.filter {
      $0.from != nil && !$0.isSoft && !$0.isDateOfSaying
    }
    let range = profile.range(of: figure.clause)
    let near = placed.filter { range.contains($0.range.start) }
    if placed.isEmpty, let year = bareYear(figure, profile) { return year }
    guard let first = (near.isEmpty ? placed : near).min(by: { distance($0, figure) < distance($1, figure) }),
      let from = first.from
    else { return nil }
    return (from, first.to ?? from)
  }

  /// `the flood of 2014`: a year that stands as a mere number beside its noun.
  private static func bareYear(_ figure: Figure, _ profile: ArticleProfile) -> (from: CalendarDate, to: CalendarDate)? {
    let sentence = figure.quantity.sentence
    let taken = (profile.quantitiesOfSentence[sentence].map { profile.reading.quantities[$0].numberRange })
    for index in profile.article.sentences[sentence].tokens {
      let token = profile.article.tokens[index]
      guard token.kind == .number, token.range.count == 4, !taken.contains(where: { $0.overlaps(token.range) }),
        let year = Int(profile.article.string(token.range)), years.contains(year),
        let from = CalendarDate(year: year, month: 1, day: 1), let to = CalendarDate(year: year, month: 12, day: 31)
      else { continue }
      return (from, to)
    }
    return nil
  }

  private static let years = 1900...2100

  private static func distance(_ date: DateMention, _ figure: Figure) -> Int {
    let range = figure.quantity.range
    return date.range.start >= range.end ? date.range.start - range.end : max(0, range.start - date.range.end)
  }

  /// The nearest date to a figure that has a clock time.
  private static func time(_ figure: Figure, _ profile: ArticleProfile) -> DateMention? {
    profile.datesOfSentence[figure.quantity.sentence].map { profile.reading.dates[$0] }.filter { $0.minute != nil }
      .min { distance($0, figure) < distance($1, figure) }
  }
}
