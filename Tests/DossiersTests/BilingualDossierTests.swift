import Claims
import Reading
import Testing

@testable import Dossiers

/// A paragraph in another language is held against other articles by the words of its own.
@Suite struct BilingualDossierTests {
  private static let indonesian =
    "Provinsi Tanalaya sedang dilanda hujan yang turun tanpa henti dan sungai di sana terus naik, kata juru bicaranya. "
    + "Warga sudah lama menunggu bantuan itu dan mereka berharap jalan ke kota tidak lagi terputus."

  private func findings(_ paragraph: String, _ other: String) throws -> [Finding] {
    var dossier = Dossier()
    for (name, text) in [
      ("a.txt", "\(Self.indonesian)\n\n\(paragraph)\n"), ("b.txt", "\(Self.indonesian)\n\n\(other)\n"),
    ] {
      let day = CalendarDate(year: 2025, month: 10, day: 21)
      try dossier.apply(.load(ArticleSource(path: name, bytes: Array(text.utf8), published: day)))
    }
    return dossier.findings
  }

  @Test func figuresMeetAcrossLanguages() throws {
    let found = try findings(
      "The governor said that the flood at Jembatan Wailoka had damaged 120 houses and that the water was still high.",
      "Menurut gubernur, banjir di Jembatan Wailoka merusak 450 rumah dan air masih tinggi pada hari itu.")
    #expect(found.contains { $0.kind == .figure })
  }

  @Test func aDenialInEnglishIsHeard() throws {
    let found = try findings(
      "The police said that Rahmat Idris did not close Jembatan Wailoka on Monday and that it was open to all.",
      "Menurut polisi, Rahmat Idris tidak menutup Jembatan Wailoka pada Senin dan jembatan itu dibuka untuk semua.")
    #expect(!found.contains { $0.kind == .polarity || $0.kind == .opposition }, "\(found.map(\.rule))")
  }
}
