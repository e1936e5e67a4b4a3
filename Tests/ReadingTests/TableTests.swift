import Testing

@testable import Reading

/// The columns after the forms that each table announces.
private let columnCounts: [(TableName, Int)] = [
  (.numerals, 2), (.magnitudes, 2), (.quantifiers, 6), (.approximators, 9), (.proportions, 5), (.units, 4),
  (.months, 1), (.weekdays, 1), (.relativeDates, 4), (.dateWords, 2), (.cues, 3), (.hedges, 3), (.negators, 2),
  (.negationTraps, 1), (.roles, 2), (.titles, 2), (.anonymousSources, 3), (.boilerplate, 1), (.abbreviations, 1),
  (.pronouns, 4), (.functionWords, 1), (.scopeMarks, 2), (.notQuantities, 2), (.concepts, 1), (.countries, 3),
  (.demonyms, 1), (.governmentMetonyms, 1), (.places, 6), (.organisations, 4), (.agencies, 4), (.people, 3),
  (.officeHolders, 7), (.checkWords, 1), (.attributionWords, 1), (.givenNames, 1), (.offices, 2), (.lemmas, 1),
  (.antonyms, 2), (.relations, 4), (.affixes, 2), (.stateBodies, 1),
]

@Suite struct TableTests {
  @Test(arguments: columnCounts, Language.allCases)
  func everyRowHasItsColumns(_ table: (name: TableName, count: Int), _ language: Language) {
    let rows = LanguageData.of(language).rows(table.name)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.columns.count == table.count && !row.forms.isEmpty, "\(table.name): \(row.columns)")
      #expect(row.columns.allSatisfy { !$0.isEmpty }, "\(table.name): \(row.columns)")
    }
  }

  @Test func everyTableIsChecked() {
    #expect(Set(columnCounts.map(\.0)) == Set(TableName.allCases))
  }

  @Test func conceptsKnowTheirParentsAndOpposites() throws {
    #expect(Concepts.all.count > 1_500)
    #expect(Set(Concepts.all.map(\.key)).count == Concepts.all.count)
    let person = try #require(Concepts.id("PERSON"))
    for (index, concept) in Concepts.all.enumerated() {
      let id = ConceptID(index)
      #expect(concept.parent != id, "\(concept.key)")
      #expect(concept.opposites.allSatisfy { Concepts.all[Int($0)].opposites.contains(id) }, "\(concept.key)")
      if concept.kind == "person" || concept.kind == "casualty" {
        #expect(Concepts.isKind(id, of: person), "\(concept.key)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func formsNameConceptsThatExist(_ language: Language) {
    for row in LanguageData.of(language).rows(.concepts) {
      #expect(Concepts.id(row[0]) != nil, "\(row[0])")
    }
  }

  @Test(arguments: Language.allCases)
  func boundsAreNested(_ language: Language) throws {
    let data = LanguageData.of(language)
    for (table, first) in [(TableName.quantifiers, 0), (.approximators, 2), (.proportions, 0)] {
      for row in data.rows(table) {
        let bounds = (first..<(first + 4)).compactMap { Double(row[$0]) }
        try #require(bounds.count == 4, "\(table): \(row.columns)")
        #expect(bounds[0] <= bounds[1] && bounds[2] <= bounds[0] && bounds[1] <= bounds[3], "\(table): \(row.columns)")
      }
    }
    #expect(data.rows(.units).allSatisfy { (Double($0[2]) ?? 0) > 0 })
  }

  @Test(arguments: Language.allCases)
  func officesStandInTheGazetteer(_ language: Language) {
    let data = LanguageData.of(language)
    let people = Set(data.rows(.people).map { $0[0] })
    let countries = Set(data.rows(.countries).map { $0[0] })
    let places = Set(data.rows(.places).map { $0[0] })
    let organisations = Set(data.rows(.organisations).map { $0[0] })
    for row in data.rows(.officeHolders) {
      #expect(people.contains(row[0]), "\(row[0])")
      let seats = [countries, organisations, places]
      #expect(seats.contains { $0.contains(row[4]) }, "\(row[4])")
      #expect(CalendarDate(iso: row[5]) != nil || row[5] == "-" || row[5].utf8.count < 10, "\(row[5])")
    }
    for row in data.rows(.places) where row[3] != "-" {
      #expect(places.contains(row[3]) || countries.contains(row[3]), "\(row[0]): \(row[3])")
    }
  }
}
