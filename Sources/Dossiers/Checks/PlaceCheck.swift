import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  /// Statements that meet so well are of one event, whatever day they give it.
  static let certain = 6.0

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings where meeting.frameA.hasPlace && meeting.frameB.hasPlace {
      let (left, right) = (placeTerms(meeting.alignment.onlyA, pair.a), placeTerms(meeting.alignment.onlyB, pair.b))
      guard !left.isEmpty, !right.isEmpty else { continue }
      let score = SameEvent.score(meeting, without: left, right)
      let events = sharedEvents(meeting)
      guard meeting.areTwins || !events.isEmpty, meeting.isPlaced else { continue }
      let (placesA, placesB) = (
        Locality.all(meeting.a, meeting.alignment.onlyA, pair.a),
        Locality.all(meeting.b, meeting.alignment.onlyB, pair.b)
      )
      guard !placesA.isEmpty, !placesB.isEmpty, let (x, y) = conflict(placesA, placesB, meeting),
        score > 0 || events.contains(where: { OnlyEvent.isPlacedOnce($0, meeting, x, y) })
      else { continue }
      let words: [Argument] = [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]
      if EventTime.areApart(meeting), score < PlaceCheck.certain {
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
    let areAll = meeting.areTwins || onlyA.count == a.count && onlyB.count == b.count
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
    meeting.areTwins || x.isLike(y) || x.isUnknown && !meeting.pair.a.has(y) || y.isUnknown && !meeting.pair.b.has(x)
  }

  /// What happened is shared, not only who or what it happened to.
  private static func sharedEvents(_ meeting: EventMeeting) -> [Alignment.Match] {
    meeting.alignment.matches.filter { match in
      match.isWithin && meeting.pair.a.mayTellEvent(match.a) && meeting.pair.b.mayTellEvent(match.b)
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
    level =
      Locality.level(beside: mention.range, mention.sentence, profile)
      ?? entity.gazetteer.flatMap { Places.level(of: $0) }
  }

  /// A name that no table knows, right after a preposition of place (`at Togala`).
  private init(name term: Term, _ statement: Clause, _ profile: ArticleProfile) {
    range = profile.article.tokens[term.token].range
    sentence = statement.sentence
    key = NameKey.romanised(profile.article.string(range))
    parts = Set(NameKey.parts(profile.article.string(range)))
    chain = []
    level = Locality.level(beside: range, statement.sentence, profile)
  }

  /// The places in which a statement's event was, each after a preposition of place or its kind.
  /// - Parameter singles: the terms that the other sentence lacks; unknown names are looked for among them.
  static func all(_ statement: Clause, _ singles: [Alignment.Single], _ profile: ArticleProfile) -> [Locality] {
    let range = profile.range(of: statement)
    let known = profile.mentionsOfSentence[statement.sentence].compactMap { index -> Locality? in
      let mention = profile.reading.mentions[index]
      guard isPlace(mention, profile), range.contains(mention.range.start), isLocated(mention, profile),
        profile.reading.entities[mention.entity].gazetteer.map(Places.isVast) != true
      else { return nil }
      return Locality(mention, profile)
    }
    return known
      + singles.map { profile.terms[$0.term] }.filter { isUnknownPlace($0, statement, profile) }.map {
        Locality(name: $0, statement, profile)
      }
  }

  private static func isUnknownPlace(_ term: Term, _ statement: Clause, _ profile: ArticleProfile) -> Bool {
    guard term.kind == .name, term.mention < 0, term.token > 0 else { return false }
    let words = SentenceWords(profile.article, at: term.token)
    if words.first(.at, in: term.token - 1..<term.token) != nil { return true }
    // `in the village of Pagersari`
    let before = max(0, term.token - 4)..<term.token
    return words.first(.of, in: term.token - 1..<term.token) != nil && words.first(.at, in: before) != nil
      && level(beside: profile.article.tokens[term.token].range, statement.sentence, profile) != nil
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

  /// The kind of place that the nearest word in or beside a name gives it (`Kecamatan`, `village of`, `subdistrict`).
  private static func level(beside name: TextRange, _ sentence: Int, _ profile: ArticleProfile) -> PlaceLevel? {
    var best: (distance: Int, level: PlaceLevel)?
    for index in profile.termsOfSentence[sentence] {
      let range = profile.article.tokens[profile.terms[index].token].range
      let distance = max(name.start - range.end, range.start - name.end, 0)
      guard distance <= reach, distance < best?.distance ?? .max, let level = level(of: profile.terms[index]) else {
        continue
      }
      best = (distance, level)
    }
    return best?.level
  }

  /// Bytes between a name and the word for its kind: `kind of Name`.
  private static let reach = 8

  private static func level(of term: Term) -> PlaceLevel? {
    term.senses.lazy.compactMap(\.conceptID).compactMap { Places.level(ofConcept: Concepts.of($0).key) }.first
  }

  /// One place, or one inside the other, or names that share a word.
  func meets(_ other: Locality) -> Bool {
    key == other.key || chain.contains(other.key) || other.chain.contains(key)
      || !parts.isEmpty && parts.isSubset(of: other.parts) || !other.parts.isEmpty && other.parts.isSubset(of: parts)
  }

  /// Whether it is a place or part of it; a country in which both lie tells nothing of either.
  fileprivate func lies(in place: Locality) -> Bool {
    key == place.key || chain.contains(place.key) || !place.parts.isEmpty && place.parts.isSubset(of: parts)
  }

  /// Places of one kind: a village is not held against its district. A name that no table knows may be of any.
  func isLike(_ other: Locality) -> Bool {
    if level == other.level { return true }
    // Jakarta is a province and a city.
    let kinds: Set<PlaceLevel?> = [level, other.level]
    return kinds.isSubset(of: [.village, nil]) || kinds == [.city, .province] && (isCity || other.isCity)
  }

  /// Both are known, and of one kind.
  func isSurelyLike(_ other: Locality) -> Bool {
    level != nil && level == other.level && !chain.isEmpty && !other.chain.isEmpty
  }

  /// A province that is one city.
  private var isCity: Bool { key == "ID-JK" }

  /// Whether an entity is the place or lies in it.
  fileprivate func holds(_ entity: Entity) -> Bool {
    let own = entity.gazetteer ?? NameKey.romanised(entity.name)
    return own == key || (entity.gazetteer.map { Places.chain(of: $0).contains(key) } ?? false)
  }

  /// `the village of X in district Y`, `desa X, Kecamatan Z`: one place is shared, the one of this kind is not.
  func isInAnother(than other: Locality, among all: [Locality]) -> Bool {
    guard let level, level == other.level else { return false }
    return all.filter { $0.level == level }.count == 2
  }

  /// Whether a report names the place, or one in it, anywhere.
  func isNamed(in profile: ArticleProfile) -> Bool {
    profile.has(self)
      || profile.terms.contains { $0.kind == .name && parts.contains(NameKey.romanised(profile.words(of: $0))) }
  }

  /// Whether the gazetteer does not know it.
  fileprivate var isUnknown: Bool { chain.isEmpty && level == nil }
}

extension ArticleProfile {
  /// Whether the article names a place, or one that lies in it, anywhere: an unknown name may then lie there too.
  fileprivate func has(_ place: Locality) -> Bool {
    reading.entities.contains { entity in
      entity.kind == .place && place.holds(entity)
    }
  }

  /// Whether a sentence names one place beside another, which is then taken to lie in it or near it.
  fileprivate func names(_ place: Locality, with other: Locality) -> Bool {
    (0..<article.sentences.count).contains { sentence in
      let named = mentionsOfSentence[sentence].isEmpty ? [] : Locality.named(inSentence: sentence, self)
      return named.count > 1 && named.contains { $0.lies(in: place) } && named.contains { $0.lies(in: other) }
    }
  }
}
