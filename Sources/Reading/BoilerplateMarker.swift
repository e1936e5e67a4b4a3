/// Marks the left-overs of web pages (comment forms, related links, share lines): lines that the language's table names.
struct BoilerplateMarker {
  private let phrases: PhraseTable
  /// For each row of the table: whether the whole line must be the phrase.
  private let isWholeLine: [Bool]

  static let indonesian = BoilerplateMarker(LanguageData.of(.indonesian))
  static let english = BoilerplateMarker(LanguageData.of(.english))

  static func of(_ language: Language) -> BoilerplateMarker {
    language == .english ? english : indonesian
  }

  private init(_ data: LanguageData) {
    phrases = data.phrases(.boilerplate)
    isWholeLine = data.rows(.boilerplate).map { $0[0] == "line" }
  }

  /// Flags the tokens of boilerplate lines and gives their ranges, in order, neighbours joined.
  /// - Parameter known: ranges that are boilerplate whatever their words, in order.
  func mark(_ tokens: inout [Token], known: [TextRange] = []) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    var next = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) { end += 1 }
      while next < known.count, known[next].end <= Int(tokens[start].start) { next += 1 }
      let isKnown = next < known.count && known[next].contains(Int(tokens[start].start))
      if isKnown || !goesOn(tokens, at: start) && isBoilerplate(tokens, start, end) {
        for index in start..<end { tokens[index].flags.insert(.boilerplate) }
        let range = TextRange(Int(tokens[start].start), Int(tokens[end - 1].end))
        if start > 0, tokens[start - 1].flags.contains(.boilerplate), let last = ranges.last {
          ranges[ranges.count - 1] = last.union(range)
        } else {
          ranges.append(range)
        }
      }
      start = end
    }
    return ranges
  }

  /// A line at least this long, in bytes, may be one that is broken at a width.
  private static let brokenLine = 50

  /// Whether a line goes on with the sentence of the one before: text that is broken at a width ends in any word.
  private func goesOn(_ tokens: [Token], at start: Int) -> Bool {
    guard start > 0, !tokens[start].flags.contains(.paragraphStart) else { return false }
    let last = tokens[start - 1]
    guard last.kind == .word || last.kind == .number || last.word == 0x2C, !last.flags.contains(.boilerplate) else {
      return false
    }
    var first = start - 1
    while first > 0, !tokens[first].flags.contains(.lineStart) { first -= 1 }
    return Int(last.end - tokens[first].start) >= BoilerplateMarker.brokenLine
  }

  private func isBoilerplate(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    var first = start
    // Bullets, arrows and Markdown marks before the words.
    while first < end, tokens[first].kind == .punctuation { first += 1 }
    guard first < end, let match = phrases.longest(in: tokens, at: first, end: end) else { return false }
    if !isWholeLine[Int(match.value)] { return true }
    return tokens[(first + match.length)..<end].allSatisfy { $0.kind == .punctuation || $0.kind == .number }
  }
}
