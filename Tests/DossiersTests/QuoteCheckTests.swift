import Reading
import Testing

@testable import Dossiers

@Suite struct QuoteCheckTests {
  @Test(arguments: [
    (
      "\"We will not close the bridge this year,\" Mayor Ani Lestari said.", Language.english,
      "\"Kami akan menutup jembatan tahun ini,\" kata Wali Kota Ani Lestari.", Language.indonesian,
      "quote.denial-turned"
    ),
    (
      "\"Kami memilih berunding, bukan mogok kerja,\" kata Ani Lestari.", .indonesian,
      "\"Kami memilih mogok kerja, bukan berunding,\" kata Ani Lestari.", .indonesian, "quote.denial-turned"
    ),
    (
      "\"The factory will open in the third quarter of the year,\" Ani Lestari said.", .english,
      "\"Pabrik itu akan dibuka pada kuartal kedua tahun ini,\" kata Ani Lestari.", .indonesian, "quote.other-number"
    ),
    (
      "\"Chapter 7 of the law must be repaired,\" Ani Lestari said.", .english,
      "\"Bab 7 hukum itu harus dihapus,\" kata Ani Lestari.", .indonesian, "quote.other-words"
    ),
  ])
  func oneSpeaker(_ a: String, _ x: Language, _ b: String, _ y: Language, _ rule: String) throws {
    let found = try findings(of: QuoteCheck.self, between: (a, x), and: (b, y))
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.relation == .misreported)
  }

  @Test(arguments: [
    (
      "\"We will not close the bridge this year,\" Mayor Ani Lestari said.", Language.english,
      "\"Kami tidak akan menutup jembatan tahun ini,\" kata Wali Kota Ani Lestari.", Language.indonesian
    ),
    (
      "\"We will not close the bridge this year,\" Mayor Ani Lestari said.", .english,
      "\"Kami akan menutup jembatan tahun ini,\" kata Bupati Karel Bola.", .indonesian
    ),
    (
      "\"The gate opens at 03.45 every day,\" Ani Lestari said.", .english,
      "\"The gate opens at 3.45 every day,\" Ani Lestari said.", .english
    ),
    (
      "\"We are tired and hungry,\" Ani Lestari said.", .english,
      "\"Kami tidak akan menutup jembatan,\" kata Ani Lestari.",
      .indonesian
    ),
  ])
  func silence(_ a: String, _ x: Language, _ b: String, _ y: Language) throws {
    #expect(try findings(of: QuoteCheck.self, between: (a, x), and: (b, y)).map(\.because) == [])
  }
}

@Suite struct AttributionCheckTests {
  @Test(arguments: [
    (
      "\"The sea took my house and my boat,\" said Karel Bola.", Language.english,
      "\"Laut mengambil rumah dan perahu saya,\" kata Maria Goreti.", Language.indonesian
    ),
    (
      "\"This is not war, it is theft,\" said Karel Bola.", .english,
      "\"Ini bukan perang, ini pencurian,\" kata Maria Goreti.",
      .indonesian
    ),
    (
      "\"Ombak itu datang tiga kali dan menyapu semua perahu kami,\" kata Karel Bola.", .indonesian,
      "\"Ombak itu datang tiga kali dan menyapu semua perahu kami,\" kata Maria Goreti.", .indonesian
    ),
  ])
  func twoSpeakers(_ a: String, _ x: Language, _ b: String, _ y: Language) throws {
    let found = try findings(of: AttributionCheck.self, between: (a, x), and: (b, y))
    #expect(found.map(\.rule) == ["attribution.two-speakers"])
  }

  @Test(arguments: [
    (
      "\"The sea took my house and my boat,\" said Karel Bola.", Language.english,
      "\"Laut mengambil rumah dan perahu saya,\" kata Karel Bola.", Language.indonesian
    ),
    (
      "\"The sea took my house and my boat,\" said Karel Bola.", .english,
      "\"Laut tidak mengambil rumah dan perahu saya,\" kata Maria Goreti.", .indonesian
    ),
    (
      "\"The sea is calm,\" said Karel Bola.", .english, "\"Perahu saya hilang di laut,\" kata Maria Goreti.",
      .indonesian
    ),
    (
      "\"Ombak itu datang tiga kali dan menyapu semua perahu kami,\" kata Karel Bola.", .indonesian,
      "\"Ombak itu datang tiga kali dan menyapu semua perahu kami,\" kata seorang nelayan.", .indonesian
    ),
  ])
  func silence(_ a: String, _ x: Language, _ b: String, _ y: Language) throws {
    #expect(try findings(of: AttributionCheck.self, between: (a, x), and: (b, y)).map(\.because) == [])
  }
}
