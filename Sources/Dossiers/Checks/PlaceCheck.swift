import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings where meeting.frameA.hasPlace && meeting.frameB.hasPlace {
      let (left, right) = (placeTerms(meeting.alignment.onlyA, pair.a), placeTerms(meeting.alignment.onlyB, pair.b))
      guard !left.isEmpty, !right.isEmpty else { continue }
      let score = SameEvent.score(meeting, without: left, right)
      guard score > 0, meeting.areTwins || sharesEvent(meeting), meeting.isPlaced else { continue }
      let (placesA, placesB) = (
        Locality.all(meeting.a, meeting.alignment.onlyA, pair.a),
        Locality.all(meeting.b, meeting.alignment.onlyB, pair.b)
      )
      guard !placesA.isEmpty, !placesB.isEmpty, let (x, y) = conflict(placesA, placesB, meeting) else { continue }
      let words: [Argument] = [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]
      if EventTime.areApart(meeting) {
        harmless.add(
          meeting.finding(.place, "event.another-time", .tension, .weak, x.range, y.range, words), score, meeting)
      } else {
        found.add(
          meeting.finding(.place, "place.another", .contradiction, .strong, x.range, y.range, words), score, meeting)
      }
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
    // Statements that share a place differ only where they name two of one rank: a village put in two districts.
    let sharesPlace = onlyA.count < a.count || onlyB.count < b.count
    for x in onlyA {
      for y in onlyB where meeting.areTwins || (sharesPlace ? x.isOfRank(y) : x.isLike(y)) {
        if one.names(x, with: y) || other.names(y, with: x) { continue }
        return (x, y)
      }
    }
    return nil
  }

  /// What happened is shared, not only who or what it happened to.
  private static func sharesEvent(_ meeting: EventMeeting) -> Bool {
    meeting.alignment.matches.contains { match in
      match.isWithin && meeting.pair.a.terms[match.a].isEvent && meeting.pair.b.terms[match.b].isEvent
    }
  }

  /// The terms that name a place or its kind.
  private static func placeTerms(_ singles: [Alignment.Single], _ profile: ArticleProfile) -> [Int] {
    singles.map(\.term).filter { index in
      let term = profile.terms[index]
      if let concept = term.concept.conceptID, Concepts.of(concept).kind == "place" { return true }
      guard term.mention >= 0 else { return term.kind == .name }
      return profile.reading.entities[profile.reading.mentions[term.mention].entity].kind == .place
    }
  }
}

/// Where a statement puts its event.
struct Locality: Sendable {
  let range: TextRange
  let sentence: Int
  private let key: String
  private let parts: Set<String>
  private let level: PlaceLevel?
  private let chain: [String]

  private init(_ mention: EntityMention, _ profile: ArticleProfile) {
    let entity = profile.reading.entities[mention.entity]
    range = mention.range
    sentence = mention.sentence
    key = entity.gazetteer ?? NameKey.romanised(entity.name)
    parts = Set(NameKey.parts(profile.article.string(mention.range)))
    chain = entity.gazetteer.map { Places.chain(of: $0) } ?? []
    level = Locality.levelBeside(mention, profile) ?? entity.gazetteer.flatMap { Places.level(of: $0) }
  }

  /// A name that no table knows, right after a preposition of place (`at Togala`).
  private init(name term: Term, _ statement: Clause, _ profile: ArticleProfile) {
    range = profile.article.tokens[term.token].range
    sentence = statement.sentence
    key = NameKey.romanised(profile.article.string(range))
    parts = Set(NameKey.parts(profile.article.string(range)))
    chain = []
    level = nil
  }

