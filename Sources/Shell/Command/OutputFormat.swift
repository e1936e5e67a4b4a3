import ArgumentParser
import Memos

/// The form that records are printed in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: columns that fit the terminal.
  case table
  case json, ndjson, csv, tsv, markdown
  /// `file:line:column: message`.
  case lines

  /// The form for programs; nil for the table.
  var records: RecordFormat? { RecordFormat(rawValue: rawValue) }
}
