import Claims
import Reading

/// A kind of building or ground that a statement puts its event in (`di sebuah rumah makan`, `in the car park of a hotel`,
/// `was taken to Lawang hospital`).
struct Venue: Sendable {
  /// Index into the profile's terms.
  let term: Int
  let concept: ConceptID
  /// Words of a proper name beside it, romanised.
  let names: Set<String>
  /// Behind a word for where to, not for where.
  let isDestination: Bool

  /// Tokens from the preposition to the venue, at most.
  private static let reach = 7

  private static let concepts = Set(
    [
      "HOTEL", "STADIUM", "RESTAURANT", "MALL", "MOSQUE", "CHURCH", "TEMPLE", "MUSEUM", "SCHOOL", "HOSPITAL",
      "HEALTH_CENTRE", "UNIVERSITY", "AIRPORT", "RAIL_STATION", "PORT", "PRISON", "COURT", "MARKET", "PALACE",
      "WAREHOUSE", "ZOO", "FUEL_STATION", "HOUSE", "APARTMENT", "PARKING", "FACTORY",
    ]
    .compactMap { Concepts.id($0) })
  /// One may stand in, at or for the other.
  private static let nested: [Set<ConceptID>] = [
    ["PARKING", "HOTEL"], ["PARKING", "STADIUM"], ["PARKING", "MALL"], ["PARKING", "RESTAURANT"],
    ["PARKING", "HOSPITAL"], ["PARKING", "AIRPORT"], ["PARKING", "MARKET"], ["PARKING", "APARTMENT"],
    ["PARKING", "RAIL_STATION"], ["MALL", "RESTAURANT"], ["HOTEL", "RESTAURANT"], ["MALL", "MARKET"],
    ["HOUSE", "APARTMENT"], ["HOSPITAL", "HEALTH_CENTRE"], ["AIRPORT", "RESTAURANT"], ["RAIL_STATION", "RESTAURANT"],
    ["UNIVERSITY", "STADIUM"], ["UNIVERSITY", "HOSPITAL"], ["UNIVERSITY", "MOSQUE"], ["SCHOOL", "MOSQUE"],
    ["FACTORY", "WAREHOUSE"], ["PORT", "WAREHOUSE"], ["MALL", "HOTEL"], ["MALL", "APARTMENT"],
    ["SCHOOL", "UNIVERSITY"],
    ["AIRPORT", "HOTEL"], ["PALACE", "HOUSE"], ["PALACE", "MUSEUM"], ["COURT", "PRISON"], ["TEMPLE", "MUSEUM"],
  ].map { Set($0.compactMap { Concepts.id($0) }) }

  /// The venues of a statement, in order.
  static func all(_ clause: Clause, _ profile: ArticleProfile) -> [Venue] {
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    return clause.terms.compactMap { index in
      let term = profile.terms[index]
      guard term.kind == .word || term.mention >= 0, !term.isSpeaker, !term.isRole,
        let concept = term.senses.lazy.compactMap(\.conceptID).first(where: concepts.contains)
      else { return nil }
      let before = max(clause.tokens.lowerBound, term.token - reach)..<term.token
      let place = words.first(.at, in: before)
      guard let preposition = place ?? words.first(.destination, in: before),
        !profile.terms[clause.terms].contains(where: {
          (preposition..<term.token).contains($0.token) && profile.isVerbToken($0.token)
        })
      else { return nil }
      return Venue(
        term: index, concept: concept, names: names(beside: index, clause, profile), isDestination: place == nil)
    }
  }

  private static func names(beside index: Int, _ clause: Clause, _ profile: ArticleProfile) -> Set<String> {
    let token = profile.terms[index].token
    return Set(
      clause.terms.filter { other in
        other != index && profile.terms[other].kind == .name && abs(profile.terms[other].token - token) <= 2
      }.map { NameKey.romanised(profile.words(of: profile.terms[$0])) })
  }

  /// Venues of one event that cannot be one, with their passages and how well the rest meets.
  static func conflict(_ meeting: EventMeeting) -> (TextRange, TextRange, score: Double)? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (one, other) = (all(meeting.a, a), all(meeting.b, b))
    guard let x = one.first, let y = other.first, x.isDestination == y.isDestination,
      one.allSatisfy({ v in other.allSatisfy { v.isApart(from: $0, meeting) } })
    else { return nil }
    let left = PlaceCheck.placeTerms(meeting.alignment.onlyA, a) + one.map(\.term)
    let right = PlaceCheck.placeTerms(meeting.alignment.onlyB, b) + other.map(\.term)
    let score = SameEvent.score(meeting, without: left, right, answering: meeting.answering)
    guard score > 0 else { return nil }
    return (a.range(ofTerm: x.term), b.range(ofTerm: y.term), score)
  }

  private func isApart(from other: Venue, _ meeting: EventMeeting) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    if concept == other.concept {
      return !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
        && !a.names(any: other.names) && !b.names(any: names)
    }
    if Concepts.isKind(concept, of: other.concept) || Concepts.isKind(other.concept, of: concept)
      || Venue.nested.contains([concept, other.concept])
    {
      return false
    }
    // Where one report speaks of both, each may have had its part of it.
    return a.framesOfKey[.concept(other.concept)] == nil || b.framesOfKey[.concept(concept)] == nil
  }
}

extension ArticleProfile {
  /// Whether one of some name's words stands anywhere.
  fileprivate func names(any parts: Set<String>) -> Bool {
    terms.contains { $0.kind == .name && parts.contains(NameKey.romanised(words(of: $0))) }
  }

  fileprivate func isVerbToken(_ token: Int) -> Bool {
    article.tokens[token].kind == .word && !article.tokens[token].isCapitalised
      && VerbForm.has(article.tokens[token], article)
  }
}
