import Testing

@testable import Shell

@Suite struct IdentifierRangeTests {
  @Test(
    arguments: [
      ("A1..A4", "A", 1...4), ("a1..4", "A", 1...4), ("c3..C9", "c", 3...9), ("F5..2", "F", 2...5),
      ("S1..S1", "S", 1...1),
      ("P2..p3", "P", 2...3),
    ] as [(String, Character, ClosedRange<Int>)])
  func ranges(_ text: String, _ letter: Character, _ numbers: ClosedRange<Int>) throws {
    let range = try #require(IdentifierRange.parse(text))
    #expect(range.letter == letter && range.numbers == numbers)
  }

  @Test(arguments: ["A1", "A1..", "..A2", "A1..S2", "A..B", "1..2", "A1...A2", "X1..X2", "A1..A9999999999", "..", ""])
  func otherWords(_ text: String) {
    #expect(IdentifierRange.parse(text) == nil)
  }

  private func words(_ text: String, _ command: any Command = ClaimsCommand()) throws -> [String] {
    let statement = try ScriptParser.statements(text)[0]
    return try CommandArguments(statement, for: command, numbers: { $0 == "A" ? [1, 2, 4, 9] : [] }).words.map(\.text)
  }

  @Test func aRangeStandsForWhatIsThere() throws {
    #expect(try words("claims A1..A5 A9") == ["A1", "A2", "A4", "A9"])
    #expect(try words("claims \"A1..A5\"") == ["A1..A5"])
    #expect(try words("rename S1 A1..A4", RenameCommand()) == ["S1", "A1..A4"], "free text is no range")
    #expect(throws: CommandError.self) { try words("claims A5..A8") }
    let statement = try ScriptParser.statements("claims --article A1..A2")[0]
    let arguments = try CommandArguments(statement, for: ClaimsCommand(), numbers: { _ in [1, 2] })
    #expect(arguments.values("--article").map(\.text) == ["A1", "A2"])
  }
}
