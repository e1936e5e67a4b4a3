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
    guard let one = a.role, let two = b.role, !one.isFormer, !two.isFormer,
      one.concepts.isDisjoint(with: two.concepts)
    else { return nil }
    if Offices.exclude(one.concepts, two.concepts) {
      return finding("role.two-offices", a, b, one.range, two.range, pair)
    }
    let (x, y) = (Offices.fields(one.concepts), Offices.fields(two.concepts))
    guard let x, let y, x.isDisjoint(with: y) else { return nil }
    var found = finding("role.two-offices", a, b, one.range, two.range, pair)
    // Two languages may name one field by different concepts.
    if !pair.isOneLanguage { (found.verdict, found.strength) = (.tension, .strong) }
    return found
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
    var whole = range
    // `…, head of the district disaster agency`: what the office is of stands behind it.
    if range.start > mention.range.end { whole.end = max(range.end, end(of: range, mention, profile)) }
    var concepts: Set<ConceptID> = []
    for concept in profile.reading.concepts where whole.contains(concept.range) && !concept.range.overlaps(mention.range) {
      concepts.insert(concept.concept)
    }
    return Role(range: whole.union(mention.range), concepts: concepts, isFormer: isFormer(range, mention, profile))
  }

  /// The end of the words after an office, up to a comma, a full stop or eight tokens.
  private static func end(of range: TextRange, _ mention: EntityMention, _ profile: ArticleProfile) -> Int {
    let tokens = profile.article.tokens
    var end = range.end
    var count = 0
    for index in profile.article.sentences[mention.sentence].tokens where Int(tokens[index].start) >= range.end {
      if tokens[index].kind != .word || count == 8 { break }
      end = Int(tokens[index].end)
      count += 1
    }
    return end
  }

  private static func isFormer(_ range: TextRange, _ mention: EntityMention, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.tokens
    let sentence = profile.article.sentences[mention.sentence].tokens
    guard let first = sentence.first(where: { Int(tokens[$0].start) >= range.start }) else { return false }
    let vocabulary = Vocabulary.of(profile.article.language)
    return vocabulary.first(.former, in: max(sentence.lowerBound, first - 2)..<first + 1, tokens) != nil
  }

  /// `Nama (34)`, `Name, 34,`, `berusia 21 tahun` after the name and before the next one.
  private static func age(near mention: EntityMention, _ profile: ArticleProfile) -> Age? {
    let next = profile.mentionsOfSentence[mention.sentence].map { profile.reading.mentions[$0] }
      .filter { $0.range.start > mention.range.start && profile.reading.entities[$0.entity].kind == .person }
      .map(\.range.start).min()
    for index in profile.quantitiesOfSentence[mention.sentence] {
      let quantity = profile.reading.quantities[index]
      guard quantity.unit.dimension == .age, let years = quantity.value, years < 120 else { continue }
      let distance = quantity.range.start - mention.range.end
      guard distance >= 0, distance <= 70, quantity.range.end < next ?? .max else { continue }
      if distance > 4, !isSaid(quantity, profile) { continue }
      return Age(range: mention.range.union(quantity.range), years: Int(years))
    }
    return bracketed(mention, profile)
  }

  /// Whether a word of age stands before the number: away from the name a bare number may be anything.
  private static func isSaid(_ quantity: Quantity, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.tokens
    let sentence = profile.article.sentences[quantity.sentence].tokens
    guard let number = sentence.first(where: { Int(tokens[$0].start) >= quantity.numberRange.start }) else { return false }
    return Vocabulary.of(profile.article.language).first(.age, in: max(sentence.lowerBound, number - 3)..<number, tokens) != nil
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

/// Which offices one person does not hold at once.
enum Offices {
  /// Offices of state and of the regions; estates that exclude each other.
  private static let groups: [Set<ConceptID>] = [
    [
      "PRESIDENT", "PM", "VICE_PRESIDENT", "FOREIGN_MINISTER", "DEFENCE_MINISTER", "FINANCE_MINISTER", "TRADE_MINISTER",
      "HOME_MINISTER", "GOVERNOR", "REGENT", "MAYOR", "SUBDISTRICT_HEAD", "VILLAGE_HEAD", "LAWMAKER", "JUDGE", "PROSECUTOR",
    ],
    ["STUDENT", "STUDENT_SCHOOL", "TEACHER", "LECTURER", "DOCTOR", "JUDGE", "PROSECUTOR", "POLICE"],
  ].map { Set($0.compactMap { Concepts.id($0) }) }
  /// Words for a head of anything: the field beside them tells of what.
  private static let heads = Set(
    ["DIRECTOR", "CHAIRPERSON", "EXECUTIVE", "HEAD_AGENCY", "SECGEN", "LEADER", "OFFICER", "OFFICIAL", "MINISTER"]
      .compactMap { Concepts.id($0) })
  private static let companies = Set(["COMPANY", "AGENCY", "ORGANISATION", "GROUP"].compactMap { Concepts.id($0) })

  static func exclude(_ a: Set<ConceptID>, _ b: Set<ConceptID>) -> Bool {
    groups.contains { group in
      let (x, y) = (a.intersection(group), b.intersection(group))
      return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y)
    }
  }

  /// What a head is head of; nil for roles without a word for a head, or without a field.
  static func fields(_ concepts: Set<ConceptID>) -> Set<ConceptID>? {
    guard !concepts.isDisjoint(with: heads) else { return nil }
    let fields = concepts.subtracting(heads).subtracting(companies).filter { Concepts.all[Int($0)].kind != "person" }
    return fields.isEmpty ? nil : fields
  }
}
