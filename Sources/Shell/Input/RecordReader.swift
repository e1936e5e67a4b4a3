import Reading

/// A record that could not be read; the line is counted from 1, the column in bytes from 1.
struct RecordError: Error, Equatable {
  var path: String
  var line: Int
  var column: Int
  var reason: String
}

/// Reads newline-delimited article records: `{"id","text","title"?,"publisher"?,"published"?,"language"?,"url"?}`.
/// null means absent; other fields are passed over.
enum RecordReader {
  /// The source of one line.
  static func source(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, path: String, line: Int
  ) throws(RecordError) -> ArticleSource {
    var scanner = JSONScanner(bytes, range)
    do {
      let source = try read(&scanner, path: path)
      try scanner.finish()
      return source
    } catch {
      throw RecordError(path: path, line: line, column: error.offset - range.lowerBound + 1, reason: error.reason)
    }
  }

  private static func read(_ scanner: inout JSONScanner, path: String) throws(JSONError) -> ArticleSource {
    var source = ArticleSource(path: path, bytes: [], format: .text)
    var text: [UInt8]?
    var given: [String] = []
    let start = scanner
    try scanner.object { (scanner, key) throws(JSONError) in
      let name = String(decoding: key, as: UTF8.self)
      switch name {
      case "id": source.recordID = try identifier(&scanner)
      case "text": text = try scanner.optionalString()
      case "title": source.title = try string(&scanner)
      case "publisher": source.publisher = try string(&scanner)
      case "url": source.url = try string(&scanner)
      case "published": source.published = try date(&scanner)
      case "language": source.language = try language(&scanner)
      default: return try scanner.skip()
      }
      if name != "id", name != "text" { given.append(name) }
    }
    guard let text else { throw start.error("the record has no `text`") }
    source.bytes = text
    if !given.isEmpty { source.record = metadata(given, of: source) }
    return source
  }

  /// The fields that a record gives, as where their values came from.
  private static func metadata(_ names: [String], of source: ArticleSource) -> RecordMetadata? {
    let isGiven = [
      "title": source.title != nil, "publisher": source.publisher != nil, "published": source.published != nil,
      "language": source.language != nil, "url": source.url != nil,
    ]
    var metadata = RecordMetadata()
    for name in names where isGiven[name] == true { metadata.origins[name] = name }
    return metadata.origins.isEmpty ? nil : metadata
  }

  private static func string(_ scanner: inout JSONScanner) throws(JSONError) -> String? {
    try scanner.optionalString().map { String(decoding: $0, as: UTF8.self) }
  }

  /// An id may be a number too; it is kept as written.
  static func identifier(_ scanner: inout JSONScanner) throws(JSONError) -> String? {
    if let byte = scanner.peek(), byte == 0x2D || (byte >= 0x30 && byte <= 0x39) {
      return try scanner.numberText()
    }
    return try string(&scanner)
  }

  private static func date(_ scanner: inout JSONScanner) throws(JSONError) -> CalendarDate? {
    let start = scanner
    guard let text = try string(&scanner) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw start.error("`published` is no date of the form YYYY-MM-DD: `\(text)`")
    }
    return date
  }

  static func language(_ scanner: inout JSONScanner) throws(JSONError) -> Language? {
    let start = scanner
    guard let text = try string(&scanner) else { return nil }
    guard let language = Language(rawValue: text) else {
      throw start.error("`language` is neither id nor en: `\(text)`")
    }
    return language
  }
}
