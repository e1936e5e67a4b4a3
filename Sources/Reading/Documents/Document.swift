/// What kind of file an article came in.
public enum DocumentFormat: String, Sendable, Codable, CaseIterable {
  case text, html, mhtml, pdf, docx, odt, rtf, mail

  /// What bytes are, by what stands at their head.
  public static func of(_ bytes: [UInt8]) -> DocumentFormat {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ofArchive(bytes) }
    if bytes.starts(with: #"{\rtf"#.utf8) { return .rtf }
    if bytes.first.map({ $0 &- 0x41 < 26 || $0 &- 0x61 < 26 }) ?? false, MailMessage.isLikely(bytes) { return .mail }
    return ofMarkup(TextDecoder.utf16Head(bytes) ?? bytes)
  }

  /// A zip archive: OpenDocument names its type at the head, Office its parts.
  private static func ofArchive(_ bytes: [UInt8]) -> DocumentFormat {
    if ByteSearch.holds("mimetypeapplication/vnd.oasis.opendocument.text", in: bytes.prefix(128)) { return .odt }
    return ByteSearch.holds("word/document.xml", in: bytes[...]) ? .docx : .text
  }

  private static func ofMarkup(_ bytes: [UInt8]) -> DocumentFormat {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    guard start < min(bytes.count, 4096), bytes[start] == 0x3C else { return .text }
    let head = bytes.prefix(4096).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    for mark in [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<main", "<div", "<p>", "<h1",
    ] {
      if head[start...].starts(with: mark.utf8) { return .html }
    }
    // Comments or an XML declaration may stand before the page.
    return (head[start...].starts(with: "<?xml".utf8) || head[start...].starts(with: "<!--".utf8))
      && ByteSearch.holds("<html", in: head[...]) ? .html : .text
  }
}

/// A file's text before it is cut into tokens, with what the file says of itself.
struct Document {
  var format: DocumentFormat
  /// UTF-8; the title first where the file has one.
  var text: [UInt8]
  /// From the text to the decoded source; nil where they are the same.
  var map: SourceMap?
  /// The size of the front matter before it, in bytes of the decoded source.
  var bodyStart = 0
  /// Ranges of the text that are known to be no article.
  var boilerplate: [TextRange] = []
  /// The offsets at which pages 2, 3, … begin.
  var pageStarts: [Int] = []
  var metadata = DocumentMetadata()
  var diagnostics: [Diagnostic] = []

  /// A text file: its front matter is what it says of itself.
  private init(format: DocumentFormat, frontMatterOf decoded: TextDecoder.Decoded) {
    let front = FrontMatter(of: decoded.text)
    self.format = format
    text = decoded.text
    if front.end > 0 { text.removeFirst(front.end) }
    bodyStart = front.end
    diagnostics = decoded.diagnostics + front.diagnostics
    func value<Content>(_ content: Content?) -> DocumentMetadata.Value<Content>? {
      content.map { DocumentMetadata.Value(content: $0, origin: "front matter") }
    }
    metadata.title = value(front.title)
    metadata.publisher = value(front.publisher)
    metadata.published = value(front.published)
    metadata.language = value(front.language?.rawValue)
    metadata.url = value(front.url)
    metadata.authors = value(front.authors.isEmpty ? nil : front.authors)
    metadata.publishedTime = front.publishedTime
  }

  init(format: DocumentFormat, text: [UInt8], map: SourceMap? = nil, metadata: DocumentMetadata) {
    self.format = format
    self.text = text
    self.map = map
    self.metadata = metadata
  }

  /// The document in a file's bytes.
  /// - Throws: ``ReadingError/unconverted(path:format:)`` for a format that another program must turn into text first.
  static func read(_ source: ArticleSource) throws(ReadingError) -> Document {
    var document = try unmended(source)
    if let (text, map, diagnostics) = TextMender.mend(document.text, wordsOnly: document.format == .text) {
      document.boilerplate = document.boilerplate.map { map.image(of: $0, length: text.count) }
      document.pageStarts = document.pageStarts.map { map.image(of: $0, length: text.count) }
      document.map = document.map.map { map.followed(by: $0, length: text.count) } ?? map
      document.text = text
      document.diagnostics += diagnostics
    }
    return document
  }

  private static func unmended(_ source: ArticleSource) throws(ReadingError) -> Document {
    let format = source.format ?? DocumentFormat.of(source.bytes)
    // What was packed stands beside its file's bytes.
    let bytes = source.converted ?? source.bytes
    switch format {
    case .text:
      return Document(format: .text, frontMatterOf: try TextDecoder.decode(bytes, path: source.path))
    case .html:
      let decoded = try TextDecoder.decode(bytes, path: source.path, label: CharacterSetLabel.ofPage(bytes))
      var document = try WebPage.document(decoded.text, path: source.path)
      document.diagnostics = decoded.diagnostics + document.diagnostics
      return document
    case .mail, .mhtml:
      return try MailMessage.document(bytes, path: source.path)
    case .pdf, .docx, .odt, .rtf:
      guard let converted = source.converted else { throw .unconverted(path: source.path, format: format) }
      let decoded = try TextDecoder.decode(converted, path: source.path)
      var document =
        format == .pdf
        ? PrintedPages.document(decoded.text) : OfficeText.document(decoded.text, format: format)
      if let properties = source.properties { document.metadata.take(properties) }
      return document
    }
  }
}

/// What a file says of itself, each value with the place that it was taken from (`og:title`, `JSON-LD`, `<time>`).
struct DocumentMetadata {
  struct Value<Content> {
    var content: Content
    var origin: String
  }

  var title: Value<String>?
  var publisher: Value<String>?
  var authors: Value<[String]>?
  var published: Value<CalendarDate>?
  var modified: Value<CalendarDate>?
  /// The times of day with `published` and `modified`, in ISO 8601 with the zone as it is printed.
  var publishedTime: String?
  var modifiedTime: String?
  var language: Value<String>?
  var url: Value<String>?
  var section: Value<String>?
  /// Dates of publication that other places of the file give, where they differ by more than a day.
  var otherDates: [Value<CalendarDate>] = []

  /// The day of making, for files that give no other.
  var created: Value<CalendarDate>?

  mutating func take(_ properties: DocumentProperties) {
    // Programs put their own name and the file's into the title.
    if let title = properties.title, title.contains(" "), !title.hasPrefix("Microsoft Word") {
      self.title = Value(content: title, origin: properties.origin)
    }
    if let author = properties.author, !author.isEmpty { authors = Value(content: [author], origin: properties.origin) }
    created = properties.created.flatMap(PageDate.date).map { Value(content: $0, origin: properties.origin) }
  }

  /// Takes the address that a browser wrote into a page as it saved it, and the day in it, where the page says neither.
  mutating func take(address: String) {
    guard url == nil, address.hasPrefix("http") else { return }
    url = Value(content: address, origin: "saved from")
    if published == nil { published = PageDate.inAddress(address).map { Value(content: $0, origin: "address") } }
  }

  /// Where each value stood, by its name.
  var origins: [String: String] {
    var origins: [String: String] = [:]
    origins["title"] = title?.origin
    origins["publisher"] = publisher?.origin
    origins["authors"] = authors?.origin
    origins["published"] = published?.origin
    origins["modified"] = modified?.origin
    origins["language"] = language?.origin
    origins["url"] = url?.origin
    origins["section"] = section?.origin
    return origins
  }
}
