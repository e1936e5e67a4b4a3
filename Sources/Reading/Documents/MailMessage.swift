/// A mail or a saved page in MIME (`.eml`, `.mhtml`): its headers and the part that holds the text.
struct MailMessage {
  /// Parts may stand inside each other this deep, and a message may have this many.
  static let depthLimit = 16
  static let partLimit = 1000
  /// So many header lines of a part are kept; those behind them are passed over.
  static let headerLimit = 2000

  /// A header's name in lower case and its value, unfolded.
  typealias Header = (name: String, value: String)

  /// Mail → ``Document``: the subject, then the text; what an earlier mail said and signatures are boilerplate.
  static func document(_ bytes: [UInt8], path: String) throws(ReadingError) -> Document {
    var parts = Parts()
    let (headers, body) = split(bytes[...])
    parts.collect(headers, body, depth: 0)
    var document = try parts.best(path: path)
    // A page that was saved by a browser tells of itself; its Date is that of saving.
    if let address = value("snapshot-content-location", headers) {
      document.metadata.take(address: address)
    } else if value("from", headers) != nil || document.format == .text {
      readHeaders(headers, &document.metadata)
    }
    let isPage = document.format == .html
    document.format = value("snapshot-content-location", headers) != nil ? .mhtml : .mail
    if !isPage { markQuoted(&document) }
    if !parts.attachments.isEmpty {
      let names = parts.attachments.joined(separator: ", ")
      document.diagnostics.append(
        Diagnostic(
          code: "mail.attachment", message: "attached and not read: \(names); save it and load the file",
          arguments: [names]))
    }
    if parts.isCut {
      document.diagnostics.append(
        Diagnostic(
          code: "mail.parts",
          message: "more than \(partLimit) parts, or parts more than \(depthLimit) deep: the rest was left out",
          arguments: ["\(partLimit)", "\(depthLimit)"]))
    }
    return document
  }

  /// Whether bytes begin with header lines of a mail.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let (headers, _) = split(bytes.prefix(16_384))
    let known: Set = ["from", "to", "subject", "date", "mime-version", "message-id", "content-type", "received"]
    return headers.filter { known.contains($0.name) }.count >= 3
  }

  private static func readHeaders(_ headers: [Header], _ metadata: inout DocumentMetadata) {
    func take(_ name: String) -> String? { value(name, headers).map(EncodedWords.decode).flatMap(PageMetadata.clean) }
    metadata.title = take("subject").map { .init(content: $0, origin: "Subject") } ?? metadata.title
    if let sender = take("from") {
      let name = sender.prefix { $0 != "<" }.filter { $0 != "\"" }
      let shown = PageMetadata.clean(String(name)) ?? sender
      metadata.authors = .init(content: [shown], origin: "From")
      metadata.publisher = .init(content: take("organization") ?? shown, origin: "From")
    }
    if let text = take("date"), let date = PageDate.date(text) {
      metadata.published = .init(content: date, origin: "Date")
      metadata.publishedTime = PageDate.time(text)
    }
  }

  static func value(_ name: String, _ headers: [Header]) -> String? { headers.first { $0.name == name }?.value }

  /// The headers at the head of bytes and what follows the empty line.
  static func split(_ bytes: ArraySlice<UInt8>) -> ([Header], ArraySlice<UInt8>) {
    var headers: [Header] = []
    var index = bytes.startIndex
    var count = 0
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<end]
      if line.last == 0x0D { line.removeLast() }
      let next = min(end + 1, bytes.endIndex)
      if line.isEmpty { return (headers, bytes[next...]) }
      count += 1
      if line.first == 0x20 || line.first == 0x09, !headers.isEmpty {
        if count <= headerLimit { headers[headers.count - 1].value += String(decoding: line, as: UTF8.self) }
      } else if let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
        if count <= headerLimit { headers.append((name, String(decoding: value, as: UTF8.self))) }
      } else {
        // The first line that is no header: the mail has none, or this is its text.
        return (headers, bytes[index...])
      }
      index = next
    }
    return (headers, bytes[bytes.endIndex...])
  }

  /// Lines that an earlier mail said (`> …`) and what follows the signature's mark.
  private static func markQuoted(_ document: inout Document) {
    let text = document.text
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end].last == 0x0D ? text[start..<(end - 1)] : text[start..<end]
      if line.first == 0x3E {
        document.boilerplate.append(TextRange(start, end))
      } else if line.elementsEqual("-- ".utf8) || line.elementsEqual("--".utf8) {
        document.boilerplate.append(TextRange(start, text.count))
        return
      }
      start = end + 1
    }
  }
}

