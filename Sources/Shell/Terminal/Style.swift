/// How words on a terminal look. Sets of it combine (`[.bold, .red]`); the empty set is plain.
///
/// Colour never carries what the words do not say.
public struct Style: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Style(rawValue: 1)
  public static let dim = Style(rawValue: 2)
  public static let red = Style(rawValue: 4)
  public static let green = Style(rawValue: 8)
  public static let yellow = Style(rawValue: 16)
  public static let cyan = Style(rawValue: 32)

  /// Each style and its parameter of ECMA-48's "select graphic rendition".
  private static let parameters: [(style: Style, number: String)] = [
    (.bold, "1"), (.dim, "2"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.cyan, "36"),
  ]

  /// The text in this style; the text itself where colour is off, the style is plain or there is nothing to show.
  ///
  /// The text must be harmless already (``TextWidth/visible(_:)``).
  public func apply(_ text: String, colored: Bool) -> String {
    guard colored, !isEmpty, !text.isEmpty else { return text }
    let numbers = Style.parameters.filter { contains($0.style) }.map(\.number)
    return "\u{1b}[\(numbers.joined(separator: ";"))m\(text)\u{1b}[0m"
  }
}

/// When to colour, as `--color` says it.
public enum ColorPolicy: String, Sendable, CaseIterable {
  case auto, always, never

  /// Whether output is coloured. `auto` colours a terminal unless `NO_COLOR` is set to anything (no-color.org) or the
  /// terminal is unable (`TERM` is `dumb` or missing).
  public func isColored(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment("NO_COLOR") ?? "").isEmpty && Terminal.isCapable(environment("TERM"))
    }
  }
}
