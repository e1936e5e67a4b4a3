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
      // `documents seen by Reuters show …`: the documents say it.
      if cue.kind == .credit, at > clause.lowerBound, scan.isWord(at - 1), phrase.phrase.upperBound < clause.upperBound,
        let verb = self.cue(at: phrase.phrase.upperBound, clause.upperBound), verb.cue.shape == .active
      {
        continue
      }
      if let short = shortened(phrase, clause) {
        let number = register.source(short, sentence: sentence)
        return add(
          [short.phrase.upperBound..<clause.upperBound], sentence, short, number, cue, cueRange,
          rule: "attribution.preposition")
      }
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

  /// `Menurut warga | jalan itu rusak`: without a comma a description swallows the statement, of which it leaves too little.
  /// Its source is then the words that head it, with the place or the body that they belong to.
  private func shortened(_ phrase: SourcePhrase, _ clause: Range<Int>) -> SourcePhrase? {
    guard !scan.isEnglish, phrase.kind == .unnamed, clause.upperBound - phrase.phrase.upperBound < 4,
      !clause.dropFirst(phrase.phrase.upperBound - clause.lowerBound).contains(where: { scan.isComma($0) })
    else { return nil }
    let end = phrase.core.upperBound
    var at = phrase.core.lowerBound
    while at < end, scan.has(at, .some) { at += 1 }
    let head = at < end ? reader.headLength(at, end) : 0
    guard head > 0, !scan.has(at, .document) else { return nil }
    at += head
    while at < end, scan.isWord(at), scan.tables.isHere(scan.tokens[at].word) { at += 1 }
    if at < end, reader.mentionAt[at] >= 0 {
      at = mentions[Int(reader.mentionAt[at])].phrase.upperBound
    } else if at + 1 < end, scan.has(at, [.region, .organisation]), scan.tables.pointsBack(scan.tokens[at + 1].word) {
      at += 2
    }
    guard at + 1 < end, scan.isWord(at), reader.isNounLike(at), !scan.tables.pointsBack(scan.tokens[at].word) else {
      return nil
    }
    var short = phrase
    short.core = phrase.core.lowerBound..<at
    short.phrase = short.core
    return short
  }

  /// What stands before and after an inserted attribution: both sides where both say something, else the longer one.
  func contents(around range: Range<Int>, in clause: Range<Int>) -> [Range<Int>] {
    if let whole = interrupted(by: range, in: clause) { return [whole] }
    var after = range.upperBound
    // An adjunct of the saying (`, Senin (3/2),`) ends with a comma.
    while after < clause.upperBound, !scan.isComma(after), after - range.upperBound < 14,
      range.lowerBound < clause.lowerBound + 3
    {
      after += 1
    }
    if after >= clause.upperBound || !scan.isComma(after) { after = range.upperBound }
    // `Menurut Reuters, mengutip seorang pejabat, C`
    if after < clause.upperBound, scan.isComma(after), let end = citationEnd(after + 1, clause.upperBound) {
      after = end
    }
    let head = trimmed(clause.lowerBound..<range.lowerBound)
    var tail = trimmed(after..<clause.upperBound)
    // `, Senin (3/2)`: the day of saying is no content.
    if let first = tail.first, scan.isWord(first), scan.has(first, .time), tail.count < 10 { tail = first..<first }
    if wordCount(head) > 1, opensAdjunct(tail) { tail = tail.lowerBound..<tail.lowerBound }
    tail = behindAnd(tail)
    let (before, behind) = (wordCount(head), wordCount(tail))
    if before >= 4, behind >= 4, !scan.isWord(range.lowerBound - 1) { return [head, tail] }
    return before > behind ? (before > 1 ? [head] : []) : (behind > 1 ? [tail] : [])
  }

  /// `The plan, officials say, is dead`: a clause that an attribution in commas only interrupts; nil where what stands before
  /// it or behind it is a statement of its own, or an adjunct of the saying.
  func interrupted(by insert: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
    guard insert.lowerBound > clause.lowerBound + 1, scan.isComma(insert.lowerBound - 1),
      insert.upperBound + 1 < clause.upperBound, scan.isComma(insert.upperBound)
    else { return nil }
    let head = trimmed(clause.lowerBound..<insert.lowerBound)
    let tail = trimmed(insert.upperBound..<clause.upperBound)
    guard wordCount(tail) > 1, let first = tail.first, scan.isWord(first) || scan.tokens[first].kind == .number else {
      return nil
    }
    let isOpening = head.allSatisfy { !scan.isWord($0) || scan.has($0, [.opener, .contrast]) }
    guard !isOpening, !isConnective(head), !opensAdjunct(tail), !scan.has(first, [.and, .contrast, .relative]) else {
      return nil
    }
    return head.lowerBound..<tail.upperBound
  }

  /// `…, kata X, dan dua jembatan putus`: a second statement without the conjunction that joins it to the first.
  func behindAnd(_ words: Range<Int>) -> Range<Int> {
    guard words.count > 4, scan.isWord(words.lowerBound), scan.has(words.lowerBound, .and) else { return words }
    return words.dropFirst()
  }

  /// Whether words are nothing but a connective of the tables (`Oleh karena itu`).
  private func isConnective(_ words: Range<Int>) -> Bool {
    guard let first = words.first, let match = scan.phrase(at: first, words.upperBound) else { return false }
    return match.length == words.count
      && !scan.tables.phraseClasses[Int(match.value)].isDisjoint(with: [.opener, .contrast, .carries])
  }

  /// Whether words tell of the saying and not of what is said: its day, its place, what its speaker did beside it.
  func opensAdjunct(_ words: Range<Int>) -> Bool {
    guard let first = words.first, scan.isWord(first) else { return false }
    if scan.has(first, .time) { return true }
    if let match = scan.cue(at: first, words.upperBound), scan.tables.cueRows[Int(match.value)].kind == .channel {
      return true
    }
    func isInsert(_ index: Int) -> Bool {
      scan.isWord(index) && scan.has(index, .insert) && !scan.has(index, [.preposition, .subordinator])
    }
    // `ditemui di kantornya`, `saat ditemui …`, `speaking in London`
    return isInsert(first) || (words.count > 1 && scan.has(first, .subordinator) && isInsert(first + 1))
  }

  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (scan.tokens[$1].kind == .word || scan.tokens[$1].kind == .number ? 1 : 0) }
  }
}
