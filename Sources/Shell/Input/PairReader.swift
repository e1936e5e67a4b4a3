import Reading

/// Two statements to be held against each other.
struct StatementInput: Equatable, Sendable {
  /// As written; nil where the record has none.
  var id: String?
  var a: [UInt8]
  var b: [UInt8]
  var language: Language?
}

/// Reads newline-delimited pairs: `{"id","a","b","language"?}`. null means absent; other fields are passed over.
enum PairReader {
  static func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, path: String, line: Int
  ) throws(RecordError) -> StatementInput {
    var scanner = JSONScanner(bytes, range)
    do {
      let pair = try read(&scanner)
      try scanner.finish()
      return pair
    } catch {
      throw RecordError(path: path, line: line, column: error.offset - range.lowerBound + 1, reason: error.reason)
    }
  }

  private static func read(_ scanner: inout JSONScanner) throws(JSONError) -> StatementInput {
    let start = scanner
    var (id, a, b): (String?, [UInt8]?, [UInt8]?)
    var language: Language?
    try scanner.object { (scanner, key) throws(JSONError) in
      switch String(decoding: key, as: UTF8.self) {
      case "id": id = try RecordReader.identifier(&scanner)
      case "a": a = try scanner.optionalString()
      case "b": b = try scanner.optionalString()
      case "language": language = try RecordReader.language(&scanner)
      default: try scanner.skip()
      }
    }
    guard let a else { throw start.error("the record has no `a`") }
    guard let b else { throw start.error("the record has no `b`") }
    return StatementInput(id: id, a: a, b: b, language: language)
  }
}
