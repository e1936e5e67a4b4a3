import Claims
import Dossiers
import Reading

/// One claim of a dossier with everything that its records print.
public struct CatalogedClaim: Sendable {
  /// From 1 over all articles in their order; printed `c12`.
  public var number: Int
  public var id: ClaimID
  public var claim: Claim
  /// The index of the article's entry in the dossier.
  public var entry: Int
  /// The source across articles; nil where the article itself says it.
  public var source: DossierSource?
}

/// The claims and sources of a dossier by their numbers: what ids in commands and records mean.
public struct Catalog: Sendable {
  public let dossier: Dossier
  /// In the articles' order, then in text order.
  public let claims: [CatalogedClaim]

  public init(_ dossier: Dossier) {
    self.dossier = dossier
    var sources: [DossierEntity.Member: DossierSource] = [:]
    for source in dossier.sources {
      for member in source.members { sources[member] = source }
    }
    var claims: [CatalogedClaim] = []
    for (index, entry) in dossier.entries.enumerated() {
      for (position, claim) in entry.reading.claims.enumerated() {
        let source = claim.source.flatMap { sources[DossierEntity.Member(article: entry.id, index: $0)] }
        claims.append(
          CatalogedClaim(
            number: claims.count + 1, id: ClaimID(article: entry.id, number: position + 1), claim: claim,
            entry: index, source: source))
      }
    }
    self.claims = claims
  }

  public func entry(_ claim: CatalogedClaim) -> Dossier.Entry { dossier.entries[claim.entry] }

  public func entry(_ id: ArticleID) -> Dossier.Entry? { dossier.entries.first { $0.id == id } }

  public func claim(_ id: ClaimID) -> CatalogedClaim? { claims.first { $0.id == id } }

  /// A claim's own words.
  public func words(_ claim: CatalogedClaim) -> String {
    entry(claim).reading.article.string(claim.claim.range)
  }

  /// The words that introduce a claim, where there are any.
  public func cue(_ claim: CatalogedClaim) -> String? {
    claim.claim.cueRange.map { entry(claim).reading.article.string($0) }
  }
}
