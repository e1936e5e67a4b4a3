import Dossiers
import Reading

/// The wire form of a comparison of two statements: one line of `compare --input ndjson`.
public struct StatementRecord: Sendable {
  /// As it was given; nil for a pair without one.
  public var id: String?
  public var comparison: StatementComparison
  public var language: Language

  public init(id: String?, comparison: StatementComparison, language: Language) {
    self.id = id
    self.comparison = comparison
    self.language = language
  }

  private static let columns = ["id", "verdict", "kind", "because", "rule", "evidence"]

  public func write(to json: inout JSONWriter) { table.write(0, to: &json) }

  /// One row, as every form prints it.
  public var table: RecordTable {
    let because = Wording.text(comparison.because, language)
    let evidence = comparison.finding?.evidence ?? []
    let passages = evidence.map { passage in
      let side = passage.article.number == 1 ? "a" : "b"
      return RecordValue.fields(
        [("statement", .text(side)), ("span", .span(passage.range)), ("text", .text(passage.text))],
        line: "\(side): \(passage.text)")
    }
    let row: [RecordValue] = [
      .text(id), .text(comparison.verdict.rawValue), .text(comparison.finding?.kind.rawValue), .text(because),
      .text(comparison.rule), .list(passages),
    ]
    let places = evidence.prefix(1).map { passage in
      RecordPlace(
        path: passage.article.number == 1 ? "A" : "B", line: passage.line, column: passage.column,
        message: "\(comparison.verdict.rawValue): “\(passage.text)”: \(because)")
    }
    return RecordTable(columns: StatementRecord.columns, rows: [row], places: places)
  }
}
