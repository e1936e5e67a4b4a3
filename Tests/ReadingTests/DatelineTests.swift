import Testing

@testable import Reading

/// Dates of publication that an article prints at its head, and what contradicts them.
@Suite struct DatelineTests {
  private func article(_ text: String, _ published: CalendarDate? = nil) throws -> Article {
    try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8), published: published))
  }

  private static let rest =
    "Air sungai naik pada malam hari dan merendam jalan, rumah dan sawah di tiga desa yang berada di tepi sungai itu."

  @Test(arguments: [
    "Jakarta, 4 Mei 2023 — ", "JAKARTA, KOMPAS (4/5/2023) - ", "**Jakarta, 4 Mei 2023** – ",
    "JAKARTA, Kamis, 4 Mei 2023 -- ",
  ])
  func datelinesOfLongParagraphs(_ head: String) throws {
    let article = try article("Air Naik di Tiga Desa\n\n\(head)\(Self.rest)\n")
    #expect(article.published == CalendarDate(year: 2023, month: 5, day: 4))
    #expect(article.publishedFrom == .dateline)
  }

  @Test(arguments: [
    "Pada 4 Mei 2023 — hari itu hujan — ", "Sejak Kamis 4 Mei 2023 - ", "Air naik di desa itu, 4 Mei 2023 — ",
  ])
  func sentencesAreNone(_ head: String) throws {
    #expect(try article("Air Naik di Tiga Desa\n\n\(head)\(Self.rest)\n").published == nil)
  }

  @Test func aDatelineThatContradictsIsTold() throws {
    let text = "Air Naik di Tiga Desa\n\nJakarta, 4 Mei 2023 — \(Self.rest)\n"
    let late = try article(text, CalendarDate(year: 2023, month: 5, day: 20))
    #expect(late.published == CalendarDate(year: 2023, month: 5, day: 20))
    #expect(late.diagnostics.map(\.code) == ["metadata.dateline"])
    let near = try article(text, CalendarDate(year: 2023, month: 5, day: 5))
    #expect(near.diagnostics.isEmpty)
  }

  @Test func theDayOfMakingIsTakenLastAndTold() throws {
    var source = ArticleSource(path: "a.docx", bytes: [1], format: .docx)
    source.converted = Array("<p>\(Self.rest)</p>".utf8)
    source.properties = DocumentProperties(origin: "document properties")
    source.properties?.created = "2024-03-02T10:00:00Z"
    let undated = try Reader.article(from: source)
    #expect(undated.published == CalendarDate(year: 2024, month: 3, day: 2))
    #expect(undated.diagnostics.map(\.code) == ["metadata.created"])
    source.converted = Array("<p>Jakarta, 4 Mei 2023 — \(Self.rest)</p>".utf8)
    let dated = try Reader.article(from: source)
    #expect(dated.published == CalendarDate(year: 2023, month: 5, day: 4) && dated.diagnostics.isEmpty)
  }
}
