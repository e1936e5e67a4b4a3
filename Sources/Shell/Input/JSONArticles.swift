import Foundation
import Reading

/// Articles in `.json` files: our own records, ninjs (1 and 2) and schema.org NewsArticle, alone or in a list.
enum JSONArticles {
  /// Whether bytes begin as JSON does, whatever their file's name.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(256).filter { $0 > 0x20 }
    return head.starts(with: [0x7B, 0x22]) || head.starts(with: [0x5B, 0x7B, 0x22])
  }

  static func sources(_ bytes: [UInt8], path: String) throws(ArticleInputError) -> [ArticleSource] {
    let value: Any
    do { value = try JSONSerialization.jsonObject(with: Data(bytes)) } catch {
      throw .unreadable(.malformed(path: path, line: line(of: error, bytes), reason: "this is no JSON"))
    }
    let objects = (value as? [Any] ?? [value]).compactMap { $0 as? [String: Any] }
    let sources = objects.compactMap { source($0, path: path) }
    if sources.isEmpty {
      let known = "`text` (Silang's records), `body_text` or `bodies` (ninjs), `articleBody` (schema.org)"
      throw .unreadable(.malformed(path: path, line: 1, reason: "no article in this JSON; known are \(known)"))
    }
    return sources
  }

  private static func source(_ object: [String: Any], path: String) -> ArticleSource? {
    guard let (text, isHTML) = body(object) else { return nil }
    var source = ArticleSource(path: path, bytes: Array(text.utf8), format: isHTML ? .html : .text)
    source.recordID = string(object["id"]) ?? string(object["uri"])
    source.title = string(object["title"]) ?? string(object["headline"]) ?? headline(object["headlines"])
    source.publisher =
      name(object["publisher"]) ?? name(object["sourceOrganization"]) ?? string(object["copyrightholder"])
    let dates = [
      "published", "datePublished", "firstcreated", "firstCreated", "versioncreated", "versionCreated", "dateCreated",
    ]
    source.published = dates.lazy.compactMap { string(object[$0]).flatMap { CalendarDate(iso: $0) } }.first
    let language = string(object["language"]) ?? string(object["inLanguage"])
    source.language = language.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
    source.url = string(object["url"]) ?? string(object["mainEntityOfPage"])
    return source
  }

  /// The text, and whether it is HTML.
  private static func body(_ object: [String: Any]) -> (String, Bool)? {
    for key in ["text", "body_text", "articleBody"] { if let text = string(object[key]) { return (text, false) } }
    let bodies = (object["bodies"] as? [[String: Any]] ?? []).compactMap { body in
      string(body["value"]).map {
        (text: $0, isHTML: (string(body["contenttype"]) ?? string(body["contentType"]) ?? "").contains("html"))
      }
    }
    if let plain = bodies.first(where: { !$0.isHTML }) ?? bodies.first { return (plain.text, plain.isHTML) }
    return string(object["body_html"]).map { ($0, true) } ?? string(object["body_xhtml"]).map { ($0, true) }
  }

  /// ninjs 2 lists headlines with roles; `main` first.
  private static func headline(_ value: Any?) -> String? {
    let list = value as? [[String: Any]] ?? []
    return string((list.first { string($0["role"]) == "main" } ?? list.first)?["value"])
  }

  private static func name(_ value: Any?) -> String? { string(value) ?? string((value as? [String: Any])?["name"]) }

  private static func string(_ value: Any?) -> String? {
    guard let text = value as? String, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }

  /// The line that the parser names, else the first.
  private static func line(of error: any Error, _ bytes: [UInt8]) -> Int {
    guard let offset = (error as NSError).userInfo["NSJSONSerializationErrorIndex"] as? Int, offset <= bytes.count
    else {
      return 1
    }
    return 1 + bytes[..<offset].count { $0 == 0x0A }
  }
}
