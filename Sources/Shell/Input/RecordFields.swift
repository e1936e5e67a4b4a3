import Reading

/// The fields of one article in JSON, whatever its format calls them → its source, with where each value stood.
struct RecordFields {
  private static let titles = ["title", "headline", "headlines"]
  private static let publishers = ["publisher", "sourceOrganization", "copyrightholder"]
  private static let dates = [
    "published", "datePublished", "firstcreated", "firstCreated", "versioncreated", "versionCreated", "dateCreated",
  ]
  private static let changes = ["modified", "dateModified"]
  private static let authors = ["author", "authors", "by", "byline"]
  private static let sections = ["section", "articleSection"]
  private static let languages = ["language", "inLanguage"]
  private static let addresses = ["url", "mainEntityOfPage"]
  private static let bodies = ["bodies", "body_html", "body_xhtml"]

  /// What is looked for, but for plain texts.
  static let names = Set(
    ["id", "uri"] + titles + publishers + dates + changes + authors + sections + languages + addresses + bodies)

  private let fields: [String: JSONValue]

  init(_ fields: [String: JSONValue]) { self.fields = fields }

  /// - Parameter text: the text of a field that holds nothing else.
  func source(_ text: [UInt8]?, path: String) -> ArticleSource? {
    guard let (bytes, isHTML) = text.map({ ($0, false) }) ?? body else { return nil }
    var source = ArticleSource(path: path, bytes: bytes, format: isHTML ? .html : .text)
    var record = RecordMetadata()
    func take<Value>(_ name: String, _ names: [String], _ value: (JSONValue) -> Value?) -> Value? {
      for field in names {
        guard let found = fields[field].flatMap(value) else { continue }
        record.origins[name] = field
        return found
      }
      return nil
    }
    source.recordID = fields["id"]?.text ?? fields["uri"]?.text
    source.title = take("title", RecordFields.titles, RecordFields.headline)
    source.publisher = take("publisher", RecordFields.publishers, RecordFields.name)
    source.published = take("published", RecordFields.dates) { $0.text.flatMap { CalendarDate(iso: $0) } }
    record.published = record.origins["published"].flatMap { fields[$0]?.text }
    record.modified = take("modified", RecordFields.changes, \.text)
    record.section = take("section", RecordFields.sections) { $0.values.first?.text }
    record.authors =
      take("authors", RecordFields.authors) { value in
        let names = value.values.compactMap(RecordFields.name)
        return names.isEmpty ? nil : names
      } ?? []
    source.language = take("language", RecordFields.languages) { value in
      value.text.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
    }
    source.url = take("url", RecordFields.addresses) { $0.text ?? $0["@id"]?.text }
    if !record.origins.isEmpty { source.record = record }
    return source
  }

  /// The text, and whether it is HTML. Of several forms the plain one.
  private var body: ([UInt8], Bool)? {
    let bodies = (fields["bodies"]?.values ?? []).compactMap { body in
      body["value"]?.text.map { text in
        let type = body["contenttype"]?.text ?? body["contentType"]?.text ?? ""
        return (text: Array(text.utf8), isHTML: type.contains("html"))
      }
    }
    if let plain = bodies.first(where: { !$0.isHTML }) ?? bodies.first { return (plain.text, plain.isHTML) }
    return (fields["body_html"]?.text ?? fields["body_xhtml"]?.text).map { (Array($0.utf8), true) }
  }

  /// ninjs 2 lists headlines with roles; `main` first.
  private static func headline(_ value: JSONValue) -> String? {
    if let text = value.text { return text }
    guard case .list(let list) = value else { return nil }
    return (list.first { $0["role"]?.text == "main" } ?? list.first)?["value"]?.text
  }

  private static func name(_ value: JSONValue) -> String? { value.text ?? value["name"]?.text }
}
