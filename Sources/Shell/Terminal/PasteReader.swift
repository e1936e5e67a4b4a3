import CEditline
import Glibc

/// Reads lines that are pasted or typed at a terminal, as long as they may be: the terminal's own line editing holds 4,095
/// bytes. Backspace takes back what was typed in the line; ^D ends the text; ^C is seen by ``Interrupt``.
struct PasteReader {
  private let input: Int32
  private let output: any OutputSink
  /// Holds what was typed ahead.
  private(set) var decoder: InputDecoder
  private var line = ""
  private var lines: [String] = []
  private var previous: Unicode.Scalar?
  private var isAtEnd = false

  init(_ decoder: InputDecoder, input: Int32 = STDIN_FILENO, output: any OutputSink) {
    self.decoder = decoder
    self.input = input
    self.output = output
  }

  /// The next line without its end; nil after ^D, at the input's end and on ^C.
  mutating func next() throws -> String? {
    try takeEvents(isFinal: false)
    while lines.isEmpty, !isAtEnd { try read() }
    return lines.isEmpty ? nil : lines.removeFirst()
  }

  /// Runs something while the terminal hands every key on as it is typed.
  static func withRawInput<Result>(_ input: Int32 = STDIN_FILENO, _ body: () throws -> Result) rethrows -> Result {
    var saved = termios()
    guard tcgetattr(input, &saved) == 0 else { return try body() }
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(input, TCSADRAIN, &raw)
    defer { tcsetattr(input, TCSADRAIN, &saved) }
    return try body()
  }

  private mutating func read() throws {
    var state = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    let ready = poll(&state, 1, 50)
    if Interrupt.isRequested {
      isAtEnd = true
      return
    }
    if ready > 0 {
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      let count = Glibc.read(input, &buffer, buffer.count)
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { isAtEnd = true }
      if count > 0 { decoder.feed(buffer[..<count]) }
    }
    try takeEvents(isFinal: ready == 0)
  }

  /// Takes what is at hand up to the end of a line: what follows may be the next command.
  private mutating func takeEvents(isFinal: Bool) throws {
    var echo = ""
    events: while lines.isEmpty, !isAtEnd {
      switch decoder.next(isFinal: isFinal) {
      case .scalar(let scalar): take(scalar, &echo)
      case .paste(let text): for scalar in text.unicodeScalars { take(scalar, &echo) }
      case .needsInput: break events
      }
    }
    if isAtEnd, !line.isEmpty { endLine(&echo) }
    if !echo.isEmpty { try output.write(echo) }
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ echo: inout String) {
    defer { previous = scalar }
    switch scalar.value {
    case 0x0A where previous == "\r": break
    case 0x0A, 0x0D: endLine(&echo)
    case 0x04:
      if line.isEmpty { isAtEnd = true } else { endLine(&echo) }
    case 0x08, 0x7F:
      guard let last = line.popLast() else { return }
      echo += String(repeating: "\u{8} \u{8}", count: TextWidth.of(last))
    case 0x09:
      line.append("\t")
      echo += " "
    case 0..<0x20: break
    default:
      line.unicodeScalars.append(scalar)
      echo += TextWidth.visible(String(scalar))
    }
  }

  private mutating func endLine(_ echo: inout String) {
    lines.append(line)
    line = ""
    echo += "\n"
  }
}
