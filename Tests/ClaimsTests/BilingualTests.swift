import Claims
import Reading
import Testing

/// What stands in another language than its article is read with the tables of that language.
@Suite struct BilingualTests {
  private static let text = """
    Bendungan Kalisari retak pada Senin (20/10/2025), kata Kepala Dinas Pengairan Joko Winarno. Sebanyak 2.500 warga \
    mengungsi dan 12 rumah rusak. Petugas masih memeriksa dinding yang retak itu pada siang hari.

    Ahli bendungan dari Inggris, Helen Marsh, sudah berada di lokasi. "We have not seen any damage to the 1,200 pumps \
    and we expect about 15 engineers on October 22," kata Marsh kepada wartawan.

    The water company said on Tuesday that about 3,500 customers were without water. It did not say when the dam would \
    be repaired. Joko Winarno told reporters that the wall was safe.

    Warga diminta tidak kembali ke rumah mereka sampai pemeriksaan itu selesai, kata Joko.
    """

  private func reading() throws -> ArticleReading {
    let source = ArticleSource(
      path: "a.txt", bytes: Array(Self.text.utf8), published: CalendarDate(year: 2025, month: 10, day: 22))
    return ClaimReader.read(try Reader.article(from: source))
  }

  @Test func figuresFollowTheirWords() throws {
    let reading = try reading()
    let values = reading.quantities.map { "\(reading.article.string($0.range)) = \($0.value.map { Int($0) } ?? -1)" }
    #expect(
      values == [
        "2.500 warga mengungsi = 2500", "12 rumah = 12", "1,200 pumps = 1200", "about 15 engineers = 15",
        "about 3,500 customers = 3500",
      ])
    #expect(
      reading.quantities.map(\.sentence) == reading.quantities.map { reading.article.sentence(at: $0.range.start) })
  }

  @Test func datesFollowTheirWords() throws {
    let reading = try reading()
    let days = reading.dates.map { "\(reading.article.string($0.range)) = \($0.from?.description ?? "-")" }
    #expect(days == ["Senin (20/10/2025) = 2025-10-20", "October 22 = 2025-10-22", "Tuesday = 2025-10-21"])
  }

  @Test func aQuotationHasItsSpeakerAndItsOwnPolarity() throws {
    let reading = try reading()
    let claim = try #require(reading.claims.first { $0.isDirect })
    #expect(claim.source.map { reading.sources[$0].name } == "Helen Marsh")
    #expect(claim.polarity == .denied)
    #expect(claim.quantities.count == 2 && claim.dates.count == 1)
  }

  @Test func aParagraphHasTheCuesOfItsLanguage() throws {
    let reading = try reading()
    let claim = try #require(reading.claims.first { reading.article.string($0.range).contains("3,500") })
    #expect(claim.cueRange.map(reading.article.string) == "said")
    #expect(claim.source.map { reading.sources[$0].name } == "The water company")
  }

  @Test func aSpeakerOfBothLanguagesIsOneSource() throws {
    let reading = try reading()
    let joko = reading.sources.indices.filter { reading.sources[$0].name == "Joko Winarno" }
    #expect(joko.count == 1)
    let said = reading.claims.filter { $0.source == joko.first }.map { reading.article.string($0.range) }
    #expect(said.contains { $0.contains("retak pada Senin") } && said.contains { $0.contains("the wall was safe") })
    for mention in reading.mentions { #expect(reading.entities.indices.contains(mention.entity)) }
    #expect(reading.claims.map(\.range) == reading.claims.map(\.range).sorted())
  }
}
