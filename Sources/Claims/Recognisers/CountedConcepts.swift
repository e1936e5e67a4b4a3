import Reading

/// Which concepts can be counted, and as what. Language-independent; compiled once from the list of concepts.
struct CountedConcepts: Sendable {
  enum Kind: UInt8, Sendable {
    case none, person
    /// The dead, injured, missing, displaced: persons by what befell them.
    case casualty
    case thing
    case abstract
    /// Counted as a noun only (`43 gempa susulan`).
    case event
    /// What a percentage or an amount of money measures (`inflasi`, `kerugian`).
    case measure
  }

  static let shared = CountedConcepts()

  /// Of the table's concepts.
  private let kinds: [Kind]
  private let person: ConceptID
  private let victim: ConceptID

  private init() {
    let person = Concepts.id("PERSON") ?? -1
    let victim = Concepts.id("VICTIM") ?? -1
    self.person = person
    self.victim = victim
    kinds = Concepts.all.indices.map { CountedConcepts.kind(ConceptID($0), person, victim) }
  }

  private static func kind(_ id: ConceptID, _ person: ConceptID, _ victim: ConceptID) -> Kind {
    let kind = Concepts.of(id).kind
    switch kind {
    case "casualty": return .casualty
    case "person": return .person
    case "measure": return .measure
    case "event": return .event
    case "thing", "place", "organisation", "abstract":
      let isPerson = person >= 0 && (Concepts.isKind(id, of: person) || Concepts.isKind(id, of: victim))
      return isPerson ? .person : kind == "abstract" ? .abstract : .thing
    default: return .none
    }
  }

  func kind(_ concept: ConceptID) -> Kind {
    guard concept >= 0 else { return .none }
    return Int(concept) < kinds.count ? kinds[Int(concept)] : CountedConcepts.kind(concept, person, victim)
  }

  func isPerson(_ concept: ConceptID) -> Bool { kind(concept) == .person || kind(concept) == .casualty }

  /// The unit that counts a concept: `person`, or the concept's own name.
  func unit(_ concept: ConceptID) -> MeasureUnit {
    isPerson(concept) ? .person : MeasureUnit(name: Concepts.label(concept), dimension: .count)
  }
}

extension MeasureUnit {
  static let person = MeasureUnit(name: "person", dimension: .count)
  static let percent = MeasureUnit(name: "percent", dimension: .percent)
  static let year = MeasureUnit(name: "year", dimension: .age, factor: 31_556_952)
  static let minute = MeasureUnit(name: "minute", dimension: .duration, factor: 60)
  /// A count of something that the text does not name beside it.
  static let number = MeasureUnit(name: "number", dimension: .count)
}
