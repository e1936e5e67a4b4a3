import Foundation
import TestSupport
import Testing

/// The analyst's part: grades, verdicts, notes, what stands in the memo, and who signs it.
@Suite struct AnalystCommandTests {
  private static let first = """
    ---
    published: 2024-10-21
    publisher: Harbour Post
    language: en
    ---

    The harbour closed on 18 October, Mayor Peter Halloran said.

    Halloran said 40 houses burned in the fire in Port Sutton on Friday.

    """
  private static let second = """
    ---
    published: 2024-10-21
    publisher: Island Wire
    language: en
    ---

    The fire in Port Sutton on Friday destroyed 95 houses, fire chief Maria Oakes said.

    """

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("a/1.txt", AnalystCommandTests.first)
    try scratch.write("a/2.txt", AnalystCommandTests.second)
    return scratch
  }

  private func memo(_ commands: String, _ arguments: [String] = ["a"], in scratch: Scratch) throws -> [String: Any] {
    let result = try Silang.run(["-c", "\(commands); brief --format json"] + arguments, in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let json = try #require(result.output.firstIndex(of: "{").map { result.output[$0...] })
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func list(_ memo: [String: Any], _ name: String) throws -> [[String: Any]] {
    try #require(memo[name] as? [[String: Any]], "\(name)")
  }

  @Test func everythingStandsInTheMemo() throws {
    let memo = try memo(
      """
      rate S1 b; rate F1 4; verdict c2 false "The land register has 12 houses there."; note F1 "Ask for the list."
      note S1 "Was not at the harbour."; note A1 "A late edition."; note memo "We judge that the count is unlikely to rise."
      title "Fire in the port"; analyst Sri Wahyuni
      """, in: try folder())
    #expect(memo["title"] as? String == "Fire in the port")
    #expect(memo["analyst"] as? String == "Sri Wahyuni")
    #expect(memo["assessment"] as? [String] == ["We judge that the count is unlikely to rise."])
    let source = try #require(try list(memo, "sources").first?["analyst"] as? [String: Any])
    #expect(source["reliability"] as? String == "B" && source["notes"] as? [String] == ["Was not at the harbour."])
    let finding = try #require(try list(memo, "disputed").first?["analyst"] as? [String: Any])
    #expect(finding["credibility"] as? Int == 4 && finding["notes"] as? [String] == ["Ask for the list."])
    let claim = try #require(try list(memo, "judged_claims").first)
    let verdict = try #require(claim["analyst"] as? [String: Any])
    #expect(verdict["verdict"] as? String == "false")
    #expect(verdict["reason"] as? String == "The land register has 12 houses there.")
    let article = try #require(try list(memo, "articles").first?["analyst"] as? [String: Any])
    #expect(article["notes"] as? [String] == ["A late edition."])
  }

  @Test func whatIsLeftOutIsInNoTable() throws {
    let scratch = try folder()
    let whole = try memo("title x", in: scratch)
    func days(_ memo: [String: Any]) throws -> [String] {
      try list(memo, "timeline").compactMap { $0["from"] as? String }
    }
    func figures(_ memo: [String: Any]) throws -> [String] {
      try list(memo, "figures").compactMap { $0["name"] as? String }
    }
    #expect(try days(whole).contains("2024-10-18") && figures(whole).count == 1)
    let claim = try memo("exclude c1", in: scratch)
    #expect(try list(claim, "timeline").count == list(whole, "timeline").count - 1)
    #expect(try figures(claim) == figures(whole))
    let figure = try memo("exclude c2", in: scratch)
    #expect(try figures(figure).isEmpty, "the measure stands in one place only")
    let source = try memo("exclude S1", in: scratch)
    #expect(try list(source, "timeline").count == 1 && figures(source).isEmpty)
    let kept = try memo("exclude S1; include c1", in: scratch)
    #expect(try list(kept, "timeline").count == 2)
  }

  @Test(arguments: ["md", "html"])
  func judgementIsMarkedAsTheAnalysts(_ ending: String) throws {
    let scratch = try folder()
    let result = try Silang.run(
      [
        "--lang", "id", "-c",
        "rate S1 B; verdict c2 salah \"Daftar desa lain.\"; note F1 \"Minta daftarnya.\"; brief --to m.\(ending)", "a",
      ], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let text = try scratch.text("m.\(ending)")
    for words in ["Penilaian analis", "umumnya andal", "salah: Daftar desa lain.", "Analis, F1:", "Minta daftarnya."] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let scratch = try folder()
    let memo = try memo("exclude F1 S2", in: scratch)
    #expect(try list(memo, "disputed").isEmpty)
    #expect(!(try list(memo, "sources").contains { $0["id"] as? String == "S2" }))
    #expect(try list(memo, "not_checked").contains { ($0["text"] as? String)?.contains("F1, S2") == true })
    let back = try self.memo("exclude F1; include F1", in: scratch)
    #expect(try list(back, "disputed").count == 1)
  }

  @Test func confirmedTakesTwoOrigins() throws {
    let scratch = try folder()
    for subject in ["c1", "F1"] {
      let result = try Silang.run(["-c", "rate \(subject) 1", "a"], in: scratch.path)
      #expect(result.status == 2)
      #expect(result.errors.contains("takes two independent origins, \(subject) has 1"), "\(result.errors)")
      #expect(result.errors.contains("origin 1: A"), "\(result.errors)")
    }
    try scratch.write("a/3.txt", AnalystCommandTests.second.replacing("Island Wire", with: "Evening Herald"))
    let reprint = try Silang.run(["-c", "rate c2 1", "a"], in: scratch.path)
    #expect(reprint.status == 2)
  }

  @Test func twoOriginsConfirm() throws {
    let scratch = try folder()
    try scratch.write(
      "a/4.txt",
      """
      ---
      published: 2024-10-21
      publisher: The Gazette
      language: en
      ---

      Port Sutton lost 95 houses in the fire on Friday, according to the governor's office.

      """)
    let found = try Silang.run(["-c", "brief --format json", "a"], in: scratch.path)
    try #require(found.output.contains("\"independent_origins\":2"), "the fixture no longer agrees")
    let claims = try Silang.run(["-c", "claims --format csv", "a"], in: scratch.path)
    let row = try #require(claims.output.split(separator: "\n").first { $0.contains("95 houses") })
    let id = try #require(row.split(separator: ",").first { $0.first == "c" })
    let rated = try Silang.run(["-c", "rate \(id) 1; unload A3; note", "a"], in: scratch.path)
    #expect(rated.status == 0 && rated.output.contains("confirmed by other sources"), "\(rated.errors)")
    let memo = try Silang.run(["-c", "rate \(id) 1; unload A3; brief", "a"], in: scratch.path)
    #expect(memo.output.contains("\(id) is graded 1 (confirmed), but"), "\(memo.output)")
  }

  @Test func judgementsAreUndoneAndKept() throws {
    let scratch = try folder()
    let first = try Silang.run(
      [
        "--session", "s.db", "-c",
        "load a; rate S1 B; rate S1 C; verdict c2 unproven; note F1 one; note F1 two; title T; analyst N; undo",
      ], in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    func reopened(_ commands: String) throws -> String {
      let result = try Silang.run(["--session", "s.db", "-c", commands], in: scratch.path)
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    #expect(try reopened("analyst") == "nobody signs the memo yet\n")
    let kept = try reopened("redo; note")
    for words in ["analyst: N", "title: T", "C fairly reliable", "unproven", "note: one", "note: two"] {
      #expect(kept.contains(words), "\(words): \(kept)")
    }
    let records = try reopened("note F1 -; rate S1 -; verdict c2 -; note --format ndjson")
    #expect(!records.contains("\"id\""), "\(records)")
    let again = try reopened("undo; undo; undo; set published A1 2024-10-22; note --format ndjson")
    #expect(again.split(separator: "\n").count == 1 + 3, "an article read anew keeps its judgements: \(again)")
  }

  @Test func judgementsFollowTheirSubjects() throws {
    let scratch = try folder()
    let output = try Silang.run(
      ["-c", "load a/2.txt; rate S1 D; note c1 \"by telephone\"; load a/1.txt; unload A1; note"], in: scratch.path
    ).output
    #expect(output.hasSuffix("2 more rest: what they are about is not loaded or no finding any more\n"), "\(output)")
  }

  @Test func lintPointsAtTheAnalystsWords() throws {
    let scratch = try folder()
    let commands = "load a; note F1 \"The toll might rise.\"; verdict c2 false"
    #expect(try Silang.run(["--session", "s.db", "-c", commands], in: scratch.path).status == 0)
    let found = try Silang.run(["brief", "--session", "s.db", "--lint"], in: scratch.path)
    #expect(found.status == 1, "\(found.errors)")
    #expect(found.output.hasPrefix("F1:10: no-range: “might” stands for no range"), "\(found.output)")
    #expect(found.output.contains("\nc2:1: verdict-without-reason: "), "\(found.output)")
    let mended = try Silang.run(
      [
        "--session", "s.db", "-c",
        "note F1 -; note F1 \"A rise is likely.\"; verdict c2 false \"The register has 12.\"; brief --lint",
      ], in: scratch.path)
    #expect(mended.status == 0 && mended.output.hasSuffix("register has 12.\n"), "\(mended.output)")
    let dated = try Silang.run(["brief", "--date", "2024-11-02", "a"], in: scratch.path)
    #expect(dated.output.contains("- **As of:** 2 November 2024"))
    #expect(try Silang.run(["brief", "--session", "none.db"], in: scratch.path).status == 2)
  }

  @Test func whyAndSourceShowTheAnalystsPart() throws {
    let scratch = try folder()
    let result = try Silang.run(
      ["-c", "rate F1 4; note F1 \"Ask for the list.\"; rate S1 B; verdict c2 mixed; why F1; source S1; why c2", "a"],
      in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    for words in [
      "analyst: 4 doubtful", "analyst: Ask for the list.", "analyst: B usually reliable", "analyst: partly true",
    ] {
      #expect(result.output.contains(words), "\(words): \(result.output)")
    }
  }

  @Test func oneSourceInTwoReportsConfirmsNothing() throws {
    let scratch = try Scratch()
    let opening = "---\nlanguage: en\npublished: 2024-03-05\n---\n\nFlood in Karsavar\n\n"
    try scratch.write("a/1.txt", opening + "Mayor Ilse Brandvold said the flood destroyed 41 houses in Karsavar.\n")
    try scratch.write(
      "a/2.txt", opening + "The flood destroyed 41 houses in Karsavar, according to Mayor Ilse Brandvold.\n")
    let refused = try Silang.run(["-c", "rate c1 1", "a"], in: scratch.path)
    #expect(refused.status == 2 && refused.errors.contains("origin 1: A1 A2"), "\(refused.errors)")
    let memo = try memo("title T", in: scratch)
    #expect(try list(memo, "agreed").isEmpty)
    #expect(try list(memo, "unconfirmed").first?["reason"] as? String == "2 articles, one source")
  }

  @Test func judgementsThatCannotBeMade() throws {
    let scratch = try folder()
    for (command, message) in [
      ("rate S1 2", "a source is graded: A completely reliable"), ("rate c1 B", "1 confirmed by other sources"),
      ("rate A1 B", "takes no grade"), ("rate S99 B", "there is no S99"), ("rate F1", "needs GRADE"),
      ("verdict F1 false", "is no claim"), ("verdict c1 flase", "did you mean `false`"),
      ("exclude A1", "unload A1"), ("note P1 x", "there is no P1"), ("include memo", "name a finding"),
    ] {
      let result = try Silang.run(["-c", command, "a"], in: scratch.path)
      #expect(result.status == 2 && result.errors.contains(message), "\(command): \(result.errors)")
    }
  }
}
