import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  /// Statements that meet so well are of one event, whatever day they give it.
  static let certain = 6.0

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    if pair.areOfTwoStories { return }
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings where meeting.frameA.hasPlace && meeting.frameB.hasPlace {
      let (left, right) = (placeTerms(meeting.alignment.onlyA, pair.a), placeTerms(meeting.alignment.onlyB, pair.b))
      guard !left.isEmpty, !right.isEmpty else { continue }
      let score = SameEvent.score(meeting, without: left, right, answering: meeting.answering)
      let first = FirstTime.match(meeting)
      let events = sharedEvents(meeting).filter(meeting.canBeOfOneStory) + (first.map { [$0] } ?? [])
      guard meeting.areTwins || !events.isEmpty, meeting.isPlaced else { continue }
      let (placesA, placesB) = (
        Locality.all(meeting.a, meeting.alignment.onlyA, pair.a),
        Locality.all(meeting.b, meeting.alignment.onlyB, pair.b)
      )
      guard !placesA.isEmpty, !placesB.isEmpty, let (x, y) = conflict(placesA, placesB, meeting),
        score > 0 || first != nil || events.contains(where: { OnlyEvent.isPlacedOnce($0, meeting, x, y) })
      else { continue }
      let words: [Argument] = [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]
      if EventTime.areApart(meeting), score < PlaceCheck.certain,
        !events.contains(where: { OnlyEvent.isOneThing($0, meeting) })
      {
        harmless.add(
          meeting.finding(.place, "event.another-time", .tension, .weak, x.range, y.range, words), score, meeting)
      } else {
        found.add(
          meeting.finding(.place, "place.another", .contradiction, .strong, x.range, y.range, words), score, meeting)
      }
    }
    for meeting in pair.meetings where meeting.frameA.hasVenue && meeting.frameB.hasVenue {
      guard let (x, y, score) = Venue.conflict(meeting), meeting.isPlaced,
        !sharedEvents(meeting).isEmpty, !EventTime.areApart(meeting)
      else { continue }
      let words: [Argument] = [.words(pair.a.article.string(x)), .words(pair.b.article.string(y))]
      found.add(meeting.finding(.place, "place.another", .contradiction, .strong, x, y, words), score, meeting)
    }
    for meeting in pair.meetings where meeting.frameA.hasPlace && meeting.frameB.hasPlace {
      guard let (x, y) = Whereabouts.conflict(meeting) else { continue }
      let words: [Argument] = [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]
      found.add(
        meeting.finding(.place, "place.another", .contradiction, .strong, x.range, y.range, words),
        meeting.alignment.fit().shared, meeting)
    }
    comparison.findings += found.best
    comparison.compatible += harmless.best
  }

  /// The first place of either statement that the other's sentence lacks, where the two cannot be one inside the other.
  private static func conflict(_ a: [Locality], _ b: [Locality], _ meeting: EventMeeting) -> (Locality, Locality)? {
    let (one, other) = (meeting.pair.a, meeting.pair.b)
    let namedA = Locality.named(inSentence: meeting.a.sentence, one)
    let namedB = Locality.named(inSentence: meeting.b.sentence, other)
    let onlyA = a.filter { x in !namedB.contains { $0.meets(x) } }
    let onlyB = b.filter { y in !namedA.contains { $0.meets(y) } }
    // A province or country in which both lie is no place that they share.
    func areNarrow(_ all: [Locality], _ only: [Locality]) -> Bool {
      all.allSatisfy { place in only.contains { $0.range == place.range } || only.allSatisfy(place.isWider) }
    }
    let areAll = meeting.areTwins || areNarrow(a, onlyA) && areNarrow(b, onlyB)
    for x in onlyA {
      for y in onlyB where areAll ? areLike(x, y, meeting) : x.isInAnother(than: y, among: a + b) {
        // Two towns may well be named side by side; a name of no known kind beside a town lies in it.
        if !x.isSurelyLike(y), one.names(x, with: y) || other.names(y, with: x) { continue }
        return (x, y)
      }
    }
    return nil
  }

  /// Places of one kind; a name that no table knows is held against any that its own article does not speak of.
  private static func areLike(_ x: Locality, _ y: Locality, _ meeting: EventMeeting) -> Bool {
    if x.isWater != y.isWater { return false }
    return meeting.areTwins || x.isLike(y) || x.isUnknown && !meeting.pair.a.has(y)
      || y.isUnknown && !meeting.pair.b.has(x)
  }

  /// What happened is shared, not only who or what it happened to.
  private static func sharedEvents(_ meeting: EventMeeting) -> [Alignment.Match] {
    meeting.alignment.matches.filter { match in
      match.isWithin && meeting.pair.a.mayTellEvent(match.a) && meeting.pair.b.mayTellEvent(match.b)
    }
  }

  /// The terms that name a place or its kind.
  static func placeTerms(_ singles: [Alignment.Single], _ profile: ArticleProfile) -> [Int] {
    singles.map(\.term).filter { index in
      let term = profile.terms[index]
      if let concept = term.concept.conceptID, Concepts.of(concept).kind == "place" { return true }
      guard term.mention >= 0 else { return term.kind == .name }
      return profile.reading.entities[profile.reading.mentions[term.mention].entity].kind == .place
    }
  }
}
