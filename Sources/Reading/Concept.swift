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
}

/// All concepts, in a fixed order.
public enum Concepts {
  /// A concept's place in this list is its ``ConceptID``.
  public static let all: [Concept] = read()

  /// The concept of a table's key (`TROOPS`).
  public static func id(_ key: String) -> ConceptID? { numbers[key] }

  public static func label(_ id: ConceptID) -> String { all[Int(id)].label }

  /// Whether a concept is another or lies below it (special forces are soldiers are persons).
  public static func isKind(_ id: ConceptID, of wider: ConceptID) -> Bool {
    var current: ConceptID? = id
    // The table's chains are short; the bound keeps a loop in it from hanging.
    for _ in 0..<16 {
      guard let concept = current else { return false }
      if concept == wider { return true }
      current = all[Int(concept)].parent
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
