import Claims
import Reading

/// Which articles are one origin: reprints of a text, and texts that credit one agency.
struct Origins: Sendable {
  /// For each article the number of its origin.
  private(set) var number: [ArticleID: Int] = [:]
  private(set) var isShared: Set<Int> = []
  private var entries: [ArticleID: Dossier.Entry] = [:]
  private var credits: [ArticleID: String] = [:]

  init(_ profiles: [ArticleProfile], _ echoes: [Echo]) {
    var groups = Groups(count: profiles.count)
    var place: [ArticleID: Int] = [:]
    for (index, profile) in profiles.enumerated() { place[profile.id] = index }
    for echo in echoes {
      let members = echo.articles.compactMap { place[$0] }
      for member in members.dropFirst() { groups.join(members[0], member) }
    }
    var credited: [String: Int] = [:]
    for (index, profile) in profiles.enumerated() {
      entries[profile.id] = profile.entry
      guard let credit = CreditLine.credit(of: profile.article) else { continue }
      let key = NameKey.romanised(credit)
      credits[profile.id] = key
      if let first = credited[key] { groups.join(first, index) } else { credited[key] = index }
    }
    for (origin, list) in groups.lists().enumerated() {
      for index in list { number[profiles[index].id] = origin }
      if list.count > 1 { isShared.insert(origin) }
    }
  }

  /// In how many origins some claims were made: articles of one origin are one, and so are claims that came through one agency
  /// (`told Reuters`, `dikutip dari Antara`), whichever article prints them.
  func count(_ claims: [ClaimID]) -> Int {
    var groups = Groups(count: claims.count)
    var first: [String: Int] = [:]
    for (index, claim) in claims.enumerated() {
      var keys = media(of: claim)
      if let number = number[claim.article] { keys.append("\(number)") }
      for key in keys {
        if let other = first[key] { groups.join(other, index) } else { first[key] = index }
      }
    }
    return groups.lists().count
  }

  /// The keys of the agencies through which a claim came.
  private func media(of id: ClaimID) -> [String] {
    guard let entry = entries[id.article], entry.reading.claims.indices.contains(id.number - 1) else { return [] }
    let named = entry.reading.claims[id.number - 1].relays.filter { $0.kind == .via }
    return named.map { NameKey.romanised($0.name) } + [credits[id.article]].compactMap { $0 }
  }
}

/// Claims of several articles that say the same, counted in origins.
enum Corroborations {
  /// Two claims that a finding holds against each other; the smaller first.
  struct Conflict: Hashable {
    var a: ClaimID
    var b: ClaimID
    init(_ a: ClaimID, _ b: ClaimID) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }

  static func conflicts(_ findings: [Finding]) -> Set<Conflict> {
    var conflicts: Set<Conflict> = []
    for finding in findings {
      let claims = finding.evidence.compactMap(\.claim)
      for (index, a) in claims.enumerated() {
        for b in claims[(index + 1)...] where a != b { conflicts.insert(Conflict(a, b)) }
      }
    }
    return conflicts
  }

  /// - Parameter apart: claims in conflict, which never corroborate each other, also by way of a third.
  static func counted(
    _ agreements: [Agreement], _ origins: Origins, apart: Set<Conflict> = []
  ) -> [Corroboration] {
    let claims = Set(agreements.flatMap { [$0.first, $0.second] }).sorted()
    var place: [ClaimID: Int] = [:]
    for (index, claim) in claims.enumerated() { place[claim] = index }
    var groups = Groups(count: claims.count)
    var members = claims.map { [$0] }
    for agreement in agreements.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      guard let a = place[agreement.first], let b = place[agreement.second] else { continue }
      let (one, other) = (groups.root(a), groups.root(b))
      if one == other
        || members[one].contains(where: { x in members[other].contains { apart.contains(Conflict(x, $0)) } })
      {
        continue
      }
      groups.join(one, other)
      members[min(one, other)] = members[one] + members[other]
    }
    return groups.lists().compactMap { corroboration($0.map { claims[$0] }, origins) }
  }

  private static func corroboration(_ claims: [ClaimID], _ origins: Origins) -> Corroboration? {
    let articles = Set(claims.map(\.article))
    guard articles.count > 1 else { return nil }
    let count = origins.count(claims)
    return Corroboration(
      claims: claims, independentOrigins: count,
      because: Explanation(
        count == 1 ? "origin.one" : "origin.several", [.number(Double(count)), .number(Double(articles.count))]))
  }
}
