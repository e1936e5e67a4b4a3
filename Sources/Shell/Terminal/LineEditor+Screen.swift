import CEditline
import Glibc

/// What is shown beside the edited line.
extension LineEditor {
  /// The line as typed so far.
  struct CurrentLine {
    var text: String
    var beforeCursor: String
    /// Whether a space stands at the cursor already.
    var isSpaceNext: Bool
  }

  func currentLine() -> CurrentLine {
    var count = 0
    var cursor = 0
    guard let editor = try? editor, let bytes = ce_editor_line(editor, &count, &cursor) else {
      return CurrentLine(text: "", beforeCursor: "", isSpaceNext: false)
    }
    let all = UnsafeRawBufferPointer(start: bytes, count: count)
    return CurrentLine(
      text: String(decoding: all, as: UTF8.self), beforeCursor: String(decoding: all[..<cursor], as: UTF8.self),
      isSpaceNext: cursor < count && all[cursor] == 0x20)
  }

  /// Writes to the terminal in order with the editor's own output.
  func print(_ text: String) {
    guard let editor = try? editor else { return }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ce_editor_print(editor, $0.baseAddress, $0.count) }
    }
  }

  /// Asks the terminal to mark pasted text, or no longer.
  func setPasteMarks(_ isOn: Bool) {
    if isCapable { print(isOn ? "\u{1b}[?2004h" : "\u{1b}[?2004l") }
  }

  func printNotices() {
    for message in notices.take() { print(message + "\n") }
  }

  /// Prints messages where the line stands, and the line anew below them.
  func showAbove(_ messages: [String]) {
    guard let editor = try? editor else { return }
    erase()
    for message in messages { print(message + "\n") }
    ce_editor_redraw(editor)
  }

  /// Prints lines under the edited one, and that anew below them.
  func showBelow(_ lines: [String]) {
    guard let editor = try? editor else { return }
    moveToEnd()
    print("\n" + lines.map { $0 + "\n" }.joined())
    ce_editor_redraw(editor)
  }

  func showInterrupt() {
    moveToEnd()
    print("^C\n")
  }

  /// The window has another size: the line is laid out anew.
  func resize() {
    guard let editor = try? editor else { return }
    erase()
    ce_editor_resize(editor)
    ce_editor_redraw(editor)
  }

  /// The positions of the cursor and of the text's end, counted from the prompt's first row.
  private func positions() -> (cursor: ScreenPosition, end: ScreenPosition) {
    let line = currentLine()
    var cursor = ScreenPosition(width: Terminal.windowSize(of: output)?.columns ?? 80)
    cursor.advance(over: prompt.plain)
    var end = cursor
    cursor.advance(over: line.beforeCursor)
    end.advance(over: line.text)
    return (cursor, end)
  }

  /// Clears prompt and line from the screen and stays where they began; where the terminal cannot, begins a new line.
  private func erase() {
    guard isCapable else { return print("\n") }
    let up = positions().cursor.row
    print("\r" + (up > 0 ? "\u{1b}[\(up)A" : "") + "\u{1b}[J")
  }

  /// Moves the cursor behind the line's last character.
  func moveToEnd() {
    guard isCapable else { return }
    let (cursor, end) = positions()
    guard cursor != end else { return }
    let down = end.row - cursor.row
    print("\r" + (down > 0 ? "\u{1b}[\(down)B" : "") + (end.column > 0 ? "\u{1b}[\(end.column)C" : ""))
  }
}
