/// A value of JSON with what stands inside it: for the few fields that hold more than a text.
enum JSONValue {
  case text(String)
  case list([JSONValue])
  case fields([String: JSONValue])
  /// A number, a truth value or null.
  case other

  /// A text that is not blank.
  var text: String? {
    if case .text(let text) = self, text.utf8.contains(where: { $0 > 0x20 }) { text } else { nil }
  }

  /// The values of a list; a value that is none counts for a list of itself.
  var values: [JSONValue] { if case .list(let values) = self { values } else { [self] } }

  subscript(name: String) -> JSONValue? { if case .fields(let fields) = self { fields[name] } else { nil } }
}

extension JSONScanner {
  /// A list keeps so many values; what stands behind them is passed over.
  private static let listLimit = 100

  /// Reads one value of any kind.
  mutating func value(depth: Int = 0) throws(JSONError) -> JSONValue {
    guard depth < JSONScanner.nestingLimit else {
      throw error("more than \(JSONScanner.nestingLimit) values stand inside each other")
    }
    switch peek() {
    case 0x22: return .text(String(decoding: try string(), as: UTF8.self))
    case 0x5B:
      var values: [JSONValue] = []
      try list { (scanner) throws(JSONError) in
        if values.count < JSONScanner.listLimit {
          values.append(try scanner.value(depth: depth + 1))
        } else {
          try scanner.skip(depth: depth + 1)
        }
      }
      return .list(values)
    case 0x7B:
      var fields: [String: JSONValue] = [:]
      try object { (scanner, key) throws(JSONError) in
        if fields.count < JSONScanner.listLimit {
          fields[String(decoding: key, as: UTF8.self)] = try scanner.value(depth: depth + 1)
        } else {
          try scanner.skip(depth: depth + 1)
        }
      }
      return .fields(fields)
    default:
      try skip(depth: depth)
      return .other
    }
  }

  /// Reads an array, giving each place to `element`, which must read or skip the value there.
  mutating func list(_ element: (inout JSONScanner) throws(JSONError) -> Void) throws(JSONError) {
    guard take(0x5B) else { throw error("a value was expected") }
    if take(0x5D) { return }
    repeat { try element(&self) } while take(0x2C)
    guard take(0x5D) else { throw error("a comma or ] was expected") }
  }
}
