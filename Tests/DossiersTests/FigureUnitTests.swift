import Dossiers
import Reading
import Testing

/// Figures in two units, from the articles' words to the finding.
@Suite struct FigureUnitTests {
  private func rules(_ first: String, _ second: String) throws -> [String] {
    try dossier(Report(first, "2025-03-04"), Report(second, "2025-03-04")).findings
      .filter { $0.kind == .figure }.map { "\($0.verdict)" }
  }

  @Test(arguments: [
    "The mud from the Marapu dam ran 6.2 miles down the Lembah Biru valley, the rescue agency said.",
    "The mud from the Marapu dam ran 10,000 metres down the Lembah Biru valley, the rescue agency said.",
    "The mud from the Marapu dam ran 6 miles (10 kilometres) down the Lembah Biru valley, the rescue agency said.",
  ])
  func oneLengthInTwoUnits(_ other: String) throws {
    #expect(
      try rules("The mud from the Marapu dam ran 10 km down the Lembah Biru valley, the rescue agency said.", other)
        == [])
  }

  @Test func twoLengthsInTwoUnits() throws {
    #expect(
      try rules(
        "The mud from the Marapu dam ran 10 km down the Lembah Biru valley, the rescue agency said.",
        "The mud from the Marapu dam ran 17 miles down the Lembah Biru valley, the rescue agency said.")
        == ["contradiction"])
  }

  @Test func unitsOfTwoKindsAreNotCompared() throws {
    #expect(
      try rules(
        "The Marapu dam released 1,500 tonnes of mud into the Lembah Biru valley, the rescue agency said.",
        "The Marapu dam released 2,400 cubic metres of mud into the Lembah Biru valley, the rescue agency said.")
        == [])
  }

  @Test func aNumberWithoutAUnitMayBeAnyOfTheOthers() throws {
    let bought = "Tirta membeli Rawa pada tanggal 12 Mei 2009 dengan nilai"
    let found = try StatementPair.compare(
      Array("\(bought) $318 juta dan 2,5 juta lembar saham Tirta.".utf8), Array("\(bought) 318 juta.".utf8))
    #expect(found.verdict == .compatible, "\(found.because)")
  }
}
