/// The lines of a printed page in the order in which they are read: where two columns of prose stand side by side, the left
/// one first. Tables keep their rows.
struct PageColumns {
  /// Lines and parts of lines, in order; an empty range is a gap between paragraphs.
  private(set) var inReadingOrder: [Range<Int>] = []

  /// So many lines must show both columns, with so many blanks between, so many words a side.
  private static let lines = 6
  private static let gap = 2
  private static let words = 3.0

  init(_ bytes: [UInt8], _ page: [Range<Int>]) {
    guard let gutter = PageColumns.gutter(bytes, page) else {
      inReadingOrder = page
      return
    }
    var left: [Range<Int>] = []
    var right: [Range<Int>] = []
    func flush(_ order: inout [Range<Int>]) {
      order += left
      if right.contains(where: { !$0.isEmpty }) {
        if let end = left.last?.upperBound, left.last?.isEmpty == false { order.append(end..<end) }
        order += right
      }
      left = []
      right = []
    }
    for line in page {
      guard let cut = PageColumns.cut(bytes, line, gutter) else {
        // It runs across both columns: a headline.
        flush(&inReadingOrder)
        inReadingOrder.append(line)
        continue
      }
      left.append(PageColumns.trimmed(bytes, line.lowerBound..<cut))
      right.append(PageColumns.trimmed(bytes, cut..<line.upperBound))
    }
    flush(&inReadingOrder)
  }

  /// The column, in characters, at which most lines are blank with prose on both sides.
  private static func gutter(_ bytes: [UInt8], _ page: [Range<Int>]) -> Int? {
    var votes: [Int: Int] = [:]
    var filled = 0
    for line in page where !line.isEmpty {
      filled += 1
      for column in gaps(bytes, line) { votes[column, default: 0] += 1 }
    }
    let best = votes.filter { $0.key >= 20 }.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value >= lines, best.value * 2 >= filled else { return nil }
    return isProse(bytes, page, best.key) ? best.key : nil
  }

  /// The columns inside a line that are blank together with the one before.
  private static func gaps(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
    var columns: [Int] = []
    var column = 0
    var blanks = 0
    var sawText = false
    for byte in bytes[line] where byte & 0xC0 != 0x80 {
      if byte <= 0x20 {
        blanks += 1
        if blanks >= gap, sawText { columns.append(column) }
      } else {
        blanks = 0
        sawText = true
      }
      column += 1
    }
    return columns
  }

  /// Whether both sides of the gutter hold several words a line, as tables do not.
  private static func isProse(_ bytes: [UInt8], _ page: [Range<Int>], _ gutter: Int) -> Bool {
    var counts = (left: 0, right: 0, lines: 0)
    for line in page {
      guard let cut = cut(bytes, line, gutter) else { continue }
      let (left, right) = (words(bytes[line.lowerBound..<cut]), words(bytes[cut..<line.upperBound]))
      if left == 0 || right == 0 { continue }
      counts = (counts.left + left, counts.right + right, counts.lines + 1)
    }
    let enough = Double(counts.lines) * words
    return counts.lines >= lines && Double(counts.left) >= enough && Double(counts.right) >= enough
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.split { $0 <= 0x20 }.filter { $0.contains { ($0 | 0x20) &- 0x61 < 26 } }.count
  }

  /// The offset of the gutter in a line; nil where the line has text there.
  private static func cut(_ bytes: [UInt8], _ line: Range<Int>, _ gutter: Int) -> Int? {
    var column = 0
    for index in line where bytes[index] & 0xC0 != 0x80 {
      if column == gutter { return bytes[index] <= 0x20 && bytes[index - 1] <= 0x20 ? index : nil }
      column += 1
    }
    return line.upperBound
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }
}
