/// Phrases of one or more words, found in a token table longest first.
public struct PhraseTable: Sendable {
  /// A phrase found: the value it was added with and its length in tokens.
  public struct Match: Sendable {
    public var value: Int32
    public var length: Int
  }

  private struct Entry {
    var head: WordID
    var rest: Range<Int32>
    var value: Int32
    var needsCapital: Bool
    var needsAllCaps: Bool
  }

  private var entries: [Entry] = []
  private var pool: [WordID] = []
  /// For each word the first entry that it heads; entries with one head are neighbours, longest first.
  private var heads: [Int32]

  /// - Parameter wordCount: the size of the lexicon that the words come from.
  public init(wordCount: Int) {
    heads = Array(repeating: -1, count: wordCount + 1)
  }

  /// Adds a phrase; call ``seal()`` after the last.
  /// - Parameter matchingCase: text must have capitals where the form has them (first letter, or all of an acronym).
  public mutating func add(_ form: Form, value: Int32, matchingCase: Bool = false) {
    guard let head = form.words.first else { return }
    let start = Int32(pool.count)
    pool.append(contentsOf: form.words.dropFirst())
    entries.append(
      Entry(
        head: head, rest: start..<Int32(pool.count), value: value,
        needsCapital: matchingCase && form.isCapitalised,
        needsAllCaps: matchingCase && form.isAllCaps && form.words.count == 1))
  }

  /// Orders the phrases for look-up.
  public mutating func seal() {
    let order = entries.indices.sorted {
      let (a, b) = (entries[$0], entries[$1])
      if a.head != b.head { return a.head < b.head }
      if a.rest.count != b.rest.count { return a.rest.count > b.rest.count }
      return $0 < $1
    }
    entries = order.map { entries[$0] }
    for index in entries.indices.reversed() { heads[Int(entries[index].head)] = Int32(index) }
  }

  /// Whether some phrase starts with this word: the cheap test before ``longest(in:at:end:)``.
  @inline(__always)
  public func canStart(_ word: WordID) -> Bool { word >= 0 && Int(word) < heads.count && heads[Int(word)] >= 0 }

  /// The longest phrase that starts at a token and ends before `end`; the first added among equals.
  public func longest(in tokens: [Token], at index: Int, end: Int) -> Match? {
    guard canStart(tokens[index].word) else { return nil }
    var entry = Int(heads[Int(tokens[index].word)])
    while entry < entries.count, entries[entry].head == tokens[index].word {
      if matches(entries[entry], tokens, index, end) {
        return Match(value: entries[entry].value, length: entries[entry].rest.count + 1)
      }
      entry += 1
    }
    return nil
  }

  /// Every phrase that starts at a token and has the longest matching length (a form may stand in several rows).
  public func allLongest(in tokens: [Token], at index: Int, end: Int) -> [Match] {
    guard let first = longest(in: tokens, at: index, end: end) else { return [] }
    var found: [Match] = []
    var entry = Int(heads[Int(tokens[index].word)])
    while entry < entries.count, entries[entry].head == tokens[index].word {
      if entries[entry].rest.count + 1 == first.length, matches(entries[entry], tokens, index, end) {
        found.append(Match(value: entries[entry].value, length: first.length))
      }
      entry += 1
    }
    return found
  }

  private func matches(_ entry: Entry, _ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let length = entry.rest.count
    guard index + length < end else { return false }
    if entry.needsCapital, !tokens[index].isCapitalised { return false }
    if entry.needsAllCaps, !tokens[index].isAllCaps { return false }
    var at = index + 1
    for word in Int(entry.rest.lowerBound)..<Int(entry.rest.upperBound) {
      if tokens[at].word != pool[word] { return false }
      at += 1
    }
    return true
  }
}
