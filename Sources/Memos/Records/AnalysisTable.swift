import Dossiers
import Reading

extension RecordTable {
  /// The analyst's part: one record a subject.
  public static func analysis(_ items: [Analysis.Item], _ catalog: Catalog) -> RecordTable {
    var table = RecordTable(columns: [
      "id", "subject", "reliability", "credibility", "verdict", "reason", "notes", "included",
    ])
    table.rows = items.map { item in
      [
        .text(catalog.id(of: item.subject)), .text(catalog.words(of: item.subject)), .text(item.reliability?.rawValue),
        item.credibility.map { .integer($0.rawValue) } ?? .null, .text(item.verdict?.rawValue), .text(item.reason),
        .texts(item.notes), item.isIncluded.map { .flag($0) } ?? .null,
      ]
    }
    return table
  }
}

extension Catalog {
  /// The id by which the prompt names a subject: `F1`, `c3`, `S2`, `A1`; `memo`.
  public func id(of subject: Analysis.Subject) -> String {
    switch subject {
    case .memo: "memo"
    case .article(let id): id.description
    case .claim(let id): claim(id).map { "c\($0.number)" } ?? id.description
    case .source(let number): "S\(number)"
    case .finding(let number): "F\(number)"
    }
  }

  /// A subject's own words, on one line: a claim's content, a source's name, the passages of a finding.
  public func words(of subject: Analysis.Subject) -> String {
    switch subject {
    case .memo: ""
    case .article(let id): entry(id).map { $0.reading.article.title ?? $0.source.path } ?? ""
    case .claim(let id): claim(id).map { oneLine(words($0)) } ?? ""
    case .source(let number): dossier.sources.first { $0.number == number }?.name ?? ""
    case .finding(let number):
      dossier.findings.first { $0.number == number }
        .map { $0.evidence.map { oneLine($0.text) }.joined(separator: " / ") } ?? ""
    }
  }
}
