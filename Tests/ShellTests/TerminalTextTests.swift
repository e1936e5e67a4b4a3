import Testing

@testable import Shell

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("😀", 2), ("👩‍👩‍👧", 2), ("🇮🇩", 2), ("👍🏽", 2),
    ("한글", 4), ("ﾊﾝ", 2), ("ＡＢ", 4), ("a\u{200B}b", 2), ("❤️", 2), ("“kutip” – 1.500", 15), ("1️⃣", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("อำ", 2),
  ])
  func width(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{1b}[31mred\u{7}", "␛[31mred␇"), ("a\tb\nc\r\nd", "a b c d"), ("\u{7f}\0", "␡␀"),
    ("\u{9b}2J", "\u{FFFD}2J"), ("a\u{202E}b", "a\u{FFFD}b"), ("\u{2028}x", " x"), ("漢字 é", "漢字 é"),
    ("\u{E0041}x", "\u{FFFD}x"),
  ])
  func articleTextCannotSteerTheTerminal(text: String, shown: String) {
    #expect(TextWidth.visible(text) == shown)
  }

  @Test func linesStayWhereTheyMay() {
    #expect(TextWidth.visibleLines("a\r\nb\n\u{1b}c\rd") == "a\nb\n␛c d")
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("漢字漢字", 6, "漢字…"),
    ("漢字漢字", 5, "漢字…"), ("ab cd", 4, "ab…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func truncation(text: String, columns: Int, shown: String) {
    #expect(TextWidth.truncate(text, to: columns) == shown)
  }

  @Test func padding() {
    #expect(TextWidth.pad("漢", to: 4) == "漢  ")
    #expect(TextWidth.pad("12", to: 4, .right) == "  12")
    #expect(TextWidth.pad("12345", to: 4) == "12345")
  }

  @Test(arguments: [
    ("one two three", 7, 0, ["one two", "three"]), ("one two three", 7, 2, ["one two", "  three"]),
    ("abcdefghij k", 4, 0, ["abcd", "efgh", "ij k"]), ("漢字漢字", 5, 0, ["漢字", "漢字"]), ("", 5, 0, [""]),
    ("a\n\nb", 5, 0, ["a", "", "b"]), ("a   b ", 5, 0, ["a b"]), ("abcd efgh", 4, 0, ["abcd", "efgh"]),
  ])
  func wrapping(text: String, columns: Int, indent: Int, lines: [String]) {
    #expect(TextWidth.wrap(text, to: columns, indent: indent) == lines)
  }

  @Test func stylesAreTheIdentityWithoutColor() {
    #expect(Style([.bold, .red]).apply("x", colored: false) == "x")
    #expect(Style([.bold, .red]).apply("x", colored: true) == "\u{1b}[1;31mx\u{1b}[0m")
    #expect(Style([]).apply("x", colored: true) == "x")
    #expect(Style.red.apply("", colored: true) == "")
  }

  @Test(arguments: [
    (ColorPolicy.auto, true, [:], false), (.auto, true, ["TERM": "xterm"], true),
    (.auto, false, ["TERM": "xterm"], false),
    (.auto, true, ["TERM": "dumb"], false), (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, ["TERM": "xterm"], false),
  ])
  func color(policy: ColorPolicy, isTerminal: Bool, environment: [String: String], isColored: Bool) {
    #expect(policy.isColored(isTerminal: isTerminal) { environment[$0] } == isColored)
  }

  @Test func promptMarksItsEscapes() {
    let prompt = Prompt("\u{1b}[1m\u{1b}[36msilang\u{1b}[0m")
    #expect(prompt.marked == "\u{1}\u{1b}[1m\u{1b}[36m\u{1}silang\u{1}\u{1b}[0m\u{1} ")
    #expect(prompt.plain == "silang ")
    #expect(Prompt("a\u{7}> ").marked == "a␇> ")
  }

  @Test func screenPositions() {
    var position = ScreenPosition(width: 10)
    position.advance(over: "silang> 漢")
    #expect(position.row == 1 && position.column == 0)
    position.advance(over: "123456789漢")
    #expect(position.row == 2 && position.column == 2)
    position.advance(over: "\tx\ny")
    #expect(position.row == 3 && position.column == 1)
  }

  /// All events of the bytes, fed at once and byte by byte.
  private func events(_ bytes: [UInt8], inParts: Bool) -> [InputDecoder.Event] {
    var decoder = InputDecoder()
    var events: [InputDecoder.Event] = []
    func drain(isFinal: Bool) {
      while true {
        let event = decoder.next(isFinal: isFinal)
        if case .needsInput = event { return }
        events.append(event)
      }
    }
    for part in inParts ? bytes.map({ [$0] }) : [bytes] {
      decoder.feed(part)
      drain(isFinal: false)
    }
    drain(isFinal: true)
    return events
  }

  @Test(
    arguments: [
      ("aé漢😀", [.scalar("a"), .scalar("é"), .scalar("漢"), .scalar("😀")]),
      ("\u{1b}[A\u{1b}", [.scalar("\u{1b}"), .scalar("["), .scalar("A"), .scalar("\u{1b}")]),
      ("x\u{1b}[200~a\tb\r\nc\rd\u{3}\u{1b}[3~é\u{1b}[201~y", [.scalar("x"), .paste("a\tb\nc\nd[3~é"), .scalar("y")]),
      ("\u{1b}[200~\u{1b}[201~\u{1b}[20", [.paste(""), .scalar("\u{1b}"), .scalar("["), .scalar("2"), .scalar("0")]),
      ("\u{1b}[200~never ended", []),
    ] as [(String, [InputDecoder.Event])])
  func keysAndPastesAreToldApart(text: String, expected: [InputDecoder.Event]) {
    #expect(events(Array(text.utf8), inParts: false) == expected)
    #expect(events(Array(text.utf8), inParts: true) == expected)
  }

  @Test func brokenBytesAreTypedAsReplacements() {
    let expected: [InputDecoder.Event] = [.scalar("a"), .scalar("\u{FFFD}"), .scalar("b"), .scalar("\u{FFFD}")]
    #expect(events([0x61, 0xE6, 0xBC, 0x62, 0xF0], inParts: true) == expected)
  }
}
