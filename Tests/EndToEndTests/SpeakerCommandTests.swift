import Foundation
import TestSupport
import Testing

/// Commands on who says what: filters by speaker and topic, one source in full, quotations, corrections of wrong merges.
@Suite struct SpeakerCommandTests {
  private static let english = """
    ---
    published: 2024-10-21
    language: en
    ---

    Two hundred soldiers landed at the harbour on 18 October, Defence Minister Maria Sutton said on Monday.

    "We counted 40 ships," Sutton said. "They left the harbour on 19 October."

    Mayor Peter Halloran said 12 houses burned on 17 October.

    Officials who asked not to be named said the soldiers might leave.

    """
  private static let indonesian = """
    ---
    published: 2024-10-22
    language: id
    ---

    Menteri Pertahanan Maria Sutton mengatakan 250 tentara mendarat di pelabuhan pada Jumat (18/10).

    "Kami menghitung 40 kapal," kata Sutton.

    Wali Kota Peter Halloran membantah kota itu terbakar.

    """

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("a/1.txt", SpeakerCommandTests.english)
    try scratch.write("a/2.txt", SpeakerCommandTests.indonesian)
    return scratch
  }

  /// The rows that commands print as records, by their fields.
  private func rows(_ commands: String, _ arguments: [String] = ["a"], in scratch: Scratch) throws -> [[String: Any]] {
    let result = try Silang.run(["-c", "set format ndjson; \(commands)"] + arguments, in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    return try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func texts(_ rows: [[String: Any]], _ field: String = "text") -> [String] {
    rows.compactMap { $0[field] as? String }
  }

  @Test func figuresAndDatesBySpeaker() throws {
    let scratch = try folder()
    let figures = texts(try rows("figures --by halloran", in: scratch))
    #expect(figures.count == 1 && figures[0].contains("12 houses"), "\(figures)")
    let sources = try rows("sources", in: scratch)
    let minister = try #require(sources.first { ($0["name"] as? String)?.contains("Sutton") == true }?["id"] as? String)
    let byID = texts(try rows("figures --by \(minister)", in: scratch))
    #expect(byID == texts(try rows("figures --by sutton", in: scratch)))
    #expect(byID.contains { $0.contains("40 ships") } && byID.contains { $0.contains("250 tentara") }, "\(byID)")
    let days = texts(try rows("timeline --by halloran", in: scratch), "from")
    #expect(days == ["2024-10-17"])
    #expect(texts(try rows("dates A1 --by halloran", in: scratch), "from") == ["2024-10-17"])
    #expect(try rows("figures --by nobody", in: scratch).isEmpty)
  }

  @Test func aTopicMeetsTheOtherLanguage() throws {
    let scratch = try folder()
    let figures = texts(try rows("figures --about tentara", in: scratch))
    #expect(figures.contains { $0.contains("soldiers") } && figures.contains { $0.contains("tentara") }, "\(figures)")
    #expect(!figures.contains { $0.contains("houses") })
    let articles = texts(try rows("claims --about soldier", in: scratch), "article")
    #expect(Set(articles) == ["A1", "A2"])
    #expect(texts(try rows("dates --about houses", in: scratch), "from") == ["2024-10-17"])
    #expect(Set(texts(try rows("timeline --about soldier --article A2", in: scratch), "article")) == ["A2"])
  }

  @Test func claimsWorthChecking() throws {
    let scratch = try folder()
    let worth = try rows("claims --checkworthy", in: scratch).compactMap { $0["checkworthy"] as? Double }
    #expect(!worth.isEmpty && worth == worth.sorted(by: >))
    let figures = texts(try rows("claims A1 --with-figures", in: scratch))
    #expect(figures.contains { $0.contains("40 ships") } && !figures.contains { $0.contains("might leave") })
    for row in try rows("claims --unattributed", in: scratch) { #expect(row["source"] is NSNull) }
  }

  private func id(of name: String, _ setup: String = "", in scratch: Scratch) throws -> String {
    let found = try rows("\(setup)sources", in: scratch).first { ($0["name"] as? String)?.contains(name) == true }
    return try #require(found?["id"] as? String, "\(name)")
  }

  @Test func oneSourceInFull() throws {
    let scratch = try folder()
    let minister = try id(of: "Sutton", in: scratch)
    let record = try #require(try rows("source \(minister)", in: scratch).first)
    #expect(record["articles"] as? [String] == ["A1", "A2"])
    let claims = try #require(record["claims"] as? [[String: Any]])
    #expect(claims.contains { ($0["text"] as? String)?.contains("40 ships") == true })
    #expect(claims.allSatisfy { $0["source"] as? String == minister })
    #expect(record["direct"] as? Int == claims.count { $0["direct"] as? Bool == true })
    let shown = try Silang.run(["--lang", "id", "-c", "source \(minister)", "a"], in: scratch.path)
    #expect(shown.output.contains("jabatan") && shown.output.contains("langsung"), "\(shown.output)")
    let refused = try Silang.run(["-c", "source A1", "a"], in: scratch.path)
    #expect(refused.status == 2 && refused.errors.contains("is no source"))
  }

  @Test func quotationsWithTheirSpeakers() throws {
    let scratch = try folder()
    let quotes = try rows("quotes", in: scratch)
    #expect(quotes.count == 3, "\(quotes)")
    for row in quotes { #expect((row["source_name"] as? String)?.contains("Sutton") == true) }
    #expect(texts(try rows("quotes A2 --by sutton", in: scratch)) == ["Kami menghitung 40 kapal,"])
    #expect(try rows("quotes --by halloran", in: scratch).isEmpty)
    let shown = try Silang.run(["-c", "quotes A1", "a"], in: scratch.path)
    #expect(shown.output.contains("We counted 40 ships"))
  }

  @Test func chainsAndReasonsAreShown() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a/1.txt", "Reuters reported, citing Yonhap, that 1,500 soldiers had landed at Incheon on 18 October 2024.\n")
    let chain = try Silang.run(["-c", "why c1; sources", "a"], in: scratch.path).output
    #expect(chain.contains("chain: Yonhap → Reuters → A1"), "\(chain)")
    #expect(chain.contains("worth checking: ") && chain.contains("figure, date"), "\(chain)")
    #expect(chain.contains("citing Yonhap"), "\(chain)")
    let indonesian = try Silang.run(["--lang", "id", "-c", "why c1", "a"], in: scratch.path).output
    #expect(indonesian.contains("rantai: Yonhap") && indonesian.contains("layak diperiksa"), "\(indonesian)")
    let record = try #require(try rows("claims", in: scratch).first)
    #expect(record["origins"] as? [String] == ["Yonhap"] && record["via"] is NSNull)
    #expect((record["checkworthy_because"] as? [String])?.contains("figure") == true)
  }

  @Test func aNameInALeadIsNoCreditOfTheWhole() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a/1.txt", "According to Reuters, police said the bridge is closed.\n\nThe road is open, Mayor Ana Ruiz said.\n")
    try scratch.write(
      "b/1.txt", "OSLO, 11 March (Reuters) - The bridge is closed, police said.\n\nIt is old, Ana Ruiz said.\n")
    let sources = try rows("sources", in: scratch)
    #expect(sources.map { $0["relayed_by"] as? [String] } == [["Reuters"], []])
    #expect(
      try rows("sources", ["b"], in: scratch).map { $0["relayed_by"] as? [String] } == [["Reuters"], ["Reuters"]])
  }

  @Test func agenciesRelay() throws {
    let scratch = try Scratch()
    try scratch.write("a/1.txt", "Twelve houses burned on the island, Mayor Peter Halloran told Reuters on Monday.\n")
    let halloran = try #require(try rows("sources", in: scratch).first { $0["name"] as? String == "Peter Halloran" })
    #expect(halloran["relayed_by"] as? [String] == ["Reuters"])
  }

  @Test func aWrongMergeIsSplitAndJoinedAgain() throws {
    let scratch = try folder()
    let minister = try id(of: "Sutton", in: scratch)
    let split = "split \(minister) A2; "
    func counts(_ setup: String) throws -> [Int] {
      try rows(setup + "sources", in: scratch).filter { ($0["name"] as? String)?.contains("Sutton") == true }
        .compactMap { ($0["articles"] as? [String])?.count }
    }
    #expect(try counts("") == [2])
    let first = try Silang.run(
      ["--session", "s.db", "-c", "load a; \(split)rename \(minister) \"Maria R. Sutton\"; role \(minister) Minister"],
      in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    func named(_ commands: String) throws -> [[String: Any]] {
      try rows(commands, ["--session", "s.db"], in: scratch).filter {
        ($0["name"] as? String)?.contains("Sutton") == true
      }
    }
    let reopened = try named("sources")
    #expect(texts(reopened, "name").first == "Maria R. Sutton")
    #expect(texts(reopened, "role").first == "Minister")
    #expect(reopened.compactMap { $0["articles"] as? [String] } == [["A1"], ["A2"]])
    #expect(texts(try named("undo; undo; sources"), "name").allSatisfy { $0 == "Maria Sutton" })
    #expect(try named("undo; sources").count == 1, "the split is taken back too")
    #expect(try named("redo; sources").count == 2)
    let other = try #require(texts(try named("sources"), "id").last)
    let merged = try Silang.run(["--session", "s.db", "-c", "merge \(minister) \(other)"], in: scratch.path)
    #expect(merged.status == 0 && merged.output.contains("A1 A2"), "\(merged.output)\(merged.errors)")
    #expect(try named("sources").count == 1)
    let reread = try Silang.run(["--session", "s.db", "-c", "set published A1 2024-10-23"], in: scratch.path)
    #expect(reread.status == 0)
    #expect(try named("sources").count == 1, "an article read anew keeps its corrections")
  }

  /// What the user says on who is one source alters what is found, and a session read again finds the same.
  @Test func correctedSourcesFindTheSameWhenReopened() throws {
    let scratch = try folder()
    let minister = try id(of: "Sutton", in: scratch)
    let mayor = try id(of: "Halloran", in: scratch)
    func findings(_ commands: String, _ arguments: [String]) throws -> String {
      let result = try Silang.run(arguments + ["-c", "\(commands)set format ndjson; findings"], in: scratch.path)
      #expect(result.status < 2, "\(result.errors)")
      return result.output.split(separator: "\n").filter { $0.hasPrefix("{\"") }.joined(separator: "\n")
    }
    let plain = try findings("", ["a"])
    let corrections =
      "load a; split \(minister) A2; rename \(minister) \"Maria R. Sutton\"; role \(mayor) \"Mayor of the port\"; "
    let corrected = try findings(corrections, ["--session", "s.db"])
    #expect(plain.contains("misreported") && plain != corrected, "two speakers no longer contradict themselves")
    #expect(try findings("", ["--session", "s.db"]) == corrected)
    let undone = try findings("undo; undo; undo; ", ["--session", "s.db"])
    #expect(undone == plain)
  }

  /// Some claims, or those under one name, are split off; a session read again has them so, and undo joins them.
  @Test func claimsAndNamesAreSplitOff() throws {
    let scratch = try folder()
    let minister = try id(of: "Sutton", in: scratch)
    let claims = try rows("claims --by sutton", in: scratch)
    let last = try #require(texts(claims, "number").last)
    func run(_ commands: String) throws {
      let result = try Silang.run(["--session", "s.db", "-c", commands], in: scratch.path)
      #expect(result.status == 0, "\(result.errors)")
    }
    func names() throws -> [String] {
      texts(try rows("sources", ["--session", "s.db"], in: scratch), "name").filter { $0.contains("Sutton") }
    }
    try run("load a; split \(minister) \(last)")
    #expect(try names().count == 2)
    try run("undo")
    #expect(try names().count == 1)
    try run("split \(minister) Sutton")
    #expect(try names().contains("Sutton"))
  }

  @Test func correctionsThatCannotBeMade() throws {
    let scratch = try folder()
    let halloran = try id(of: "Halloran", in: scratch)
    for (command, message) in [
      ("merge \(halloran) \(halloran)", "is named twice"), ("split \(halloran) A9", "there is no A9"),
      ("rename S99 X", "there is no S99"), ("role A1 X", "is no source"), ("merge \(halloran)", "needs S7"),
      ("split \(halloran) c1", "does not say c1"), ("split \(halloran) Nobody", "is nowhere called"),
    ] {
      let result = try Silang.run(["-c", command, "a"], in: scratch.path)
      #expect(result.status == 2 && result.errors.contains(message), "\(command): \(result.errors)")
    }
  }

  @Test func whyNamesTheRuleTheCueAndThePassage() throws {
    let scratch = try folder()
    let claims = try rows("claims A1 --by halloran", in: scratch)
    let claim = try #require(texts(claims, "number").first)
    let chain = try Silang.run(["-c", "why \(claim)", "a"], in: scratch.path).output
    #expect(
      chain.contains("rule: attribution.") && chain.contains("cue: “said”") && chain.contains("bytes "), "\(chain)")
  }
}
