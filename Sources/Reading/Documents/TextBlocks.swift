/// A piece of a page's text without a line break inside.
struct TextBlock {
  /// The element that makes the line: a paragraph, a heading, a cell.
  var element: Int
  /// Its words in ``TextBlocks/text``: white space is one space, none at the ends.
  var range: Range<Int>
  /// In characters.
  var length: Int
  /// How many of them stand in links.
  var linked: Int
  /// Stands in an element that is no article (navigation, a caption, a share bar).
  var isApart: Bool
  var endsSentence: Bool
}

/// The text of a page, cut into blocks in the order of the source.
struct TextBlocks {
  private(set) var text = MappedText()
  private(set) var blocks: [TextBlock] = []
  private var pendingSpace: Int?
  private var current: TextBlock?

  /// - Parameters:
  ///   - lineOf: for each element the one that makes its line.
  ///   - isApart: for each element whether its text is no article.
  ///   - isLinked: for each element whether it stands in a link.
  init(_ page: HTMLPage, lineOf: [Int], isApart: [Bool], isLinked: [Bool]) {
    var breaks = Array(repeating: false, count: page.runs.count + 1)
    for element in page.elements where element.kind.breaksLine {
      breaks[element.runs.lowerBound] = true
      if element.kind != .lineBreak { breaks[element.runs.upperBound] = true }
    }
    for (index, run) in page.runs.enumerated() {
      let line = lineOf[run.element]
      if breaks[index] || current?.element != line || current?.isApart != isApart[run.element] {
        finish()
        current = TextBlock(
          element: line, range: text.bytes.count..<text.bytes.count, length: 0, linked: 0,
          isApart: isApart[run.element], endsSentence: false)
      }
      append(run, page.bytes, isLinked[run.element])
    }
    finish()
  }

  private mutating func append(_ run: HTMLPage.Run, _ bytes: [UInt8], _ isLinked: Bool) {
    var index = run.start
    var length = 0
    while index < run.end {
      let byte = bytes[index]
      let source = run.isVerbatim ? run.source + index - run.start : run.source
      let space = TextBlocks.space(bytes, index, run.end)
      if space > 0 {
        if text.bytes.count > current?.range.lowerBound ?? 0, pendingSpace == nil { pendingSpace = source }
        index += space
        continue
      }
      if let space = pendingSpace {
        text.append(0x20, source: space, isVerbatim: run.isVerbatim)
        length += 1
        pendingSpace = nil
      }
      text.append(byte, source: source, isVerbatim: run.isVerbatim)
      if byte & 0xC0 != 0x80 { length += 1 }
      index += 1
    }
    current?.length += length
    if isLinked { current?.linked += length }
  }

  private mutating func finish() {
    pendingSpace = nil
    guard var block = current else { return }
    current = nil
    block.range = block.range.lowerBound..<text.bytes.count
    if block.range.isEmpty { return }
    block.endsSentence = TextBlocks.endsSentence(text.bytes, block.range)
    blocks.append(block)
  }

  /// The length of a white space character (ASCII, no-break space, ideographic space) at an offset; 0 for none.
  private static func space(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE3, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return 3 }
    return 0
  }

  /// Whether the last mark, closing quotes and brackets aside, ends a sentence.
  private static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var text = Substring(
      decoding: bytes[max(range.lowerBound, range.upperBound - 16)..<range.upperBound], as: UTF8.self)
    while let last = text.last, "”\"’')]»".contains(last) { text.removeLast() }
    return text.last.map { ".!?…。！？:;".contains($0) } ?? false
  }
}
