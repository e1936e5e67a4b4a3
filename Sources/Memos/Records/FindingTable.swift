import Dossiers
import Reading

extension RecordTable {
  /// Findings, or pairs that were defused (`prefix` `P`); the fields are those of `silang.check/1`.
  public static func findings(
    _ findings: [Finding], prefix: String = "F", _ dossier: Dossier, _ language: Language
  ) -> RecordTable {
    var table = RecordTable(columns: [
      "id", "kind", "verdict", "strength", "relation", "evidence", "because", "repairs", "question", "rule",
    ])
    let entries = Dictionary(dossier.entries.map { ($0.id, $0) }) { first, _ in first }
    let paths = entries.mapValues(\.source.path)
    for finding in findings {
      let because = Wording.text(finding.because, language)
      table.rows.append([
        .text("\(prefix)\(finding.number)"), .text(finding.kind.rawValue), .text(finding.verdict.rawValue),
        .text(finding.strength.rawValue), .text(finding.relation.rawValue),
        .list(finding.evidence.map { record($0, entries[$0.article]) }), .text(because),
        .texts(finding.repairs.map(\.text)),
        .text(Wording.text(finding.question, language)), .text(finding.rule),
      ])
      for (index, evidence) in finding.evidence.enumerated() {
        let others = finding.evidence.indices.filter { $0 != index }.map { "“\(finding.evidence[$0].text)”" }
        let against = others.isEmpty ? "" : " \(MemoLabels.of(language).against) " + others.joined(separator: ", ")
        table.places.append(
          RecordPlace(
            path: paths[evidence.article] ?? "", line: evidence.line, column: evidence.column,
            message: "\(finding.verdict.rawValue): “\(evidence.text)”\(against): \(because)"))
      }
    }
    return table
  }

  /// Adds findings that the reader dismissed; a column more then says why, null for the others.
  public mutating func append(_ dismissed: [DismissedFinding], _ dossier: Dossier, _ language: Language) {
    if dismissed.isEmpty { return }
    let others = RecordTable.findings(dismissed.map(\.finding), dossier, language)
    columns.append("dismissed")
    rows = rows.map { $0 + [.null] }
    rows += zip(others.rows, dismissed).map { $0 + [.text($1.reason)] }
  }

  private static func record(_ evidence: Evidence, _ entry: Dossier.Entry?) -> RecordValue {
    let path = entry?.source.path
    // Where the text is not the file's own, the place in the file as well.
    let file = entry?.reading.article.fileRange(of: evidence.range).map { [("file_span", RecordValue.span($0))] } ?? []
    return .fields(
      [
        ("article", .text(evidence.article.description)), ("path", .text(path)), ("span", .span(evidence.range)),
        ("line", .integer(evidence.line)), ("column", .integer(evidence.column)), ("page", .integer(evidence.page)),
        ("text", .text(evidence.text)), ("claim", .text(evidence.claim?.description)),
      ] + file, line: "\(path ?? ""):\(evidence.line):\(evidence.column): \(evidence.text)")
  }
}
