import Testing

@testable import Shell

@Suite struct ScriptParserTests {
  @Test(
    arguments: [
      ("articles", [["articles"]]),
      ("load a b;articles\nquit", [["load", "a", "b"], ["articles"], ["quit"]]),
      ("  # only a comment\n\n ; ;\n", []),
      ("load a#1 # the first", [["load", "a#1"]]),
      (
        "brief --title \"Dua 'kata'; satu\" --to 'x \"y\".md'",
        [["brief", "--title", "Dua 'kata'; satu", "--to", "x \"y\".md"]]
      ),
      ("load my\\ file.txt a\"b c\"d", [["load", "my file.txt", "ab cd"]]),
      ("set title A1 \"\"", [["set", "title", "A1", ""]]),
      ("claims --about \"a\nb\"\r\nquit", [["claims", "--about", "a\nb"], ["quit"]]),
      ("load berita\u{A0}é.txt", [["load", "berita\u{A0}é.txt"]]),
    ] as [(String, [[String]])])
  func words(_ text: String, _ expected: [[String]]) throws {
    #expect(try ScriptParser.statements(text).map { $0.words.map(\.text) } == expected)
  }

  @Test func placesOfWords() throws {
    let words = try ScriptParser.statements("é \"b c\" d")[0].words
    #expect(words.map(\.range) == [0..<2, 3..<8, 9..<10])
    #expect(words.map(\.isQuoted) == [false, true, false])
  }

  @Test func anOpenQuotationIsNotComplete() {
    #expect(ScriptParser.isComplete("load a"))
    #expect(!ScriptParser.isComplete("load \"a"))
    #expect(!ScriptParser.isComplete("load 'a\nb"))
    #expect(throws: ScriptSyntaxError(offset: 5, reason: .openQuotation)) {
      try ScriptParser.statements("load \"a")
    }
  }

  @Test func aBackslashAtTheEndGoesOn() throws {
    #expect(!ScriptParser.isComplete("load a \\"))
    #expect(ScriptParser.isComplete("load a \\\\"))
    #expect(ScriptParser.isComplete("load a \\\n b"))
    #expect(try ScriptParser.statements("load a \\\n  b\\\r\nc").map { $0.words.map(\.text) } == [["load", "a", "bc"]])
  }

  @Test func placesInMessages() {
    let script = ScriptSource(name: "s.silang", text: "articles\nlöad é x\n", firstLine: 4)
    #expect(script.diagnostic("no", at: 18) == "s.silang:5:8: no\n  löad é x\n         ^")
    #expect(script.diagnostic("no", at: 900).hasPrefix("s.silang:6:1: no"))
    #expect(ScriptSource(name: nil, text: "ls x").diagnostic("no", at: 3) == "no\n  ls x\n     ^")
    #expect(ScriptSource(name: nil, text: "ls x").diagnostic("no", at: nil) == "no")
  }
}
