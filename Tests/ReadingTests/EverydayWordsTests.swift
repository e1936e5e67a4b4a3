import Testing

@testable import Reading

/// Everyday words of the two languages lead to one concept, and what excludes each other in news is opposed.
@Suite struct EverydayWordsTests {
  @Test(arguments: [
    ("queued", "antre"), ("clapping", "bertepuk tangan"), ("fainted", "pingsan"), ("umbrella", "payung"),
    ("wheelchair", "kursi roda"), ("lifeboat", "sekoci"), ("deliberately", "sengaja"), ("permanently", "permanen"),
    ("sold out", "habis terjual"), ("bakery", "toko roti"), ("seedlings", "bibit"), ("inherited", "mewarisi"),
    ("drilling", "pengeboran"), ("loyalty", "kesetiaan"), ("midwife", "bidan"), ("trophy", "piala"),
    ("spare part", "suku cadang"), ("thawing", "mencair"), ("chaos", "kekacauan"), ("crutches", "tongkat"),
  ])
  func wordsOfTwoLanguagesMeet(_ english: String, _ indonesian: String) {
    let shared = Set(Concepts.named(english)).intersection(Concepts.named(indonesian))
    #expect(!shared.isEmpty, "\(english): \(Concepts.named(english)), \(indonesian): \(Concepts.named(indonesian))")
  }

  @Test(arguments: [
    ("permanently", "sementara waktu", Opposition.contrary), ("deliberately", "tidak disengaja", .contrary),
    ("full-time", "paruh waktu", .contrary), ("rented", "membeli", .contrary), ("legal", "ilegal", .contrary),
    ("sold out", "tak laku", .contrary), ("locked", "dibuka", .sequence), ("switched on", "mematikan lampu", .sequence),
    ("unmarried", "pernikahan", .sequence), ("automatically", "secara manual", .contrary),
  ])
  func statesThatExcludeEachOtherAreOpposed(_ english: String, _ indonesian: String, _ relation: Opposition) {
    let relations = Concepts.named(english).flatMap { one in
      Concepts.named(indonesian).compactMap { Oppositions.between(one, $0) }
    }
    #expect(relations.contains(relation), "\(english), \(indonesian): \(relations)")
  }

  @Test func everyOppositionNamesConceptsOfTheTable() {
    let table = Oppositions.table
    let text = unsafe String(
      decoding: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      #expect(columns.count == 3, "\(line)")
      for key in columns.dropFirst().flatMap({ $0.split(separator: "|") }) {
        #expect(Concepts.id(String(key)) != nil, "\(key)")
      }
    }
  }
}
