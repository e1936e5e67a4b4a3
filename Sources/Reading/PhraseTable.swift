/// Phrases of one or more words, found in a token table longest first.
///
/// Most words start no phrase of a table, so that a bit a word answers most look-ups.
public struct PhraseTable: Sendable {
  /// A phrase found: the value it was added with and its length in tokens.
  public struct Match: Sendable {
    public var value: Int32
    public var length: Int
  }

  private struct Entry {
    /// The second word; unknown where there is none.
    var second: WordID
    /// Where the words after the first stand in the pool, and how many they are.
    var rest: Int32
    var restCount: UInt16
    var needsCapital: Bool
    var needsAllCaps: Bool
    var value: Int32
  }

  /// The phrases, neighbours where they start with the same word, and of those the longest first.
  private var entries: [Entry] = []
  private var pool: [WordID] = []
  /// A bit a word: whether a phrase starts with it.
  @usableFromInline internal private(set) var starts: [UInt64]
  /// For each 64 words the number of first words before them.
  private var ranks: [Int32] = []
  /// For each first word, in the order of their ids, its first entry; at the end the number of entries.
  private var firsts: [Int32] = []
  /// While phrases are added: for each entry its first word, length and number, in the order that look-up needs.
  private var order: [UInt64] = []

  /// - Parameter wordCount: the size of the lexicon that the words come from.
  public init(wordCount: Int) {
    starts = Array(repeating: 0, count: (wordCount + 63) / 64)
  }

  /// Adds a phrase; call ``seal()`` after the last.
  /// - Parameter matchingCase: text must have capitals where the form has them (first letter, or all of an acronym).
  public mutating func add(_ form: Form, value: Int32, matchingCase: Bool = false) {
    guard let head = form.words.first else { return }
    let restCount = form.words.count - 1
    // Forms are a few words long; a longer one would take the room of the head's bits.
    guard restCount < 256 else { return }
    order.append(UInt64(head) << 40 | UInt64(255 - restCount) << 32 | UInt64(entries.count))
    entries.append(
      Entry(
        second: restCount > 0 ? form.words[1] : Lexicon.unknown, rest: Int32(pool.count), restCount: UInt16(restCount),
        needsCapital: matchingCase && form.isCapitalised,
        needsAllCaps: matchingCase && form.isAllCaps && restCount == 0, value: value))
    for word in form.words.dropFirst() { pool.append(word) }
  }

  /// Orders the phrases for look-up.
  public mutating func seal() {
    order.sort()
    entries = order.map { entries[Int($0 & 0xFFFF_FFFF)] }
    var last = -1
    for (index, key) in order.enumerated() {
      let head = Int(key >> 40)
      if head == last { continue }
      last = head
      firsts.append(Int32(index))
      starts[head >> 6] |= 1 << UInt64(head & 63)
    }
    firsts.append(Int32(entries.count))
    order = []
    var count: Int32 = 0
    ranks.reserveCapacity(starts.count)
    for block in starts {
      ranks.append(count)
      count += Int32(block.nonzeroBitCount)
    }
  }

  /// Whether some phrase starts with this word: the cheap test before ``longest(in:at:end:)``.
  @inlinable
  @inline(__always)
  public func canStart(_ word: WordID) -> Bool {
    // An unknown word's block is far outside.
    let block = Int(UInt32(bitPattern: word) >> 6)
    return block < starts.count && starts[block] & (1 << UInt64(word & 63)) != 0
  }

  /// The longest phrase that starts at a token and ends before `end`; the first added among equals.
  @inlinable
  @inline(__always)
  public func longest(in tokens: [Token], at index: Int, end: Int) -> Match? {
    canStart(tokens[index].word) ? find(in: tokens, at: index, end: end) : nil
  }

  /// Every phrase that starts at a token and has the longest matching length (a form may stand in several rows).
  public func allLongest(in tokens: [Token], at index: Int, end: Int) -> [Match] {
    guard let first = longest(in: tokens, at: index, end: end) else { return [] }
    var found: [Match] = []
    for entry in candidates(tokens[index].word)
    where Int(entries[entry].restCount) + 1 == first.length && matches(entries[entry], tokens, index, end) {
      found.append(Match(value: entries[entry].value, length: first.length))
    }
    return found
  }

  @usableFromInline
  func find(in tokens: [Token], at index: Int, end: Int) -> Match? {
    let second = index + 1 < end ? tokens[index + 1].word : Lexicon.unknown
    for at in candidates(tokens[index].word) {
      let entry = entries[at]
      if entry.restCount > 0, entry.second != second { continue }
      if matches(entry, tokens, index, end) { return Match(value: entry.value, length: Int(entry.restCount) + 1) }
    }
    return nil
  }

  /// The entries of a word that starts some.
  private func candidates(_ head: WordID) -> Range<Int> {
    let block = Int(head) >> 6
    let below = starts[block] & (1 << UInt64(head & 63) - 1)
    let rank = Int(ranks[block]) + below.nonzeroBitCount
    return Int(firsts[rank])..<Int(firsts[rank + 1])
  }

  private func matches(_ entry: Entry, _ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let length = Int(entry.restCount)
    guard index + length < end else { return false }
    if entry.needsCapital, !tokens[index].isCapitalised { return false }
    if entry.needsAllCaps, !tokens[index].isAllCaps { return false }
    for offset in 0..<length where tokens[index + 1 + offset].word != pool[Int(entry.rest) + offset] { return false }
    return true
  }
}
