import Reading

/// The concepts of words that no table lists as they stand, by what is left of them without their affixes: a back-off,
/// asked only where the lexicon does not know a word.
///
/// A stem that stands for several concepts stands for none here.
struct ConceptStems: Sendable {
  private struct Affix: Sendable {
    enum Kind: String, Sendable { case active, passive, state, noun, ending }
    var bytes: [UInt8]
    var kind: Kind
    /// What may have stood in the affix's place: nothing, a letter, or the second of two equal letters.
    var letters: [UInt8]
  }

  /// For a letter: none stood there, or one of two equal ones.
  private static let (nothing, doubled): (UInt8, UInt8) = (0x2D, 0x3D)
  /// What is left of a word is a word itself.
  private static let shortest = 4
  private static let nounEnding = Array("an".utf8)

  private let affixes: [Affix]
  private let hasPrefixes: Bool
  /// By the hash of a stem; -1 for one of several concepts.
  private var concepts: [UInt64: ConceptID] = [:]

  init(_ data: LanguageData) {
    affixes = data.rows(.affixes).compactMap { row in
      guard let word = row.forms.first?.words.first, let kind = Affix.Kind(rawValue: row[0]) else { return nil }
      return Affix(
        bytes: Array(data.lexicon.spelling(of: word).utf8), kind: kind,
        letters: row[1].split(separator: "|").compactMap(\.utf8.first))
    }
    hasPrefixes = affixes.contains { $0.kind == .active }
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]) else { continue }
      for form in row.forms where form.words.count == 1 && !form.isCapitalised {
        let bytes = Array(data.lexicon.spelling(of: form.words[0]).utf8)
        for stem in stems(bytes, 0, bytes.count, isListed: true) + [ConceptStems.hash(bytes, 0, bytes.count)] {
          if let known = concepts[stem], known != concept { concepts[stem] = -1 } else { concepts[stem] = concept }
        }
      }
    }
  }

  /// The concept of the word at a range of a text, in small letters; nil where its stem is not known or means several things.
  func concept(_ text: [UInt8], _ start: Int, _ end: Int) -> ConceptID? {
    if hasPrefixes, let concept = known(ConceptStems.hash(text, start, end)) { return concept }
    for stem in stems(text, start, end) {
      if let concept = known(stem) { return concept }
    }
    return nil
  }

  private func known(_ stem: UInt64) -> ConceptID? { concepts[stem].flatMap { $0 < 0 ? nil : $0 } }

  /// What a word may be without its affixes, the likeliest first.
  /// - Parameter isListed: a table has the word: of what it is made of, only what means the same is asked for.
  private func stems(_ text: [UInt8], _ start: Int, _ end: Int, isListed: Bool = false) -> [UInt64] {
    for affix in affixes where end - start >= affix.bytes.count + ConceptStems.shortest {
      if affix.kind == .ending {
        guard ends(text, end, affix.bytes) else { continue }
        return endless(text, start, end - affix.bytes.count, affix.letters)
      }
      guard begins(text, start, affix.bytes) else { continue }
      let from = start + affix.bytes.count
      switch affix.kind {
      case .active, .passive: return affix.letters.map { ConceptStems.hash(text, from, end, before: $0) }
      case .state:
        if isListed { return [] }
        return (["", "kan"] as [StaticString]).map { ConceptStems.hash(text, from, end, after: $0) }
      case .noun:
        if isListed { return [] }
        guard ends(text, end, ConceptStems.nounEnding), end - from >= ConceptStems.shortest + 2 else { continue }
        return affix.letters.flatMap { letter in
          (["", "kan", "i"] as [StaticString]).map { ConceptStems.hash(text, from, end - 2, before: letter, after: $0) }
        }
      case .ending: continue
      }
    }
    return []
  }

  private func endless(_ text: [UInt8], _ start: Int, _ end: Int, _ letters: [UInt8]) -> [UInt64] {
    letters.compactMap { letter in
      switch letter {
      case ConceptStems.nothing: ConceptStems.hash(text, start, end)
      case ConceptStems.doubled:
        text[end - 1] == text[end - 2] ? ConceptStems.hash(text, start, end - 1) : nil
      default: ConceptStems.hash(text, start, end, after: letter == 0x65 ? "e" : "y")
      }
    }
  }

  private func begins(_ text: [UInt8], _ start: Int, _ affix: [UInt8]) -> Bool {
    for (offset, byte) in affix.enumerated() where text[start + offset] != byte { return false }
    return true
  }

  private func ends(_ text: [UInt8], _ end: Int, _ affix: [UInt8]) -> Bool { begins(text, end - affix.count, affix) }

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
