import Reading
import Testing

@testable import Dossiers

/// A denial of all, met by the thing that it denies; days and places miscopied; theories among others.
@Suite struct NoneRuleTests {
  private static let story = "Workers of the Melur mine marched on Kuala Sebatik on Friday, the Sekar union said.\n\n"
  private static let kisah = "Pekerja tambang Melur berpawai ke Kuala Sebatik pada Jumat, kata serikat Sekar.\n\n"

  private func rules(_ a: String, _ b: String) throws -> [String] {
    try dossier(
      Report(Self.story + a, "2025-06-20"), Report(Self.kisah + b, "2025-06-20", .indonesian)
    ).findings.map(\.rule)
  }

  @Test(arguments: [
    (
      "Officers sprayed pesticide over the gate on Thursday.",
      "“Setetes pestisida pun tidak kami pakai,” kata kepala polisi."
    ),
    ("“Not a single projectile was fired,” the police chief said.", "Polisi menembakkan proyektil ke arah gerbang."),
    ("The firm never received any invoice, it said.", "Faktur itu diterima perusahaan pada Mei."),
  ])
  func ofWhatIsUsed(_ a: String, _ b: String) throws {
    #expect(try rules(a, b).contains("polarity.denied"))
  }

  @Test(arguments: [
    // The thing is only there, is to be used, belongs to a narrower denial, is denied in both.
    ("A drum of pesticide stood at the gate.", "“Setetes pestisida pun tidak kami pakai,” kata kepala polisi."),
    ("Officers will spray pesticide over the gate.", "“Setetes pestisida pun tidak kami pakai,” kata kepala polisi."),
    (
      "Officers sprayed pesticide over the gate.",
      "“Setetes pestisida pun tidak kami pakai untuk membersihkan sumur sekolah,” kata kepala polisi."
    ),
    // Who denies is not what is denied.
    ("The firm never received any letter.", "Perusahaan itu membayar pekerja."),
    ("No pesticide was sprayed.", "“Setetes pestisida pun tidak kami pakai,” kata kepala polisi."),
  ])
  func ofWhatIsNot(_ a: String, _ b: String) throws {
    #expect(try !rules(a, b).contains("polarity.denied"))
  }

  @Test func aPassiveAnswersAnActive() throws {
    let b = "Pesangon itu telah dibagikan kepada seluruh pekerja."
    #expect(try rules("The workers have not collected the severance pay.", b).contains("polarity.denied"))
    #expect(try !rules("The workers have collected the severance pay.", b).contains("polarity.denied"))
  }

  @Test func aDayMiscopied() throws {
    let a = "On 13 May 2025 they took Ratna Wulandari off a ferry at Tanjung Melati."
    #expect(
      try rules(a, "Ratna Wulandari ditangkap pada 31 Mei 2025 saat turun dari feri di Tanjung Melati.").contains(
        "date.another-day"))
    #expect(try !rules(a, "Ratna Wulandari menikah pada 18 Mei 2025 di Tanjung Melati.").contains("date.another-day"))
  }

  @Test func aPlaceThatIsHit() throws {
    let b = "Roket pertama jatuh di Grobari dan menembus atap gudang."
    #expect(try rules("The first rocket fell on Tolbasa, on the roof of a warehouse.", b).contains("place.another"))
    #expect(try !rules("The first rocket fell on Monday, on the roof of a warehouse.", b).contains("place.another"))
  }

  @Test func oneOfSeveralTheories() throws {
    let b = "Ledakan tambang itu dipicu korsleting."
    #expect(
      try rules("A short circuit in the mine is only one of three theories for the blast.", b).contains(
        "certainty.settled"))
    #expect(try !rules("A short circuit in the mine set off the blast.", b).contains("certainty.settled"))
  }

  @Test func theMonthOfMayLeavesNothingOpen() throws {
    let b = "KUALA SEBATIK, 12 Mei 2025 - Sebanyak 14 mobil pemadam dikerahkan ke tambang itu, Minggu malam."
    let a = "14 fire engines were sent to the mine on Sunday night"
    #expect(try !rules("KUALA SEBATIK, May 12, 2025 - \(a).", b).contains("certainty.settled"))
    #expect(try !rules("On Sunday, May 11, \(a).", b).contains("certainty.settled"))
    #expect(try rules("Reportedly, it may be that \(a).", b).contains("certainty.settled"))
  }

  @Test(arguments: [("tersangka", false), ("terowongan", false), ("ditangkap", true), ("terbakar", true)])
  func nounsThatBeginLikeVerbs(_ word: String, _ isVerb: Bool) throws {
    let article = try Reader.article(
      from: ArticleSource(path: "a.txt", bytes: Array("Polisi melihat \(word) itu.".utf8), language: .indonesian))
    let token = try #require(article.tokens.first { article.string($0.range) == word })
    #expect(VerbForm.has(token, article) == isVerb)
  }
}
