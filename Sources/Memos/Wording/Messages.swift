import Reading

/// What the layers below, the command line's parser and the system say in English, in the reader's language. They make one
/// English line each; ``IndonesianMessages`` has its Indonesian form, and a test names the lines that it lacks.
public enum Messages {
  /// A line in a language; as it is where the table lacks it.
  public static func text(_ english: String, _ language: Language) -> String {
    guard language == .indonesian else { return english }
    for message in IndonesianMessages.all {
      if let parts = message.parts(of: english) { return message.filled(with: parts.map { text($0, language) }) }
    }
    return english
  }

  /// Whether a line, with `{}` for what is put in, is in the table.
  public static func isKnown(_ english: String) -> Bool { text(english, .indonesian) != english }
}

/// A line with places for what is put in: `{}` in their order, or `{2}` for the second.
struct MessageTemplate: Sendable {
  /// The words between the places of the English line.
  private let english: [String]
  private let indonesian: String

  init(_ english: String, _ indonesian: String) {
    self.english = english.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    self.indonesian = indonesian
  }

  /// What stands at the places of a line of this form; nil where it has another form.
  func parts(of line: String) -> [String]? {
    guard let first = english.first, let last = english.last, line.hasPrefix(first) else { return nil }
    if english.count == 1 { return line == first ? [] : nil }
    var rest = line.dropFirst(first.count)
    var parts: [String] = []
    for words in english.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: words) else { return nil }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return parts + [String(rest.dropLast(last.count))]
  }

  func filled(with parts: [String]) -> String {
    var text = ""
    var next = 0
    var rest = indonesian[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inside = rest[rest.index(after: open)..<close]
      let place = inside.isEmpty ? next : Int(inside).map { $0 - 1 }
      text += rest[..<open]
      if let place {
        text += parts.indices.contains(place) ? parts[place] : ""
        next = place + 1
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
