/// A form that records are written in, other than the table for people.
public enum RecordFormat: String, Sendable, CaseIterable {
  case json, ndjson, csv, markdown
  /// `file:line:column: message`, for editors and automatic checks.
  case lines

  /// The records in this form, each line ended by a line feed.
  public func bytes(_ table: RecordTable) -> [UInt8] {
    switch self {
    case .json: RecordFormat.json(table)
    case .ndjson: RecordFormat.ndjson(table)
    case .csv: RecordFormat.csv(table)
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

  /// RFC 4180, with line feeds. Text that a spreadsheet would run as a formula gets an apostrophe before it.
  private static func csv(_ table: RecordTable) -> [UInt8] {
    var text = table.columns.joined(separator: ",") + "\n"
    for row in table.rows {
      text += row.map(csvField).joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }

  private static func csvField(_ value: RecordValue) -> String {
    var text = value.line
    if case .number = value { return text }
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) { text = "'" + text }
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
      json.key(column)
      value.write(to: &json)
    }
    json.endObject()
  }
}
