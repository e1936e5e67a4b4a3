import Claims
import Dossiers
import Foundation
import Reading
import Testing

@testable import Memos

/// A memo with one dispute whose every word comes from outside.
private func memo(words: String, language: Language = .english) -> MemoDocument {
  let statement = MemoDocument.Statement(words, notes: [1])
  let side = MemoDocument.Side(
    before: words, passage: words, after: words, credit: words, language: .indonesian, note: 1)
  let chart = MemoDocument.Chart(
    title: words,
    rows: [
      .init(
        label: words, speaker: words, core: 0.2...0.4, outer: 0.1...0.5, isOpen: true, point: 0.3, isDisputed: true)
    ], ticks: [.init(at: 0, label: "0"), .init(at: 1, label: "10")], caption: "c", description: words)
  let days = MemoDocument.TimelineChart(
    title: words, lanes: [.init(label: words, marks: [.init(from: 0, to: 1, isConflicting: true)])],
    ticks: chart.ticks, caption: words, description: words)
  let id = ArticleID(1)
  var item = Analysis.Item(.claim(ClaimID(article: id, number: 1)))
  item.notes = [words]
  let judged = MemoDocument.Judged(id: "c1", item: item, grades: words)
  return MemoDocument(
    options: .init(language: language, title: words, analyst: words), title: words,
    asOf: CalendarDate(year: 2024, month: 10, day: 23),
    articles: [
      .init(
        id: id, title: words, path: words, publisher: words, published: "23 October 2024", language: .indonesian,
        sha256: String(repeating: "a", count: 64))
    ],
    counts: (1, 2, 3), bottomLine: [statement], assessment: [words],
    judgedClaims: [.init(claim: ClaimID(article: id, number: 1), words: statement, speaker: words, judged: judged)],
    disputed: [
      .init(
        id: "F1", heading: words, verdict: .contradiction, strength: .strong, badge: "Contradiction", relation: "r",
        sides: [side, side], because: statement, grounds: [words], repairs: [words], askOf: [words],
        question: statement, chart: chart,
        rule: "figure.disjoint", judged: judged)
    ],
    agreed: [.init(claim: statement, origins: 2, articles: [id], certainty: "asserted", because: words)],
    unconfirmed: [.init(claim: statement, speaker: words, articles: [id], reason: words)], furtherUnconfirmed: 2,
    timeline: [
      .init(
        day: "18 October 2024", from: CalendarDate(ordinal: 20_014), to: CalendarDate(ordinal: 20_014), text: statement,
        articles: [id], isStatement: true, isConflicting: true)
    ], timelineChart: days,
    figures: [
      .init(
        name: words,
        rows: [
          .init(words: statement, articles: [id], speaker: words, conveys: words, allows: words, isDisputed: true)
        ], disputes: ["F1"], chart: chart)
    ],
    sources: [
      .init(
        id: "S1", name: words, role: words, kind: "person", articles: [id], claims: 1, direct: 0, relayedBy: [words],
        judged: judged)
    ],
    notChecked: [statement], method: ["m"],
    notes: [
      .init(
        number: 1, article: id, path: words, sha256: String(repeating: "a", count: 64), range: TextRange(3, 9), line: 1,
        page: nil, text: words, language: .indonesian, before: words, after: words)
    ])
}

@Suite struct MemoWriterTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "&lt;b&gt;",
    "](javascript:alert(1))", "{{title}}",
  ])
  func htmlKeepsWordsInert(_ words: String) {
    let html = HTMLWriter.text(memo(words: words))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("' onmouseover='"))
    #expect(html.contains(HTMLWriter.escaped(words)))
  }

  @Test(arguments: [
    ("](javascript:alert(1))", "\\](javascript:alert(1))"), ("| a | b", "\\| a \\| b"), ("<b>", "\\<b\\>"),
    ("# x `y` *z*", "\\# x \\`y\\` \\*z\\*"), ("a\nb", "a b"), ("\u{202E}abc", "\u{FFFD}abc"),
  ])
  func markdownKeepsWordsInert(_ words: String, _ expected: String) {
    #expect(MarkdownWriter.escaped(words) == expected)
    let text = MarkdownWriter.text(memo(words: words))
    #expect(text.contains("# \(expected)\n"))
  }

  @Test func jsonIsJSON() throws {
    let bytes = MemoJSON.bytes(memo(words: "a \"b\" \u{2028} \u{1F600} \u{1}"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "silang.memo/1")
    #expect(object["title"] as? String == "a \"b\" \u{2028} \u{1F600} \u{1}")
    let notes = try #require(object["notes"] as? [[String: Any]])
    #expect(notes[0]["span"] as? [Int] == [3, 9])
  }

  @Test func everyCitationHasItsNote() {
    let html = HTMLWriter.text(memo(words: "kata"))
    #expect(html.contains("href=\"#n1\""))
    #expect(html.contains("<li id=\"n1\""))
    let text = MarkdownWriter.text(memo(words: "kata"))
    #expect(text.contains("](#n1)"))
    #expect(text.contains("id=\"n1\""))
  }

  @Test(arguments: Language.allCases)
  func bothLanguagesHaveEveryHeading(_ language: Language) {
    let html = HTMLWriter.text(memo(words: "kata", language: language))
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.components(separatedBy: "<h2").count == 10 + 1)
    for heading in language == .english
      ? ["Disputed", "Agreed", "Figures", "Not checked"] : ["Bertentangan", "Sejalan", "Angka", "Tidak diperiksa"]
    {
      #expect(html.contains(">\(heading)</h2>"))
    }
  }
}

@Suite struct WordingTests {
  @Test(arguments: [
    (1500.0, Language.english, "1,500"), (1500, .indonesian, "1.500"), (2.5, .english, "2.5"),
    (2.5, .indonesian, "2,5"),
    (1_234_567.25, .indonesian, "1.234.567,25"), (6_850_000, .english, "6.85 million"),
    (4_312_000, .english, "4,312,000"),
    (208.4e12, .indonesian, "208,4 triliun"), (-3, .english, "-3"), (0.1 + 0.2, .english, "0.3"), (0, .english, "0"),
  ])
  func numbers(_ value: Double, _ language: Language, _ text: String) {
    #expect(Wording.number(value, language) == text)
  }

  @Test(arguments: [
    (Bounds(1350, 1650), "soldier", Language.english, "1,350–1,650 soldiers"),
    (Bounds(10_000, nil), "soldier", .english, "10,000 or more soldiers"),
    (Bounds(1, 1), "house", .english, "1 house"), (Bounds(3, 3), "person", .indonesian, "3 orang"),
    (Bounds(33, 33), "percent", .indonesian, "33 persen"), (Bounds(2e9, 2e9), "IDR", .indonesian, "Rp2 miliar"),
    (Bounds(186.95e12, 187.05e12), "IDR", .english, "Rp186.95–187.05 trillion"),
    (Bounds(3_835e12, nil), "IDR", .indonesian, "Rp3.835 triliun atau lebih"),
    (Bounds(nil, 2.5e6), "AUD", .english, "at most AUD 2.5 million"),
    (Bounds(480, 480), "cubic metre/second", .english, "480 cubic metres per second"),
  ])
  func ranges(_ bounds: Bounds, _ unit: String, _ language: Language, _ text: String) {
    #expect(Wording.range(bounds, unit: unit, language) == text)
  }

  @Test func bothLanguagesWordTheSameRules() {
    #expect(Wording.rules(.english) == Wording.rules(.indonesian))
  }
}
