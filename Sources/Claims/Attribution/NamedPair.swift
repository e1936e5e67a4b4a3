import Reading

extension SourceRegister {
  /// The persons and the countries of one sentence: whom `keduanya` and `kedua negara` mean after it.
  struct Pair {
    private var persons: [Int] = []
    private var entities: [Int] = []
    private var countries: [(name: Range<Int>, code: String)] = []

    mutating func addPerson(_ number: Int, _ mentions: [Mention]) {
      let entity = mentions[number].entity
      if entity >= 0, entities.contains(entity) { return }
      entities.append(entity)
      persons.append(number)
    }

    mutating func addCountry(_ name: Range<Int>, _ code: String) {
      if !countries.contains(where: { $0.code == code }) { countries.append((name, code)) }
    }

    var isTwo: Bool { persons.count == 2 || countries.count == 2 }

    /// Keeps what a later sentence names two of; one that names none or more leaves it as it is.
    mutating func take(_ later: Pair) {
      if later.persons.count == 2 {
        persons = later.persons
        entities = later.entities
      }
      if later.countries.count == 2 { countries = later.countries }
    }

    /// The two names as the article prints them.
    func names(_ scan: Scan, _ mentions: [Mention], countries wantsCountries: Bool) -> [String]? {
      if wantsCountries { return countries.count == 2 ? countries.map { scan.string($0.name) } : nil }
      guard persons.count == 2 else { return nil }
      return persons.map { number in
        let mention = mentions[number]
        return scan.string(mention.isRoleOnly ? mention.phrase : mention.name)
      }
    }
  }
}
