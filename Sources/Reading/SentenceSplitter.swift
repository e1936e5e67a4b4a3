/// Cuts a token table into sentences, headings, list items and boilerplate lines.
struct SentenceSplitter {
  private enum Abbreviation: UInt8 { case none, title, either }

  /// The longest sentence in tokens. No writer's is as long; text without marks is cut, so that the work on a sentence,
  /// which may grow with its square, stays bounded.
  private static let limit = 1000

  /// By word id.
  private let abbreviations: [Abbreviation]
  private let isFunctionWord: [Bool]

  static let indonesian = SentenceSplitter(LanguageData.of(.indonesian))
  static let english = SentenceSplitter(LanguageData.of(.english))

  static func of(_ language: Language) -> SentenceSplitter {
    language == .english ? english : indonesian
  }

  private init(_ data: LanguageData) {
    var abbreviations = Array(repeating: Abbreviation.none, count: data.lexicon.count)
    for row in data.rows(.abbreviations) {
      for form in row.forms where form.words.count <= 2 {
        guard let word = form.words.first else { continue }
        abbreviations[Int(word)] = row[0] == "title" ? .title : .either
      }
    }
    var functionWords = Array(repeating: false, count: data.lexicon.count)
    for row in data.rows(.functionWords) {
      for form in row.forms where form.words.count == 1 { functionWords[Int(form.words[0])] = true }
    }
    self.abbreviations = abbreviations
    isFunctionWord = functionWords
  }

  /// The sentences of an article, in order, covering every token.
  /// - Parameter isPrinted: whether its lines are those of a printed page, which is always broken at a width.
  func sentences(_ tokens: [Token], _ text: [UInt8], isPrinted: Bool = false) -> [Sentence] {
    var sentences: [Sentence] = []
    let wrap = LineShape(tokens, isPrinted: isPrinted)
    var paragraph = -1
    var start = 0
    while start < tokens.count {
      let end = blockEnd(tokens, start, wrap)
      if tokens[start].flags.contains(.paragraphStart) || paragraph < 0 || !wrap.isWrapped { paragraph += 1 }
      cut(tokens, start, end, paragraph, text, into: &sentences)
      start = end
    }
    return sentences
  }

  /// How the lines of a text are used: broken at a fixed width, or each a paragraph.
  private struct LineShape {
    var isWrapped = false
    var width = 0

    init(_ tokens: [Token], isPrinted: Bool) {
      guard let first = tokens.first else { return }
      var lengths: [Int] = []
      var start = first.start
      var last = first
      for token in tokens {
        if token.flags.contains(.lineStart), token.start != start {
          lengths.append(Int(last.end - start))
          start = token.start
        }
        last = token
      }
      lengths.append(Int(last.end - start))
      if isPrinted {
        // A headline may run across two columns: few lines are as long.
        lengths.sort()
        (isWrapped, width) = (true, lengths[lengths.count * 9 / 10])
        return
      }
      let long = lengths.filter { $0 > 50 }
      width = long.max() ?? 0
      // A text is hard-wrapped where several lines fill one width and none is longer.
      isWrapped = width <= 130 && long.filter { $0 * 4 > width * 3 }.count >= 3
    }
  }

