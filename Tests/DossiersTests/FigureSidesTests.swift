import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// What two sides count, prices of one measure, and counts that one speaker gives twice.
@Suite struct FigureSidesTests {
  private static let story = "The Melur market in Kuala Sebatik burned down on Friday, the Sekar brigade said.\n\n"
  private static let kisah = "Pasar Melur di Kuala Sebatik terbakar pada Jumat, kata regu Sekar.\n\n"

  private func rules(_ a: String, _ b: String) throws -> [String] {
    try dossier(
      Report(Self.story + a, "2025-06-20"), Report(Self.kisah + b, "2025-06-20", .indonesian)
    ).findings.filter { $0.kind == .figure }.map(\.rule)
  }

  @Test(arguments: [
    ("Police chief Rudi Hartanto put the crowd at about 700. Organisers said 4,000 had come.", Language.english),
    (
      "The port office reckons that 320 tonnes were lost. Sinar Bahari Ltd, the owner, concedes no more than 90.",
      .english
    ),
    ("Badan Pemeriksa menaksir kerugian Rp12 miliar. Ahli yang diajukan pembela sampai pada Rp4 miliar.", .indonesian),
  ])
  func neighboursThatReckonOtherwise(_ text: String, _ language: Language) throws {
    let found = try findings(of: FigureCheck.self, in: text, language)
    #expect(found.map(\.rule) == ["figure.two-estimates"])
    #expect(found.map(\.verdict) == [.tension])
  }

  @Test(arguments: [
    // One speaker goes on, the second counts another thing, the two are nearly one, nobody reckons.
    "Police put the march at about 700. They said 40 had been held.",
    "Police put the march at about 700. The teachers' union said 12 buses had come.",
    "Police put the march at about 700. The teachers' union said 750 had come.",
    "The march was 700 strong. The teachers' union said the pay of 4,000 was too low for anyone who has to live in the town.",
  ])
  func neighboursThatDoNot(_ text: String) throws {
    #expect(try findings(of: FigureCheck.self, in: text, .english).map(\.rule) == [])
  }

  @Test func aCrowdCountedByTwo() throws {
    #expect(
      try rules("Police counted 80 of them.", "Panitia kami menghitung 600 orang.") == ["figure.two-estimates"])
    #expect(try rules("Police counted 80 of them.", "Panitia kami menghitung 82 orang.") == [])
  }

  @Test func whatIsPromisedToEach() throws {
    let promise = "Governor Hasan Wirya promised 40 million rupiah to each family that lost a stall in the fire."
    func janji(_ sum: String) -> String {
      "Gubernur Hasan Wirya menjanjikan \(sum) bagi keluarga yang kehilangan kios."
    }
    #expect(try rules(promise, janji("Rp60 juta")) == ["figure.disjoint"])
    // Ten times as much may be what all of them get.
    #expect(try rules(promise, janji("Rp400 juta")) == [])
  }

  @Test func pricesOfOneMeasure() throws {
    #expect(
      try rules(
        "A litre of cooking oil, which every stall sold, has cost 9,300 rupiah since then.",
        "Harga minyak goreng kini Rp8.100 seliter.") == ["figure.disjoint"])
    #expect(
      try rules("Rice cost 14,000 rupiah a kilogram before the fire.", "Minyak goreng dijual Rp8.100 per liter.") == [])
    // Two prices in one report: two goods.
    #expect(
      try rules(
        "Cooking oil cost 9,300 rupiah a litre.", "Bensin Rp12.000 per liter, minyak goreng Rp8.100 per liter.") == [])
  }

  @Test func oneSpeakersCountMiscopied() throws {
    #expect(
      try rules(
        "By noon the number of injured stood at 53, the Sekar brigade said.",
        "Regu Sekar mencatat 35 pedagang luka sampai pukul 12.00."
      ).contains("figure.disjoint"))
  }

  @Test func thingsCountedOnceWithOneDigitChanged() throws {
    #expect(try rules("Thirteen fire engines came.", "Sebanyak 23 mobil pemadam dikerahkan.") == ["figure.disjoint"])
    #expect(try rules("Thirteen fire engines came.", "Sebanyak 45 mobil pemadam dikerahkan.") == [])
  }

  @Test func numbersOfMachinesCountNothing() throws {
    let article = try Reader.article(
      from: ArticleSource(path: "a.txt", bytes: Array("Pompa pendingin Reaktor 3 mati.".utf8), language: .indonesian))
    #expect(ClaimReader.read(article).quantities.isEmpty)
  }
}
