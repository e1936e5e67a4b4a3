/// A word of a command and where it stands in its script.
struct Word: Equatable {
  var text: String
  /// UTF-8 byte offsets into the script, quotes included.
  var range: Range<Int>
  /// Whether some of it was quoted: then it is never taken for an option.
  var isQuoted: Bool
}

/// One command: its words, never empty, and the file that takes its results.
struct Statement: Equatable {
  var words: [Word]
  var redirection: Redirection?
}

/// `> FILE`: where the results of a command go.
struct Redirection: Equatable {
  /// `>`, `>|` (which replaces a file that is there), or what looks like one and is none.
  var sign: Word
  /// Nil where the command ends before a file is named.
  var target: Word?
}

/// Cuts a script into commands: `;` or a line feed ends one, `#` at the start of a word begins a comment, words are
/// parted by blanks, a word that starts with `>` is a redirection, `"…"` and `'…'` keep blanks, `\` keeps the next character
/// (inside `"…"` only `\"`, `\$` and `\\`), at a line's end it goes on in the next. `$name` and `${name}` stand for a
/// variable's value, which stays one word; not inside `'…'`.
struct ScriptParser {
  private let bytes: [UInt8]
  private let variables: ScriptVariables?
  private var index = 0

  private init(_ text: String, _ variables: ScriptVariables?) {
    bytes = Array(text.utf8)
    self.variables = variables
  }

  /// The commands of a script.
  /// - Parameter variables: what `$name` stands for; nil leaves it as it is.
  static func statements(
    _ text: String, _ variables: ScriptVariables? = nil
  ) throws(ScriptSyntaxError) -> [Statement] {
    var parser = ScriptParser(text, variables)
    var statements: [Statement] = []
    while let statement = try parser.next() {
      if !statement.words.isEmpty || statement.redirection != nil { statements.append(statement) }
    }
    return statements
  }

  /// Whether a text is whole, so that no further line is needed: no quotation is open and no `\\` stands at its end.
  static func isComplete(_ text: String) -> Bool {
    do {
      _ = try statements(text)
      // One that is kept by another keeps nothing itself.
      return text.utf8.reversed().prefix { $0 == 0x5C }.count.isMultiple(of: 2)
    } catch {
      return false
    }
  }

  /// The next command, which may have no words; nil at the end.
  private mutating func next() throws(ScriptSyntaxError) -> Statement? {
    guard index < bytes.count else { return nil }
    var words: [Word] = []
    var redirection: Redirection?
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case 0x5C where continuation > 0: index += continuation
      case 0x0A, 0x3B:
        index += 1
        return Statement(words: words, redirection: redirection)
      case 0x23: skipComment()
      case 0x3E where !isComparison && (redirection == nil || redirection?.target != nil):
        redirection = Redirection(sign: sign())
      default:
        let word = try word()
        if redirection != nil, redirection?.target == nil { redirection?.target = word } else { words.append(word) }
      }
    }
    return Statement(words: words, redirection: redirection)
  }

  /// The sign of a redirection: `>` and what follows it without being the start of a word.
  private mutating func sign() -> Word {
    let start = index
    while index < bytes.count, [0x3E, 0x7C, 0x21, 0x26].contains(bytes[index]) { index += 1 }
    return Word(text: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index, isQuoted: false)
  }

  /// The length of a `\` and the line end behind it, which part nothing; 0 where there is none.
  private var continuation: Int {
    guard bytes[index] == 0x5C, index + 1 < bytes.count else { return 0 }
    if bytes[index + 1] == 0x0A { return 2 }
    return bytes[index + 1] == 0x0D && index + 2 < bytes.count && bytes[index + 2] == 0x0A ? 3 : 0
  }

  /// Whether `>=` stands here, which compares (`expect claims >= 3`).
  private var isComparison: Bool { index + 1 < bytes.count && bytes[index + 1] == 0x3D }

  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  }

  private mutating func word() throws(ScriptSyntaxError) -> Word {
    let start = index
    var text: [UInt8] = []
    var isQuoted = false
    loop: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x3B: break loop
      case 0x22, 0x27:
        isQuoted = true
        try quotation(byte, into: &text)
      case 0x5C where continuation > 0: index += continuation
      case 0x24 where variables != nil: try variable(into: &text)
      case 0x5C where index + 1 < bytes.count:
        text.append(bytes[index + 1])
        index += 2
      default:
        text.append(byte)
        index += 1
      }
    }
    return Word(text: String(decoding: text, as: UTF8.self), range: start..<index, isQuoted: isQuoted)
  }

  private mutating func quotation(_ mark: UInt8, into text: inout [UInt8]) throws(ScriptSyntaxError) {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != mark {
      if mark == 0x22, bytes[index] == 0x24, variables != nil {
        try variable(into: &text)
        continue
      }
      if mark == 0x22, bytes[index] == 0x5C, index + 1 < bytes.count, [0x22, 0x24, 0x5C].contains(bytes[index + 1]) {
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    guard index < bytes.count else {
      throw ScriptSyntaxError(offset: start, reason: .openQuotation)
    }
    index += 1
  }

  /// Takes `$name` or `${name}`; any other `$` is a dollar sign.
  private mutating func variable(into text: inout [UInt8]) throws(ScriptSyntaxError) {
    let start = index
    let isBraced = index + 1 < bytes.count && bytes[index + 1] == 0x7B
    var end = index + (isBraced ? 2 : 1)
    let first = end
    while end < bytes.count, ScriptVariables.isNameByte(bytes[end], isFirst: end == first) { end += 1 }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    if isBraced, name.isEmpty || end == bytes.count || bytes[end] != 0x7D {
      throw ScriptSyntaxError(offset: start, reason: .openVariable)
    }
    index = isBraced ? end + 1 : end
    if name.isEmpty { return text.append(0x24) }
    guard let value = variables?.value(name) else {
      throw ScriptSyntaxError(
        offset: start, reason: .unknownVariable(name: name, meant: variables?.nearest(to: name)))
    }
    text += value.utf8
  }
}
