import Testing

@testable import Reading

@Suite struct OppositionsTests {
  @Test func everyRowNamesConceptsOfTheTable() {
    #expect(Oppositions.rows.count > 80)
    for (_, one, other) in Oppositions.rows { #expect(!one.isEmpty && !other.isEmpty) }
    let named = String(describing: Oppositions.table).split(separator: "\n").flatMap { line in
      line.split(separator: "\t").dropFirst().flatMap { $0.split(separator: "|") }.map(String.init)
    }
    #expect(named.filter { Concepts.id($0) == nil } == [])
  }

  @Test func bothWaysRoundAndNeverOfOneself() throws {
    let (rise, fall) = (try #require(Concepts.id("RISE")), try #require(Concepts.id("FALL")))
    #expect(Oppositions.between(rise, fall) == .contrary)
    #expect(Oppositions.between(fall, rise) == .contrary)
    #expect(Oppositions.between(rise, rise) == nil)
  }

  @Test func placesLieInEachOther() {
    #expect(Places.chain(of: "ID-AC").contains("reg-sumatra"))
    #expect(Places.level(of: "ID-AC") == .province)
    #expect(Places.level(ofConcept: "VILLAGE") == .village)
  }
}
