/// A word processor's document, as `pandoc` turns it into HTML → ``Document``. All of it is text: nothing is left out.
enum OfficeText {
  static func document(_ html: [UInt8], format: DocumentFormat) -> Document {
    let page = HTMLParser.page(html)
    let outline = PageOutline(everythingOf: page)
    let blocks = TextBlocks(page, lineOf: outline.lineOf, isApart: outline.isApart, isLinked: outline.isLinked)
    var writer = BlockWriter(page: page, blocks: blocks)
    for index in blocks.blocks.indices { writer.write(index, isArticle: true) }
    return Document(format: format, text: writer.text.bytes, metadata: DocumentMetadata())
  }
}
