import Foundation
import Reading

/// Articles in `.json` files: our own records, ninjs (1 and 2) and schema.org NewsArticle, alone, in a list or in a `@graph`.
/// They are read a value at a time, so that what is no article takes no memory.
enum JSONArticles {
  /// So many articles may stand in one file; more belong into records, one a line.
  static let articleLimit = 20_000

  /// Whether bytes begin as JSON does, whatever their file's name.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(256).filter { $0 > 0x20 }
    return head.starts(with: [0x7B, 0x22]) || head.starts(with: [0x5B, 0x7B, 0x22])
  }

  static func sources(_ bytes: [UInt8], path: String) throws(ArticleInputError) -> [ArticleSource] {
    let bytes = utf8(bytes)
    var sources: [ArticleSource] = []
    do { try read(bytes, path, into: &sources) } catch {
      let line = 1 + bytes[..<min(error.offset, bytes.count)].count { $0 == 0x0A }
      throw .unreadable(.malformed(path: path, line: line, reason: "this is no JSON: \(error.reason)"))
    }
    if sources.isEmpty {
      let known = "`text` (Silang's records), `body_text` or `bodies` (ninjs), `articleBody` (schema.org)"
      throw .unreadable(.malformed(path: path, line: 1, reason: "no article in this JSON; known are \(known)"))
    }
    if sources.count > articleLimit {
      let reason = "more than \(articleLimit) articles in one JSON; save them as .ndjson, one a line"
      throw .unreadable(.malformed(path: path, line: 1, reason: reason))
    }
    return sources
  }

  /// Without a byte order mark, and out of UTF-16.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      let text = String(data: Data(bytes), encoding: .utf16)
    else { return bytes }
    return Array(text.utf8)
  }

  private static func read(_ bytes: [UInt8], _ path: String, into sources: inout [ArticleSource]) throws(JSONError) {
    let result: Result<[ArticleSource], JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, 0..<buffer.count)
      var found: [ArticleSource] = []
      do throws(JSONError) {
        try articles(&scanner, path, depth: 0, into: &found)
        try scanner.finish()
        return .success(found)
      } catch {
        return .failure(error)
      }
    }
    sources = try result.get()
  }

  /// An article, or those of a list.
  private static func articles(
    _ scanner: inout JSONScanner, _ path: String, depth: Int, into found: inout [ArticleSource]
  ) throws(JSONError) {
    switch scanner.peek() {
    case 0x7B:
      if let source = try article(&scanner, path, depth, &found) { found.append(source) }
    case 0x5B where depth < 4:
      try scanner.list { (scanner) throws(JSONError) in try articles(&scanner, path, depth: depth + 1, into: &found) }
    default: try scanner.skip(depth: depth)
    }
  }

  private static func article(
    _ scanner: inout JSONScanner, _ path: String, _ depth: Int, _ found: inout [ArticleSource]
  ) throws(JSONError) -> ArticleSource? {
    var fields: [String: JSONValue] = [:]
    var text: [UInt8]?
    try scanner.object { (scanner, key) throws(JSONError) in
      let name = String(decoding: key, as: UTF8.self)
      if name == "@graph", depth < 4 {
        try articles(&scanner, path, depth: depth + 1, into: &found)
      } else if name == "id", let byte = scanner.peek(), byte == 0x2D || byte &- 0x30 < 10 {
        fields[name] = .text(try scanner.numberText())
      } else if plainTexts.contains(name), scanner.peek() == 0x22 {
        let value = try scanner.string()
        if text == nil, value.contains(where: { $0 > 0x20 }) { text = value }
      } else if wanted.contains(name) {
        fields[name] = try scanner.value(depth: depth + 1)
      } else {
        try scanner.skip(depth: depth + 1)
      }
    }
    if found.count > articleLimit { return nil }
    return RecordFields(fields).source(text, path: path)
  }

  private static let plainTexts: Set = ["text", "body_text", "articleBody"]
  private static let wanted: Set<String> = RecordFields.names
}
