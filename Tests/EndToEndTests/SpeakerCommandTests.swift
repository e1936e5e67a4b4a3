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
}
