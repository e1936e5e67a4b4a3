import Reading

enum QuoteLimits {
  /// A report's first sentence has so many words at least; a turn of an interview may have fewer.
  static let leadWords = 8
  /// The longest quotation in paragraphs that is followed to its speaker, so that a text of nothing but marks that open
  /// takes no time that grows with its square.
  static let paragraphs = 100
}

/// Quotations with the cue after them, before them, or carried over from the quotation before.
extension Attributor {
  /// What ties a quotation to its speaker.
  struct QuoteTie {
    var phrase: SourcePhrase
    var cue: Cue
    var cueRange: Range<Int>
    var rule: String
  }

  /// Makes the claim of a quotation; false where nothing ties it to a speaker.
  func readQuote(_ number: Int, _ sentence: Int) -> Bool {
    let stretch = stretches[number]
    if isTitle(stretch) { return false }
    if let tie = tieAfter(chainEnd(number)) ?? tieBefore(stretch, number) {
      let source = register.source(tie.phrase, sentence: sentence)
      return add(
        stretch.content, sentence: scan.sentence(ofToken: stretch.open), source: tie.phrase, sourceNumber: source,
        cue: tie.cue, cueRange: tie.cueRange, isDirect: true, rule: tie.rule)
    }
    let words = stretch.content.filter { scan.isWord($0) }.count
    let paragraph = scan.sentences[sentence].paragraph
    guard words > 3 else { return false }
    let speaker = register.carriedOver(paragraph: paragraph)
    return add(
      stretch.content, sentence: scan.sentence(ofToken: stretch.open), source: nil, sourceNumber: speaker, cue: nil,
      cueRange: nil, isDirect: true, rule: speaker == nil ? "quotation.unattributed" : "attribution.carried-over")
  }

  /// The stretch that ends a quotation which the following paragraphs continue.
  private func chainEnd(_ number: Int) -> QuotedStretch {
    var at = number
    let last = min(number + QuoteLimits.paragraphs, stretches.count - 1)
    while stretches[at].continues, at < last { at += 1 }
    return stretches[at]
  }

  /// `“…,” kata X` · `“…,” X said` · `“…,” ujarnya`.
  private func tieAfter(_ stretch: QuotedStretch) -> QuoteTie? {
    var at = stretch.close + 1
    guard at < scan.tokens.count else { return nil }
    let sentence = scan.sentences[scan.sentence(ofToken: stretch.close)]
    let end = sentence.tokens.upperBound
    while at < end, scan.isComma(at) || scan.tokens[at].word == 0x2D { at += 1 }
    guard at < end, scan.isWord(at) else { return nil }
    for skip in 0..<3 where at + skip < end && scan.isWord(at + skip) {
      if let tie = cueFirst(at + skip, end) { return tie }
      // `“…,” begitu kata X`, `“…,” lanjut kata X`
      guard scan.has(at + skip, [.adverb, .opener, .common]), reader.mentionAt[at + skip] < 0 else { break }
      if scan.isEnglish { break }
    }
    return sourceFirst(at, end)
  }

  private func cueFirst(_ at: Int, _ end: Int) -> QuoteTie? {
    guard let (cue, range) = cue(at: at, end) else { return nil }
    switch cue.shape {
    case .nya:
      // `kata dia`: the pronoun is the speaker's own mention.
      if range.count == 2, scan.has(range.upperBound - 1, [.pronoun, .plural]) {
        let pronoun = range.upperBound - 1..<range.upperBound
        let kind: SourcePhrase.Kind = scan.has(pronoun.lowerBound, .pronoun) ? .pronoun : .plural
        return QuoteTie(
          phrase: SourcePhrase(kind: kind, core: pronoun, phrase: pronoun), cue: cue,
          cueRange: range.lowerBound..<pronoun.lowerBound, rule: "attribution.cue-after-quote")
      }
      return QuoteTie(
        phrase: SourcePhrase(kind: .clitic, core: range, phrase: range), cue: cue, cueRange: range,
        rule: "attribution.clitic-after-quote")
    case .bare, .clause:
      guard let found = reader.forward(range.upperBound, end) else { return nil }
      let phrase = reader.holder(of: found, end) ?? found
      return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.cue-after-quote")
    case .prep:
      guard cue.kind == .sourcePrep, let phrase = reader.forward(range.upperBound, end) else { return nil }
      return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.preposition-after-quote")
    case .active:
      // `“…,” Judge Finch wrote`: a capital makes it a title.
      guard scan.isEnglish, !scan.tokens[at].isCapitalised, let found = reader.forward(range.upperBound, end) else {
        return nil
      }
      let phrase = reader.holder(of: found, end) ?? found
      return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.cue-after-quote")
    default: return nil
    }
  }

  /// `“…,” the minister said`, `“…,” demikian X mengatakan`.
  private func sourceFirst(_ at: Int, _ end: Int) -> QuoteTie? {
    guard var phrase = reader.forward(at, end) else { return nil }
    if let named = reader.holder(of: phrase, end) { phrase = named }
    var verb = phrase.phrase.upperBound
    if verb < end, scan.isComma(verb) { verb += 1 }
    while verb < end, verb - phrase.phrase.upperBound < 4, scan.isWord(verb), scan.has(verb, .adverb),
      !scan.has(verb, .cueVerb)
    {
      verb += 1
    }
    guard verb < end, let (cue, range) = cue(at: verb, end), cue.shape == .active else { return nil }
    return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.source-after-quote")
  }

  /// `X mengatakan, “…”` · `X said: “…”`; behind a split quotation the cue of its first part.
  private func tieBefore(_ stretch: QuotedStretch, _ number: Int) -> QuoteTie? {
    let sentence = scan.sentences[scan.sentence(ofToken: stretch.open)]
    var start = sentence.tokens.lowerBound
    if number > 0, stretches[number - 1].close >= start, !stretches[number - 1].isMixed {
      start = stretches[number - 1].close + 1
      if let tie = tieAfter(stretches[number - 1]) {
        var split = tie
        split.rule = "attribution.split-quote"
        return split
      }
    }
    guard stretch.open - start >= 2 else { return nil }
    return lastCue(start, stretch.open)
  }

  /// The last verb of saying in a lead-in, with its subject.
  private func lastCue(_ start: Int, _ end: Int) -> QuoteTie? {
    var at = end - 1
    while at >= start {
      if let (cue, range) = cue(at: at, end), range.upperBound <= end, cue.kind != .channel {
        if cue.shape == .active, let phrase = reader.subject(of: at, from: start) {
          return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.cue-before-quote")
        }
        if cue.shape == .prep, cue.kind == .sourcePrep, let phrase = reader.forward(range.upperBound, end) {
          return QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.preposition-before-quote")
        }
        if cue.shape == .bare || cue.shape == .nya, at > start || !scan.isEnglish, let tie = cueFirst(at, end) {
          var before = tie
          before.rule = "attribution.cue-before-quote"
          return before
        }
      }
      at -= 1
    }
    return nil
  }
}
