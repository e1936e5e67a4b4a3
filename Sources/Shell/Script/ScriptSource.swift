/// A text of commands and its name, for messages that point at a place in it.
struct ScriptSource {
  /// A path, `-` for standard input, `-c` for the command line; nil at the prompt, where places are not named.
  var name: String?
  var text: String
  /// The number of the text's first line in its file, from 1.
  var firstLine = 1

  /// `name:line:column: message`, the line and a caret below the place; at the prompt without the place's numbers.
  func diagnostic(_ message: String, at offset: Int?) -> String {
    guard let offset, !text.isEmpty else { return message }
    let bytes = Array(text.utf8)
    let start = min(offset, bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let number = firstLine + bytes[..<start].count { $0 == 0x0A }
    let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
    let margin = String(repeating: " ", count: TextWidth.of(TextWidth.visible(before)))
    let place = name.map { "\($0):\(number):\(before.count + 1): " } ?? ""
    return "\(place)\(message)\n  \(TextWidth.visible(line))\n  \(margin)^"
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
      guard !bytes.contains(0) else { throw .unreadable(.binary(path: file.text)) }
      self.init(name: file.text, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandError(error.text(.english), error.text(.indonesian), at: file)
    }
  }
}
