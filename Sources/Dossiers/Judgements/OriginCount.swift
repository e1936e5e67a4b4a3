import Claims
import Reading

/// On how many independent origins a piece of information rests, and how they were counted.
public struct OriginCount: Sendable, Hashable {
  /// The claims that say it, in order.
  public var claims: [ClaimID]
  /// Their articles, those of one origin together, in order. Reprints, texts of one agency and the word of one named source
  /// are one origin.
  public var groups: [[ArticleID]]
  public var count: Int { groups.count }
}

extension Dossier {
  /// The origins of what a claim says: its own article's, and those of the claims of other articles that say the same.
  public func origins(of claim: ClaimID) -> OriginCount {
    originCount(of: agreeing.first { $0.claims.contains(claim) }?.claims ?? [claim])
  }

  /// Claims of several articles that say the same, with the independent origins on which each rests: one official who tells
  /// two outlets is one origin.
  public var corroborations: [Corroboration] {
    agreeing.map { agreed in
      let count = originCount(of: agreed.claims).count
      var corroboration = agreed
      corroboration.independentOrigins = count
      corroboration.because = Explanation(
        count == 1 ? "origin.one" : "origin.several",
        [.number(Double(count)), .number(Double(Set(agreed.claims.map(\.article)).count))])
      return corroboration
    }
  }

  private func originCount(of claims: [ClaimID]) -> OriginCount {
    var holder: [ClaimID: Int] = [:]
    for source in sources where source.isNamed { for claim in source.claims { holder[claim] = source.number } }
    var groups: [(origins: Set<Int>, sources: Set<Int>, articles: [ArticleID])] = []
    for claim in claims {
      guard let origin = origins[claim.article] else { continue }
      // The same text or agency, or the same person's word in another report, is the same origin.
      let known = groups.indices.filter { index in
        groups[index].origins.contains(origin) || holder[claim].map { groups[index].sources.contains($0) } == true
      }
      var joined = (origins: Set([origin]), sources: Set([holder[claim]].compactMap { $0 }), articles: [claim.article])
      for index in known.reversed() {
        let group = groups.remove(at: index)
        joined.origins.formUnion(group.origins)
        joined.sources.formUnion(group.sources)
        joined.articles += group.articles
      }
      joined.articles = Set(joined.articles).sorted()
      groups.append(joined)
    }
    groups.sort { $0.articles.lexicographicallyPrecedes($1.articles) }
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
