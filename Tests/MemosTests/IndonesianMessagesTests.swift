import Foundation
import Memos
import TestSupport
import Testing

/// Every line that a lower layer words in English only has an Indonesian form in the table of messages.
@Suite struct IndonesianMessagesTests {
  /// Where such lines are made, and by what.
  private static let makers: [(folder: String, calls: [String])] = [
    ("Sources/Reading", ["Fault("]),
    (
      "Sources/Shell",
      ["throw error(", "start.error(", "reason: ", "ValidationError(", "help: ", "ArgumentHelp(", "abstract: "]
    ),
  ]

  @Test(arguments: makers.map(\.folder)) func noLineIsMissing(_ folder: String) throws {
    let calls = try #require(Self.makers.first { $0.folder == folder }?.calls)
    let root = Repository.root + "/" + folder
    let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }.sorted()
    var lines: Set<String> = []
    for file in files where !file.contains("/Commands/") && !file.hasPrefix("Command/") && !file.hasPrefix("Commands/")
    {
      let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      for call in calls { lines.formUnion(Self.literals(after: call, in: text)) }
    }
    #expect(!lines.isEmpty)
    let missing = lines.filter { $0.contains(" ") && !Messages.isKnown($0) }.sorted()
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// The string literals that follow a call, with `{}` for what is put in.
  private static func literals(after call: String, in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: call) {
      rest = rest[range.upperBound...]
      var argument = rest.drop { $0.isWhitespace }
      guard argument.first == "\"", !argument.hasPrefix("\"\"\"") else { continue }
      argument = argument.dropFirst()
      var literal = ""
      while let character = argument.first, character != "\"" {
        argument = argument.dropFirst()
        guard character == "\\" else {
          literal.append(character)
          continue
        }
        let escaped = argument.removeFirst()
        guard escaped == "(" else {
          literal.append(escaped)
          continue
        }
        var depth = 1
        while depth > 0, let inner = argument.popFirst() { depth += inner == "(" ? 1 : inner == ")" ? -1 : 0 }
        literal += "{}"
      }
      found.append(literal)
    }
    return found
  }
}
