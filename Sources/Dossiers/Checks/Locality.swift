import Claims
import Reading

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
    // `The first shell fell on Togala`
    if term.token > 1, words.first(.falling, in: term.token - 2..<term.token) != nil { return true }
    return hasKind(before: term.token, statement.sentence, profile, words)
  }

  /// `in the village of Pagersari`, `on the beach of Kelam`, `di pantai Pulau Kelam`: words for kinds of place lead from a
  /// preposition to a name.
  private static func hasKind(
    before token: Int, _ sentence: Int, _ profile: ArticleProfile, _ words: SentenceWords
  ) -> Bool {
    let kinds = Set(
      profile.terms[profile.termsOfSentence[sentence]].filter { term in
        term.senses.contains { $0.conceptID.map { Concepts.of($0).kind == "place" } ?? false }
      }.map(\.token))
    var hasKind = false
    for index in stride(from: token - 1, through: max(0, token - 7), by: -1) {
      if kinds.contains(index) {
        hasKind = true
      } else if [CheckWord.at, .on].contains(where: { words.first($0, in: index..<index + 1) != nil }) {
        return hasKind
      } else if ![CheckWord.of, .determiner].contains(where: { words.first($0, in: index..<index + 1) != nil }) {
        return false
      }
    }
    return false
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
    let words = SentenceWords(profile.article, at: first)
    return words.first(.at, in: before) != nil || hasKind(before: first, mention.sentence, profile, words)
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

  /// Whether it is a province or country, and the other no such thing.
  func isWider(than other: Locality) -> Bool {
    let wide: Set<PlaceLevel?> = [.province, .country]
    return wide.contains(level) && !wide.contains(other.level)
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

  /// A sea or strait, in which what happens off a town happens too.
  var isWater: Bool { level == .sea }

  /// Whether the gazetteer does not know it.
  var isUnknown: Bool { chain.isEmpty && level == nil }
}

extension ArticleProfile {
  /// Whether the article names a place, or one that lies in it, anywhere: an unknown name may then lie there too.
  func has(_ place: Locality) -> Bool {
    reading.entities.contains { entity in
      entity.kind == .place && place.holds(entity)
    }
  }

  /// Whether a sentence names one place beside another, which is then taken to lie in it or near it.
  func names(_ place: Locality, with other: Locality) -> Bool {
    (0..<article.sentences.count).contains { sentence in
      let named = mentionsOfSentence[sentence].isEmpty ? [] : Locality.named(inSentence: sentence, self)
      return named.count > 1 && named.contains { $0.lies(in: place) } && named.contains { $0.lies(in: other) }
    }
  }
}
