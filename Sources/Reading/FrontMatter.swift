import Yams

/// YAML between `---` lines at the head of a text file.
struct FrontMatter {
  var title: String?
  var publisher: String?
  var authors: [String] = []
  var published: CalendarDate?
  /// The time of day with it, as in ``DocumentMetadata/publishedTime``.
  var publishedTime: String?
  var language: Language?
  var url: String?
  var diagnostics: [Diagnostic] = []
  /// The offset at which the article's own text begins; 0 without front matter.
  var end = 0

  /// Takes the front matter off a text. A block that cannot be understood is left out with a diagnostic; the text is never lost.
  init(of text: [UInt8]) {
    guard let (body, end) = FrontMatter.block(text) else { return }
    self.end = end
    let yaml = String(decoding: text[body], as: UTF8.self)
    do {
      guard let mapping = try Yams.compose(yaml: yaml)?.mapping else {
        if !yaml.allSatisfy(\.isWhitespace) {
          note("list", "front matter is no list of `key: value` lines; it was left out")
        }
        return
      }
      for names in FrontMatter.names {
        let found = names.compactMap { name in mapping.first { $0.key.string?.lowercased() == name } }.first
        if let found { take(names[0], found.value) }
      }
    } catch {
      let reason = FrontMatter.oneLine("\(error)")
      note("yaml", "front matter is no valid YAML and was left out: \(reason)", reason)
    }
  }

  /// Each field under the names that programs give it, our own first, which goes before the others.
  private static let names = [
    ["title", "headline", "judul"], ["publisher", "source", "publication", "media"],
    ["authors", "author", "byline", "penulis"],
    ["published", "date", "published_at", "publishdate", "pubdate", "tanggal"],
    ["language", "lang", "locale"], ["url", "canonical", "canonical_url", "permalink", "link"],
  ]

  private mutating func take(_ key: String, _ node: Node) {
    if key == "authors" {
      let nodes = node.sequence.map(Array.init) ?? [node]
      authors = nodes.compactMap { ($0.string ?? $0.mapping?["name"]?.string).flatMap(FrontMatter.value) }
      return
    }
    guard let value = (node.string ?? node.mapping?["name"]?.string).flatMap(FrontMatter.value) else { return }
    switch key {
    case "title": title = value
    case "publisher": publisher = value
    case "url": url = value
    case "language":
      language = Language(rawValue: String(value.prefix(2)).lowercased())
      if language == nil { note("language", "language `\(value)` is not one of id, en; the text decides", value) }
    case "published":
      published = CalendarDate(iso: value) ?? PageDate.date(value)
      publishedTime = PageDate.time(value)
      if published == nil { note("published", "published `\(value)` is no date (YYYY-MM-DD)", value) }
    default: break
    }
  }

  private static func value(_ text: String) -> String? { ["", "null", "~"].contains(text) ? nil : text }

  private mutating func note(_ what: String, _ message: String, _ arguments: String...) {
    diagnostics.append(Diagnostic(code: "front-matter.\(what)", message: message, arguments: arguments))
  }

  /// The range of the YAML and the offset after the closing line.
  private static func block(_ text: [UInt8]) -> (Range<Int>, Int)? {
    guard text.starts(with: [0x2D, 0x2D, 0x2D]), let first = lineEnd(text, 0), isRule(text, 0, first) else {
      return nil
    }
    var start = first + 1
    while let end = lineEnd(text, start) ?? (start < text.count ? text.count : nil) {
      if isRule(text, start, end) { return (first + 1..<start, min(end + 1, text.count)) }
      start = end + 1
    }
    return nil
  }

  private static func lineEnd(_ text: [UInt8], _ start: Int) -> Int? {
    start < text.count ? text[start...].firstIndex(of: 0x0A) : nil
  }

  private static func isRule(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var stop = end
    while stop > start, text[stop - 1] == 0x0D || text[stop - 1] == 0x20 { stop -= 1 }
    return stop - start == 3 && text[start..<stop].allSatisfy { $0 == 0x2D }
  }

  private static func oneLine(_ text: String) -> String {
    String(text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(120))
  }
}
