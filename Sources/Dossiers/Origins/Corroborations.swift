import Claims
import Reading

/// Which articles are one origin: reprints of a text, and texts that credit one agency.
struct Origins: Sendable {
  /// For each article the number of its origin.
  private(set) var number: [ArticleID: Int] = [:]
  private(set) var isShared: Set<Int> = []

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
      guard let credit = CreditLine.credit(of: profile.article) else { continue }
      let key = NameKey.romanised(credit)
      if let first = credited[key] { groups.join(first, index) } else { credited[key] = index }
    }
    for (origin, list) in groups.lists().enumerated() {
      for index in list { number[profiles[index].id] = origin }
      if list.count > 1 { isShared.insert(origin) }
    }
  }
}

/// Claims of several articles that say the same, counted in origins.
enum Corroborations {
  static func counted(_ agreements: [Agreement], _ origins: Origins) -> [Corroboration] {
    let claims = Set(agreements.flatMap { [$0.first, $0.second] }).sorted()
    var place: [ClaimID: Int] = [:]
    for (index, claim) in claims.enumerated() { place[claim] = index }
    var groups = Groups(count: claims.count)
    for agreement in agreements {
      if let a = place[agreement.first], let b = place[agreement.second] { groups.join(a, b) }
    }
    return groups.lists().compactMap { list in
      let members = list.map { claims[$0] }
      guard Set(members.map(\.article)).count > 1 else { return nil }
      let count = Set(members.compactMap { origins.number[$0.article] }).count
      return Corroboration(
        claims: members, independentOrigins: count,
        because: Explanation(
          count == 1 ? "origin.one" : "origin.several",
          [.number(Double(count)), .number(Double(Set(members.map(\.article)).count))]))
    }
  }
}
