/// Records in plain columns, two spaces apart, that fit a width.
public struct Table: Sendable {
  /// How a column is set.
  public struct Column: Sendable, Hashable {
    /// What becomes of a text that is too wide: it goes on in the next line, or ends in `…`.
    public enum Overflow: Sendable, Hashable { case wrap, truncate }
    /// Shown above the column; where no column has one, there is no line of titles.
    public var title: String
    public var alignment: Alignment
    /// In terminal columns; below it the column shrinks only when no other can.
    public var minimum: Int
    /// In terminal columns; nil for as wide as its widest cell.
    public var maximum: Int?
    public var overflow: Overflow
    /// Whether the column gives way first when the table is too wide.
    public var isFlexible: Bool

    public init(
      _ title: String = "", alignment: Alignment = .left, minimum: Int = 3, maximum: Int? = nil,
      overflow: Overflow = .truncate, isFlexible: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.minimum = max(minimum, 1)
      self.maximum = maximum
      self.overflow = overflow
      self.isFlexible = isFlexible
    }
  }

  /// A text and its look. The text may come from an article: it is made harmless when it is shown.
  public struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation {
    public var text: String
    public var style: Style
    public init(_ text: String, _ style: Style = []) {
      self.text = text
      self.style = style
    }
    public init(stringLiteral value: String) { self.init(value) }
  }

  public var columns: [Column]
  /// A row that is shorter than the columns ends in empty cells.
  public var rows: [[Cell]]

  public init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as text, each line ended by a line feed and none wider than the terminal; empty without rows.
  /// `indent` is the number of spaces before each line.
  public func render(for terminal: Terminal, indent: Int = 0) -> String {
    guard !rows.isEmpty, !columns.isEmpty else { return "" }
    var shown = rows.map { row in row.prefix(columns.count).map { Cell(TextWidth.visible($0.text), $0.style) } }
    if columns.contains(where: { !$0.title.isEmpty }) {
      shown.insert(columns.map { Cell($0.title, .dim) }, at: 0)
    }
    let available = terminal.width - indent - 2 * (columns.count - 1)
    let (natural, words) = (widest(in: shown), longestWords(in: shown))
    if terminal.width < Table.narrow, needed(natural, words) > available { return stacked(shown, indent, terminal) }
    let widths = fitted(natural, words: words, into: available)
    var text = ""
    // A long list that nobody waits for any more need not be finished: it is not printed.
    for row in shown where !Interrupt.isRequested {
      append(row, widths: widths, indent: indent, terminal: terminal, to: &text)
    }
    return text
  }

  /// How wide the table is where nothing gives way, in terminal columns.
  var width: Int { widest(in: rows).reduce(0, +) + 2 * (columns.count - 1) }

  /// Only windows narrower than this give up columns.
  static let narrow = 60

  /// What the columns take at least without cutting ids, dates and counts, or words in two.
  private func needed(_ natural: [Int], _ words: [Int]) -> Int {
    columns.indices.reduce(0) { sum, index in
      let column = columns[index]
      let least =
        column.overflow == .wrap
        ? max(min(natural[index], column.minimum), min(words[index], 24))
        : column.isFlexible ? min(natural[index], column.minimum) : natural[index]
      return sum + least
    }
  }

  /// Each row as a paragraph, its cells one after the other.
  private func stacked(_ rows: [[Cell]], _ indent: Int, _ terminal: Terminal) -> String {
    let titles = columns.contains { !$0.title.isEmpty }
    var text = ""
    for row in rows.dropFirst(titles ? 1 : 0) where !Interrupt.isRequested {
      var paragraph = StyledText()
      for (place, cell) in row.filter({ !$0.text.isEmpty }).enumerated() {
        if place > 0 { paragraph.append(place == 1 ? " " : " · ", .dim) }
        paragraph.append(cell.text, cell.style)
      }
      text += paragraph.render(terminal, margin: indent, indent: 4)
    }
    return text
  }

  /// The width of each column's widest cell, at most the column's maximum.
  private func widest(in rows: [[Cell]]) -> [Int] {
    var widths = [Int](repeating: 0, count: columns.count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], TextWidth.of(cell.text)) }
    }
    return zip(columns, widths).map { column, width in min(width, column.maximum ?? width) }
  }

  /// The width of the longest word in each column that wraps, 0 in others.
  private func longestWords(in rows: [[Cell]]) -> [Int] {
    columns.indices.map { column in
      guard columns[column].overflow == .wrap else { return 0 }
      let words = rows.lazy.flatMap { column < $0.count ? $0[column].text.split(separator: " ") : [] }
      return words.reduce(0) { max($0, TextWidth.of($1)) }
    }
  }

  /// Takes terminal columns away, each time from the widest that may give: flexible ones while no word breaks, then to
  /// their minimum, then all, then below the minimum.
  private func fitted(_ natural: [Int], words: [Int], into available: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) - max(available, 0)
    // A longer word, an address mostly, may break.
    let kept = words.map { $0 <= 24 ? $0 : 0 }
    let stages: [(Int) -> Int] = [
      { columns[$0].isFlexible ? max(columns[$0].minimum, kept[$0]) : Int.max },
      { columns[$0].isFlexible ? columns[$0].minimum : Int.max }, { columns[$0].minimum }, { _ in 1 },
    ]
    for floor in stages {
      while excess > 0 {
        let givers = widths.indices.filter { widths[$0] > floor($0) }
        guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func append(_ row: [Cell], widths: [Int], indent: Int, terminal: Terminal, to text: inout String) {
    let cells = row.enumerated().map { column, cell in
      columns[column].overflow == .wrap
        ? TextWidth.wrap(cell.text, to: widths[column])
        : [TextWidth.truncate(cell.text, to: widths[column])]
    }
    for line in 0..<(cells.map(\.count).max() ?? 0) {
      // Spaces are written only before a further text, so that no line ends in them.
      var gap = indent
      for (column, lines) in cells.enumerated() {
        let part = line < lines.count ? lines[line] : ""
        let free = max(0, widths[column] - TextWidth.of(part))
        if part.isEmpty {
          gap += widths[column] + 2
          continue
        }
        if columns[column].alignment == .right { gap += free }
        text += String(repeating: " ", count: gap) + terminal.styled(part, row[column].style)
        gap = 2 + (columns[column].alignment == .left ? free : 0)
      }
      text += "\n"
    }
  }
}
