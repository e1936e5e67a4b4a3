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
    let (body, bytes) = try StoredSession.encode(.load(source))
    #expect(bytes.map { [UInt8]($0) } == source.bytes)
    #expect(try StoredSession.decode(body, bytes) == .load(source), "what another program made of it is kept too")
  }

  @Test func otherChangesHaveNoBytes() throws {
    let change = Change.setToday(CalendarDate(iso: "2024-10-25"))
    let (body, bytes) = try StoredSession.encode(change)
    #expect(bytes == nil)
    #expect(try StoredSession.decode(body, nil) == change)
    #expect(throws: (any Error).self) { try StoredSession.decode("{\"unheardOf\":{}}", nil) }
  }
}
