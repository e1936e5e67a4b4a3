import Claims
import Reading

/// One person with two offices that cannot both be held, with two ages, or from two countries.
enum RoleCheck: Check {
  /// Years between two ages that a birthday between the reports explains.
  private static let birthday = 1
  /// Days between two reports after which a person may have changed office.
  private static let sameTime = 200

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf, areOfOneTime(pair) else { return }
    let (galleryA, galleryB) = (pair.a.gallery, pair.b.gallery)
    for name in names(galleryA, galleryB) {
      guard let a = galleryA.portrait(named: name), let b = galleryB.portrait(named: name) else { continue }
      if let finding = office(a, b, pair) { comparison.findings.append(finding) }
      if let finding = age(a, b, pair) { comparison.findings.append(finding) }
      if let finding = nationality(a, b, pair) { comparison.findings.append(finding) }
    }
  }

  private static func areOfOneTime(_ pair: ArticlePair) -> Bool {
    guard let a = pair.a.article.published, let b = pair.b.article.published else { return true }
    return abs(a.ordinal - b.ordinal) <= sameTime
  }

  /// The full names of either article, each once.
  private static func names(_ a: Gallery, _ b: Gallery) -> [[String]] {
    var names: [[String]] = []
    for parts in (a.people + b.people).map(\.parts) where !names.contains(where: { Gallery.areOne($0, parts) }) {
      names.append(parts)
    }
    return names
  }

  private static func office(_ a: Portrait, _ b: Portrait, _ pair: ArticlePair) -> Finding? {
    var conflict: (Office, Office)?
    for one in a.offices {
      for two in b.offices {
        switch one.meets(two) {
        case .same: return nil
        case .conflict: conflict = conflict ?? (one, two)
        case .unknown: continue
        }
      }
    }
    guard let (one, two) = conflict else { return nil }
    return finding("role.two-offices", a, one.range, two.range, pair)
  }

  private static func age(_ a: Portrait, _ b: Portrait, _ pair: ArticlePair) -> Finding? {
    guard let one = a.ages.first, let two = b.ages.first else { return nil }
    let isClose = a.ages.contains { x in b.ages.contains { y in abs(x.years - y.years) <= birthday } }
    return isClose ? nil : finding("role.two-ages", a, one.range, two.range, pair)
  }

  private static func nationality(_ a: Portrait, _ b: Portrait, _ pair: ArticlePair) -> Finding? {
    guard let one = a.nationalities.first, let two = b.nationalities.first else { return nil }
    let shared = Set(a.nationalities.map(\.country)).intersection(b.nationalities.map(\.country))
    return shared.isEmpty ? finding("role.two-nationalities", a, one.range, two.range, pair) : nil
  }

  private static func finding(
    _ rule: String, _ person: Portrait, _ rangeA: TextRange, _ rangeB: TextRange, _ pair: ArticlePair
  ) -> Finding {
    let name =
      pair.a.reading.entities.first { NameKey.parts($0.name).joined(separator: " ") == person.name }?.name
      ?? pair.b.reading.entities.first { NameKey.parts($0.name).joined(separator: " ") == person.name }?.name
      ?? person.name
    return Finding(
      kind: .role, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: [pair.a.evidence(rangeA), pair.b.evidence(rangeB)],
      because: Explanation(
        rule, [.words(name), .words(pair.a.article.string(rangeA)), .words(pair.b.article.string(rangeB))]),
      question: Explanation("question.role", [.words(name)]))
  }
}
