import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// Figures that were copied badly, and quotations that differ in a number or a time.
@Suite struct CopiedFigureTests {
  @Test func digitsInAnotherOrderAreOneFigureInOneStory() throws {
    let a =
      "The Arunika trial in Malang ended on Monday.\n\nA total of 14,300 volunteers were enrolled at Wijaya hospital."
    let b = "Uji klinis Arunika di Malang selesai.\n\nDari pengujian pada 13.400 relawan di RS Wijaya, hasilnya baik."
    #expect(
      try findings(of: FigureCheck.self, between: (a, .english), and: (b, .indonesian)).map(\.rule) == [
        "figure.disjoint"
      ])
    // Another story.
    let other = "Lomba lari di Medan selesai.\n\nDari pengujian pada 13.400 relawan di stadion, hasilnya baik."
    #expect(try findings(of: FigureCheck.self, between: (a, .english), and: (other, .indonesian)).isEmpty)
  }

  @Test func aMeasureWithItsDigitsSwappedNeedsNoOtherWord() throws {
    let a =
      "Farmers of Kaligede and the firm Sawit Lestari meet in court on Monday.\n\nAt stake is a 3,170-hectare lease."
    func b(_ area: String) -> String {
      "Petani Kaligede dan perusahaan Sawit Lestari bertemu di pengadilan.\n\nTanah seluas \(area) itu sah milik negara."
    }
    func rules(_ area: String) throws -> [String] {
      try findings(of: FigureCheck.self, between: (a, .english), and: (b(area), .indonesian)).map(\.rule)
    }
    #expect(try rules("1.370 hektare") == ["figure.disjoint"])
    #expect(try rules("3.170 hektare, bukan 1.370 hektare,") == [])
  }

  @Test func theOneFineThatEitherReportTellsOf() throws {
    let a = "Hamid Kaligede of Sawit Lestari was convicted on Monday.\n\nJudges also fined him 500 million rupiah."
    func b(_ text: String) -> String { "Hamid Kaligede dari Sawit Lestari divonis bersalah.\n\n\(text)" }
    func rules(_ text: String) throws -> [String] {
      try findings(of: FigureCheck.self, between: (a, .english), and: (b(text), .indonesian)).map(\.rule)
    }
    #expect(try rules("Pria itu juga didenda Rp300 juta.") == ["figure.disjoint"])
    #expect(try rules("Jaksa menuntut agar ia didenda Rp300 juta.") == [])
    #expect(try rules("Ia didenda Rp300 juta. Perusahaannya didenda Rp500 juta.") == [])
  }

  @Test func oneSpeakersNumberAndTime() throws {
    let a = "“Protection lasts at least three years in our children,” said Dewi Larasati on Friday."
    let b = "“Perlindungan itu bertahan sekurang-kurangnya lima tahun pada anak kita,” kata Dewi Larasati, Jumat."
    #expect(
      try findings(of: QuoteCheck.self, between: (a, .english), and: (b, .indonesian)).map(\.rule) == [
        "quote.other-number"
      ])
    let c = "“We will close the border gate this year,” said Dewi Larasati."
    let d = "“Kami akan menutup gerbang perbatasan tahun depan,” kata Dewi Larasati."
    #expect(
      try findings(of: QuoteCheck.self, between: (c, .english), and: (d, .indonesian)).map(\.rule) == [
        "quote.other-time"
      ])
    let e = "“Kami akan menutup gerbang perbatasan tahun ini,” kata Dewi Larasati."
    #expect(try findings(of: QuoteCheck.self, between: (c, .english), and: (e, .indonesian)).isEmpty)
  }
}
