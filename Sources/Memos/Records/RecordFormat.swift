/// A form that records are written in, other than the table for people.
public enum RecordFormat: String, Sendable, CaseIterable {
  case json, ndjson, csv, tsv, markdown
  /// `file:line:column: message`, for editors and automatic checks.
  case lines

  /// The records in this form, each line ended by a line feed.
  /// - Parameter lineBreak: what ends a line of CSV: in files it is CR LF, as RFC 4180 has it.
  public func bytes(_ table: RecordTable, lineBreak: String = "\n") -> [UInt8] {
    switch self {
    case .json: RecordFormat.json(table)
    case .ndjson: RecordFormat.ndjson(table)
    case .csv: RecordFormat.csv(table, lineBreak)
    case .tsv: RecordFormat.tsv(table)
    case .markdown: RecordFormat.markdown(table)
    case .lines: RecordFormat.lines(table)
    }
  }

  private static func json(_ table: RecordTable) -> [UInt8] {
    var json = JSONWriter()
    table.write(to: &json)
    json.endLine()
    return json.bytes
  }

  private static func ndjson(_ table: RecordTable) -> [UInt8] {
    var json = JSONWriter()
    for row in table.rows.indices {
      table.write(row, to: &json)
      json.endLine()
    }
    return json.bytes
  }

  /// RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it.
  private static func csv(_ table: RecordTable, _ lineBreak: String) -> [UInt8] {
    var text = table.columns.joined(separator: ",") + lineBreak
    for row in table.rows {
      text += row.map(csvField).joined(separator: ",") + lineBreak
    }
    return Array(text.utf8)
  }

  /// Columns parted by tabs; a field has neither tabs nor line breaks of its own.
  private static func tsv(_ table: RecordTable) -> [UInt8] {
    var text = table.columns.joined(separator: "\t") + "\n"
    for row in table.rows {
      text += row.map { printable(inert($0)) }.joined(separator: "\t") + "\n"
    }
    return Array(text.utf8)
  }

  private static func inert(_ value: RecordValue) -> String {
    if case .number = value { value.line } else { inert(value.line) }
  }

  /// A text that no spreadsheet takes for a formula, whatever white space stands before it.
  static func inert(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.value > 0x1F }
    let startsWithControl = text.unicodeScalars.first.map { $0.value < 0x20 && $0 != "\n" } ?? false
    return startsWithControl || first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false ? "'" + text : text
  }

  private static func csvField(_ value: RecordValue) -> String {
    let text = inert(value)
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func markdown(_ table: RecordTable) -> [UInt8] {
    var text = markdownRow(table.columns) + markdownRow(table.columns.map { _ in "---" })
    for row in table.rows { text += markdownRow(row.map { markdownCell($0.line) }) }
    return Array(text.utf8)
  }

  private static func markdownRow(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// Keeps a cell on its line and inside its column.
  private static func markdownCell(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": cell.append(" ")
      case "|", "\\", "<", "`", "*", "_", "[", "]":
        cell.unicodeScalars.append("\\")
        cell.unicodeScalars.append(scalar)
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell
  }

  private static func lines(_ table: RecordTable) -> [UInt8] {
    var text = ""
    for place in table.places {
      let message = place.message.split(whereSeparator: \.isNewline).joined(separator: " ")
      text += "\(place.path):\(place.line):\(place.column): \(message)\n"
    }
    return Array(text.utf8)
  }
}

extension RecordTable {
  /// The records as an array of JSON objects.
  public func write(to json: inout JSONWriter) {
    json.beginArray()
    for row in rows.indices { write(row, to: &json) }
    json.endArray()
  }

  /// One record as a JSON object.
  func write(_ row: Int, to json: inout JSONWriter) {
    json.beginObject()
    for (column, value) in zip(columns, rows[row]) {
      json.key(named: column)
      value.write(to: &json)
    }
    json.endObject()
  }
}
