import Claims
import Dossiers
import Reading

/// What is agreed on by several origins, and what rests on one.
extension MemoBuilder {
  /// The most claims that are listed as resting on one source.
  private static let mostUnconfirmed = 15
  /// From this checkworthiness on (0…1) a claim is worth listing.
  private static let leastWorth = 0.5

  /// Fewer words than these tell a reader nothing without their context.
  private static let leastWords = 6

  mutating func agreement(_ corroboration: Corroboration) -> MemoDocument.Agreement? {
    guard let claims = included(corroboration), let first = claims.first else { return nil }
    let count = dossier.origins(of: first.id)
    guard count.count > 1 else { return nil }
    return MemoDocument.Agreement(
      claim: statement(first, also: claims), origins: count.count,
      articles: orderedUnique(claims.map(\.id.article)), certainty: certainty(claims),
      because: Wording.text(
        Explanation(
          "origin.several", [.number(Double(count.count)), .number(Double(Set(claims.map(\.id.article)).count))]),
        language))
  }

  /// The claims of a corroboration; nil where one of them was left out.
  private func included(_ corroboration: Corroboration) -> [CatalogedClaim]? {
    guard corroboration.claims.allSatisfy({ isIncluded(.claim($0)) }) else { return nil }
    return corroboration.claims.compactMap(catalog.claim)
  }

  /// A claim's words in quotation marks, with the notes of all that say it.
  private mutating func statement(
    _ claim: CatalogedClaim, also others: [CatalogedClaim] = []
  ) -> MemoDocument.Statement {
    let numbers = ([claim] + others).map { note($0.id.article, $0.claim.range) }
    return MemoDocument.Statement(
      quoted(shortened(oneLine(catalog.words(claim)), 220)), notes: orderedUnique(numbers))
  }

  /// `asserted by the source` where all agree, else `A1 predicted; A3 asserted by the source`.
  private func certainty(_ claims: [CatalogedClaim]) -> String {
    let names = claims.map { labels.certainties[$0.claim.certainty] ?? "" }
    if Set(names).count == 1 { return names[0] }
    return orderedUnique(zip(claims, names).map { "\($0.id.article) \($1)" }).joined(separator: "; ")
  }

  /// Claims that no second origin bears out, those without a named source first, and how many more there are.
  mutating func unconfirmed(besides findings: [Finding]) -> (listed: [MemoDocument.Unconfirmed], further: Int) {
    var listed: [MemoDocument.Unconfirmed] = []
    var known = Set(dossier.corroborations.flatMap(\.claims))
    for finding in findings { known.formUnion(finding.evidence.compactMap(\.claim)) }
    var further = 0
    for corroboration in dossier.corroborations {
      guard let claims = included(corroboration), let first = claims.first, dossier.origins(of: first.id).count < 2
      else {
        continue
      }
      if listed.count == MemoBuilder.mostUnconfirmed / 2 {
        further += 1
        continue
      }
      listed.append(
        MemoDocument.Unconfirmed(
          claim: statement(first, also: claims), speaker: first.source.map { name($0) } ?? labels.itself,
          articles: orderedUnique(claims.map(\.id.article)),
          reason: labels.oneOrigin(
            Set(claims.map(\.id.article)).count,
            isOneSource: Set(claims.map { $0.source?.number }).count == 1 && first.source?.isNamed == true)))
    }
    let candidates = catalog.claims.filter { claim in
      if let isIncluded = analysis[.claim(claim.id)].isIncluded { return isIncluded }
      return !known.contains(claim.id) && isWorthListing(claim)
    }
    let ordered = candidates.sorted { a, b in rank(a) < rank(b) }
    let room = max(0, MemoBuilder.mostUnconfirmed - listed.count)
    for claim in ordered.prefix(room).sorted(by: { ($0.group, $0.number) < ($1.group, $1.number) }) {
      listed.append(
        MemoDocument.Unconfirmed(
          claim: statement(claim), speaker: claim.source.map { name($0) } ?? labels.itself,
          articles: [claim.id.article],
          reason: reason(claim)))
    }
    return (listed, further + max(0, ordered.count - room))
  }

  private func isWorthListing(_ claim: CatalogedClaim) -> Bool {
    let article = catalog.entry(claim).reading.article
    return claim.claim.checkworthiness >= MemoBuilder.leastWorth && claim.claim.certainty != .demanded
      && catalog.words(claim).split(separator: " ").count >= MemoBuilder.leastWords && !claim.claim.isContentOpen
      && article.sentences[claim.claim.sentence].kind == .body
  }

  /// The analyst's choice first, then who is not named, then what is most worth checking; the number makes it total.
  private func rank(_ claim: CatalogedClaim) -> (Int, Int, Double, Int) {
    let isChosen = analysis[.claim(claim.id)].isIncluded == true
    return (isChosen ? 0 : 1, claim.group, -claim.claim.checkworthiness, claim.number)
  }

  private func reason(_ claim: CatalogedClaim) -> String {
    guard let source = claim.source else { return labels.articleAlone }
    return source.isNamed ? labels.oneSource : labels.unnamedSource
  }
}

extension CatalogedClaim {
  /// Without a named source, on one source's word, on the article's alone.
  fileprivate var group: Int {
    guard let source else { return 2 }
    return source.isNamed ? 1 : 0
  }
}
