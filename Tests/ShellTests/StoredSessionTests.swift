import Dossiers
import Reading
import Testing

@testable import Shell

/// Changes as a session's file keeps them.
@Suite struct StoredSessionTests {
  @Test func anArticleComesBackAsItWas() throws {
    var source = ArticleSource(
      path: "laporan.pdf", bytes: [0, 1, 2, 255], recordID: "r1", title: "“Judul”", publisher: "Harian",
      published: CalendarDate(iso: "2024-10-21"), language: .indonesian, url: "https://example.org/a")
    source.converted = Array("Teks dari program lain.\u{0C}".utf8)
    for change in [Change.load(source), .reload(ArticleID(3), source)] {
      let stored = try StoredChange(change)
      #expect(stored.bytes.map { [UInt8]($0) } == source.bytes)
      #expect(stored.converted.map { [UInt8]($0) } == source.converted, "what another program made of it is kept too")
      #expect(stored.body.utf8.count < 300 && !stored.body.contains("Teks"))
      #expect(try stored.change() == change)
    }
  }

  @Test func otherChangesHaveNoBytes() throws {
    let change = Change.setToday(CalendarDate(iso: "2024-10-25"))
    let stored = try StoredChange(change)
    #expect(stored.bytes == nil && stored.converted == nil)
    #expect(try stored.change() == change)
    #expect(throws: (any Error).self) {
      try StoredChange(body: "{\"unheardOf\":{}}", bytes: nil, converted: nil).change()
    }
  }
}
