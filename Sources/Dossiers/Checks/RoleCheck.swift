import Claims
import Reading

/// One person with two offices, or two ages.
enum RoleCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf else { return }
    let peopleB = Portrait.all(pair.b)
    for a in Portrait.all(pair.a) {
      for b in peopleB where a.isSamePerson(as: b) {
        if let finding = office(a, b, pair) ?? age(a, b, pair) { comparison.findings.append(finding) }
      }
    }
  }

  private static func office(_ a: Portrait, _ b: Portrait, _ pair: ArticlePair) -> Finding? {
    guard let one = a.role, let two = b.role, !one.concepts.isEmpty, !two.concepts.isEmpty else { return nil }
    guard one.concepts.isDisjoint(with: two.concepts), !one.isFormer, !two.isFormer else { return nil }
    let related = one.concepts.contains { x in
      two.concepts.contains { y in Concepts.isKind(x, of: y) || Concepts.isKind(y, of: x) }
    }
    if related { return nil }
    return finding("role.two-offices", a, b, one.range, two.range, pair)
  }

  private static func age(_ a: Portrait, _ b: Portrait, _ pair: ArticlePair) -> Finding? {
    guard let one = a.age, let two = b.age, abs(one.years - two.years) > 1 else { return nil }
    return finding("role.two-ages", a, b, one.range, two.range, pair)
  }

  private static func finding(
    _ rule: String, _ a: Portrait, _ b: Portrait, _ rangeA: TextRange, _ rangeB: TextRange, _ pair: ArticlePair
  ) -> Finding {
    Finding(
      kind: .role, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: [pair.a.evidence(rangeA), pair.b.evidence(rangeB)],
      because: Explanation(
        rule,
        [.words(a.name), .words(pair.a.article.string(rangeA)), .words(pair.b.article.string(rangeB))]),
      question: Explanation("question.role", [.words(a.name)]))
  }
}

/// A person as one article shows him: office and age with their places.
struct Portrait: Sendable {
  struct Role: Sendable {
    var range: TextRange
    var concepts: Set<ConceptID>
    /// `mantan`, `former`.
    var isFormer: Bool
  }
  struct Age: Sendable {
    var range: TextRange
    var years: Int
  }

  var name: String
  var gazetteer: String?
  var role: Role?
  var age: Age?

  /// One gazetteer entry, or two name parts or more in common, none of them against another.
  func isSamePerson(as other: Portrait) -> Bool {
    if let id = gazetteer, let theirs = other.gazetteer { return id == theirs }
    let (a, b) = (NameKey.parts(name), NameKey.parts(other.name))
    guard a.count > 1, b.count > 1 else { return false }
    if NameKey.romanised(name) == NameKey.romanised(other.name) { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return short.allSatisfy(long.contains)
  }

  static func all(_ profile: ArticleProfile) -> [Portrait] {
    var portraits: [Int: Portrait] = [:]
    for mention in profile.reading.mentions {
      let entity = profile.reading.entities[mention.entity]
      guard entity.kind == .person else { continue }
      var portrait = portraits[mention.entity] ?? Portrait(name: entity.name, gazetteer: entity.gazetteer)
      if portrait.role == nil, let range = mention.roleRange {
        portrait.role = role(range, mention, profile)
      }
      if portrait.age == nil { portrait.age = age(near: mention, profile) }
      portraits[mention.entity] = portrait
    }
    return portraits.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func role(_ range: TextRange, _ mention: EntityMention, _ profile: ArticleProfile) -> Role {
    var concepts: Set<ConceptID> = []
    for concept in profile.reading.concepts where range.contains(concept.range) { concepts.insert(concept.concept) }
    return Role(range: range.union(mention.range), concepts: concepts, isFormer: false)
  }

  /// `Nama (34)`, `Name, 34,`, `the 43-year-old`, `berusia 21 tahun` beside the name.
  private static func age(near mention: EntityMention, _ profile: ArticleProfile) -> Age? {
    for index in profile.quantitiesOfSentence[mention.sentence] {
      let quantity = profile.reading.quantities[index]
      guard quantity.unit.dimension == .age, let years = quantity.value, years < 120 else { continue }
      guard quantity.range.start >= mention.range.end, quantity.range.start - mention.range.end <= 4 else { continue }
      return Age(range: mention.range.union(quantity.range), years: Int(years))
    }
    return bracketed(mention, profile)
  }

  /// A bare number of two digits right after a name, in brackets or between commas.
  private static func bracketed(_ mention: EntityMention, _ profile: ArticleProfile) -> Age? {
    let tokens = profile.article.tokens
    let sentence = profile.article.sentences[mention.sentence].tokens
    guard let open = sentence.first(where: { Int(tokens[$0].start) >= mention.range.end }), open + 2 < tokens.count,
      tokens[open].word == 0x28 || tokens[open].word == 0x2C, tokens[open + 1].kind == .number,
      tokens[open + 2].word == 0x29 || tokens[open + 2].word == 0x2C
    else { return nil }
    guard let years = Int(profile.article.string(tokens[open + 1].range)), (1..<110).contains(years) else { return nil }
    return Age(range: TextRange(mention.range.start, Int(tokens[open + 2].end)), years: years)
  }
}
