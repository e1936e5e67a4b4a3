/// HTML → ``Document``: the page's title and article as plain text, a blank line between blocks.
enum WebPage {
  /// Reads decoded HTML. A page without any text gives an empty document.
  /// - Throws: ``ReadingError/malformed(path:line:reason:)`` where all of its text stands too deep.
  static func document(_ source: [UInt8], path: String) throws(ReadingError) -> Document {
    let page = HTMLParser.page(source)
    let main = MainText(page)
    if main.article.isEmpty, main.headline == nil {
      if page.isCut {
        let reason = "elements stand inside each other more than \(HTMLParser.depthLimit) deep, and all text below that"
        throw .malformed(path: path, line: 1, reason: reason)
      }
      if page.isTooLong {
        let reason =
          "more than \(HTMLParser.eventLimit) tags, or \(HTMLParser.attributeLimit) attributes of one, before any text"
        throw .malformed(path: path, line: 1, reason: reason)
      }
      return Document(format: .html, text: [], metadata: DocumentMetadata())
    }
    var metadata = PageMetadata.read(page.head)
    if let address = savedFrom(source) { metadata.take(address: address) }
    var writer = BlockWriter(page: page, blocks: main.blocks)
    if let headline = main.headline {
      let title = main.string(main.blocks.blocks[headline])
      metadata.title = DocumentMetadata.Value(content: title, origin: "headline")
    }
    if let headline = main.headline {
      writer.write(headline, isArticle: true)
    } else if let title = metadata.title?.content {
      writer.write(title: title)
    }
    let articles = Set(main.article)
    for index in (main.article + main.beside).sorted() { writer.write(index, isArticle: articles.contains(index)) }
    var document = Document(format: .html, text: writer.text.bytes, map: writer.text.map, metadata: metadata)
    document.boilerplate = writer.boilerplate
    if page.isCut {
      document.diagnostics.append(
        Diagnostic(
          code: "html.depth",
          message: "elements stand inside each other more than \(HTMLParser.depthLimit) deep: the rest was left out",
          arguments: ["\(HTMLParser.depthLimit)"]))
    }
    if page.isTooLong {
      document.diagnostics.append(
        Diagnostic(
          code: "html.length",
          message:
            "more than \(HTMLParser.eventLimit) tags and pieces of text, or more than \(HTMLParser.attributeLimit) "
            + "attributes of one: the rest was left out",
          arguments: ["\(HTMLParser.eventLimit)", "\(HTMLParser.attributeLimit)"]))
    }
    document.diagnostics += PageMetadata.conflicts(metadata)
    return document
  }

  /// The address in `<!-- saved from url=(0042)https://… -->`, which browsers put at a page's head.
  private static func savedFrom(_ source: [UInt8]) -> String? {
    let head = source.prefix(2048)
    guard let mark = ByteSearch.first("saved from url=(", in: head),
      let close = head[mark.upperBound...].firstIndex(of: 0x29)
    else { return nil }
    return String(decoding: head[(close + 1)...].prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }, as: UTF8.self)
  }
}
