import Reading

/// A text of commands and its name, for messages that point at a place in it.
struct ScriptSource {
  /// A path, `-` for standard input, `-c` for the command line; nil at the prompt, where places are not named.
  var name: String?
  var text: String
  /// The number of the text's first line in its file, from 1.
  var firstLine = 1

  /// A place's numbers, from 1, and the line that it is in. Lines are parted by line feeds; a column is a character.
  private struct Place {
    var line: Int
    var column: Int
    /// What stands before the place and behind it in its line.
    var before: String
    var after: String
  }

  private func place(_ offset: Int) -> Place {
    let bytes = Array(text.utf8)
    let start = min(offset, bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    if lineEnd > start, bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
    return Place(
      line: firstLine + bytes[..<start].count { $0 == 0x0A }, column: before.count + 1, before: before,
      after: String(decoding: bytes[start..<lineEnd], as: UTF8.self))
  }

  /// Of a long line so much is shown on either side of the place, in characters.
  private static let shown = 60

  /// `name:line:column: message`, the line and a caret below the place; at the prompt without the place's numbers. Of a
  /// long line the part around the place is shown.
  /// - Parameter width: of the terminal that shows it, so that words stay whole; nil for one long line.
  func diagnostic(_ message: String, at offset: Int?, width: Int? = nil) -> String {
    func lines(_ message: String) -> String {
      guard let width else { return message }
      return TextWidth.wrap(TextWidth.visible(message), to: max(20, width)).joined(separator: "\n")
    }
    guard let offset, !text.isEmpty else { return lines(message) }
    let place = place(offset)
    let numbers = name.map { "\($0):\(place.line):\(place.column): " } ?? ""
    let shown = min(ScriptSource.shown, max(8, ((width ?? 200) - 6) / 2))
    let isCutBefore = place.before.count > shown
    let isCutAfter = place.after.count > shown
    let before = (isCutBefore ? "…" : "") + TextWidth.visible(String(place.before.suffix(shown)))
    let after = TextWidth.visible(String(place.after.prefix(shown))) + (isCutAfter ? "…" : "")
    let margin = String(repeating: " ", count: TextWidth.of(before))
    return "\(lines(numbers + message))\n  \(before)\(after)\n  \(margin)^"
  }

  /// `name:line:column: message` alone; nil at the prompt.
  func remark(_ message: String, at offset: Int) -> String? {
    let place = place(offset)
    return name.map { "\($0):\(place.line):\(place.column): \(message)" }
  }

  /// A command's own text.
  func text(of statement: Statement) -> String {
    let words = statement.words + [statement.redirection?.sign, statement.redirection?.target].compactMap { $0 }
    guard let start = words.map(\.range.lowerBound).min(), let end = words.map(\.range.upperBound).max() else {
      return ""
    }
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }

  /// The greatest script, in bytes.
  static let limit = 4 << 20

  init(name: String?, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }

  /// The script in a file that a word names.
  init(file: Word) throws(CommandError) {
    do throws(ArticleInputError) {
      let bytes = try ArticleFiles.bytes(of: file.text, limit: ScriptSource.limit)
      guard !bytes.contains(0) else { throw .unreadable(.binary(path: file.text, kind: BinaryKind.of(bytes))) }
      // A byte order mark is no part of the first command.
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      self.init(
        name: file.text, text: String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self))
    } catch {
      throw CommandError(error.text(.english), error.text(.indonesian), at: file)
    }
  }
}
