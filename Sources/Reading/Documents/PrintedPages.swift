/// The text of a PDF as `pdftotext -layout` gives it → ``Document``: columns one after another, words that a line's end
/// cut whole again, running heads and page numbers marked.
struct PrintedPages {
  private let bytes: [UInt8]
  private var text = MappedText()
  private var pageStarts: [Int] = []
  private var boilerplate: [TextRange] = []
  /// The lines that stand at the head or foot of several pages, figures aside.
  private var running: Set<[UInt8]> = []
  private var words: Set<[UInt8]> = []

  static func document(_ bytes: [UInt8]) -> Document {
    var pages = PrintedPages(bytes: bytes)
    pages.run()
    var document = Document(format: .pdf, text: pages.text.bytes, map: pages.text.map, metadata: DocumentMetadata())
    document.boilerplate = pages.boilerplate
    document.pageStarts = pages.pageStarts
    return document
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    let pages = self.pages()
    running = runningLines(pages)
    words = Set(bytes.split { !PrintedPages.isWordByte($0) }.map { $0.map(PrintedPages.lowered) })
    for (number, page) in pages.enumerated() {
      if number > 0 {
        text.append("\n\n", at: page.first?.lowerBound ?? bytes.count)
        pageStarts.append(text.bytes.count)
      }
      write(page)
    }
  }

  /// The lines of each page, without white space at their ends; empty ones stay.
  private func pages() -> [[Range<Int>]] {
    var pages: [[Range<Int>]] = [[]]
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count
      guard isEnd || bytes[index] == 0x0A || bytes[index] == 0x0C else { continue }
      var end = index
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      if !isEnd || end > start { pages[pages.count - 1].append(start..<end) }
      if !isEnd, bytes[index] == 0x0C { pages.append([]) }
      start = index + 1
    }
    while pages.count > 1, pages[pages.count - 1].allSatisfy(\.isEmpty) { pages.removeLast() }
    return pages
  }

  // MARK: Heads and feet

  private func edges(_ page: [Range<Int>]) -> [Range<Int>] {
    let lines = page.filter { !$0.isEmpty }
    return lines.count > 4 ? Array(lines.prefix(2) + lines.suffix(2)) : lines
  }

  private func runningLines(_ pages: [[Range<Int>]]) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for page in pages { for key in Set(edges(page).map(key)) { counts[key, default: 0] += 1 } }
    let enough = max(2, min(3, pages.count))
    return Set(counts.filter { $0.value >= enough }.keys)
  }

  /// A line with every figure as one sign and white space left out.
  private func key(_ line: Range<Int>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in bytes[line] where byte > 0x20 {
      if byte &- 0x30 < 10 {
        if key.last != 0x23 { key.append(0x23) }
      } else {
        key.append(byte)
      }
    }
    return key
  }

  private func isRunning(_ line: Range<Int>, edges: [Range<Int>]) -> Bool {
    guard edges.contains(line) else { return false }
    let key = key(line)
    // `12`, `- 12 -`, `Halaman 3 dari 8`.
    return running.contains(key) || key.allSatisfy { $0 == 0x23 || $0 == 0x2D }
  }

  // MARK: Writing

  private mutating func write(_ page: [Range<Int>]) {
    let edges = edges(page)
    let lines = PageColumns(bytes, page).inReadingOrder
    var cutsWord = false
    var gap = false
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        gap = true
        continue
      }
      let start = bytes[line].firstIndex { $0 > 0x20 } ?? line.lowerBound
      if cutsWord {
        text.removeLast(1)
      } else if !text.bytes.isEmpty, text.bytes.last != 0x0A {
        text.append(gap ? "\n\n" : "\n", at: start)
      }
      gap = false
      let from = text.bytes.count
      append(start..<line.upperBound)
      if isRunning(line, edges: edges) { boilerplate.append(TextRange(from, text.bytes.count)) }
      cutsWord = index + 1 < lines.count && isCut(line, lines[index + 1])
    }
  }

  /// A line's words; wide gaps stand between the cells of a table.
  private mutating func append(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      var end = index
      while end < line.upperBound, bytes[end] <= 0x20 { end += 1 }
      if end - index >= 3, !isMarker(line.lowerBound..<index) {
        text.append(" | ", at: index)
      } else if end > index {
        text.append(0x20, source: index, isVerbatim: true)
      }
      if end == line.upperBound { return }
      text.append(bytes[end], source: end, isVerbatim: true)
      index = end + 1
    }
  }

  /// Whether what stands before a gap marks an item of a list: `•`, `-`, `12.`, `a)`.
  private func isMarker(_ range: Range<Int>) -> Bool {
    let marker = bytes[range]
    if ["•", "◦", "▪", "", "–", "-", "*", "o"].contains(where: { marker.elementsEqual($0.utf8) }) { return true }
    guard marker.count <= 4, let last = marker.last, last == 0x2E || last == 0x29 else { return false }
    return marker.dropLast().allSatisfy { $0 &- 0x30 < 10 } || marker.count == 2
  }

  /// Whether a word is cut between two lines: a letter, a hyphen, a small letter; not where the hyphen is the word's own
  /// (`anak-anak`, or a compound that stands whole elsewhere).
  private func isCut(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard line.count > 2, bytes[line.upperBound - 1] == 0x2D, PrintedPages.isLetter(bytes[line.upperBound - 2]) else {
      return false
    }
    var start = next.lowerBound
    while start < next.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard start < next.upperBound, bytes[start] &- 0x61 < 26 else { return false }
    let tail = bytes[start..<next.upperBound].prefix { PrintedPages.isWordByte($0) && $0 != 0x2D }
    let head = bytes[line.lowerBound..<(line.upperBound - 1)].reversed().prefix { PrintedPages.isWordByte($0) }
      .reversed()
    let hyphenated = (Array(head) + [0x2D] + Array(tail)).map(PrintedPages.lowered)
    return !words.contains(hyphenated) && !Array(tail).starts(with: head.map(PrintedPages.lowered))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  private static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x2D }
  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
