import Reading

/// Conflicts of single pairs made one list: each conflict once, with all its places, gravest first. It grows pair by pair;
/// what stands in it does not depend on the order of growing.
struct FindingList: Sendable, Equatable {
  /// The most places that one finding names; a wider conflict is cut into several.
  private static let mostPlaces = 12

  /// Joined, in order, numbered from 1.
  private(set) var findings: [Finding] = []
  /// Conflicts that hang together by shared passages, as the pairs gave them and as they are joined.
  private var groups: [Group] = []
  private var groupOf: [Key: Int] = [:]

  private struct Group: Sendable, Equatable {
    var single: [Finding] = []
    var joined: [Finding] = []
  }

  /// What two findings share when they are one conflict seen from several places.
  private struct Key: Hashable {
    var kind: FindingKind
    var verdict: Verdict
    var rule: String
    var place: PassageKey
  }

  init() {}
  init(_ findings: [Finding]) { add(findings) }

  /// Joined, ordered and numbered from 1.
  /// - Parameter kept: findings whose passages a joined pair must not repeat (a defused pair that another pair confirms).
  static func numbered(_ findings: [Finding], kept: [Finding] = []) -> [Finding] {
    let list = FindingList(findings).findings
    if kept.isEmpty { return list }
    var holders: [PassageKey: [Set<PassageKey>]] = [:]
    for finding in kept {
      let places = Set(FindingList.places(finding))
      for place in places { holders[place, default: []].append(places) }
    }
    return renumbered(
      list.filter { finding in
        let own = FindingList.places(finding)
        guard let first = own.first, let candidates = holders[first] else { return true }
        return !candidates.contains { $0.isSuperset(of: own) }
      })
  }

  /// Takes in what some pairs gave.
  mutating func add(_ new: [Finding]) {
    var touched: Set<Int> = []
    var gone: [Finding] = []
    for finding in new {
      let keys = FindingList.keys(finding)
      let known = Set(keys.compactMap { groupOf[$0] }).sorted()
      let host = known.first ?? groups.count
      if known.isEmpty { groups.append(Group()) }
      for other in known.dropFirst() {
        gone += groups[other].joined
        move(other, to: host)
        touched.remove(other)
      }
      groups[host].single.append(finding)
      for key in keys { groupOf[key] = host }
      touched.insert(host)
    }
    var come: [Finding] = []
    for index in touched.sorted() {
      gone += groups[index].joined
      groups[index].single.sort(by: FindingList.isBefore)
      groups[index].joined = FindingList.joined(groups[index].single)
      come += groups[index].joined
    }
    replace(gone, by: come)
  }

  private mutating func move(_ other: Int, to host: Int) {
    for finding in groups[other].single {
      for key in FindingList.keys(finding) { groupOf[key] = host }
    }
    groups[host].single += groups[other].single
    groups[other] = Group()
  }

  /// Puts findings in the place of others, in one walk from the first that changes: a list of many is long to move.
  private mutating func replace(_ gone: [Finding], by come: [Finding]) {
    var places: Set<Int> = []
    for finding in gone {
      var place = place(of: finding)
      while places.contains(place) { place += 1 }
      if place < findings.count, !FindingList.isBefore(finding, findings[place]) { places.insert(place) }
    }
    let come = come.sorted(by: FindingList.isBefore)
    let first = [places.min(), come.first.map(place)].compactMap { $0 }.min() ?? findings.count
    var rest: [Finding] = []
    var next = 0
    for index in findings.indices[first...] where !places.contains(index) {
      while next < come.count, FindingList.isBefore(come[next], findings[index]) {
        rest.append(come[next])
        next += 1
      }
      rest.append(findings[index])
    }
    findings.replaceSubrange(first..., with: rest + come[next...])
    for index in findings.indices[first...] { findings[index].number = index + 1 }
  }

  /// The first place at which a finding could stand.
  private func place(of finding: Finding) -> Int {
    var (low, high) = (0, findings.count)
    while low < high {
      let middle = (low + high) / 2
      if FindingList.isBefore(findings[middle], finding) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func keys(_ finding: Finding) -> [Key] {
    places(finding).map { Key(kind: finding.kind, verdict: finding.verdict, rule: finding.rule, place: $0) }
  }

  private static func places(_ finding: Finding) -> [PassageKey] {
    finding.evidence.map { PassageKey(article: $0.article, range: $0.range) }
  }

  /// Findings of one kind and verdict that share a passage are one conflict seen from several places; one that shares passages
  /// with two makes them one as well.
  private static func joined(_ findings: [Finding]) -> [Finding] {
    var list: [Finding?] = []
    var holder: [Key: Int] = [:]
    for finding in findings {
      var whole = finding
      var host: Int?
      for known in Set(keys(finding).compactMap { holder[$0] }).sorted() {
        guard let other = list[known],
          other.evidence.count + whole.evidence.count < mostPlaces + finding.evidence.count
        else { continue }
        // The gravest of them, which stands first, gives the reason.
        var first = other
        add(whole, to: &first)
        whole = first
        if host != nil { list[known] = nil }
        host = host ?? known
      }
      let place = host ?? list.count
      if place == list.count { list.append(whole) } else { list[place] = whole }
      for key in keys(whole) { holder[key] = place }
    }
    return list.compactMap { $0 }
  }

  private static func add(_ finding: Finding, to known: inout Finding) {
    let places = Set(places(known))
    known.evidence += finding.evidence.filter { !places.contains(PassageKey(article: $0.article, range: $0.range)) }
    known.evidence.sort { ($0.article, $0.range) < ($1.article, $1.range) }
    if finding.strength == .strong { known.strength = .strong }
  }
}

extension FindingList {
  static func renumbered(_ findings: [Finding]) -> [Finding] {
    var findings = findings
    for index in findings.indices { findings[index].number = index + 1 }
    return findings
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
    if a.rule != b.rule { return a.rule < b.rule }
    // Its number says nothing of a finding; spelling its words out for an order is dear, and seldom needed.
    if a.because == b.because, a.grounds == b.grounds { return false }
    return "\(a.because.arguments)\(a.grounds)" < "\(b.because.arguments)\(b.grounds)"
  }

  private static func gravity(_ finding: Finding) -> Int {
    let verdict = finding.verdict == .contradiction ? 0 : 2
    let strength = finding.strength == .strong ? 0 : 1
    let kind = FindingKind.allCases.firstIndex(of: finding.kind) ?? 0
    return (verdict + strength) * FindingKind.allCases.count + kind
  }
}
