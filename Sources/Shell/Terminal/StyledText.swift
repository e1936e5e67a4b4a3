/// A text of which some words look different, laid out in lines.
struct StyledText {
  /// A line and the columns that it takes, escape sequences not counted.
  struct Line: Equatable {
    var text: String
    var width: Int
  }

  private struct Run {
    var text: String
    var style: Style
  }

  private var runs: [Run] = []

  init(_ text: String = "", _ style: Style = []) { append(text, style) }

  /// Adds words, made harmless; every run of blanks in them is one space.
  mutating func append(_ text: String, _ style: Style = []) {
    let words = TextWidth.visible(text)
    if !words.isEmpty { runs.append(Run(text: words, style: style)) }
  }

  mutating func append(_ other: StyledText) { runs += other.runs }

  /// The text's lines, none wider than the columns, all but the first set in by `indent`.
  func lines(width: Int, indent: Int = 0, _ terminal: Terminal) -> [Line] {
    var layout = StyledLayout(width: max(width, 2), indent: indent, terminal: terminal)
    for run in runs {
      for character in run.text { layout.add(character, run.style) }
    }
    return layout.finished()
  }

  /// The lines as text, each behind a margin.
  func render(_ terminal: Terminal, margin: Int = 0, indent: Int = 0) -> String {
    let blank = String(repeating: " ", count: margin)
    return lines(width: terminal.width - margin, indent: indent, terminal).map { blank + $0.text + "\n" }.joined()
  }
}

/// Fills lines with words whose characters have styles.
private struct StyledLayout {
  let width: Int
  let indent: Int
  let terminal: Terminal
  private var lines: [StyledText.Line] = []
  private var line: [(character: Character, style: Style)] = []
  private var lineWidth = 0
  private var word: [(character: Character, style: Style)] = []
  private var wordWidth = 0
  private var spaceStyle: Style?

  init(width: Int, indent: Int, terminal: Terminal) {
    self.width = width
    self.indent = min(max(indent, 0), width - 2)
    self.terminal = terminal
  }

  mutating func add(_ character: Character, _ style: Style) {
    guard character != " " else {
      endWord()
      if !line.isEmpty { spaceStyle = style }
      return
    }
    let columns = TextWidth.of(character)
    // A word that no line holds is cut where the line ends.
    if wordWidth + columns > width - indent { endWord() }
    word.append((character, style))
    wordWidth += columns
  }

  mutating func finished() -> [StyledText.Line] {
    endWord()
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let space = spaceStyle == nil ? 0 : 1
    if !line.isEmpty, lineWidth + space + wordWidth > room {
      endLine()
    } else if let spaceStyle {
      line.append((" ", spaceStyle))
      lineWidth += 1
    }
    line += word
    lineWidth += wordWidth
    word = []
    wordWidth = 0
    spaceStyle = nil
  }

  private var room: Int { lines.isEmpty ? width : width - indent }

  private mutating func endLine() {
    let margin = lines.isEmpty ? 0 : indent
    var text = String(repeating: " ", count: margin)
    var rest = line[...]
    while let first = rest.first {
      let same = rest.prefix { $0.style == first.style }
      text += terminal.styled(String(same.map(\.character)), first.style)
      rest = rest.dropFirst(same.count)
    }
    lines.append(StyledText.Line(text: text, width: margin + lineWidth))
    line = []
    lineWidth = 0
    spaceStyle = nil
  }
}
