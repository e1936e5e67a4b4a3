import Claims
import Reading

/// What two passages can share: a word, a concept, a name, a known entity or a number, as one comparable key.
typealias TermKey = UInt64

/// One token of a passage that tells what it is about, with the keys it can be met by (0: none).
struct Term: Sendable {
  enum Kind: UInt8, Sendable { case word, name, number }

  /// Index into the article's tokens.
  var token: Int
  var kind: Kind
  /// The folded spelling, a light stem of it: meets within one language, and across languages for names and loans.
  var word: TermKey
  /// Concept ids are shared by all languages; an ambiguous word has two.
  var concept: TermKey = 0
  var otherConcept: TermKey = 0
  /// All that the word may mean: its concepts, then the everyday lemmas that its root or its translations have.
  var senses: [TermKey] = []
  /// The spelling of a loanword that no table knows; it tells nothing where the other article lacks it.
  var cognate: TermKey = 0
  /// Index into the reading's mentions, where a name stands; -1 elsewhere.
  var mention = -1
  /// A gazetteer entity.
  var entity: TermKey = 0
  /// Belongs to an attribution: it tells who says it, not what is said.
  var isSpeaker = false
  /// Belongs to a figure, but is not what is counted.
  var isMeasure = false
  /// Belongs to the office or affiliation beside a name.
  var isRole = false
  /// Tells little of what is done.
  var isLight = false
  /// Tells how certain it is, not what it is.
  var isHedge = false

  /// Whether a concept of an event, a state or a casualty stands here.
  var isEvent: Bool {
    guard let id = concept.conceptID else { return false }
    let kind = Concepts.of(id).kind
    return kind == "event" || kind == "state" || kind == "casualty"
  }

  /// Whether one of its meanings is an event, a state or a casualty, and it is no mere helper of another verb.
  var mayBeEvent: Bool {
    guard !isLight, !isHedge else { return false }
    return senses.contains { sense in
      guard let id = sense.conceptID else { return false }
      return ["event", "state", "casualty"].contains(Concepts.of(id).kind)
    }
  }

  /// Whether the term can be met in another language.
  var bridges: Bool { kind != .word || concept != 0 || entity != 0 }

  /// Whether it can be by any of its senses.
  var hasSense: Bool { bridges || cognate == 0 && !senses.isEmpty }
}

extension TermKey {
  static func concept(_ id: ConceptID) -> TermKey { 1 << 62 | TermKey(UInt16(bitPattern: id)) + 1 }
  static func entity(_ id: String) -> TermKey { 2 << 62 | hash(Array(id.utf8)[...]) }
  static func number(_ value: Double) -> TermKey { 3 << 62 | value.bitPattern & (1 << 62 - 1) }
  static func word(_ folded: ArraySlice<UInt8>) -> TermKey { hash(folded) }
  /// An English lemma as a meaning, kept apart from the words of texts.
  static func lemma(_ lemma: String) -> TermKey { hash(Array(("=" + lemma).utf8)[...]) }

  /// A loanword's spelling, kept apart from words and lemmas.
  static func cognate(_ spelling: String) -> TermKey { hash(Array(("~" + spelling).utf8)[...]) }

  /// The concept that a key stands for.
  var conceptID: ConceptID? {
    self >> 62 == 1 ? ConceptID(bitPattern: UInt16(truncatingIfNeeded: (self & 0xFFFF_FFFF) &- 1)) : nil
  }

  /// FNV-1a, without the two bits that tell the kinds of keys apart.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> TermKey {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (hash ^ hash >> 32) & (1 << 62 - 1)
  }
}

/// The classes of the `checkWords` table.
enum CheckWord: String, CaseIterable, Sendable {
  case or, from, to, of, parts, partial, difference, rise, fall, untrue, age, former, modal, at, all, undecided, light,
    none, which, offset, boundary, passive, unreal, clock, toll, agent, command, joining,
    determiner, respective, partly, on, destination, ordinal, initial, doer, owning, copula, particle,
    reckoning, counting, pointing, even, using, falling, theory, oneOf, single, nounlike
}
