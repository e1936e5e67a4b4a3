import Reading

/// `Menurut X, C` · `C, menurut X` · `Berdasarkan data dari X, C` · `according to X` · `dikutip dari X`.
extension Attributor {
  mutating func readPreposition(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    var at = clause.lowerBound
    while at < clause.upperBound {
      defer { at += 1 }
      guard !isQuoted[at], let (cue, range) = cue(at: at, clause.upperBound), range.upperBound <= clause.upperBound else { continue }
      let isOwn = cue.kind == .sourcePrep || cue.kind == .credit
      guard isOwn, cue.shape != .noun, startsPhrase(at, clause) else { continue }
      if cue.shape == .nya { return clitic(cue, range, clause, sentence) }
      // `for`, `per`, `bagi`, `kepada` are too common to be trusted alone.
      guard range.count > 1 || scan.tokens[at].end - scan.tokens[at].start > 5 else { continue }
      guard let (phrase, cueRange) = sourceBehind(range, clause.upperBound) else { continue }
      let content = content(around: range.lowerBound..<phrase.phrase.upperBound, in: clause)
      guard content.count > 1 else { continue }
      let number = register.source(phrase, sentence: sentence)
      return add(
        content, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: cueRange,
        isDirect: hasFragment(content), rule: "attribution.preposition")
    }
    return false
  }

  /// At the head of the sentence (behind a connective), behind a comma, or (English) before the end.
  private func startsPhrase(_ at: Int, _ clause: Range<Int>) -> Bool {
    if at == clause.lowerBound { return true }
    if scan.isComma(at - 1) || !scan.isWord(at - 1) { return true }
    if scan.isEnglish { return true }
    return (clause.lowerBound..<at).allSatisfy { scan.isComma($0) || scan.has($0, [.opener, .contrast, .adverb]) }
  }

  private mutating func clitic(_ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>, _ sentence: Int) -> Bool {
    var cueRange = range
    var phrase = SourcePhrase(kind: .clitic, core: range, phrase: range)
    if range.count == 2, scan.has(range.upperBound - 1, [.pronoun, .plural]) {
      let pronoun = range.upperBound - 1..<range.upperBound
      let kind: SourcePhrase.Kind = scan.has(pronoun.lowerBound, .pronoun) ? .pronoun : .plural
      phrase = SourcePhrase(kind: kind, core: pronoun, phrase: pronoun)
      cueRange = range.lowerBound..<pronoun.lowerBound
    }
    let content = content(around: range, in: clause)
    guard content.count > 1, let number = register.source(phrase, sentence: sentence) else { return false }
    return add(
      content, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: cueRange,
      isDirect: hasFragment(content), rule: "attribution.preposition-clitic")
  }

  /// The source after a preposition: a name, a description, or a document; the author of a document where one is
  /// named (`berdasarkan informasi dari badan …`). With it the cue's own words.
  private func sourceBehind(_ cue: Range<Int>, _ end: Int) -> (SourcePhrase, Range<Int>)? {
    // The tables hold `menurut laporan` as one cue; the document is the source, not the cue.
    var start = cue.upperBound
    while start - 1 > cue.lowerBound, scan.has(start - 1, [.document, .preposition]) { start -= 1 }
    var at = start
    var hasDocument = false
    while at < end, at - start < 7, scan.isWord(at), reader.mentionAt[at] < 0 {
      if scan.has(at, .preposition), hasDocument, at + 1 < end, let author = reader.forward(at + 1, end),
        scan.tables.isFrom(scan.tokens[at].word)
      {
        return (author, cue.lowerBound..<at + 1)
      }
      if scan.has(at, .document) { hasDocument = true }
      at += 1
    }
    guard let phrase = reader.forward(start, end) else { return nil }
    return (phrase, cue.lowerBound..<start)
  }

  /// The longer of what stands before and after an inserted attribution.
  func content(around range: Range<Int>, in clause: Range<Int>) -> Range<Int> {
    var after = range.upperBound
    // An adjunct of the saying (`, Senin (3/2),`) ends with a comma.
    while after < clause.upperBound, !scan.isComma(after), after - range.upperBound < 14, range.lowerBound < clause.lowerBound + 3 {
      after += 1
    }
    if after >= clause.upperBound || !scan.isComma(after) { after = range.upperBound }
    let head = trimmed(clause.lowerBound..<range.lowerBound)
    let tail = trimmed(after..<clause.upperBound)
    return head.count > tail.count ? head : tail
  }
}
