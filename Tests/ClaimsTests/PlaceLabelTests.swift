import Reading
import Testing

@testable import Claims

/// `KOTA BHARU: …`: the place that opens a report, as many Asian papers print it, and no speaker.
@Suite struct PlaceLabelTests {
  private func reading(_ text: String) throws -> ArticleReading {
    ClaimReader.read(try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8))))
  }

  private func speakers(_ text: String) throws -> [String] { try reading(text).sources.map(\.name) }

  @Test(arguments: [
    "SINGAPORE: At least forty people were moved to shelters after the fire, police said on Monday.",
    "LARKANVALE: At least forty people were moved to shelters after the fire, police said on Monday.",
    "JAKARTA: Sebanyak 1.200 warga mengungsi ke balai desa sejak kebakaran itu, kata polisi pada Senin.",
  ])
  func placesDoNotSpeak(_ text: String) throws {
    let names = try speakers(text)
    #expect(names.allSatisfy { $0 != $0.uppercased() }, "\(names)")
  }

  @Test func speakersOfAnInterviewDo() throws {
    let text =
      "RAKA: Kami menutup jembatan itu sejak Senin malam karena airnya terus naik.\n\nTIWI: Kapan dibuka lagi?\n"
    #expect(try speakers(text).contains { $0.uppercased() == "RAKA" })
  }

  @Test func malayFiguresAreWholeNumbers() throws {
    let text =
      "Seramai 1,200 mangsa dipindahkan setakat petang semalam, kata Pengerusi jawatankuasa itu pada hari Isnin."
    #expect(try reading(text).quantities.contains { $0.value == 1200 })
  }
}
