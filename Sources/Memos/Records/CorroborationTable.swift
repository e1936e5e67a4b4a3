import Dossiers
import Reading

extension RecordTable {
  /// Claims that several articles make alike; the fields of `silang.check/1` and what each origin holds.
  public static func corroborations(_ list: [Corroboration], _ catalog: Catalog, _ language: Language) -> RecordTable {
    var table = RecordTable(columns: ["claims", "independent_origins", "origins", "texts", "because"])
    for corroboration in list {
      let origins = corroboration.claims.first.map { catalog.dossier.origins(of: $0).groups } ?? []
      let claims = corroboration.claims.compactMap(catalog.claim)
      let because = Wording.text(corroboration.because, language)
      table.rows.append([
        .texts(corroboration.claims.map(\.description)), .integer(corroboration.independentOrigins),
        .list(origins.map { .texts($0.map(\.description)) }), .texts(claims.map(catalog.words)), .text(because),
      ])
      for claim in claims {
        let article = catalog.entry(claim).reading.article
        let position = article.position(of: claim.claim.range.start)
        table.places.append(
          RecordPlace(
            path: catalog.entry(claim).source.path, line: position.line, column: position.column,
            message: "\(corroboration.independentOrigins): “\(catalog.words(claim))”"))
      }
    }
    return table
  }
}
