import Claims
import Dossiers
import Reading

/// A passage in quotation marks, and the claim that it belongs to.
public struct CatalogedQuotation: Sendable {
  public var article: ArticleID
  public var quotation: Quotation
  /// Nil where nothing is claimed there (a title, a word set apart).
  public var claim: CatalogedClaim?
}

extension Catalog {
  /// The quotations of some articles in text order, each with the innermost direct claim that shares words with it, else
  /// the innermost claim.
  public func quotations(of entries: [Dossier.Entry]) -> [CatalogedQuotation] {
    let claims = Dictionary(grouping: self.claims, by: \.id.article)
    return entries.flatMap { entry in
      entry.reading.quotations.map { quotation in
        let around = (claims[entry.id] ?? []).filter { $0.claim.range.overlaps(quotation.outerRange) }
        let claim = around.min { a, b in weight(a.claim) < weight(b.claim) }
        return CatalogedQuotation(article: entry.id, quotation: quotation, claim: claim)
      }
    }
  }

  private func weight(_ claim: Claim) -> (Int, Int) {
    (claim.isDirect ? 0 : 1, claim.range.end - claim.range.start)
  }
}

extension RecordTable {
  /// Quotations with their speakers.
  public static func quotations(_ quotations: [CatalogedQuotation], _ catalog: Catalog) -> RecordTable {
    var table = RecordTable(columns: [
      "article", "path", "sentence", "span", "text", "mixed", "claim", "source", "source_name", "rule",
    ])
    for item in quotations {
      guard let entry = catalog.entry(item.article) else { continue }
      let words = entry.reading.article.string(item.quotation.range)
      let source = item.claim?.source
      table.rows.append([
        .text(item.article.description), .text(entry.reading.article.path), .integer(item.quotation.sentence),
        .span(item.quotation.range), .text(words), .flag(item.quotation.isMixed), .text(item.claim?.id.description),
        .text(source.map { "S\($0.number)" }), .text(source?.name), .text(item.claim?.claim.rule),
      ])
      let speaker = source.map { "\($0.name): " } ?? ""
      table.places.append(place(entry, item.quotation.range, "quotation: \(speaker)\(words)"))
    }
    return table
  }

  /// One source with its claims as records of their own.
  public static func source(_ source: DossierSource, _ catalog: Catalog) -> RecordTable {
    var table = sources([source], catalog.dossier)
    let claims = claims(source.claims.compactMap(catalog.claim), catalog)
    let records = claims.rows.map { row in
      RecordValue.fields(
        zip(claims.columns, row).map { (name: $0, value: $1) },
        line: zip(claims.columns, row).first { $0.0 == "text" }?.1.line ?? "")
    }
    if let column = table.columns.firstIndex(of: "claims"), !table.rows.isEmpty {
      table.rows[0][column] = .list(records)
    }
    table.places = claims.places
    return table
  }
}
