import Synchronization

/// The number of a concept in ``Concepts``: the same for every language.
public typealias ConceptID = Int16

/// A thing, event or state that news speaks of, apart from any language's words for it.
public struct Concept: Sendable, Hashable {
  /// The table's name for it (`TROOPS`); it stays inside and never reaches a record.
  public var key: String
  /// `person`, `casualty`, `organisation`, `place`, `thing`, `abstract`, `measure`, `event`, `state`, `scope`.
  public var kind: String
  /// A lower-case English singular (`soldier`), as the records print it.
  public var label: String
  /// The wider concept.
  public var parent: ConceptID?
  /// Concepts that cannot hold of one thing at one time, or follow one another.
  public var opposites: [ConceptID]

  /// What a concept can be.
  public static let kinds = [
    "person", "casualty", "organisation", "place", "thing", "abstract", "measure", "event", "state",
  ]
}

/// All concepts: the table's in a fixed order, behind them those that users add.
public enum Concepts {
  /// Users' concepts by the order in which this process met them, each once; numbers stay inside, so that the order tells
  /// nobody anything.
  private static let own = Mutex<[Concept]>([])

  /// A concept's place in this list is its ``ConceptID``.
  public static let all: [Concept] = read()

  /// The number of concepts known so far, users' own among them.
  public static var count: Int { all.count + own.withLock(\.count) }

  /// The concept with a number.
  public static func of(_ id: ConceptID) -> Concept {
    Int(id) < all.count ? all[Int(id)] : own.withLock { $0[Int(id) - all.count] }
  }

  /// The concept of a table's key (`TROOPS`), or of a user's.
  public static func id(_ key: String) -> ConceptID? {
    if let known = numbers[key] { return known }
    return own.withLock { $0.firstIndex { $0.key == key } }.map { ConceptID(all.count + $0) }
  }

  /// The first concept of the table with a label (`soldier`), or with that key.
  static func id(label: String) -> ConceptID? {
    numbers[label.uppercased()] ?? all.firstIndex { $0.label == label }.map(ConceptID.init)
  }

  /// The key of a user's concept, which has a number from then on; nil where there are more than numbers.
  static func key(of concept: OwnConcept) -> String? {
    if let known = id(label: concept.label) { return all[Int(known)].key }
    let (kind, parent) = (concept.kind ?? "thing", concept.parent)
    let key = "own \(concept.label) \(kind) \(parent ?? "-")"
    let wider = parent.flatMap { label in
      id(label: label) ?? own.withLock { $0.lastIndex { $0.label == label } }.map { ConceptID(all.count + $0) }
    }
    return own.withLock { own in
      if own.contains(where: { $0.key == key }) { return key }
      guard all.count + own.count < Int(ConceptID.max) else { return nil }
      own.append(Concept(key: key, kind: kind, label: concept.label, parent: wider, opposites: []))
      return key
    }
  }

  /// Whether a concept is something that happens: an event, or harm that people come to.
  public static func isHappening(_ id: ConceptID) -> Bool {
    Int(id) < happenings.count ? happenings[Int(id)] : isHappening(of(id))
  }

  private static func isHappening(_ concept: Concept) -> Bool {
    concept.kind == "event" || concept.kind == "casualty"
  }

  /// By number, for the concepts of the table.
  private static let happenings = all.map { isHappening($0) }

  public static func label(_ id: ConceptID) -> String { of(id).label }

  /// Whether a concept is another or lies below it (special forces are soldiers are persons).
  public static func isKind(_ id: ConceptID, of wider: ConceptID) -> Bool {
    var current: ConceptID? = id
    // The table's chains are short; the bound keeps a loop in it from hanging.
    for _ in 0..<16 {
      guard let concept = current else { return false }
      if concept == wider { return true }
      current = of(concept).parent
    }
    return false
  }

  private static let numbers: [String: ConceptID] = {
    var numbers: [String: ConceptID] = [:]
    for (index, row) in rows.enumerated() { numbers[row[0]] = ConceptID(index) }
    return numbers
  }()

  private static let rows: [[String]] = {
    let table = ConceptData.concepts
    let text = unsafe UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return unsafe text.split(separator: 0x0A).map { line in
      unsafe line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        unsafe String(decoding: $0, as: UTF8.self)
      }
    }
  }()

  private static func read() -> [Concept] {
    rows.map { row in
      Concept(
        key: row[0], kind: row[1], label: row[2], parent: numbers[row[3]],
        opposites: row[4].split(separator: "|").compactMap { numbers[String($0)] })
    }
  }
}
