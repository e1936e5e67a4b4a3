/// On which side of its column a text stands.
public enum Alignment: Sendable, Hashable { case left, right }

extension TextWidth {
  /// The text if it fits the columns, else its beginning with `…`. Characters are never cut apart, so the result may
  /// be a column short. Empty for less than one column.
  public static func truncate(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    guard columns > 0 else { return "" }
    var (kept, _) = split(text[...], at: columns - 1)
    while kept.last == " " { kept = kept.dropLast() }
    return String(kept) + "…"
  }

  /// The text filled with spaces to the columns; as it is where it is wider.
  public static func pad(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
    let fill = String(repeating: " ", count: max(0, columns - of(text)))
    return alignment == .left ? text + fill : fill + text
  }

  /// The text's lines, none wider than the columns: broken at spaces, a longer word where it reaches the edge. Line
  /// feeds in the text break too, runs of spaces shrink to one. Lines after the first are set in by `indent` columns,
  /// which count. At least one line, which may be empty.
  public static func wrap(_ text: String, to columns: Int, indent: Int = 0) -> [String] {
    let columns = max(columns, 2)  // a wide character must fit
    let indent = min(max(indent, 0), columns - 2)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var filler = LineFiller(columns: columns, indent: indent, isFirst: lines.isEmpty)
      for word in paragraph.split(separator: " ") { filler.add(word) }
      lines += filler.finished()
    }
    return lines
  }

  /// The longest beginning that fits the columns, and the rest.
  static func split(_ text: Substring, at columns: Int) -> (head: Substring, rest: Substring) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += of(text[end])
      if used > columns { break }
      end = text.index(after: end)
    }
    return (text[..<end], text[end...])
  }
}

/// Fills the lines of one paragraph with words.
private struct LineFiller {
  let columns: Int
  let margin: String
  var lines: [String] = []
  var line: String
  var used: Int
  var isStarted = false

  init(columns: Int, indent: Int, isFirst: Bool) {
    self.columns = columns
    margin = String(repeating: " ", count: indent)
    line = isFirst ? "" : margin
    used = isFirst ? 0 : indent
  }

  mutating func add(_ word: Substring) {
    var word = word
    var width = TextWidth.of(word)
    if isStarted {
      if used + 1 + width <= columns {
        line += " " + word
        used += 1 + width
        return
      }
      breakLine()
    }
    while used + width > columns {
      let (head, rest) = TextWidth.split(word, at: columns - used)
      line += head
      word = rest
      width = TextWidth.of(rest)
      breakLine()
    }
    line += word
    used += width
    isStarted = true
  }

  mutating func breakLine() {
    lines.append(line)
    line = margin
    used = margin.count
    isStarted = false
  }

  func finished() -> [String] { lines + [isStarted || lines.isEmpty ? line : nil].compactMap { $0 } }
}
