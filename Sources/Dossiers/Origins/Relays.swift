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

  /// The agency that a claim came through; nil where it is first-hand.
  public func medium(of id: ClaimID) -> String? {
    guard let entry = entries[id.article], entry.reading.claims.indices.contains(id.number - 1) else { return nil }
    return named(beside: entry.reading.claims[id.number - 1], entry) ?? credits[id.article]
  }

  /// An agency in the claim's sentence, outside what is said and other than who says it.
  private func named(beside claim: Claim, _ entry: Dossier.Entry) -> String? {
    let article = entry.reading.article
    guard article.sentences.indices.contains(claim.sentence) else { return nil }
    let agencies = article.data.phrases(.agencies, matchingCase: true)
    let range = article.sentences[claim.sentence].tokens
    // The first word is upper-case whatever it means: `Antara` is also `between`.
    for index in range.dropFirst() {
      guard let match = agencies.longest(in: article.tokens, at: index, end: range.upperBound) else { continue }
      let words = TextRange(
        Int(article.tokens[index].start), Int(article.tokens[index + match.length - 1].end))
      let isSpoken = claim.range.overlaps(words) || claim.sourceRange?.overlaps(words) == true
      let name = article.string(words)
      if !isSpoken, !Relays.isOwn(name, entry) { return name }
    }
    return nil
  }

  /// Whether an agency is the article's own publisher.
  private static func isOwn(_ name: String, _ entry: Dossier.Entry) -> Bool {
    entry.reading.article.publisher?.lowercased().contains(name.lowercased()) == true
  }
}
