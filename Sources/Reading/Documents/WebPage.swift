/// HTML → ``Document``: the page's title and article as plain text, a blank line between blocks.
enum WebPage {
  /// Reads decoded HTML. A page without any text gives an empty document.
  static func document(_ source: [UInt8]) -> Document {
    let page = HTMLParser.page(source)
    let main = MainText(page)
    if main.article.isEmpty, main.headline == nil {
      return Document(format: .html, text: [], metadata: DocumentMetadata())
    }
    var metadata = PageMetadata.read(page.head)
    var writer = Writer(main: main, page: page)
    if let headline = main.headline {
      let title = main.string(main.blocks.blocks[headline])
      metadata.title = DocumentMetadata.Value(content: title, origin: "headline")
    }
    writer.write(title: metadata.title?.content)
    var document = Document(format: .html, text: writer.text.bytes, map: writer.text.map, metadata: metadata)
    document.boilerplate = writer.boilerplate
    if page.isCut {
      document.diagnostics.append(
        Diagnostic(
          range: nil, code: "html.depth",
          message: "elements stand inside each other more than \(HTMLParser.depthLimit) deep: the rest was left out"))
    }
    document.diagnostics += PageMetadata.conflicts(metadata)
    return document
  }

  /// Puts the blocks of an article one under another.
  private struct Writer {
    let main: MainText
    let page: HTMLPage
    var text = MappedText()
    var boilerplate: [TextRange] = []
    /// The row that the last block stood in, so that a table's cells share a line.
    private var lastRow: Int?

    init(main: MainText, page: HTMLPage) {
      self.main = main
      self.page = page
    }

    mutating func write(title: String?) {
      if let headline = main.headline {
        let block = main.blocks.blocks[headline]
        text.append(main.blocks.text, block.range)
      } else if let title {
        for byte in title.utf8 { text.append(byte, source: 0, isVerbatim: false) }
      }
      let articles = Set(main.article)
      for index in (main.article + main.beside).sorted() { write(index, isArticle: articles.contains(index)) }
    }

    private mutating func write(_ index: Int, isArticle: Bool) {
      let block = main.blocks.blocks[index]
      let source = main.blocks.text.map.source(of: block.range.lowerBound)
      let row = row(of: block.element)
      if !text.bytes.isEmpty {
        if row != nil, row == lastRow {
          text.append(" | ", at: source)
        } else {
          text.append("\n\n", at: source)
        }
      }
      lastRow = row
      let start = text.bytes.count
      if page.elements[block.element].kind == .listItem { text.append("- ", at: source) }
      text.append(main.blocks.text, block.range)
      if !isArticle { mark(TextRange(start, text.bytes.count)) }
    }

    private mutating func mark(_ range: TextRange) {
      if let last = boilerplate.last, text.bytes[last.end..<range.start].allSatisfy({ $0 <= 0x20 || $0 == 0x7C }) {
        boilerplate[boilerplate.count - 1] = last.union(range)
      } else {
        boilerplate.append(range)
      }
    }

    private func row(of element: Int) -> Int? {
      var index = element
      for _ in 0..<6 where index >= 0 {
        if page.elements[index].kind == .row { return index }
        index = page.elements[index].parent
      }
      return nil
    }
  }
}
