import Foundation
import Testing

@testable import Reading

@Suite struct OwnTableTests {
  private func names(_ text: String) -> (file: OwnTables.File, faults: [TableFault]) {
    OwnTableReader.names(Array(text.utf8), path: "entities.tsv")
  }

  private func concepts(_ text: String) -> (file: OwnTables.File, faults: [TableFault]) {
    OwnTableReader.concepts(Array(text.utf8), path: "concepts.tsv")
  }

  @Test func rowsWithAndWithoutTheLastColumns() {
    let read = names(
      "\u{FEFF}kind\tname\tforms\tcountry\r\n# ours\r\n\r\nperson\tTirza Omaley\tOmaley|T. Omaley\tid\r\nplace\tWaduk Sorme\n"
    )
    #expect(read.faults.isEmpty, "\(read.faults)")
    #expect(
      read.file.names == [
        OwnName(kind: .person, forms: ["Tirza Omaley", "Omaley", "T. Omaley"], country: "ID"),
        OwnName(kind: .place, forms: ["Waduk Sorme"]),
      ])
    let words = concepts("puppet\tthing\twayang|boneka wayang\tpuppets|puppet\nsoldier\t-\tlaskar\t-\t-\n")
    #expect(words.faults.isEmpty, "\(words.faults)")
    #expect(words.file.concepts.map(\.label) == ["puppet", "soldier"])
    #expect(words.file.concepts[1].kind == nil && words.file.concepts[1].indonesian == ["laskar"])
  }

  @Test(arguments: [
    ("person Tirza", "one column"), ("robot\tTirza", "no kind of name"), ("person\t", "name is missing"),
    ("person\ttirza", "does not begin with a capital"), ("person\tTirza\t-\tXQ", "no ISO 3166"),
    ("person\tA\tB\t-\tnote\tmore", "6 columns"), ("person\t" + String(repeating: "A", count: 300), "300 bytes"),
  ])
  func faultyNamesAreTold(line: String, reason: String) throws {
    let read = names("person\tGood Name\n\(line)\nagency\tKabar Pesisir\n")
    let fault = try #require(read.faults.first)
    #expect(read.faults.count == 1 && fault.path == "entities.tsv" && fault.line == 2)
    #expect(fault.reason.contains(reason), "\(fault.reason)")
    #expect(read.file.names.map(\.forms[0]) == ["Good Name", "Kabar Pesisir"], "the other lines count")
  }

  @Test(arguments: [
    ("Puppet\tthing\twayang\t-", "no name of a concept"), ("puppet\ttoy\twayang\t-", "no kind of concept"),
    ("puppet\t-\twayang\t-", "its kind is missing"), ("puppet\tthing\t-\t-", "no forms"),
    ("puppet\tthing\twayang\t-\tgibberish thing", "is unknown"), ("puppet\tthing", "2 columns"),
  ])
  func faultyConceptsAreTold(line: String, reason: String) throws {
    let fault = try #require(concepts(line).faults.first)
    #expect(fault.line == 1 && fault.reason.contains(reason), "\(fault.reason)")
  }

  @Test func oneFormOfTwoNamesIsAFault() {
    let read = names("person\tTirza Omaley\tOmaley\nperson\tBen Omaley\tOmaley\n")
    #expect(read.faults.map(\.line) == [2] && read.faults[0].reason.contains("stands in line 1"))
    #expect(names("person\tTirza\tTirza|Tirza\n").faults.isEmpty)
  }

  @Test func noBytesAtAllCrash() {
    for bytes: [UInt8] in [[], [0], [0xFF, 0xFE, 0x0A, 0x09], [0x0A, 0x0A], [0x09, 0x09, 0x09]] {
      #expect(OwnTableReader.names(bytes, path: "x").file.names.isEmpty)
      #expect(OwnTableReader.concepts(bytes, path: "x").file.concepts.isEmpty)
    }
  }

  @Test func wordsOfTheTablesKeepTheirIDs() throws {
    let tables = OwnTables([names("person\tTirza Omaley\norganisation\tPT Zamrud Kelautan\n").file])
    let own = tables.data(of: .indonesian)
    let base = LanguageData.of(.indonesian)
    for word in ["tentara", "jakarta", "presiden"] { #expect(own.lexicon.id(of: word) == base.lexicon.id(of: word)) }
    #expect(base.lexicon.id(of: "omaley") == Lexicon.unknown)
    #expect(Int(own.lexicon.id(of: "omaley")) >= base.lexicon.count)
    #expect(own.rows(.people).count == base.rows(.people).count + 1)
    #expect(own.rows(.cues).count == base.rows(.cues).count)
  }

  @Test func anotherFormOfAKnownNameIsThatName() throws {
    let tables = OwnTables([names("person\tJoko Widodo\tPakde Karanganyar\n").file])
    let row = try #require(tables.data(of: .english).rows(.people).first)
    #expect(row[0] == "P.JOKO_WIDODO")
  }

  @Test func conceptsGetTheirNumbersOnce() throws {
    let file = concepts("puppet\tthing\twayang\tpuppet\n").file
    let before = OwnTables([file])
    let count = Concepts.count
    let after = OwnTables([file])
    #expect(before == after && Concepts.count == count)
    let row = try #require(after.data(of: .indonesian).rows(.concepts).first)
    let id = try #require(Concepts.id(row[0]))
    #expect(Int(id) >= Concepts.all.count && Concepts.of(id).label == "puppet" && Concepts.label(id) == "puppet")
    #expect(
      OwnTables([concepts("soldier\t-\tlaskar\t-\n").file]).data(of: .indonesian).rows(.concepts)[0][0] == "TROOPS")
  }

  @Test func equalRowsAreEqualTablesWhereverTheyStand() throws {
    var file = names("person\tTirza Omaley\n").file
    let here = OwnTables([file])
    file.path = "elsewhere/entities.tsv"
    #expect(here == OwnTables([file]) && here.digest.utf8.count == 64 && OwnTables().digest.isEmpty)
    let kept = try JSONDecoder().decode(OwnTables.self, from: JSONEncoder().encode(here))
    #expect(kept == here && kept.names == here.names)
    let replaced = here.replacing([
      OwnTables.File(path: "entities.tsv", names: [OwnName(kind: .place, forms: ["Sorme"])])
    ])
    #expect(replaced.names.map(\.forms[0]) == ["Sorme"])
  }
}
