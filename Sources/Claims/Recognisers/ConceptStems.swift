import Reading

/// The concepts of words that no table lists as they stand, by what is left of them without their affixes: a back-off,
/// asked only where the lexicon does not know a word.
///
/// A stem that stands for several concepts stands for none here.
final class ConceptStems: Sendable {
  private struct Affix: Sendable {
    enum Kind: String, Sendable { case active, passive, state, noun, ending }
    var bytes: [UInt8]
    var kind: Kind
    /// What may have stood in the affix's place: nothing, a letter, or the second of two equal letters.
    var letters: [UInt8]
    /// The first letter of a prefix, the last of an ending.
    var edge: UInt8
  }

  /// For a letter: none stood there, or one of two equal ones.
  private static let (nothing, doubled): (UInt8, UInt8) = (0x2D, 0x3D)
  /// What is left of a word is a word itself.
  private static let shortest = 4
  private static let nounEnding = Array("an".utf8)
  /// What verbs of a noun's or a state's stem end in.
  private static let nounVerbEndings: [StaticString] = ["", "kan", "i"]

  /// What tells at a glance that a word does not wear an affix.
  private struct Edge: Sendable {
    var byte: UInt8
    var isEnding: Bool
    var length: Int
  }

  private let affixes: [Affix]
  /// Of each affix.
  private let edges: [Edge]
  private let hasPrefixes: Bool
  /// By the hash of a stem.
  private let concepts: StemTable