  /// The end of the run of lines that starts at a token: a paragraph, or one line where lines are paragraphs.
  private func blockEnd(_ tokens: [Token], _ start: Int, _ wrap: LineShape) -> Int {
    let isBoilerplate = tokens[start].flags.contains(.boilerplate)
    var lineStart = start
    var index = start + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.flags.contains(.paragraphStart) { return index }
      if token.flags.contains(.lineStart) {
        if isBoilerplate || token.flags.contains(.boilerplate) { return index }
        if isListMark(tokens, index) { return index }
        let length = Int(tokens[index - 1].end - tokens[lineStart].start)
        let isShort = length * 5 < wrap.width * 3
        if !wrap.isWrapped || isShort && (token.isCapitalised || token.kind == .number) { return index }
        lineStart = index
      }
      index += 1
    }
    return tokens.count
  }

  private func cut(
    _ tokens: [Token], _ start: Int, _ end: Int, _ paragraph: Int, _ text: [UInt8], into sentences: inout [Sentence]
  ) {
    func add(_ from: Int, _ to: Int, _ kind: SentenceKind) {
      let range = TextRange(Int(tokens[from].start), Int(tokens[to - 1].end))
      sentences.append(Sentence(range: range, tokens: from..<to, paragraph: paragraph, kind: kind))
    }
    if tokens[start].flags.contains(.boilerplate) {
      add(start, end, .boilerplate)
      return
    }
    let isItem = isListMark(tokens, start)
    var from = start
    var index = start
    while index < end {
      let stop = sentenceEnd(tokens, index, end, text)
      if let stop {
        add(from, stop, isItem ? .listItem : .body)
        from = stop
        index = stop
        continue
      }
      index += 1
      if index - from == SentenceSplitter.limit {
        add(from, index, isItem ? .listItem : .body)
        from = index
      }
    }
    guard from < end else { return }
    let isHeading = from == start && !isItem && looksLikeHeading(tokens, start, end)
    add(from, end, isHeading ? .heading : isItem ? .listItem : .body)
  }

  /// Where the sentence ends that has its full stop at `index`: after closing marks; nil where none ends here.
  private func sentenceEnd(_ tokens: [Token], _ index: Int, _ end: Int, _ text: [UInt8]) -> Int? {
    let token = tokens[index]
    let isDotted = token.kind == .word
    if isDotted, text[Int(token.end) - 1] != 0x2E { return nil }
    let isStop = token.word == 0x2E
    let isCall = token.word == 0x21 || token.word == 0x3F
    let isEllipsis =
      token.end - token.start == 3 && text[Int(token.start)] == 0xE2 && text[Int(token.start) + 2] == 0xA6
    guard isStop || isCall || isDotted || isEllipsis else { return nil }
    var next = index + 1
    while next < end, closes(tokens, next) { next += 1 }
    guard next < end else { return next }
    let follower = tokens[next]
    if follower.isGlued, !follower.flags.contains(.lineStart), next == index + 1, !(isStop && lacksSpace(tokens, index))
    {
      return nil
    }
    if isDotted { return follower.isCapitalised && isFunction(follower) ? next : nil }
    guard startsSentence(tokens, next, end) else { return nil }
    if isStop, next == index + 1, index > 0, !stopEnds(tokens, index, follower) { return nil }
    return next
  }

  /// `5,5 inci.Disebutkan juga`: between two words of the language, the second with a capital, a space is missing.
  private func lacksSpace(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    return [before, after].allSatisfy { $0.kind == .word && $0.word >= 0 && $0.end - $0.start > 2 }
      && !before.isCapitalised && after.isCapitalised && !after.isAllCaps
  }

  private func closes(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .quoteClose, .singleClose, .quoteStraight, .singleStraight: return token.isGlued
    case .punctuation:
      return token.word == 0x29 || token.word == 0x5D
        || (token.isGlued && (token.word == 0x2E || token.word == 0x21 || token.word == 0x3F))
        // `**Who was asked?** The union …`: the end of what Markdown sets in bold.
        || (token.isGlued && (token.word == 0x2A || token.word == 0x5F))
    default: return false
    }
  }

  private func startsSentence(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var at = index
    while at < end, tokens[at].kind != .word, tokens[at].kind != .number { at += 1 }
    guard at < end else { return true }
    return tokens[at].kind == .number || tokens[at].isCapitalised
  }

  private func isFunction(_ token: Token) -> Bool {
    token.word >= 0 && Int(token.word) < isFunctionWord.count && isFunctionWord[Int(token.word)]
  }

  /// Whether the full stop at `index` can end a sentence, from the word before it.
  private func stopEnds(_ tokens: [Token], _ index: Int, _ follower: Token) -> Bool {
    let before = tokens[index - 1]
    if before.kind == .number {
      // `1. Butir`, `**1. Butir.**` at the head of a line is a list mark.
      var first = index - 1
      while first > 0, !tokens[first].flags.contains(.lineStart), tokens[first - 1].word == 0x2A { first -= 1 }
      return !tokens[first].flags.contains(.lineStart)
    }
    guard before.kind == .word, tokens[index].isGlued else { return true }
    if before.end - before.start == 1, before.isCapitalised { return isFunction(follower) && follower.isCapitalised }
    guard before.word >= 0, Int(before.word) < abbreviations.count else { return true }
    switch abbreviations[Int(before.word)] {
    case .none: return true
    case .title: return false
    // `dll.`, `Inc.`, `Oct.`: ends a sentence only before a word that commonly opens one.
    case .either: return isFunction(follower)
    }
  }

  private func isListMark(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return false }
    if token.kind == .punctuation {
      let isBullet = token.word == 0x2D || token.word == 0x2A || token.word < 0 || token.word > 127
      return isBullet && !tokens[index + 1].isGlued && tokens[index + 1].kind != .punctuation
    }
    let mark = tokens[index + 1]
    guard mark.isGlued, mark.word == 0x2E || mark.word == 0x29, token.end - token.start <= 2 else { return false }
    guard index + 2 < tokens.count, !tokens[index + 2].isGlued else { return false }
    return token.kind == .number || (token.end - token.start == 1 && !token.isCapitalised)
  }

  /// One line without a sentence's end, short, opening with a capital or a Markdown mark.
  private func looksLikeHeading(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    let words = tokens[start..<end].filter { $0.kind == .word }.count
    guard words > 0, words <= 16, let last = tokens[start..<end].last else { return false }
    if last.kind == .punctuation, last.word == 0x2C || last.word == 0x3B || last.word == 0x3A { return false }
    if tokens[start].word == 0x23 { return true }
    guard tokens[(start + 1)..<end].allSatisfy({ !$0.flags.contains(.lineStart) }) else { return false }
    return tokens[start].isCapitalised || tokens[start].kind != .word
  }
}
