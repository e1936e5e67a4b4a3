import Testing
import TestSupport

@testable import Shell

@Suite struct CommandTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abd", 1), ("contradct", "contradict", 1), ("unod", "undo", 1),
    ("ca", "abc", 3),
  ])
  func distances(_ one: String, _ other: String, _ distance: Int) {
    #expect(EditDistance.between(one, other) == distance)
    #expect(EditDistance.between(other, one) == distance)
  }

  @Test(
    arguments: [
      ("contradct", "contradict"), ("artciles", "articles"), ("hlep", "help"), ("cont", "contradict"), ("xyzzy", nil),
    ] as [(String, String?)])
  func nearestCommand(_ typed: String, _ meant: String?) {
    #expect(EditDistance.nearest(to: typed, among: Commands.all.map(\.name)) == meant)
  }

  @Test func namesAreUnique() {
    let names = Commands.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  /// One command a file, each in the list, each with examples that name it and parse.
  @Test func listFolderAndExamplesAgree() throws {
    let files = try FileNames.swift(in: "Sources/Shell/Commands")
    #expect(files == Commands.all.map { "\(type(of: $0))" }.sorted())
    for command in Commands.all {
      #expect(!command.examples.isEmpty, "\(command.name)")
      #expect(!command.summary.isEmpty)
      for example in command.examples {
        let statement = try #require(try ScriptParser.statements(example.command).first)
        #expect(statement.words[0].text == command.name)
        _ = try CommandArguments(statement, for: command, numbers: { _ in Array(1...20) })
      }
    }
  }

  @Test func optionsAndWords() throws {
    let statement = try ScriptParser.statements("claims A1 --by=Kim --denied A2 --about \"--x y\" -- --z")[0]
    let arguments = try CommandArguments(statement, for: ClaimsCommand())
    #expect(arguments.words.map(\.text) == ["A1", "A2", "--z"])
    #expect(arguments.value("--by")?.text == "Kim")
    #expect(arguments.value("--about")?.text == "--x y")
    #expect(arguments.has("--denied"))
    #expect(!arguments.has("--direct"))
  }

  @Test(
    arguments: [
      ("A1", Identifier.article(1)), ("a12", .article(12)), ("c3", .claim(article: nil, number: 3)),
      ("A1.c3", .claim(article: 1, number: 3)), ("S4", .source(4)), ("f5", .finding(5)), ("P6", .compatible(6)),
      ("A", nil), ("A1.", nil), ("A-1", nil), ("12", nil), ("A1.s2", nil), ("A99999999999", nil), ("", nil),
    ] as [(String, Identifier?)])
  func identifiers(_ text: String, _ expected: Identifier?) {
    #expect(Identifier(text) == expected)
  }
}
