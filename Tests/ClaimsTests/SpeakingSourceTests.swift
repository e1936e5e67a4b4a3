import Claims
import Reading
import Testing

/// Sources are who says something: nobody is listed who only declined to.
@Suite struct SpeakingSourceTests {
  @Test(arguments: [
    ("The company declined to comment on the report. Helen Brandt said the ship had sunk.", Language.english),
    ("Perusahaan itu enggan berkomentar soal laporan itu. Ratna Dewi mengatakan kapal itu karam.", .indonesian),
  ])
  func `Who declines to comment is no source`(text: String, language: Language) throws {
    let source = ArticleSource(path: "a.txt", bytes: Array((text + "\n").utf8), language: language)
    let reading = ClaimReader.read(try Reader.article(from: source))
    for index in reading.sources.indices {
      #expect(reading.claims.contains { $0.source == index }, "\(reading.sources[index].name)")
    }
    let speaker = try #require(reading.claims.last?.source)
    #expect(["Helen Brandt", "Ratna Dewi"].contains(reading.sources[speaker].name))
  }
}
