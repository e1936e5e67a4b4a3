import Foundation

/// What a page's JSON-LD says of its article (schema.org NewsArticle and its kin).
struct LinkedData {
  var headline: String?
  var published: String?
  var modified: String?
  var authors: [String] = []
  var publisher: String?
  var section: String?

  /// A longer script is passed over: whole articles stand in some, but no library of them.
  private static let scriptLimit = 8 << 20

  /// The first article among the scripts; nil without one. A script that is no JSON is passed over: pages have many.
  static func article(in scripts: [[UInt8]]) -> LinkedData? {
    for script in scripts where script.count <= scriptLimit {
      // Raw line breaks in strings are common, and no JSON.
      let bytes = script.map { $0 < 0x20 ? 0x20 : $0 }
      guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else { continue }
      if let article = find(value, depth: 0) { return LinkedData(article) }
    }
    return nil
  }

  init(_ object: [String: Any]) {
    headline = LinkedData.text(object["headline"]) ?? LinkedData.text(object["name"])
    published = LinkedData.text(object["datePublished"]) ?? LinkedData.text(object["dateCreated"])
    modified = LinkedData.text(object["dateModified"])
    authors = LinkedData.names(object["author"])
    publisher = LinkedData.names(object["publisher"]).first ?? LinkedData.names(object["sourceOrganization"]).first
    section = LinkedData.text(object["articleSection"])
  }

  private static func find(_ value: Any, depth: Int) -> [String: Any]? {
    if depth > 8 { return nil }
    if let list = value as? [Any] {
      for item in list { if let found = find(item, depth: depth + 1) { return found } }
      return nil
    }
    guard let object = value as? [String: Any] else { return nil }
    if types(object).contains(where: isArticle) { return object }
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
      if let inner = object[key], let found = find(inner, depth: depth + 1) { return found }
    }
    return nil
  }

  private static func types(_ object: [String: Any]) -> [String] {
    (object["@type"] as? String).map { [$0] } ?? object["@type"] as? [String] ?? []
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type.hasSuffix("Report")
  }

  private static func text(_ value: Any?) -> String? {
    if let text = value as? String { return PageMetadata.clean(text) }
    if let object = value as? [String: Any] { return text(object["@id"] ?? object["name"] ?? object["@value"]) }
    if let list = value as? [Any] { return list.lazy.compactMap { text($0) }.first }
    return nil
  }

  private static func names(_ value: Any?) -> [String] {
    if let list = value as? [Any] { return list.flatMap { names($0) } }
    if let object = value as? [String: Any] { return names(object["name"]) }
    guard let name = (value as? String).flatMap(PageMetadata.clean), !name.hasPrefix("http") else { return [] }
    return [name]
  }
}
