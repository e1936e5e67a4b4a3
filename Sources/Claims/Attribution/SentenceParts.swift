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
      switch word {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x2C, 0x3B: break
      default: continue
      }
      guard depth == 0, at - start >= 3, at + 1 < clause.upperBound, !isQuoted[at] else { continue }
      if word == 0x3B, opensStatement(at + 1, clause.upperBound) {
        parts.append(start..<at)
        start = at + 1
      } else if word == 0x2C, let end = answerBehind(at + 1, clause.upperBound) {
        parts.append(start..<at)
        start = end
      } else if word == 0x2C, opensRelativeAnswer(at + 1, clause.upperBound) {
        parts.append(start..<at)
        start = at + 1
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

  /// `…, an accusation Moscow has rejected`, `…, tuduhan yang dibantah Moskwa`: a noun that takes up what was said, and who
  /// answers it, up to the sentence's end.
  private func opensRelativeAnswer(_ index: Int, _ end: Int) -> Bool {
    var at = index
    while at < end, scan.isWord(at), scan.has(at, [.determiner, .some]) { at += 1 }
    guard at + 2 < end, end - at < 9, scan.isWord(at), reader.mentionAt[at] < 0,
      isNounOfSaying(at) || scan.tables.isThing(scan.tokens[at].word) || scan.has(at, .relative)
    else { return false }
    if !scan.has(at, .relative) { at += 1 }
    if scan.isWord(at), scan.has(at, [.relative, .complementiser]) { at += 1 }
    guard at < end, scan.isWord(at) else { return false }
    if !scan.isEnglish {
      guard let (cue, range) = cue(at: at, end), cue.shape == .passive, answers(cue) else { return false }
      var from = range.upperBound
      if from < end, scan.isWord(from), scan.tables.isBy(scan.tokens[from].word) { from += 1 }
      return from < end && reader.forward(from, end)?.phrase.upperBound == end
    }
    guard let phrase = reader.forward(at, end), phrase.phrase.lowerBound == at, phrase.kind != .plural,
      phrase.kind != .pronoun
    else { return false }
    var verb = phrase.phrase.upperBound
    while verb < end, scan.isWord(verb), scan.has(verb, [.adverb, .auxiliary]), !scan.has(verb, .cueVerb) { verb += 1 }
    guard verb < end, let (cue, range) = cue(at: verb, end), cue.shape == .active else { return false }
    return answers(cue) && range.upperBound == end
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
    guard let (cue, range) = cue(at: verb, end), cue.shape == .active else { return nil }
    // `Police said two died, while residents said five had`
    let isOther = scan.tables.isWhereas(scan.tokens[index].word) && cue.isDirect && range.upperBound + 1 < end
    return isOther || answers(cue) || cue.kind == .nonconfirm ? index + 1 : nil
  }
}
