/// Phrases of one or more words, found in a token table longest first.
///
/// Most words start no phrase of a table, so that a bit a word answers most look-ups.
public struct PhraseTable: Sendable {
  /// A phrase found: the value it was added with and its length in tokens.
  public struct Match: Sendable {
    public var value: Int32
    /// Where the table has it; below 0 for a word that starts no other phrase.
    fileprivate var entry: Int32 = -1
    public var length: Int
  }

  /// Sixteen bytes: the tables are read at random places, and what is read must fit near the processor.
  private struct Entry {
    /// The second word; unknown where there is none.
    var second: WordID
    var value: Int32
    /// Where the words after the first stand in the pool, and how many they are.
    var rest: Int32
    var restCount: UInt8
    var needsCapital: Bool
    var needsAllCaps: Bool
    /// The last of those that start with the same word.
    var isLast = false
  }

  /// What starts with one word; sixteen bytes as well.
  private struct Head {
    /// The first entry; where the word alone is the only phrase, its value.
    var first: Int32
    /// The number of entries; 0 where the word alone is the only phrase.
    var count: Int32
    /// How many of the entries have more than one word; they come first.
    var longer: Int32 = 0
    /// For the second words of those a bit each, by the last five bits of their ids.
    var seconds: UInt32 = 0

    static func bit(_ word: WordID) -> UInt32 { 1 << UInt32(word & 31) }
  }

  /// For 64 words a bit each, whether a phrase starts with it, and the number of such words before them.
  @usableFromInline
  struct Block: Sendable {
    @usableFromInline var bits: UInt64 = 0
    var rank: Int32 = 0
  }

  /// The phrases, neighbours where they start with the same word, and of those the longest first.
  private var entries: [Entry] = []
  private var pool: [WordID] = []
  @usableFromInline internal private(set) var blocks: [Block]
  /// In the order of their words' ids.
  private var heads: [Head] = []
  /// While phrases are added: for each entry its first word, length and number, in the order that look-up needs.
  private var order: [UInt64] = []

  /// - Parameter wordCount: the size of the lexicon that the words come from.
  public init(wordCount: Int) {
    blocks = Array(repeating: Block(), count: (wordCount + 63) / 64)
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
        second: restCount > 0 ? form.words[1] : Lexicon.unknown, value: value, rest: Int32(pool.count),
        restCount: UInt8(restCount), needsCapital: matchingCase && form.isCapitalised,
        needsAllCaps: matchingCase && form.isAllCaps && restCount == 0))
    for word in form.words.dropFirst() { pool.append(word) }
  }

  /// Orders the phrases for look-up.
  public mutating func seal() {
    order.sort()
    entries = order.map { entries[Int($0 & 0xFFFF_FFFF)] }
    var start = 0
    while start < order.count {
      let word = Int(order[start] >> 40)
      var end = start + 1
      while end < order.count, Int(order[end] >> 40) == word { end += 1 }
      let first = entries[start]
      let isPlain = end == start + 1 && first.restCount == 0 && !first.needsCapital && !first.needsAllCaps
      var head = isPlain ? Head(first: first.value, count: 0) : Head(first: Int32(start), count: Int32(end - start))
      for entry in entries[start..<end] where entry.restCount > 0 {
        head.longer += 1
        head.seconds |= Head.bit(entry.second)
      }
      heads.append(head)
      entries[end - 1].isLast = true
      blocks[word >> 6].bits |= 1 << UInt64(word & 63)
      start = end
    }
    order = []
    var rank: Int32 = 0
    for index in blocks.indices {
      blocks[index].rank = rank
      rank += Int32(blocks[index].bits.nonzeroBitCount)
    }
  }

  /// Whether some phrase starts with this word: the cheap test before ``longest(in:at:end:)``.
  @inlinable
  @inline(__always)
  public func canStart(_ word: WordID) -> Bool {
    // An unknown word's block is far outside.
    let block = Int(UInt32(bitPattern: word) >> 6)
    return block < blocks.count && blocks[block].bits & (1 << UInt64(word & 63)) != 0
  }

  /// The longest phrase that starts at a token and ends before `end`; the first added among equals.
  @inlinable
  @inline(__always)
  public func longest(in tokens: [Token], at index: Int, end: Int) -> Match? {
    canStart(tokens[index].word) ? find(in: tokens, at: index, end: end) : nil
  }

  /// Hands on the value of every phrase that stands where the longest one was found and is as long (a form may stand in
  /// several rows), in the order in which they were added.
  public func forEachValue(of match: Match, in tokens: [Token], at index: Int, end: Int, _ body: (Int32) -> Void) {
    body(match.value)
    guard match.entry >= 0 else { return }
    var at = Int(match.entry)
    while !entries[at].isLast {
      at += 1
      if Int(entries[at].restCount) + 1 < match.length { return }
      if matches(entries[at], tokens, index, end) { body(entries[at].value) }
    }
  }

  /// Every phrase that starts at a token and has the longest matching length.
  public func allLongest(in tokens: [Token], at index: Int, end: Int) -> [Match] {
    guard let first = longest(in: tokens, at: index, end: end) else { return [] }
    var found: [Match] = []
    forEachValue(of: first, in: tokens, at: index, end: end) { found.append(Match(value: $0, length: first.length)) }
    return found
  }

  @usableFromInline
  func find(in tokens: [Token], at index: Int, end: Int) -> Match? {
    let head = head(tokens[index].word)
    if head.count == 0 { return index < end ? Match(value: head.first, length: 1) : nil }
    let second = index + 1 < end ? tokens[index + 1].word : Lexicon.unknown
    // Most often the next word goes on no phrase: then only the word alone is left.
    let from = second == Lexicon.unknown || head.seconds & Head.bit(second) == 0 ? head.first + head.longer : head.first
    for at in Int(from)..<Int(head.first + head.count) {
      let entry = entries[at]
      if entry.restCount > 0, entry.second != second { continue }
      if matches(entry, tokens, index, end) {
        return Match(value: entry.value, entry: Int32(at), length: Int(entry.restCount) + 1)
      }
    }
    return nil
  }

  /// What starts with a word that starts something.
  @inline(__always)
  private func head(_ word: WordID) -> Head {
    let block = blocks[Int(word) >> 6]
    let below = block.bits & (1 << UInt64(word & 63) - 1)
    return heads[Int(block.rank) + below.nonzeroBitCount]
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
