import Glibc

/// What output goes to: its size, whether it is a terminal, whether it is coloured. A value; take a new one for each
/// command, since windows change.
public struct Terminal: Sendable, Hashable {
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool
  /// In columns, at least 20.
  public var width: Int
  /// In rows, at least 2.
  public var height: Int
  public var isColored: Bool

  public init(
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, width: Int = 80, height: Int = 24,
    isColored: Bool = false
  ) {
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.width = max(width, 20)
    self.height = max(height, 2)
    self.isColored = isColored
  }

  /// The terminal behind two descriptors. The size is the window's, else `COLUMNS` and `LINES`, else 80 by 24.
  public static func current(
    color: ColorPolicy = .auto, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    environment: (String) -> String? = Terminal.environment
  ) -> Terminal {
    let isOutputTerminal = isatty(output) == 1
    let window = isOutputTerminal ? windowSize(of: output) : nil
    return Terminal(
      isInputTerminal: isatty(input) == 1, isOutputTerminal: isOutputTerminal,
      width: window?.columns ?? positive(environment("COLUMNS")) ?? 80,
      height: window?.rows ?? positive(environment("LINES")) ?? 24,
      isColored: color.isColored(isTerminal: isOutputTerminal, environment: environment))
  }

  /// Whether a person can edit lines here: both ends are a terminal.
  public var isInteractive: Bool { isInputTerminal && isOutputTerminal }

  /// The text in a style, or as it is where colour is off. The text must be harmless (``TextWidth/visible(_:)``).
  public func styled(_ text: String, _ style: Style) -> String { style.apply(text, colored: isColored) }

  /// A variable of the process's environment.
  public static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether a terminal type understands cursor movement and styles.
  static func isCapable(_ type: String?) -> Bool { !["", "dumb", "unknown"].contains(type ?? "") }

  static func windowSize(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  private static func positive(_ text: String?) -> Int? { text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
}
