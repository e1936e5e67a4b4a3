import Reading

/// `Kabar itu dibantah (oleh) X` · `Hal itu disampaikan X` · `C, diakui X` · `Disampaikan X, C` · `C, demikian
/// keterangan X`: Indonesian names the speaker behind a passive verb of saying.
extension Attributor {
  /// - Parameter isFront: Only an attribution that opens the clause, which goes before every other.
  func readPassive(_ clause: Range<Int>, _ sentence: Int, isFront: Bool) -> Bool {
    let scan = scan
    guard !scan.isEnglish else { return false }
    var at = clause.lowerBound
    // Only a connective and the noun that points back stand before a passive that opens a clause.
    let end = isFront ? min(clause.upperBound, clause.lowerBound + 8) : clause.upperBound
    while at < end {
      let start = at
      at += 1
      guard scan.has(start, .startsPassive), !isQuoted[start], let (cue, range) = cue(at: start, clause.upperBound),
        cue.shape == .passive || (cue.shape == .clause && cue.kind != .channel && cue.kind != .credit),
        let (phrase, cueRange) = agent(behind: range, cue, clause)
      else { continue }
      let opening = opening(before: start, clause)
      let head = trimmed(clause.lowerBound..<opening)
      let opens = head.isEmpty || head.allSatisfy { !scan.isWord($0) || scan.has($0, [.opener, .contrast, .adverb]) }
      if isFront, !opens, !refersBack(clause.lowerBound..<start, cue) { return false }
      if readPassive(phrase, cue, cueRange, head: opens ? nil : head, clause, sentence) { return true }
      at = max(at, range.upperBound)
    }
    return false
  }

  private func readPassive(
    _ phrase: SourcePhrase, _ cue: Cue, _ cueRange: Range<Int>, head: Range<Int>?, _ clause: Range<Int>,
    _ sentence: Int
  ) -> Bool {
    let end = phrase.phrase.upperBound
    if let head {
      // `tuduhan yang dibantah Moskwa`, cut off from what it answers
      let joint = head.upperBound..<cueRange.lowerBound
      if answers(cue), head.count <= 2, joint.contains(where: { scan.isWord($0) && scan.has($0, .relative) }) {
        return addAnswer(head.lowerBound..<end, sentence, phrase, cue, cueRange)
      }
      // `Hal itu disampaikan X`: what was said stands elsewhere; the sentence only says who speaks.
      if refersBack(head.lowerBound..<cueRange.lowerBound, cue) {
        if answers(cue) { return addAnswer(head.lowerBound..<end, sentence, phrase, cue, cueRange) }
        return register.source(phrase, sentence: sentence) != nil
      }
      guard wordCount(head) > 1, let number = register.source(phrase, sentence: sentence) else { return false }
      return add(
        head, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: cueRange,
        isDirect: hasFragment(head), rule: "attribution.passive")
    }
    if refersBack(clause.lowerBound..<cueRange.upperBound, cue) {
      return register.source(phrase, sentence: sentence) != nil
    }
    var at = end
    while at < clause.upperBound, !scan.isComma(at), at - end < 14 { at += 1 }
    guard at + 1 < clause.upperBound, scan.isComma(at), wordCount(at + 1..<clause.upperBound) > 2,
      let number = register.source(phrase, sentence: sentence)
    else { return false }
    return add(
      at + 1..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: cue,
      cueRange: cueRange, isDirect: hasFragment(at + 1..<clause.upperBound), rule: "attribution.passive")
  }

  /// The speaker behind a passive verb, and the words of the cue. Without `oleh` only a name or an office speaks, and
  /// only behind a verb of saying: `ditemukan warga` says nothing.
  private func agent(behind cue: Range<Int>, _ row: Cue, _ clause: Range<Int>) -> (SourcePhrase, Range<Int>)? {
    var at = cue.upperBound
    var hasBy = false
    while at < clause.upperBound, at - cue.upperBound < 3, scan.isWord(at), reader.mentionAt[at] < 0 {
      if scan.tables.isBy(scan.tokens[at].word) {
        hasBy = true
      } else if !scan.has(at, .adverb) {
        break
      }
      at += 1
    }
    guard at < clause.upperBound, scan.isWord(at), let phrase = reader.forward(at, clause.upperBound) else {
      return nil
    }
    if row.shape == .clause { return (phrase, cue) }
    if hasBy { return (phrase, cue.lowerBound..<at) }
    guard row.isDirect, at == cue.upperBound else { return nil }
    switch phrase.kind {
    case .mention(let number):
      return mentions[number].kind == .place && !(answers(row) && isGovernment(number, row)) ? nil : (phrase, cue)
    case .mentions, .pronoun: return (phrase, cue)
    case .unnamed: return scan.has(at, [.role, .organisation]) ? (phrase, cue) : nil
    case .plural, .clitic, .institution, .thing: return nil
    }
  }

  /// Where an inserted attribution begins: with the `seperti`, `sebagaimana`, `demikian` before its verb.
  private func opening(before verb: Int, _ clause: Range<Int>) -> Int {
    var at = verb
    while at > clause.lowerBound, verb - at < 3, scan.isWord(at - 1), scan.tables.opensCredit(scan.tokens[at - 1].word)
    {
      at -= 1
    }
    return at
  }

  /// `Hal senada`, `pernyataan itu`: a noun of saying that points to something said before.
  private func refersBack(_ head: Range<Int>, _ cue: Cue) -> Bool {
    let words = head.filter { scan.isWord($0) && !scan.has($0, [.opener, .contrast, .adverb]) }
    guard words.count <= 4, let first = words.first, let last = words.last else { return false }
    if scan.tables.isThing(scan.tokens[first].word) { return true }
    guard cue.kind != .deny, cue.kind != .confirm, cue.kind != .admit else { return false }
    return scan.tables.pointsBack(scan.tokens[last].word) && scan.cueNoun(at: first) && words.count <= 3
  }
}
