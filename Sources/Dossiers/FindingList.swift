import Reading

/// Findings of all pairs made one list: each conflict once, with all its places, gravest first.
enum FindingList {
  /// The most places that one finding names; a wider conflict is cut into several.
  private static let mostPlaces = 12

  /// Joined, ordered and numbered from 1.
  /// - Parameter kept: findings whose passages a joined pair must not repeat (a defused pair that another pair confirms).
  static func numbered(_ findings: [Finding], kept: [Finding] = []) -> [Finding] {
    var list = joined(findings.sorted(by: isBefore))
    if !kept.isEmpty {
      let places = kept.map { Set($0.evidence.map(Place.init)) }
      list.removeAll { finding in
        let own = Set(finding.evidence.map(Place.init))
        return places.contains { own.isSubset(of: $0) }
      }
    }
    list.sort(by: isBefore)
    for index in list.indices { list[index].number = index + 1 }
    return list
  }

  private struct Place: Hashable {
    var article: ArticleID
    var range: TextRange
    init(_ evidence: Evidence) {
      article = evidence.article
      range = evidence.range
    }
  }

  /// Findings of one kind and verdict that share a passage are one conflict seen from several places.
  private static func joined(_ findings: [Finding]) -> [Finding] {
    var list: [Finding] = []
    var holder: [Key: Int] = [:]
    for finding in findings {
      let keys = finding.evidence.map {
        Key(kind: finding.kind, verdict: finding.verdict, rule: finding.rule, place: Place($0))
      }
      let known = keys.lazy.compactMap { holder[$0] }.first
      if let known, list[known].evidence.count < mostPlaces {
        add(finding, to: &list[known])
        for key in keys { holder[key] = known }
      } else {
        for key in keys { holder[key] = list.count }
        list.append(finding)
      }
    }
    return list
  }

  private struct Key: Hashable {
    var kind: FindingKind
    var verdict: Verdict
    var rule: String
    var place: Place
  }

  private static func add(_ finding: Finding, to known: inout Finding) {
    let places = Set(known.evidence.map(Place.init))
    known.evidence += finding.evidence.filter { !places.contains(Place($0)) }
    known.evidence.sort { ($0.article, $0.range) < ($1.article, $1.range) }
    if finding.strength == .strong { known.strength = .strong }
  }

  /// Gravest first, then by kind, then by place: a total order, so that the numbers do not depend on the way here.
  static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    let (one, other) = (gravity(a), gravity(b))
    if one != other { return one < other }
    for (x, y) in zip(a.evidence, b.evidence) {
      if x.article != y.article { return x.article < y.article }
      if x.range != y.range { return x.range < y.range }
    }
    if a.evidence.count != b.evidence.count { return a.evidence.count < b.evidence.count }
    return a.rule < b.rule
  }

  private static func gravity(_ finding: Finding) -> Int {
    let verdict = finding.verdict == .contradiction ? 0 : 2
    let strength = finding.strength == .strong ? 0 : 1
    let kind = FindingKind.allCases.firstIndex(of: finding.kind) ?? 0
    return (verdict + strength) * FindingKind.allCases.count + kind
  }
}
