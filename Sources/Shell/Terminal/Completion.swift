/// What could stand at the cursor, as a command's completion gives it.
public struct Completion: Sendable, Hashable {
  /// One possible continuation.
  public struct Candidate: Sendable, Hashable {
    /// What replaces the typed text from ``Completion/replaceFrom`` to the cursor.
    public var text: String
    /// Shown beside the text in the list.
    public var description: String?
    /// Whether the word ends with it: a space follows when it is the only candidate (not so for a folder).
    public var isFinal: Bool

    public init(_ text: String, description: String? = nil, isFinal: Bool = true) {
      self.text = text
      self.description = description
      self.isFinal = isFinal
    }
  }

  /// UTF-8 byte offset into the line, at most the cursor's.
  public var replaceFrom: Int
  public var candidates: [Candidate]

  public init(replaceFrom: Int, candidates: [Candidate]) {
    self.replaceFrom = replaceFrom
    self.candidates = candidates
  }

  /// Gives the completion for a command as entered so far, which may hold several lines, and the cursor's UTF-8 byte
  /// offset in it. Called on the editor's thread while the user waits.
  public typealias Provider = (_ line: String, _ cursor: Int) -> Completion

  /// What the completion key does with candidates.
  enum Action: Equatable {
    case nothing
    case insert(String)
    case list
  }

  /// One candidate is inserted; of several what they begin with in common, if that says more than what is typed,
  /// else they are listed.
  func action(typed: String, isSpaceNext: Bool) -> Action {
    guard let first = candidates.first else { return .nothing }
    if candidates.count == 1 { return .insert(first.text + (first.isFinal && !isSpaceNext ? " " : "")) }
    let common = candidates.dropFirst().reduce(first.text[...]) { commonPrefix($0, $1.text) }
    // A name may be found by a later word of it: then nothing that is typed may be lost.
    let isLonger = common.unicodeScalars.count > typed.unicodeScalars.count
    return isLonger && common.lowercased().hasPrefix(typed.lowercased()) ? .insert(String(common)) : .list
  }

  private func commonPrefix(_ one: Substring, _ other: String) -> Substring {
    one.prefix(zip(one, other).prefix { $0 == $1 }.count)
  }

  /// The candidates in lines: in columns read downwards, or one a line where they have descriptions. Never more than
  /// fit the terminal with the prompt below; a last line counts the rest.
  ///
  /// - Parameter wording: puts that line into the reader's language.
  func listing(for terminal: Terminal, wording: (String) -> String = { $0 }) -> [String] {
    let room = max(terminal.height - 3, 1)
    let lines = candidates.contains { $0.description != nil } ? described(for: terminal) : columns(for: terminal)
    guard lines.count > room + 1 else { return lines }
    let perLine = (candidates.count + lines.count - 1) / lines.count
    let hidden = max(candidates.count - room * perLine, 1)
    return lines.prefix(room) + [terminal.styled(wording("… and \(hidden) more"), .dim)]
  }

  /// The least that a column of texts with their descriptions takes.
  private static let describedWidth = 56

  private func described(for terminal: Terminal) -> [String] {
    let perLine = min(max(1, (terminal.width + 2) / (Completion.describedWidth + 2)), candidates.count)
    let width = (terminal.width + 2) / perLine - 2
    let lineCount = (candidates.count + perLine - 1) / perLine
    let texts = candidates.map { TextWidth.visible($0.text) }
    let textWidth = min(texts.map { TextWidth.of($0) }.max() ?? 0, width * 2 / 3)
    let cells = zip(candidates, texts).map { candidate, text -> (text: String, width: Int) in
      let name = TextWidth.pad(TextWidth.truncate(text, to: textWidth), to: textWidth)
      let words = TextWidth.truncate(TextWidth.visible(candidate.description ?? ""), to: width - textWidth - 2)
      if words.isEmpty { return (name, textWidth) }
      return (name + "  " + terminal.styled(words, .dim), textWidth + 2 + TextWidth.of(words))
    }
    return (0..<lineCount).map { line in
      let parts = stride(from: line, to: cells.count, by: lineCount).map { cells[$0] }
      return parts.enumerated().map { index, cell in
        cell.text + (index + 1 < parts.count ? String(repeating: " ", count: width + 2 - cell.width) : "")
      }.joined()
    }
  }

  private func columns(for terminal: Terminal) -> [String] {
    let texts = candidates.map { TextWidth.truncate(TextWidth.visible($0.text), to: terminal.width) }
    let width = (texts.map { TextWidth.of($0) }.max() ?? 0) + 2
    // The last column needs no gap.
    let perLine = max(1, (terminal.width + 2) / width)
    let lineCount = (texts.count + perLine - 1) / perLine
    return (0..<lineCount).map { line in
      let parts = stride(from: line, to: texts.count, by: lineCount).map { texts[$0] }
      return parts.dropLast().map { TextWidth.pad($0, to: width) }.joined() + (parts.last ?? "")
    }
  }
}
