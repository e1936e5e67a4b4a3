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
