import Reading

/// Numbers for the words of an article that the lexicon does not know, and how each is written in it.
struct NameWords {
  struct Habits: OptionSet {
    let rawValue: UInt8
    static let lowerCase = Habits(rawValue: 1)
    /// With a capital inside a sentence.
    static let capitalised = Habits(rawValue: 2)
  }

  /// By token: the lexicon's id, or a number above every id of the lexicon; -1 for anything that is no word.
  private(set) var ids: [Int32]
  private(set) var habits: [Habits] = []
  private let known: Int
  /// By unknown word: its first place in the text.
  private var places: [Range<Int>] = []
  private let text: [UInt8]

  init(_ article: Article, _ tables: ClaimTables) {
    known = tables.data.lexicon.count
    text = article.text
    ids = []
    ids.reserveCapacity(article.tokens.count)
    habits.reserveCapacity(256)
    var slots = [Int32](repeating: -1, count: 512)
    var spans: [(start: Int32, end: Int32)] = []
    var starts = article.sentences.makeIterator()
    var next = starts.next()?.tokens.lowerBound ?? Int.max
    var opens = true
    for index in article.tokens.indices {
      let token = article.tokens[index]
      if index == next {
        opens = true
        next = starts.next()?.tokens.lowerBound ?? Int.max
      }
      guard token.kind == .word else {
        ids.append(-1)
        if token.kind != .punctuation || token.word == 0x3A { opens = true }
        continue
      }
      if token.word >= 0 {
        ids.append(token.word)
      } else {
        let id = NameWords.intern(token, article.text, &slots, &spans)
        if Int(id) == habits.count { habits.append([]) }
        habits[Int(id)].insert(token.isCapitalised ? (opens ? [] : .capitalised) : .lowerCase)
        ids.append(Int32(known) + id)
      }
      opens = false
    }
    places = spans.map { Int($0.start)..<Int($0.end) }
  }

  /// The bytes of a word that the lexicon does not know, as first written.
  func spelling(of id: Int32) -> ArraySlice<UInt8>? {
    let number = Int(id) - known
    return places.indices.contains(number) ? text[places[number]] : nil
  }

  func habits(ofToken index: Int) -> Habits {
    let id = Int(ids[index]) - known
    return id >= 0 ? habits[id] : []
  }

  private static func intern(
    _ token: Token, _ text: [UInt8], _ slots: inout [Int32], _ spans: inout [(start: Int32, end: Int32)]
  ) -> Int32 {
    if spans.count * 2 > slots.count { grow(text, &slots, spans) }
    var slot = Int(hash(text, token.start, token.end)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let span = spans[Int(slots[slot])]
      if equal(text, span.start, span.end, token.start, token.end) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(spans.count)
    spans.append((token.start, token.end))
    return slots[slot]
  }

  private static func grow(_ text: [UInt8], _ slots: inout [Int32], _ spans: [(start: Int32, end: Int32)]) {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, span) in spans.enumerated() {
      var slot = Int(hash(text, span.start, span.end)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func hash(_ text: [UInt8], _ start: Int32, _ end: Int32) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in Int(start)..<Int(end) { hash = (hash ^ UInt32(fold(text[index]))) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  private static func equal(_ text: [UInt8], _ a: Int32, _ aEnd: Int32, _ b: Int32, _ bEnd: Int32) -> Bool {
    guard aEnd - a == bEnd - b else { return false }
    for offset in 0..<Int(aEnd - a) where fold(text[Int(a) + offset]) != fold(text[Int(b) + offset]) { return false }
    return true
  }
}
