import Claims
import Reading

/// An event that each of two reports on one story tells once: its word alone then says that it is one event, where short
/// statements share nothing else (`was sworn in on 1 July`, `dilantik pada 30 Juni`).
enum OnlyEvent {
  /// Names that both leads have, and days between the reports at most.
  private static let names = 2
  private static let days = 10
  /// With one such name the leads must be alike, and the reports of about one day.
  private static let near = 3
  private static let alike = 0.2
  /// What nearly every report tells of several times.
  private static let common = Set(
    [
      "ADD", "MEET", "VISIT", "HOLD_EVENT", "BEGIN", "END", "STATE_SAY", "ANNOUNCE", "REPORT", "DEMAND", "EXPLAIN",
      "CONTINUE",
      "REACH", "RISE", "FALL", "RECEIVE", "PROVIDE", "DECIDE", "CONFIRM", "DENY", "PLAN", "SCHEDULE", "FOUND", "HELP",
      "SUPPORT", "DEAD", "RESULT", "CHANGE", "ATTEND", "PARTICIPATE", "ARRIVE", "DEPART", "SEND", "GUARD", "USE",
    ]
    .compactMap { Concepts.id($0) })

  /// The event of a pair of terms, where each report puts it on one day only.
  static func isDatedOnce(_ match: Alignment.Match, _ meeting: EventMeeting, _ a: DateMention, _ b: DateMention) -> Bool
  {
    guard let concept = concept(match, meeting), isOneStory(meeting, undated: true) else { return false }
    // Which week's Sunday is meant is unsure where a report has no day of its own.
    let (one, other) = (meeting.pair.a, meeting.pair.b)
    if one.day == nil && a.form == .weekday || other.day == nil && b.form == .weekday { return false }
    return isOnly(a, concept, meeting.pair.a) && isOnly(b, concept, meeting.pair.b)
  }

  /// The event, where neither report speaks of the other's place.
  static func isPlacedOnce(_ match: Alignment.Match, _ meeting: EventMeeting, _ x: Locality, _ y: Locality) -> Bool {
    guard let concept = concept(match, meeting), isOneStory(meeting, undated: true), !EventTime.areApart(meeting),
      !x.isNamed(in: meeting.pair.b), !y.isNamed(in: meeting.pair.a)
    else { return false }
    return isOnly(x, concept, meeting.pair.a) && isOnly(y, concept, meeting.pair.b)
  }

  /// Whether a concept is something that happens, or is so, and is not told in every report.
  static func tellsStory(_ concept: ConceptID) -> Bool {
    ["event", "state"].contains(Concepts.of(concept).kind) && !common.contains(concept)
  }

  /// What both terms mean, where it is something that happens and is not told in every report.
  private static func concept(_ match: Alignment.Match, _ meeting: EventMeeting) -> ConceptID? {
    guard match.isWithin, match.strength == 1, meeting.frameA.denied.isEmpty, meeting.frameB.denied.isEmpty,
      !meeting.clash(.person), !meeting.clash(.organisation)
    else { return nil }
    let (one, other) = (meeting.pair.a.terms[match.a], meeting.pair.b.terms[match.b])
    guard !one.isLight, !other.isLight, !one.isHedge, !other.isHedge else { return nil }
    return one.senses.lazy.filter(other.senses.contains).compactMap(\.conceptID).first { concept in
      Concepts.of(concept).kind == "event" && !common.contains(concept)
    }
  }

  /// An event that two reports of about one day each tell in a few statements, with so much else in common that another day
  /// and another place make no other event of it.
  static func isOneThing(_ match: Alignment.Match, _ meeting: EventMeeting) -> Bool {
    guard let key = concept(match, meeting).map(TermKey.concept) ?? meaning(match, meeting), isOneStory(meeting),
      !meeting.hasTitle, let one = meeting.pair.a.reportDay, let other = meeting.pair.b.reportDay,
      abs(one.ordinal - other.ordinal) <= near,
      [meeting.pair.a, meeting.pair.b].allSatisfy({ $0.framesOfKey[key]?.count ?? 0 <= few })
    else { return false }
    let places = (
      PlaceCheck.placeTerms(meeting.alignment.onlyA, meeting.pair.a),
      PlaceCheck.placeTerms(meeting.alignment.onlyB, meeting.pair.b)
    )
    let fit = meeting.alignment.fit(without: places.0, places.1)
    return fit.within >= 2 && fit.words + fit.named >= 2 && fit.least >= much
  }

  /// The everyday meaning that two words for what happens have in common, where no concept is.
  private static func meaning(_ match: Alignment.Match, _ meeting: EventMeeting) -> TermKey? {
    let (one, other) = (meeting.pair.a.terms[match.a], meeting.pair.b.terms[match.b])
    guard match.isWithin, meeting.frameA.denied.isEmpty, meeting.frameB.denied.isEmpty, !meeting.clash(.person),
      !meeting.clash(.organisation), meeting.pair.a.tellsEvent(match.a), meeting.pair.b.tellsEvent(match.b)
    else { return nil }
    return one.senses.first { $0.conceptID == nil && other.senses.contains($0) }
  }

  /// Statements that tell an event once, and the share of each that the other then has.
  private static let few = 3
  private static let much = 0.45

  /// - Parameter undated: whether reports of which one has no day count, where their beginnings tell which story they are of.
  static func isOneStory(_ meeting: EventMeeting, undated: Bool = false) -> Bool {
    let pair = meeting.pair
    guard pair.weights.statementCoverage == nil, !pair.weights.isStrict else { return false }
    guard let one = pair.a.day, let other = pair.b.day else {
      return undated && pair.tellsOneStory && pair.sharedLeadNames >= names
    }
    guard abs(one.ordinal - other.ordinal) <= days else { return false }
    return pair.sharedLeadNames >= names
      || pair.sharedLeadNames > 0 && abs(one.ordinal - other.ordinal) <= near && pair.likeness >= alike
  }

  /// Whether a report puts an event on this day alone, and tells it in few sentences.
  private static func isOnly(_ date: DateMention, _ concept: ConceptID, _ profile: ArticleProfile) -> Bool {
    profile.frames.allSatisfy { frame in
      guard frame.hasDay, let day = DateCheck.day(frame.clause, profile), day.range != date.range,
        let event = DateCheck.event(near: day, frame.clause, profile),
        profile.terms[event].senses.contains(.concept(concept))
      else { return true }
      return day.from == date.from && day.to == date.to
    }
  }

  /// Whether a report puts an event in this place alone.
  private static func isOnly(_ place: Locality, _ concept: ConceptID, _ profile: ArticleProfile) -> Bool {
    profile.frames.allSatisfy { frame in
      guard frame.hasPlace, profile.isText(frame.clause.sentence),
        frame.clause.terms.contains(where: { profile.terms[$0].senses.contains(.concept(concept)) })
      else { return true }
      let others = Locality.all(frame.clause, [], profile)
      return others.isEmpty || others.contains { $0.meets(place) || !$0.isLike(place) }
    }
  }
}
