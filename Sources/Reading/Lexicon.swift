/// The words of one language, numbered: open addressing on an FNV-1a hash of the folded bytes.
///
/// Ids below 128 are the ASCII characters themselves, so that punctuation needs no look-up.
public struct Lexicon: Sendable {
  /// The id of every word that the language's tables do not know.
  @inlinable public static var unknown: WordID { -1 }

  private var slots: [WordID]
  private var mask: Int
  private var starts: [Int32]
  private var bytes: [UInt8]

  /// A lexicon that holds the ASCII characters only.
  init() {
    slots = Array(repeating: Lexicon.unknown, count: 1 << 16)
    mask = slots.count - 1
    starts = Array(0...128)
    bytes = Array(0..<128)
    for id in 0..<128 { place(WordID(id), hash: Lexicon.hash(bytes, id, id + 1)) }
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

  /// The id of the first `count` bytes of `folded`.
  func find(_ folded: [UInt8], _ count: Int) -> WordID {
    find(folded, count, hash: Lexicon.hash(folded, 0, count))
  }

  /// The id of the word at a range, folding it into `scratch`.
  func find(_ text: [UInt8], _ start: Int, _ end: Int, scratch: inout [UInt8]) -> WordID {
    scratch.removeAll(keepingCapacity: true)
    var hash: UInt32 = 2_166_136_261
    for index in start..<end {
      let byte = text[index]
      guard byte < 0x80 else {
        scratch.removeAll(keepingCapacity: true)
        Lexicon.fold(text, start, end, into: &scratch)
        return find(scratch, scratch.count)
      }
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      scratch.append(folded)
      hash = (hash ^ UInt32(folded)) &* 16_777_619
    }
    return find(scratch, end - start, hash: hash ^ (hash >> 15))
  }

  private func find(_ folded: [UInt8], _ count: Int, hash: UInt32) -> WordID {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let id = slots[slot]
      if id == Lexicon.unknown || matches(id, folded, count) { return id }
      slot = (slot + 1) & mask
    }
  }

  /// Gives a folded word its id.
  mutating func intern(_ folded: [UInt8]) -> WordID {
    let known = find(folded, folded.count)
    if known != Lexicon.unknown { return known }
    if count * 2 > slots.count { grow() }
    let id = WordID(count)
    bytes.append(contentsOf: folded)
    starts.append(Int32(bytes.count))
    place(id, hash: Lexicon.hash(folded, 0, folded.count))
    return id
  }

  private func matches(_ id: WordID, _ folded: [UInt8], _ count: Int) -> Bool {
    let start = Int(starts[Int(id)])
    if Int(starts[Int(id) + 1]) - start != count { return false }
    for index in 0..<count where bytes[start + index] != folded[index] { return false }
    return true
  }

  private mutating func place(_ id: WordID, hash: UInt32) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Lexicon.unknown { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: Lexicon.unknown, count: slots.count * 2)
    mask = slots.count - 1
    for id in 0..<count {
      place(WordID(id), hash: Lexicon.hash(bytes, Int(starts[id]), Int(starts[id + 1])))
    }
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash ^ (hash >> 15)
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
