import Reading

/// A value in a record.
public enum RecordValue: Sendable, Hashable {
  case null
  case text(String)
  case number(Double)
  case flag(Bool)
  /// A half-open UTF-8 byte range.
  case span(TextRange)
  case list([RecordValue])
  /// Named values in their order, and the one line that stands for them where there is no nesting (CSV, Markdown).
  case fields([(name: String, value: RecordValue)], line: String)

  public static func text(_ text: String?) -> RecordValue { text.map { .text($0) } ?? .null }
  public static func integer(_ number: Int?) -> RecordValue { number.map { .number(Double($0)) } ?? .null }
  public static func number(_ number: Double?) -> RecordValue { number.map { .number($0) } ?? .null }
  public static func span(_ range: TextRange?) -> RecordValue { range.map { .span($0) } ?? .null }
  public static func texts(_ texts: [String]) -> RecordValue { .list(texts.map { .text($0) }) }

  /// The value as one line of text, empty for null.
  public var line: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .number(let number): RecordValue.digits(number)
    case .flag(let flag): flag ? "true" : "false"
    case .span(let range): "\(range.start)-\(range.end)"
    case .list(let values): values.map(\.line).joined(separator: "; ")
    case .fields(_, let line): line
    }
  }

  /// Writes the value as JSON.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    case .flag(let flag): json.bool(flag)
    case .span(let range): json.span(range)
    case .list(let values):
      json.beginArray()
      for value in values { value.write(to: &json) }
      json.endArray()
    case .fields(let fields, _):
      json.beginObject()
      for field in fields {
        json.key(named: field.name)
        field.value.write(to: &json)
      }
      json.endObject()
    }
  }

  private static func digits(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? number.description
  }

  public static func == (a: RecordValue, b: RecordValue) -> Bool { a.json == b.json }
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
  private var json: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }
}

/// Records of one kind with the same columns: what a command prints with `--format`.
public struct RecordTable: Sendable, Hashable {
  /// Lower-case names with underscores: the keys of the JSON objects and the head of the CSV.
  public var columns: [String]
  /// Each as long as `columns`.
  public var rows: [[RecordValue]]
  /// For each row the place that `lines` prints before it; empty where rows have none.
  public var places: [RecordPlace]

  public init(columns: [String], rows: [[RecordValue]] = [], places: [RecordPlace] = []) {
    self.columns = columns
    self.rows = rows
    self.places = places
  }
}

/// Where a record stands, as editors jump to it, and what to say there.
public struct RecordPlace: Sendable, Hashable {
  public var path: String
  /// From 1.
  public var line: Int
  public var column: Int
  public var message: String
  public init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }
}
