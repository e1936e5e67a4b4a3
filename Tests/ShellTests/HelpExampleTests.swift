import Foundation
import Reading
import TestSupport
import Testing

@testable import Shell

/// Every example of every help page, run as a user would run it after `load articles`.
@Suite struct HelpExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var testDescription: String { command }
  }

  static let examples = Commands.all.flatMap { command in command.examples.map { Example(command: $0.command) } }

  /// What must go before an example for it to make sense.
  private static func setup(_ command: String) -> String {
    switch command.split(separator: " ").first {
    case "undo", "last", "unload": "claims A1 --direct; "
    case "redo": "undo; "
    case "restore": "dismiss F3 reason; "
    case "open": "save korea.session; "
    case "verify": "brief --to memo.html; brief --to memo.md; "
    default: ""
    }
  }

  /// Examples that need what a test machine may lack, or end only with ^C.
  private static func isLeftOut(_ command: String) -> Bool {
    command == "watch inbox" || command.contains(".pdf") || command.contains(".docx")
  }

  @Test(arguments: examples.filter { !isLeftOut($0.command) })
  func anExampleDoesWhatItSays(_ example: Example) throws {
    let scratch = try Scratch()
    for folder in ["articles", "archive"] {
      try FileManager.default.copyItem(
        atPath: Repository.root + "/Briefs/korea-utara/articles", toPath: "\(scratch.path)/\(folder)")
    }
    try scratch.write("late.txt", "Dewan itu bertemu pada Senin (21/10).\n")
    try scratch.write("morning.silang", "# morning\narticles\ncontradict\n")
    let loads = example.command.hasPrefix("load") ? "" : "load articles; "
    let result = try Silang.run(
      ["-c", loads + Self.setup(example.command) + example.command], input: "Rapat itu dibuka pada Senin (21/10).\n.\n",
      in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.errors.contains("^\n"), "\(result.errors)")
  }

  @Test(arguments: [Language.english, .indonesian])
  func everyCommandHasAPage(_ language: Language) throws {
    for command in Commands.all {
      for name in [command.name, CommandNames.indonesian[command.name] ?? ""] {
        let result = try Silang.run(["--lang", language.rawValue, "-c", "help \(name)"])
        #expect(result.status == 0 && result.output.hasPrefix(command.name(in: language)), "\(name): \(result.errors)")
      }
    }
  }
}
