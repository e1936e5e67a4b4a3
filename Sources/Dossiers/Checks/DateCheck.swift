import Claims
import Reading

/// One event put on different days, and events that their own report comes before.
enum DateCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    if pair.isSelf { comparison.findings += LateDates.findings(in: pair.a.entry) }
    for meeting in pair.meetings where meeting.frameA.hasDay && meeting.frameB.hasDay {
      guard let a = day(meeting.a, pair.a), let b = day(meeting.b, pair.b),
        let fromA = a.from, let fromB = b.from, let toA = a.to, let toB = b.to, toA < fromB || toB < fromA
      else { continue }
      // The day on which a rumour goes round is not that of what it tells.
      if pair.a.isRumour(meeting.a) || pair.b.isRumour(meeting.b) { continue }
      let areSlips = meeting.areCounterpartsByDay && a.form == .day && b.form == .day && areSlips(fromA, fromB)
      let isSame = SameEvent.score(meeting, answering: areSlips ? 1 : meeting.answering) > 0
      let first = FirstTime.match(meeting)
      let isCopy = isSame && areSwapped(a, b, fromA, fromB) && meeting.alignment.fit().named >= 2
      guard
        let match = first ?? sharedEvent(a, b, meeting)
          ?? (isCopy ? meeting.alignment.matches.first { $0.isWithin } : nil),
        first != nil || isSame || OnlyEvent.isDatedOnce(match, meeting, a, b)
      else { continue }
      guard meeting.canBeOfOneStory(match), areOfOneKind(a, b, meeting) else { continue }
      // Another day in another town is another event, unless nearly all else is one.
      if meeting.clash(.place), SameEvent.score(meeting) < PlaceCheck.certain, !OnlyEvent.isOneThing(match, meeting) {
        continue
      }
      if names(pair.b, meeting.b.sentence, fromA) || names(pair.a, meeting.a.sentence, fromB) { continue }
      let arguments: [Argument] = [.date(fromA), .date(fromB)]
      let gap = abs(fromA.ordinal - fromB.ordinal)
      if gap == 1, isZoned(a, b) {
        comparison.compatible.append(
          meeting.finding(.date, "date.time-zone", .tension, .weak, a.range, b.range, arguments))
      } else {
        comparison.findings.append(
          meeting.finding(.date, "date.another-day", .contradiction, .strong, a.range, b.range, arguments))
      }
    }
    if !comparison.findings.contains(where: { $0.kind == .date }), let finding = StatementDate.finding(pair) {
      comparison.findings.append(finding)
    }
  }

  /// Days of which the one looks like a slip for the other: of one month, or of one number.
  private static func areSlips(_ a: CalendarDate, _ b: CalendarDate) -> Bool {
    a.year == b.year && (a.month == b.month || a.day == b.day)
  }

  /// `12 September`, `21 September`: days of one month whose digits stand the other way round, which are one day miscopied
  /// where the same people and places are named, whatever verb tells the event.
  private static func areSwapped(_ a: DateMention, _ b: DateMention, _ one: CalendarDate, _ other: CalendarDate) -> Bool
  {
    a.form == .day && b.form == .day && one.year == other.year && one.month == other.month
      && DigitSlip(Double(one.day), Double(other.day)) == .swapped
  }

  /// The one day that a clause gives; nil where it gives none, several, or the day of a statement.
  static func day(_ clause: Clause, _ profile: ArticleProfile) -> DateMention? {
    let range = profile.range(of: clause)
    let days = profile.datesOfSentence[clause.sentence].map { profile.reading.dates[$0] }.filter { date in
      guard range.contains(date.range.start), date.from != nil, !date.isSoft, !date.isDateOfSaying else { return false }
      return !date.isImpossible && date.isConsistent != false
        && (date.form == .day || date.form == .weekday || isOnce(date, profile))
    }
    return days.count == 1 ? days[0] : nil
  }

  /// A month is a period, in which a thing may happen as it did in another one; a written year or a plan makes it one date.
  private static func isOnce(_ date: DateMention, _ profile: ArticleProfile) -> Bool {
    guard date.form == .month, let from = date.from else { return false }
    return date.written.year != nil || profile.reportDay.map { $0 < from } ?? false
  }

  /// Whether the events that stand nearest to the two dates are one: a day belongs to its own verb.
  private static func sharedEvent(_ a: DateMention, _ b: DateMention, _ meeting: EventMeeting) -> Alignment.Match? {
    guard let one = event(near: a, meeting.a, meeting.pair.a), let two = event(near: b, meeting.b, meeting.pair.b)
    else {
      return nil
    }
    if let match = meeting.alignment.matches.first(where: { $0.a == one && $0.b == two }) { return match }
    if let match = answer(a, b, meeting) { return match }
    // Statements that are one but for a word or two: what both are told to do is on the one day of each.
    guard SameEvent.score(meeting) >= nearlyOne, isInside(a, meeting.a, meeting.pair.a),
      isInside(b, meeting.b, meeting.pair.b)
    else { return nil }
    return meeting.alignment.matches.first { match in
      match.isWithin && match.strength == 1 && meeting.pair.a.isVerb(match.a) && meeting.pair.b.isVerb(match.b)
        && meeting.pair.a.tellsEvent(match.a) && meeting.pair.b.tellsEvent(match.b)
    }
  }

  /// Statements that answer each other, each with one day: what both tell by a verb is on it. Of two things of a kind, and of
  /// what was and what will be, each has its own day.
  private static func answer(_ a: DateMention, _ b: DateMention, _ meeting: EventMeeting) -> Alignment.Match? {
    let (one, other) = (meeting.pair.a, meeting.pair.b)
    guard meeting.areCounterparts, meeting.areCounterpartsByDay, isInside(a, meeting.a, one),
      isInside(b, meeting.b, other), one.isFuture(meeting.a) == other.isFuture(meeting.b),
      !hasOrdinal(meeting.a, one), !hasOrdinal(meeting.b, other)
    else { return nil }
    return meeting.alignment.matches.first { match in
      match.isWithin && match.strength >= Weights.lemma && one.isVerb(match.a) && other.isVerb(match.b)
        && one.tellsEvent(match.a) && other.tellsEvent(match.b)
    }
  }

  private static func hasOrdinal(_ clause: Clause, _ profile: ArticleProfile) -> Bool {
    SentenceWords(profile.article, sentence: clause.sentence).first(.ordinal, in: clause.tokens) != nil
  }

  /// Whether a date stands behind words of its statement: one before them all may be a dateline's.
  private static func isInside(_ date: DateMention, _ clause: Clause, _ profile: ArticleProfile) -> Bool {
    clause.terms.contains { Int(profile.article.tokens[profile.terms[$0].token].start) < date.range.start }
  }

  /// How far two things hold is one day only where nearly all else is one, and nothing is counted until then.
  private static func areOfOneKind(_ a: DateMention, _ b: DateMention, _ meeting: EventMeeting) -> Bool {
    if !a.isLimit, !b.isLimit { return true }
    return a.isLimit == b.isLimit && !meeting.countsDiffer && !meeting.sharesNumber
      && SameEvent.score(meeting) >= nearlyOne
  }

  /// How well statements meet that tell one thing in nearly the same words.
  private static let nearlyOne = 4.0

  static func event(near date: DateMention, _ clause: Clause, _ profile: ArticleProfile) -> Int? {
    let telling = clause.terms.filter { profile.tellsEvent($0) && !profile.terms[$0].isSpeaker }
    // `layanan dimulai pada …`, `service begins in …`: where nothing else happens, that it begins does.
    let events = telling.isEmpty ? clause.terms.filter(profile.mayTellEvent) : telling
    // `Warga berunjuk rasa, Senin (20/10), karena …`: a day behind a comma goes with what stands before it.
    func isBefore(_ term: Int) -> Bool {
      Int(profile.article.tokens[profile.terms[term].token].start) < date.range.start
    }
    let isInserted =
      precedingToken(date, clause, profile) == 0x2C
      && profile.termsOfSentence[clause.sentence].contains { isBefore($0) && profile.terms[$0].kind == .word }
    // `struck on Monday night, killing five`: so does one before a comma, where something happens before it.
    let told = events.filter(isBefore)
    let near = isInserted || !told.isEmpty && isBeforeComma(date, profile) ? told : events
    // `a hearing will be held on Friday`: what is held is the event.
    let rest = near.filter { !(profile.terms[$0].concept.conceptID.map(Things.holds) ?? false) }
    return (rest.isEmpty ? near : rest).min { x, y in
      distance(profile.terms[x], date, profile) < distance(profile.terms[y], date, profile)
    }
  }

  /// Whether a comma closes what a date stands in, a word of the time of day between them at most.
  private static func isBeforeComma(_ date: DateMention, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.tokens
    let sentence = profile.article.sentences[date.sentence].tokens
    guard let next = sentence.first(where: { Int(tokens[$0].start) >= date.range.end }) else { return false }
    return tokens[next].word == 0x2C
      || next + 1 < sentence.upperBound && tokens[next].kind == .word
        && tokens[next + 1].word == 0x2C
  }

  /// The word id of the token right before a date in its clause's sentence.
  private static func precedingToken(_ date: DateMention, _ clause: Clause, _ profile: ArticleProfile) -> WordID? {
    let sentence = profile.article.sentences[clause.sentence].tokens
    let tokens = profile.article.tokens
    guard let first = sentence.first(where: { Int(tokens[$0].start) >= date.range.start }), first > sentence.lowerBound
    else { return nil }
    return tokens[first - 1].word
  }

  private static func distance(_ term: Term, _ date: DateMention, _ profile: ArticleProfile) -> Int {
    let range = profile.article.tokens[term.token].range
    return range.start < date.range.start ? date.range.start - range.end : range.start - date.range.end
  }

  /// Whether a sentence names a day anywhere: then each date has its own event.
  private static func names(_ profile: ArticleProfile, _ sentence: Int, _ day: CalendarDate) -> Bool {
    profile.datesOfSentence[sentence].contains { index in
      guard let from = profile.reading.dates[index].from, let to = profile.reading.dates[index].to else { return false }
      return from <= day && day <= to
    }
  }

  /// Clock times of two zones may put one moment on two days.
  private static func isZoned(_ a: DateMention, _ b: DateMention) -> Bool {
    a.minute != nil && b.minute != nil && a.utcOffset != b.utcOffset
  }
}
