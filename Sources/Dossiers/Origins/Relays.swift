import Claims
import Reading

/// Through whom words reached an article: an agency that is named beside a claim (`told Reuters`, `dikutip dari Antara`) or
/// that the whole article is credited to. Words without one are first-hand as far as the article shows.
public struct Relays: Sendable {
  private let entries: [ArticleID: Dossier.Entry]
  private let credits: [ArticleID: String]

  public init(_ dossier: Dossier) {
    entries = Dictionary(dossier.entries.map { ($0.id, $0) }) { first, _ in first }
    credits = entries.compactMapValues { entry in
      CreditLine.credit(of: entry.reading.article).flatMap { Relays.isOwn($0, entry) ? nil : $0 }
    }
  }

  /// The agencies that a source's claims came through, in order; none where all are first-hand.
  public func media(of source: DossierSource) -> [String] {
    var media: [String] = []
    for claim in source.claims {
      if let medium = medium(of: claim), !media.contains(medium) { media.append(medium) }
    }
    return media
  }

  /// Whom a source cites for its claims, in order.
  public func origins(of source: DossierSource) -> [String] {
    var names: [String] = []
    for claim in source.claims {
      for name in origins(of: claim) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whom the speaker of a claim cites.
  public func origins(of id: ClaimID) -> [String] {
    guard let entry = entries[id.article], entry.reading.claims.indices.contains(id.number - 1) else { return [] }
    return entry.reading.claims[id.number - 1].relays.filter { $0.kind == .origin }.map(\.name)
  }

  /// The agency that a claim came through; nil where it is first-hand.
  public func medium(of id: ClaimID) -> String? {
    guard let entry = entries[id.article], entry.reading.claims.indices.contains(id.number - 1) else { return nil }
    let named = entry.reading.claims[id.number - 1].relays.first { $0.kind == .via && !Relays.isOwn($0.name, entry) }
    return named?.name ?? credits[id.article]
  }

  /// Whether an agency is the article's own publisher.
  private static func isOwn(_ name: String, _ entry: Dossier.Entry) -> Bool {
    entry.reading.article.publisher?.lowercased().contains(name.lowercased()) == true
  }
}