  init(_ data: LanguageData) {
    affixes = data.rows(.affixes).compactMap { row in
      guard let word = row.forms.first?.words.first, let kind = Affix.Kind(rawValue: row[0]) else { return nil }
      let bytes = Array(data.lexicon.spelling(of: word).utf8)
      guard let edge = kind == .ending ? bytes.last : bytes.first else { return nil }
      return Affix(
        bytes: bytes, kind: kind, letters: row[1].split(separator: "|").compactMap(\.utf8.first), edge: edge)
    }
    edges = affixes.map { Edge(byte: $0.edge, isEnding: $0.kind == .ending, length: $0.bytes.count) }
    hasPrefixes = affixes.contains { $0.kind == .active }
    var concepts = StemTable()
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]) else { continue }
      for form in row.forms where form.words.count == 1 && !form.isCapitalised {
        let bytes = Array(data.lexicon.spelling(of: form.words[0]).utf8)
        var stems: [UInt64] = []
        _ = ConceptStems.firstStem(affixes, edges, bytes, 0, bytes.count, isListed: true) { stem -> Never? in
          stems.append(stem)
          return nil
        }
        for stem in stems + [ConceptStems.hash(bytes, 0, bytes.count)] {
          concepts.add(concept, for: stem)
        }
      }
    }
    self.concepts = concepts
  }

  /// The concept of the word at a range of a text, in small letters; nil where its stem is not known or means several things.
  func concept(_ text: [UInt8], _ start: Int, _ end: Int) -> ConceptID? {
    if hasPrefixes, let concept = known(ConceptStems.hash(text, start, end)) { return concept }
    return ConceptStems.firstStem(affixes, edges, text, start, end, where: known)
  }

  private func known(_ stem: UInt64) -> ConceptID? {
    let concept = concepts[stem]
    return concept < 0 ? nil : concept
  }

  /// The first that is wanted of what a word may be without its affixes, the likeliest first.
  /// - Parameter isListed: a table has the word: of what it is made of, only what means the same is asked for.
  private static func firstStem<Found>(
    _ affixes: [Affix], _ edges: [Edge], _ text: [UInt8], _ start: Int, _ end: Int, isListed: Bool = false,
    where wanted: (UInt64) -> Found?
  ) -> Found? {
    for number in edges.indices where end - start >= edges[number].length + ConceptStems.shortest {
      let edge = edges[number]
      if edge.isEnding {
        guard text[end - 1] == edge.byte, ends(text, end, affixes[number].bytes) else { continue }
        return firstEndless(text, start, end - edge.length, affixes[number].letters, wanted)
      }
      guard text[start] == edge.byte, begins(text, start, affixes[number].bytes) else { continue }
      let from = start + edge.length
      switch affixes[number].kind {
      case .active, .passive:
        for letter in affixes[number].letters {
          if let found = wanted(ConceptStems.hash(text, from, end, before: letter)) { return found }
        }
        return nil
      case .state:
        if isListed { return nil }
        return wanted(ConceptStems.hash(text, from, end)) ?? wanted(ConceptStems.hash(text, from, end, after: "kan"))
      case .noun:
        if isListed { return nil }
        guard ends(text, end, ConceptStems.nounEnding), end - from >= ConceptStems.shortest + 2 else { continue }
        for letter in affixes[number].letters {
          for ending in ConceptStems.nounVerbEndings {
            let stem = ConceptStems.hash(text, from, end - 2, before: letter, after: ending)
            if let found = wanted(stem) { return found }
          }
        }
        return nil
      case .ending: continue
      }
    }
    return nil
  }

  private static func firstEndless<Found>(
    _ text: [UInt8], _ start: Int, _ end: Int, _ letters: [UInt8], _ wanted: (UInt64) -> Found?
  ) -> Found? {
    for letter in letters {
      let stem: UInt64
      switch letter {
      case ConceptStems.nothing: stem = ConceptStems.hash(text, start, end)
      case ConceptStems.doubled:
        guard text[end - 1] == text[end - 2] else { continue }
        stem = ConceptStems.hash(text, start, end - 1)
      default: stem = ConceptStems.hash(text, start, end, after: letter == 0x65 ? "e" : "y")
      }
      if let found = wanted(stem) { return found }
    }
    return nil
  }

  private static func begins(_ text: [UInt8], _ start: Int, _ affix: [UInt8]) -> Bool {
    for offset in affix.indices where text[start + offset] != affix[offset] { return false }
    return true
  }

  private static func ends(_ text: [UInt8], _ end: Int, _ affix: [UInt8]) -> Bool {
    begins(text, end - affix.count, affix)
  }

  /// FNV-1a over a range with letters put before and after it.
  private static func hash(
    _ text: [UInt8], _ start: Int, _ end: Int, before: UInt8 = nothing, after: StaticString = ""
  ) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if before != nothing { add(before) }
    for index in start..<end { add(text[index]) }
    after.withUTF8Buffer { bytes in
      for index in bytes.indices { add(unsafe bytes[index]) }
    }
    return hash
  }
}

/// Concepts by the hashes of stems: open addressing, since a stem is asked for at every word that no table knows.
private struct StemTable: Sendable {
  private struct Slot: Sendable {
    var stem: UInt64 = 0
    var concept = StemTable.none
  }

  /// For a stem of no concept, and one of several.
  private static let (none, several): (ConceptID, ConceptID) = (-1, -2)
  private var slots = Array(repeating: Slot(), count: 1 << 12)
  private var count = 0

  /// The concept of a stem; below 0 where it has none or several.
  subscript(stem: UInt64) -> ConceptID { slots[place(of: stem)].concept }

  mutating func add(_ concept: ConceptID, for stem: UInt64) {
    let place = place(of: stem)
    switch slots[place].concept {
    case StemTable.none:
      slots[place] = Slot(stem: stem, concept: concept)
      count += 1
      if count * 2 > slots.count { grow() }
    case concept: break
    default: slots[place].concept = StemTable.several
    }
  }

  /// Where a stem stands, or would stand.
  private func place(of stem: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: stem ^ stem >> 32) & (slots.count - 1)
    while slots[place].concept != StemTable.none, slots[place].stem != stem { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.concept != StemTable.none { slots[place(of: slot.stem)] = slot }
  }
}
