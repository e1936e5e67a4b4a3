import Claims
import Reading
import Testing

/// The place before a report's first words belongs to no claim.
@Suite struct OpeningDatelineTests {
  @Test(arguments: [
    ("JAKARTA: Sebanyak 12 kapal akan berlayar pekan depan, kata Budi Santoso.", "Sebanyak 12 kapal"),
    ("SURABAYA (Antara): Sebanyak 40 sekolah ditutup pekan ini, kata Siti Rahma.", "Sebanyak 40 sekolah"),
    ("MEDAN, 4 Mei 2023: Sebanyak 9 jembatan rusak, kata Budi Santoso.", "Sebanyak 9 jembatan"),
    ("MANILA: As many as 12 ships will sail next week, Peter Hall said on Monday.", "As many as 12 ships"),
    ("Jakarta: ibu kota yang lama akan tetap ramai, kata Siti Rahma.", "ibu kota yang lama"),
  ])
  func aClaimBeginsBehindIt(text: String, opening: String) throws {
    let reading = ClaimReader.read(try Reader.article(from: ArticleSource(path: "a", bytes: Array(text.utf8))))
    let claim = try #require(reading.claims.first { $0.source != nil })
    let words = Array(text.utf8)[Int(claim.range.start)..<Int(claim.range.end)]
    #expect(String(decoding: words, as: UTF8.self).hasPrefix(opening))
  }

  @Test(arguments: [
    "Jakarta dan Medan siap menerima 12 kapal: semuanya dari luar negeri, kata Budi Santoso.",
    "Jakarta-Bandung ditempuh dalam 40 menit, kata Budi Santoso.",
  ])
  func aSentenceAboutAPlaceKeepsIt(text: String) throws {
    let reading = ClaimReader.read(try Reader.article(from: ArticleSource(path: "a", bytes: Array(text.utf8))))
    let claim = try #require(reading.claims.first { $0.source != nil })
    #expect(claim.range.start == 0)
  }
}