/// The text parts of a message.
private struct Parts {
  private struct Part {
    var isHTML: Bool
    var bytes: [UInt8]
    var label: String?
  }

  private var parts: [Part] = []
  private var count = 0
  private(set) var isCut = false
  /// The names of attached documents, in order.
  private(set) var attachments: [String] = []

  mutating func collect(_ headers: [MailMessage.Header], _ body: ArraySlice<UInt8>, depth: Int) {
    let type = MailMessage.value("content-type", headers) ?? "text/plain"
    let kind = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    if kind.hasPrefix("multipart/"), let boundary = Parts.parameter("boundary", type) {
      if depth >= MailMessage.depthLimit { return isCut = true }
      for part in Parts.pieces(body, Array("--\(boundary)".utf8)) {
        count += 1
        if count > MailMessage.partLimit { return isCut = true }
        let (headers, body) = MailMessage.split(part)
        collect(headers, body, depth: depth + 1)
      }
      return
    }
    if kind == "message/rfc822" {
      // A mail that was sent on as a whole.
      if depth >= MailMessage.depthLimit { return isCut = true }
      let (headers, body) = MailMessage.split(body)
      return collect(headers, body, depth: depth + 1)
    }
    let disposition = MailMessage.value("content-disposition", headers) ?? ""
    let isAttachment = disposition.lowercased().hasPrefix("attachment")
    if isAttachment, !kind.hasPrefix("image/") {
      let name = Parts.parameter("filename", disposition) ?? Parts.parameter("name", type)
      attachments.append(name.map(EncodedWords.decode).flatMap(PageMetadata.clean) ?? kind)
    }
    guard kind == "text/plain" || kind == "text/html" || kind == "application/xhtml+xml", !isAttachment else { return }
    let encoding = MailMessage.value("content-transfer-encoding", headers)?.lowercased() ?? ""
    let bytes = TransferEncoding.decode(body, encoding)
    parts.append(
      Part(isHTML: kind != "text/plain", bytes: bytes, label: Parts.parameter("charset", type)?.lowercased()))
  }

  /// The plain text if there is any to speak of, else the page.
  func best(path: String) throws(ReadingError) -> Document {
    let plain = parts.first { part in !part.isHTML && part.bytes.contains { $0 > 0x20 } }
    let page = parts.first { $0.isHTML }
    guard let part = plain ?? page else {
      if !isCut { throw .empty(path: path) }
      let limits = "more than \(MailMessage.partLimit) parts, or parts more than \(MailMessage.depthLimit) deep"
      throw .malformed(path: path, line: 1, reason: "\(limits), and no text before them")
    }
    let label = part.label ?? (part.isHTML ? CharacterSetLabel.ofPage(part.bytes) : nil)
    let decoded = try TextDecoder.decode(part.bytes, path: path, label: label)
    var document =
      part.isHTML
      ? try WebPage.document(decoded.text, path: path)
      : Document(format: .text, text: decoded.text, metadata: DocumentMetadata())
    document.diagnostics = decoded.diagnostics + document.diagnostics
    return document
  }

  /// The pieces between the boundary's lines.
  private static func pieces(_ body: ArraySlice<UInt8>, _ boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[index..<end].starts(with: boundary) {
        if let start { pieces.append(body[start..<index]) }
        start = min(end + 1, body.endIndex)
        if body[index..<end].dropFirst(boundary.count).starts(with: [0x2D, 0x2D]) { return pieces }
      }
      index = end + 1
    }
    if let start, start < body.endIndex { pieces.append(body[start...]) }
    return pieces
  }

  /// A parameter of a header's value (`charset="utf-8"`).
  private static func parameter(_ name: String, _ value: String) -> String? {
    for piece in value.split(separator: ";").dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let key = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
      if key == name {
        let value = piece[piece.index(after: equals)...].drop { $0.isWhitespace || $0 == "\"" }
        return String(value.reversed().drop { $0.isWhitespace || $0 == "\"" }.reversed())
      }
    }
    return nil
  }
}
