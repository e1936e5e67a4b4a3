import Reading

/// The parts of a sentence that are each attributed on their own: what a semicolon parts, and a clause behind `but`, `tetapi`
/// in which somebody else answers.
extension Attributor {
  func parts(_ clause: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = clause.lowerBound
    var depth = 0
    for at in clause {
      let word = scan.tokens[at].word
      if word == 0x28 { depth += 1 }
      if word == 0x29 { depth -= 1 }
      guard depth == 0, at - start >= 3, at + 1 < clause.upperBound, !isQuoted[at] else { continue }
      if word == 0x3B, opensStatement(at + 1, clause.upperBound) {
        parts.append(start..<at)
        start = at + 1
      } else if scan.isComma(at), let end = answerBehind(at + 1, clause.upperBound) {
        parts.append(start..<at)
        start = end
      }
    }
    return parts.isEmpty ? [clause] : parts + [start..<clause.upperBound]
  }

  /// Whether what stands behind a semicolon has a subject of its own, or an attribution.
  private func opensStatement(_ index: Int, _ end: Int) -> Bool {
    var at = index
    while at < end, scan.isWord(at), reader.mentionAt[at] < 0, scan.has(at, [.opener, .contrast, .subordinator]) {
      at += 1
    }
    guard at + 2 < end, scan.isWord(at) else { return false }
    if scan.preposition(at: at, end) != nil { return true }
    guard let phrase = reader.forward(at, end), phrase.phrase.lowerBound == at else { return false }
    let verb = phrase.phrase.upperBound
    guard verb + 1 < end, scan.isWord(verb) else { return false }
    return scan.has(verb, [.cueVerb, .auxiliary, .adverb, .negator]) || scan.isActiveVerb(verb)
      || (scan.isEnglish && scan.tables.isPast(scan.tokens[verb].word))
  }

  /// `…, tetapi Moskwa membantah`, `…, but Moscow denied it`: where a clause begins in which somebody who is named answers; nil
  /// where none does.
  private func answerBehind(_ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end, scan.isWord(index), reader.mentionAt[index] < 0,
      scan.has(index, [.contrast, .opener, .subordinator, .and]), let phrase = reader.forward(index + 1, end),
      phrase.phrase.lowerBound == index + 1
    else { return nil }
    switch phrase.kind {
    case .mention, .mentions, .unnamed: break
    default: return nil
    }
    var verb = phrase.phrase.upperBound
    while verb < end, verb - phrase.phrase.upperBound < 4, scan.isWord(verb),
      scan.has(verb, [.adverb, .negator, .auxiliary]), !scan.has(verb, .cueVerb)
    { verb += 1 }
    guard let (cue, _) = cue(at: verb, end), cue.shape == .active, answers(cue) || cue.kind == .nonconfirm else {
      return nil
    }
    return index + 1
  }
}
