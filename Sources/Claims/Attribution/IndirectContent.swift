import Reading

/// Where the content of an indirect statement begins: behind whom it was said to, the day of saying, the complementiser.
extension Attributor {
  /// `mengatakan, dengan syarat anonim, bahwa C`: behind an insertion in commas the complementiser opens the content.
  func skipInsertion(_ from: Int, _ clause: Range<Int>) -> Int {
    guard from < clause.upperBound, scan.isComma(from - 1), scan.isWord(from), scan.has(from, [.insert, .preposition])
    else { return from }
    var at = from
    while at + 1 < clause.upperBound, at - from < 12 {
      if scan.isComma(at) { return scan.has(at + 1, .complementiser) ? at + 1 : from }
      at += 1
    }
    return from
  }

  func behindAddressee(_ from: Int, _ clause: Range<Int>) -> Int? {
    var at = from + 1
    while at + 1 < clause.upperBound, at - from < 12 {
      if scan.isWord(at), scan.has(at, .complementiser) { return at }
      if scan.isComma(at) { return at + 1 }
      at += 1
    }
    return nil
  }

  /// `dismissed that figure, …`: `that` before a noun alone points at something, and no clause follows it.
  func pointsAtNoun(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard scan.isEnglish, index + 1 < clause.upperBound, scan.isWord(index + 1) else { return false }
    return index + 2 >= clause.upperBound || scan.isComma(index + 2) || scan.tokens[index + 2].word == 0x3B
  }

  /// `said on Tuesday it had no plans`: the day of saying is no content.
  func behindDay(_ from: Int, _ clause: Range<Int>) -> Int {
    guard scan.isEnglish, from + 3 < clause.upperBound, scan.isWord(from) else { return from }
    if let that = behindChannel(from, clause) { return that }
    var at = scan.has(from, .preposition) ? from + 1 : from
    guard scan.isWord(at), scan.has(at, .time), scan.tokens[at].isCapitalised else { return from }
    while at < clause.upperBound, scan.tokens[at].kind == .number || (scan.isWord(at) && scan.has(at, .time)) {
      at += 1
    }
    guard at + 2 < clause.upperBound, scan.isWord(at), !scan.has(at, [.and, .preposition, .cueVerb, .auxiliary]) else {
      return from
    }
    return at
  }

  /// `said in a statement Friday that C`, `said at a briefing it would go`: where and how it was said is no content.
  private func behindChannel(_ from: Int, _ clause: Range<Int>) -> Int? {
    guard scan.has(from, .preposition), scan.tables.saysWhenOrWhere(scan.tokens[from].word) else { return nil }
    var at = from + 1
    while at + 2 < clause.upperBound, at - from < 9, scan.isWord(at), !isQuoted[at] {
      if scan.has(at, .complementiser) { return at }
      if reader.isPronoun(at) || scan.tables.isIt(scan.tokens[at].word) { return at - from > 2 ? at : nil }
      if scan.has(at, [.auxiliary, .relative, .subordinator]) || scan.tables.isBeForm(scan.tokens[at].word) {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// `spoke to reporters`, `will respond within six months`, `apologised to customers`: a verb of saying with nothing but whom,
  /// when or where behind it.
  func saysNothing(_ content: Range<Int>, _ cue: Cue) -> Bool {
    guard scan.isEnglish, [.neutral, .emotion, .announce, .assert].contains(cue.kind),
      let first = trimmed(content).first,
      scan.isWord(first), scan.has(first, .preposition), !hasFragment(content)
    else { return false }
    if scan.tables.infinitive == scan.tokens[first].word {
      return first + 1 < content.upperBound && scan.isWord(first + 1)
        && (scan.has(first + 1, [.crowd, .determiner, .some, .role]) || reader.mentionAt[first + 1] >= 0)
    }
    // `at least 3,000 soldiers had moved` is a statement.
    guard scan.tables.saysWhenOrWhere(scan.tokens[first].word), wordCount(content) <= 6, first + 1 < content.upperBound,
      scan.isWord(first + 1), !scan.tables.isLeast(scan.tokens[first + 1].word)
    else { return false }
    return !content.contains { scan.has($0, [.complementiser, .auxiliary]) }
  }

  /// `told the council that C`, `told Reuters C`: whom it was said to is no content.
  func behindListener(_ from: Int, _ clause: Range<Int>) -> Int {
    for at in from..<min(from + 8, clause.upperBound) {
      guard scan.isWord(at), at == from || !scan.has(at, .cueVerb) else { break }
      if scan.has(at, .complementiser) { return at }
    }
    guard from < clause.upperBound, reader.mentionAt[from] >= 0 else { return from }
    let listener = mentions[Int(reader.mentionAt[from])].phrase
    // `told Iran to …`, `told Reuters by phone`
    guard listener.lowerBound == from, listener.upperBound + 2 < clause.upperBound,
      scan.isWord(listener.upperBound), !scan.has(listener.upperBound, [.preposition, .and])
    else { return from }
    return listener.upperBound
  }

  /// `membantah tuduhan suap`: what is denied stands behind the noun of saying.
  func behindSpeechNoun(_ from: Int, _ clause: Range<Int>) -> Int {
    guard from + 1 < clause.upperBound, scan.isWord(from), scan.isWord(from + 1),
      let noun = scan.cue(at: from, from + 1).map({ scan.tables.cueRows[Int($0.value)] }), noun.shape == .noun,
      noun.kind == .accuse || noun.kind == .claim, !scan.has(from + 1, [.preposition, .relative, .insert]),
      !scan.tables.pointsBack(scan.tokens[from + 1].word)
    else { return from }
    return scan.has(from + 1, .complementiser) ? from + 2 : scan.isEnglish ? from : from + 1
  }
}
