import Reading

/// `Menurut X, C` · `C, menurut X` · `Berdasarkan data dari X, C` · `according to X` · `dikutip dari X`.
extension Attributor {
  func readPreposition(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    var at = clause.lowerBound
    while at < clause.upperBound {
      defer { at += 1 }
      guard !isQuoted[at], scan.isWord(at), let match = scan.preposition(at: at, clause.upperBound),
        startsPhrase(at, clause)
      else { continue }
      let cue = scan.tables.cueRows[Int(match.value)]
      let range = at..<at + match.length
      // `X mengutip Y` has a subject; the bare participle of a credit has none.
      if let verb = self.cue(at: at, clause.upperBound), verb.cue.shape == .active, at > clause.lowerBound { continue }
      if cue.shape == .nya { return clitic(cue, range, clause, sentence) }
      // `for`, `per`, `bagi`, `kepada` are too common to be trusted alone.
      guard range.count > 1 || scan.tokens[at].end - scan.tokens[at].start > 5 else { continue }
      guard let (phrase, cueRange) = sourceBehind(range, clause.upperBound) else { continue }
      let contents = contents(around: range.lowerBound..<phrase.phrase.upperBound, in: clause)
      guard !contents.isEmpty else { continue }
      let number = register.source(phrase, sentence: sentence)
      return add(contents, sentence, phrase, number, cue, cueRange, rule: "attribution.preposition")
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

  private func clitic(_ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>, _ sentence: Int) -> Bool {
    var cueRange = range
    var phrase = SourcePhrase(kind: .clitic, core: range, phrase: range)
    if range.count == 2, scan.has(range.upperBound - 1, [.pronoun, .plural]) {
      let pronoun = range.upperBound - 1..<range.upperBound
      let kind: SourcePhrase.Kind = scan.has(pronoun.lowerBound, .pronoun) ? .pronoun : .plural
      phrase = SourcePhrase(kind: kind, core: pronoun, phrase: pronoun)
      cueRange = range.lowerBound..<pronoun.lowerBound
    }
    let contents = contents(around: range, in: clause)
    guard !contents.isEmpty, let number = register.source(phrase, sentence: sentence) else { return false }
    return add(contents, sentence, phrase, number, cue, cueRange, rule: "attribution.preposition-clitic")
  }

  /// The source after a preposition: a name, a description, or a document; the author of a document where one is
  /// named (`berdasarkan informasi dari badan …`). With it the cue's own words.
  private func sourceBehind(_ cue: Range<Int>, _ end: Int) -> (SourcePhrase, Range<Int>)? {
    // The tables hold `menurut laporan` as one cue; the document is the source, not the cue.
    let start = (cue.lowerBound + 1..<cue.upperBound).first { scan.has($0, .document) } ?? cue.upperBound
    var at = start
    var hasDocument = false
    while at < end, at - start < 7, scan.isWord(at), reader.mentionAt[at] < 0, !scan.has(at, .relative) {
      if scan.has(at, .preposition), hasDocument, at + 1 < end, let author = reader.forward(at + 1, end),
        scan.tables.isFrom(scan.tokens[at].word)
      {
        return (author, cue.lowerBound..<at + 1)
      }
      if scan.has(at, .document) { hasDocument = true }
      at += 1
      // `berdasarkan keterangan badan …`: Indonesian puts the author right behind the document.
      if hasDocument, at < end, scan.isWord(at), !scan.has(at, [.preposition, .document, .relative]),
        reader.mentionAt[at] >= 0 || scan.has(at, [.sourceHead, .some, .pronoun]),
        let author = reader.forward(at, end), author.phrase.count > 1 || scan.tokens[at].isCapitalised
      {
        return (author, cue.lowerBound..<start)
      }
    }
    guard let phrase = reader.forward(start, end) else { return nil }
    return (phrase, cue.lowerBound..<start)
  }

  /// What stands before and after an inserted attribution: both sides where both say something, else the longer one.
  func contents(around range: Range<Int>, in clause: Range<Int>) -> [Range<Int>] {
    var after = range.upperBound
    // An adjunct of the saying (`, Senin (3/2),`) ends with a comma.
    while after < clause.upperBound, !scan.isComma(after), after - range.upperBound < 14,
      range.lowerBound < clause.lowerBound + 3
    {
      after += 1
    }
    if after >= clause.upperBound || !scan.isComma(after) { after = range.upperBound }
    let head = trimmed(clause.lowerBound..<range.lowerBound)
    var tail = trimmed(after..<clause.upperBound)
    // `, Senin (3/2)`: the day of saying is no content.
    if let first = tail.first, scan.isWord(first), scan.has(first, .time), tail.count < 10 { tail = first..<first }
    let (before, behind) = (wordCount(head), wordCount(tail))
    if before >= 4, behind >= 4, !scan.isWord(range.lowerBound - 1) { return [head, tail] }
    return before > behind ? (before > 1 ? [head] : []) : (behind > 1 ? [tail] : [])
  }

  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (scan.tokens[$1].kind == .word || scan.tokens[$1].kind == .number ? 1 : 0) }
  }
}
