import Reading

/// A quotation as the token table has it. `open` and `close` are the tokens of its marks; a quotation that the next
/// paragraph takes up again has no closing mark of its own.
struct QuotedStretch {
  var open: Int
  var close: Int
  /// The tokens between the marks.
  var content: Range<Int> { open + 1..<close }
  var isMixed = false
  /// The next paragraph opens with a mark that continues this quotation.
  var continues = false
}

/// Pairs quotation marks, straight and curly, over sentences and paragraphs.
struct QuotationRecogniser {
  private let scan: Scan
  private(set) var stretches: [QuotedStretch] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var open: Int?

  init(_ scan: Scan) {
    self.scan = scan
  }

  static func read(_ scan: Scan) -> QuotationRecogniser {
    var recogniser = QuotationRecogniser(scan)
    recogniser.pair()
    recogniser.findMixed()
    return recogniser
  }

  func quotations() -> [Quotation] {
    stretches.map { stretch in
      Quotation(
        range: scan.range(stretch.content),
        outerRange: scan.range(stretch.open..<min(stretch.close + 1, scan.tokens.count)),
        sentence: scan.sentence(ofToken: stretch.open), isMixed: stretch.isMixed)
    }
  }

  private mutating func pair() {
    let tokens = scan.tokens
    // British usage: a text without double marks quotes with single ones.
    let usesSingle = !tokens.contains { $0.kind == .quoteOpen || $0.kind == .quoteClose || $0.kind == .quoteStraight }
    if usesSingle {
      pairSingle()
      return
    }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.flags.contains(.paragraphStart) { endParagraph(index) }
      if token.flags.contains(.boilerplate) {
        index += 1
        continue
      }
      switch token.kind {
      case .quoteOpen: if isTurned(index) { closes(index) } else { opens(index) }
      case .quoteClose: if isTurned(index) { opens(index) } else { closes(index) }
      case .quoteStraight: if facesForward(index) { opens(index) } else { closes(index) }
      default: break
      }
      index += 1
    }
    endParagraph(tokens.count)
  }

  /// Pairs single marks, apostrophes apart: a mark behind a letter closes only what a mark has opened.
  private mutating func pairSingle() {
    let tokens = scan.tokens
    for index in tokens.indices {
      let token = tokens[index]
      if token.flags.contains(.paragraphStart) { open = nil }
      guard !token.flags.contains(.boilerplate) else { continue }
      switch token.kind {
      case .singleOpen: if open == nil { open = index }
      case .singleStraight:
        if open != nil, token.isGlued {
          closesSingle(index)
        } else if open == nil, !token.isGlued, index + 1 < tokens.count, tokens[index + 1].isGlued {
          open = index
        }
      case .singleClose: closesSingle(index)
      default: break
      }
    }
    open = nil
  }

  private mutating func closesSingle(_ index: Int) {
    guard let start = open, index > start + 1 else { return }
    // `the boys’ school`: a plural's apostrophe, where another mark closes the quotation later.
    if isPluralApostrophe(index) { return }
    closes(index)
  }

  private func isPluralApostrophe(_ index: Int) -> Bool {
    let tokens = scan.tokens
    let before = tokens[index - 1]
    guard before.kind == .word, scan.article.text[Int(before.end) - 1] == 0x73, index + 1 < tokens.count,
      tokens[index + 1].kind == .word, !tokens[index + 1].isGlued, !tokens[index + 1].isCapitalised
    else { return false }
    var at = index + 1
    while at < tokens.count, !tokens[at].flags.contains(.paragraphStart), at - index < 60 {
      switch tokens[at].kind {
      case .singleOpen: return false
      case .singleClose, .singleStraight: return true
      default: at += 1
      }
    }
    return false
  }

  /// Whether a mark does the opposite of what it does in English: German has `„…“` and `»…«`.
  private func isTurned(_ index: Int) -> Bool {
    let tokens = scan.tokens
    let isOpening = tokens[index].kind == .quoteOpen
    guard isOpening == (open != nil) else { return false }
    let last = scan.article.text[Int(tokens[index].end) - 1]
    if isOpening, last == 0x9C, let start = open { return scan.article.text[Int(tokens[start].end) - 1] == 0x9E }
    guard last == 0xAB || last == 0xBB else { return false }
    let isGluedBehind = index + 1 < tokens.count && tokens[index + 1].isGlued
    return isOpening ? tokens[index].isGlued : !tokens[index].isGlued && isGluedBehind
  }

  /// Whether a straight mark opens: by the spaces around it, else by what is open.
  private func facesForward(_ index: Int) -> Bool {
    let tokens = scan.tokens
    let isSpaceBefore = !tokens[index].isGlued
    let isSpaceAfter =
      index + 1 >= tokens.count || !tokens[index + 1].isGlued || tokens[index + 1].flags.contains(.lineStart)
    if isSpaceBefore, !isSpaceAfter { return true }
    if !isSpaceBefore, isSpaceAfter { return false }
    return open == nil
  }

  private mutating func opens(_ index: Int) {
    if let earlier = open { endUnbalanced(earlier, at: index) }
    open = index
  }

  private mutating func closes(_ index: Int) {
    guard let start = open else {
      report(index)
      return
    }
    open = nil
    guard index > start + 1 else { return }
    stretches.append(QuotedStretch(open: start, close: index))
  }

  private mutating func endParagraph(_ index: Int) {
    guard let start = open else { return }
    if index < scan.tokens.count, opensParagraph(index) {
      if index > start + 1 { stretches.append(QuotedStretch(open: start, close: index, continues: true)) }
      open = nil
      return
    }
    endUnbalanced(start, at: index)
  }

  private func opensParagraph(_ index: Int) -> Bool {
    let kind = scan.tokens[index].kind
    return kind == .quoteOpen || (kind == .quoteStraight && facesForward(index))
  }

  /// A quotation without a closing mark ends with the first sentence that is followed by none of its own, so that the
  /// rest of the paragraph survives.
  private mutating func endUnbalanced(_ start: Int, at limit: Int) {
    open = nil
    report(start)
    let tokens = scan.tokens
    // `…,' kata X`: a single mark where a double one belongs.
    var index = start + 1
    while index < limit {
      let kind = tokens[index].kind
      if kind == .singleClose || kind == .singleStraight, index > start + 2, tokens[index].isGlued,
        tokens[index - 1].kind == .punctuation
      {
        stretches.append(QuotedStretch(open: start, close: index))
        return
      }
      index += 1
    }
  }

  private mutating func report(_ index: Int) {
    diagnostics.append(
      Diagnostic(
        range: scan.tokens[index].range, code: "quote.unbalanced",
        message: "a quotation mark has no partner in its paragraph"))
  }

  /// Marks the fragments that stand inside the reporter's own sentence.
  private mutating func findMixed() {
    for number in stretches.indices {
      let stretch = stretches[number]
      let words = stretch.content.reduce(0) { $0 + (scan.isWord($1) ? 1 : 0) }
      guard stretch.open > 0, !stretch.continues else { continue }
      let before = stretch.open - 1
      let isInside = scan.sentence(ofToken: stretch.open) == scan.sentence(ofToken: before) && scan.isWord(before)
      let last = scan.tokens[stretch.close - 1]
      let endsLikeSentence =
        last.kind == .punctuation && (last.word == 0x2C || last.word == 0x2E || last.word == 0x3F || last.word == 0x21)
      let first = scan.tokens[stretch.open + 1]
      stretches[number].isMixed = isInside && (words <= 3 || !endsLikeSentence || !first.isCapitalised)
    }
  }
}
