import Testing

@testable import Shell

@Suite struct TerminalTableTests {
  private let articles = Table(
    columns: [
      .init(), .init(minimum: 8, isFlexible: true), .init(), .init("claims", alignment: .right),
      .init(minimum: 10, overflow: .wrap, isFlexible: true),
    ],
    rows: [
      ["A1", "kabar-seoul.txt", "id", "39", ""],
      ["A2", "漢字.txt", "en", "7", "South Korean intelligence, relayed by one agency"],
    ])

  @Test func columnsAlignWideCharactersToo() {
    let text = articles.render(for: Terminal(width: 100))
    #expect(
      text == """
                                 claims
        A1  kabar-seoul.txt  id      39
        A2  漢字.txt         en       7  South Korean intelligence, relayed by one agency

        """)
  }

  @Test func flexibleColumnsGiveWayAndWrap() {
    let text = articles.render(for: Terminal(width: 44), indent: 2)
    #expect(
      text == """
                               claims
          A1  kabar-seou…  id      39
          A2  漢字.txt     en       7  South Korean
                                       intelligence,
                                       relayed by
                                       one agency

        """)
  }

  @Test(arguments: 20...60)
  func neverWiderThanTheTerminal(width: Int) {
    let lines = articles.render(for: Terminal(width: width)).split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.of($0) <= width && $0.last != " " })
  }

  @Test func cellsAreHarmlessAndStyled() {
    let table = Table(columns: [.init()], rows: [[.init("\u{1b}[2Jx", .red)]])
    #expect(table.render(for: Terminal(isColored: true)) == "\u{1b}[31m␛[2Jx\u{1b}[0m\n")
    #expect(Table(columns: [.init("title")]).render(for: Terminal()) == "")
  }

  @Test func completionActs() {
    func action(_ candidates: [Completion.Candidate], _ typed: String, _ isSpaceNext: Bool = false) -> Completion.Action
    {
      Completion(replaceFrom: 0, candidates: candidates).action(typed: typed, isSpaceNext: isSpaceNext)
    }
    #expect(action([], "x") == .nothing)
    #expect(action([.init("claims")], "cl") == .insert("claims "))
    #expect(action([.init("claims")], "cl", true) == .insert("claims"))
    #expect(action([.init("folder/", isFinal: false)], "f") == .insert("folder/"))
    #expect(action([.init("contradict"), .init("contrast")], "co") == .insert("contra"))
    #expect(action([.init("contradict"), .init("contrast")], "contra") == .list)
    #expect(action([.init("漢字"), .init("漢語")], "") == .insert("漢"))
  }

  @Test func completionLists() {
    let words = ["articles", "brief", "claims", "contradict", "漢字", "load"]
    let plain = Completion(replaceFrom: 0, candidates: words.map { .init($0) })
    #expect(plain.listing(for: Terminal(width: 36)) == ["articles    claims      漢字", "brief       contradict  load"])
    let described = Completion(
      replaceFrom: 0,
      candidates: [.init("claims", description: "what is said"), .init("漢字", description: "by whom and where")])
    #expect(described.listing(for: Terminal(width: 24)) == ["claims  what is said", "漢字    by whom and whe…"])
    let many = Completion(replaceFrom: 0, candidates: (1...100).map { .init("candidate-number-\($0)") })
    let listing = many.listing(for: Terminal(width: 40, height: 10))
    #expect(listing.count == 8 && listing.last == "… and 93 more")
  }
}
