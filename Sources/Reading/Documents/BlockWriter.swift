/// Puts the blocks of a page one under another, a blank line between them; a table's cells share a line.
struct BlockWriter {
  let page: HTMLPage
  let blocks: TextBlocks
  private(set) var text = MappedText()
  private(set) var boilerplate: [TextRange] = []
  /// The row that the last block stood in.
  private var lastRow: Int?
  private var lastCell: Int?

  init(page: HTMLPage, blocks: TextBlocks) {
    self.page = page
    self.blocks = blocks
  }

  /// A title that no block holds.
  mutating func write(title: String) {
    for byte in title.utf8 { text.append(byte, source: 0, isVerbatim: false) }
  }

  mutating func write(_ index: Int, isArticle: Bool) {
    let block = blocks.blocks[index]
    let source = blocks.text.map.source(of: block.range.lowerBound)
    let row = enclosing(.row, block.element)
    let cell = enclosing(.cell, block.element)
    if !text.bytes.isEmpty {
      if row != nil, row == lastRow, cell != lastCell {
        text.append(" | ", at: source)
      } else {
        text.append("\n\n", at: source)
      }
    }
    lastRow = row
    lastCell = cell
    let start = text.bytes.count
    if page.elements[block.element].kind == .listItem { text.append("- ", at: source) }
    text.append(blocks.text, block.range)
    if !isArticle { mark(TextRange(start, text.bytes.count)) }
  }

  private mutating func mark(_ range: TextRange) {
    if let last = boilerplate.last, text.bytes[last.end..<range.start].allSatisfy({ $0 <= 0x20 || $0 == 0x7C }) {
      boilerplate[boilerplate.count - 1] = last.union(range)
    } else {
      boilerplate.append(range)
    }
  }

  private func enclosing(_ kind: HTMLElementKind, _ element: Int) -> Int? {
    var index = element
    for _ in 0..<6 where index >= 0 {
      if page.elements[index].kind == kind { return index }
      index = page.elements[index].parent
    }
    return nil
  }
}