  /// The places in which a statement's event was, each after a preposition of place or its kind.
  /// - Parameter singles: the terms that the other sentence lacks; unknown names are looked for among them.
  static func all(_ statement: Clause, _ singles: [Alignment.Single], _ profile: ArticleProfile) -> [Locality] {
    let range = profile.range(of: statement)
    let known = profile.mentionsOfSentence[statement.sentence].compactMap { index -> Locality? in
      let mention = profile.reading.mentions[index]
      guard isPlace(mention, profile), range.contains(mention.range.start), isLocated(mention, profile) else {
        return nil
      }
      return Locality(mention, profile)
    }
    return known
      + singles.map { profile.terms[$0.term] }.filter { isUnknownPlace($0, profile) }.map {
        Locality(name: $0, statement, profile)
      }
  }

  private static func isUnknownPlace(_ term: Term, _ profile: ArticleProfile) -> Bool {
    guard term.kind == .name, term.mention < 0, term.token > 0 else { return false }
    return SentenceWords(profile.article, at: term.token).first(.at, in: term.token - 1..<term.token) != nil
  }

  static func named(inSentence sentence: Int, _ profile: ArticleProfile) -> [Locality] {
    profile.mentionsOfSentence[sentence].compactMap { index in
      let mention = profile.reading.mentions[index]
      return isPlace(mention, profile) ? Locality(mention, profile) : nil
    }
  }

  private static func isPlace(_ mention: EntityMention, _ profile: ArticleProfile) -> Bool {
    profile.reading.entities[mention.entity].kind == .place && !mention.isMetonym && !profile.isSpeaker(mention.range)
  }

  /// `di Rabat`, `near Kadatua island`: not where somebody comes from.
  private static func isLocated(_ mention: EntityMention, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.sentences[mention.sentence].tokens
    guard let first = tokens.first(where: { Int(profile.article.tokens[$0].start) >= mention.range.start }) else {
      return false
    }
    let before = max(tokens.lowerBound, first - 5)..<first
    return SentenceWords(profile.article, at: first).first(.at, in: before) != nil
  }

  private static func levelBeside(_ mention: EntityMention, _ profile: ArticleProfile) -> PlaceLevel? {
    let tokens = profile.article.sentences[mention.sentence].tokens
    // `Desa A, Kecamatan B`: the name's own word for its kind goes before its neighbour's.
    let near = TextRange(max(0, mention.range.start - 20), mention.range.end + 14)
    return level(within: mention.range, tokens, mention, profile) ?? level(within: near, tokens, mention, profile)
  }

  private static func level(
    within near: TextRange, _ tokens: Range<Int>, _ mention: EntityMention, _ profile: ArticleProfile
  ) -> PlaceLevel? {
    let around = profile.termsOfSentence[mention.sentence].filter { index in
      let start = Int(profile.article.tokens[profile.terms[index].token].start)
      return near.contains(start) && tokens.contains(profile.terms[index].token)
    }
    for index in around {
      for sense in profile.terms[index].senses {
        if let concept = sense.conceptID, let level = Places.level(ofConcept: Concepts.of(concept).key) {
          return level
        }
      }
    }
    return nil
  }

  /// One place, or one inside the other, or names that share a word.
  func meets(_ other: Locality) -> Bool {
    key == other.key || chain.contains(other.key) || other.chain.contains(key) || parts.isSubset(of: other.parts)
      || other.parts.isSubset(of: parts)
  }

  /// Two places that both bear the name of one kind (`Kecamatan Sale`, `Blora subdistrict`).
  func isOfRank(_ other: Locality) -> Bool { level != nil && level == other.level }

  /// Places of one kind: a village is not held against its district. A name that no table knows may be of any.
  func isLike(_ other: Locality) -> Bool {
    level == other.level || level == .village && other.level == nil || other.level == .village && level == nil
  }
}

extension ArticleProfile {
  /// Whether a sentence names one place beside another, which is then taken to lie in it or near it.
  fileprivate func names(_ place: Locality, with other: Locality) -> Bool {
    (0..<article.sentences.count).contains { sentence in
      let named = mentionsOfSentence[sentence].isEmpty ? [] : Locality.named(inSentence: sentence, self)
      return named.count > 1 && named.contains { $0.meets(place) } && named.contains { $0.meets(other) }
    }
  }
}
