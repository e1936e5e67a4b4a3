/// The words of one language, numbered: open addressing on a hash of the folded bytes.
///
/// Ids below 128 are the ASCII characters themselves, so that punctuation needs no look-up. The first sixteen bytes of a
/// word are its key, two integers that are folded, hashed and compared at once; only longer words are looked at further.
public struct Lexicon: Sendable {
  /// The id of every word that the language's tables do not know.
  @inlinable public static var unknown: WordID { -1 }

  /// The first sixteen bytes of a folded word, zeros after a shorter one. No word holds a zero byte.
  private struct Key: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// A word of sixteen bytes or more may go on behind the key.
    var isFull: Bool { high >> 56 != 0 }

    var hash: UInt64 {
      let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ mixed >> 32
    }
  }

  /// A place of the table: a part of a word's hash beside its id. Eight bytes, since the table is read at random places
  /// and should stay near the processor; most words that nobody knows are turned away without a second look.
  private struct Slot {
    var tag: UInt32 = 0
    var id = Lexicon.unknown
  }

  private var slots: [Slot]
  /// By id.
  private var keys: [Key]
  private var mask: Int
  private var starts: [Int32]
  private var bytes: [UInt8]

  /// A lexicon that holds the ASCII characters only.
  init() {
    slots = Array(repeating: Slot(), count: 1 << 16)
    mask = slots.count - 1
    starts = Array(0...128)
    bytes = Array(0..<128)
    keys = (0..<128).map { Key(low: UInt64($0)) }
    for id in 0..<128 { place(WordID(id)) }
  }

  /// The number of ids given out.
  public var count: Int { starts.count - 1 }

  /// The folded spelling of an id.
  public func spelling(of id: WordID) -> String {
    guard id >= 0, Int(id) < count else { return "" }
    return String(decoding: bytes[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
  }

  /// The id of a word in any case; ``unknown`` where the tables do not have it.
  public func id(of word: String) -> WordID {
    var folded: [UInt8] = []
    let text = Array(word.utf8)
    Lexicon.fold(text, 0, text.count, into: &folded)
    return find(folded, folded.count)
  }

  /// The id of the first `count` bytes of a folded word.
  func find(_ folded: [UInt8], _ count: Int) -> WordID {
    find(Lexicon.key(folded, 0, count), folded, 0, count)
  }

  /// The id of the word at a range of a text, in any case.
  /// - Parameter scratch: room for a word that must be copied to be folded.
  @inline(__always)
  func find(_ text: [UInt8], _ start: Int, _ end: Int, scratch: inout [UInt8]) -> WordID {
    if end - start <= 16 {
      let key = Lexicon.key(text, start, end)
      if (key.low | key.high) & 0x8080_8080_8080_8080 == 0 {
        return find(Key(low: ASCIIWord.lowered(key.low), high: ASCIIWord.lowered(key.high)), text, start, end)
      }
    }
    scratch.removeAll(keepingCapacity: true)
    Lexicon.fold(text, start, end, into: &scratch)
    return find(scratch, scratch.count)
  }

  /// The id of a folded word of one to fifteen bytes, given as its first eight bytes and the others.
  @inline(__always)
  func find(_ low: UInt64, _ high: UInt64) -> WordID { find(Key(low: low, high: high)) { _ in true } }

  /// - Parameter key: the key of the folded word; of one that is longer than a key, the bytes are folded too.
  private func find(_ key: Key, _ folded: [UInt8], _ start: Int, _ end: Int) -> WordID {
    // Folding may leave nothing of a word; the key of nothing is that of the character zero.
    if start == end { return Lexicon.unknown }
    return find(key) { !key.isFull || continues($0, folded, start, end) }
  }

  /// - Parameter isWhole: whether a word with this key is the one that is looked for.
  @inline(__always)
  private func find(_ key: Key, where isWhole: (WordID) -> Bool) -> WordID {
    let hash = key.hash
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found.id == Lexicon.unknown { return found.id }
      if found.tag == tag, keys[Int(found.id)] == key, isWhole(found.id) { return found.id }
      slot = (slot + 1) & mask
    }
  }

  /// Gives the word at a range of a text, in any case, its id.
  mutating func intern(_ text: [UInt8], _ start: Int, _ end: Int, _ folded: inout [UInt8]) -> WordID {
    let known = find(text, start, end, scratch: &folded)
    if known != Lexicon.unknown { return known }
    folded.removeAll(keepingCapacity: true)
    Lexicon.fold(text, start, end, into: &folded)
    if count * 2 > slots.count { grow() }
    let id = WordID(count)
    bytes.append(contentsOf: folded)
    starts.append(Int32(bytes.count))
    keys.append(Lexicon.key(folded, 0, folded.count))
    place(id)
    return id
  }

  /// Whether a word is another of the same key, of sixteen bytes or more.
  private func continues(_ id: WordID, _ folded: [UInt8], _ from: Int, _ end: Int) -> Bool {
    let start = Int(starts[Int(id)])
    let count = Int(starts[Int(id) + 1]) - start
    guard count == end - from else { return false }
    if count <= 16 { return true }
    for offset in 16..<count where bytes[start + offset] != folded[from + offset] { return false }
    return true
  }

  private mutating func place(_ id: WordID) {
    let hash = keys[Int(id)].hash
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].id != Lexicon.unknown { slot = (slot + 1) & mask }
    slots[slot] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), id: id)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    mask = slots.count - 1
    for id in keys.indices { place(WordID(id)) }
  }

  /// The key of the bytes as they stand.
  @inline(__always)
  private static func key(_ text: [UInt8], _ start: Int, _ end: Int) -> Key {
    let length = end - start
    guard length > 0 else { return Key() }
    let low = ASCIIWord.load(text, start)
    guard length > 8 else { return Key(low: ASCIIWord.prefix(low, length)) }
    return Key(low: low, high: ASCIIWord.prefix(ASCIIWord.load(text, start + 8), min(length - 8, 8)))
  }

  /// Appends the case-folded bytes of a range: ASCII and Latin-1 capitals lowered, curly apostrophes straight, soft hyphens dropped.
  static func fold(_ text: [UInt8], _ start: Int, _ end: Int, into folded: inout [UInt8]) {
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < end {
        let next = text[index + 1]
        folded.append(byte)
        folded.append(next >= 0x80 && next <= 0x9E && next != 0x97 ? next + 0x20 : next)
        index += 2
      } else if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80,
        text[index + 2] == 0x98 || text[index + 2] == 0x99
      {
        folded.append(0x27)
        index += 3
      } else if byte == 0xC2, index + 1 < end, text[index + 1] == 0xAD {
        index += 2
      } else {
        folded.append(byte)
        index += 1
      }
    }
  }
}
