import Claims
import Reading

/// On how many independent origins a piece of information rests, and how they were counted.
public struct OriginCount: Sendable, Hashable {
  /// The claims that say it, in order.
  public var claims: [ClaimID]
  /// Their articles, those of one origin together, in order.
  public var groups: [[ArticleID]]
  public var count: Int { groups.count }
}

extension Dossier {
  /// The origins of what a claim says: its own article's, and those of the claims of other articles that say the same.
  public func origins(of claim: ClaimID) -> OriginCount {
    let claims = corroborations.first { $0.claims.contains(claim) }?.claims ?? [claim]
    var groups: [(origin: Int, articles: [ArticleID])] = []
    for article in Set(claims.map(\.article)).sorted() {
      guard let origin = origins[article] else { continue }
      if let index = groups.firstIndex(where: { $0.origin == origin }) {
        groups[index].articles.append(article)
      } else {
        groups.append((origin, [article]))
      }
    }
    return OriginCount(claims: claims, groups: groups.map(\.articles))
  }

  /// The origins of the side of a finding that rests on most of them.
  public func origins(of finding: Finding) -> OriginCount {
    var best = OriginCount(claims: [], groups: [])
    for evidence in finding.evidence {
      for claim in claims(in: evidence) {
        let count = origins(of: claim)
        if count.count > best.count { best = count }
      }
    }
    return best
  }

  /// The claim that a passage was taken from, else those that it lies in.
  private func claims(in evidence: Evidence) -> [ClaimID] {
    if let claim = evidence.claim { return [claim] }
    guard let claims = self[evidence.article]?.reading.claims else { return [] }
    return claims.indices.filter { claims[$0].range.overlaps(evidence.range) }
      .map { ClaimID(article: evidence.article, number: $0 + 1) }
  }
}
