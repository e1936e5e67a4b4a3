import Reading

/// A second verb of saying with the speaker of the first: `X called it Y and said Z`.
extension Attributor {
  /// `X tidak membantah, tetapi meminta C`: only the second verb has a content.
  func claimAlone(
    _ second: (joint: Int, cue: Cue, range: Range<Int>), _ phrase: SourcePhrase, _ clause: Range<Int>, _ sentence: Int
  ) -> Bool {
    guard let number = register.source(phrase, sentence: sentence) else { return false }
    var from = second.range.upperBound
    if from < clause.upperBound, scan.isWord(from), scan.has(from, .complementiser) { from += 1 }
    return add(
      from..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: second.cue,
      cueRange: second.range, isDirect: hasFragment(from..<clause.upperBound), rule: "attribution.second-verb")
  }

  /// A second verb of saying with the same subject: `X called it Y and said Z`.
  func coordinate(_ from: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
    var at = from < clause.upperBound && scan.isComma(from - 1) ? from : from + 1
    while at + 2 < clause.upperBound {
      defer { at += 1 }
      if let found = participle(at, clause) { return found }
      guard !isQuoted[at], scan.isWord(at), scan.has(at, [.and, .opener]), reader.mentionAt[at] < 0 else { continue }
      if let found = secondClause(at, clause) { return found }
      var verb = at + 1
      while verb < clause.upperBound, verb - at < 3, scan.isWord(verb), scan.has(verb, .adverb),
        !scan.has(verb, .cueVerb)
      { verb += 1 }
      guard verb + 1 < clause.upperBound, !isQuoted[verb], let (cue, range) = cue(at: verb, clause.upperBound),
        cue.shape == .active || (cue.shape == .bare && cue.kind == .demand), cue.isDirect || cue.kind == .demand,
        scan.isEnglish == false || isFinite(verb)
      else { continue }
      return (at, cue, range)
    }
    return nil
  }

  /// `…, but she would not confirm reports`, `…, tetapi ia membantah tuduhan itu`: a clause of its own with a pronoun for the
  /// same speaker.
  func secondClause(_ joint: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
    guard scan.isComma(joint - 1), joint + 2 < clause.upperBound, scan.isWord(joint + 1),
      reader.isPronoun(joint + 1)
    else { return nil }
    var verb = joint + 2
    while verb < clause.upperBound, verb - joint < 6, scan.isWord(verb), !isQuoted[verb] {
      if let (cue, range) = cue(at: verb, clause.upperBound), cue.shape == .active,
        range.upperBound < clause.upperBound,
        cue.isDirect || [.confirm, .nonconfirm, .demand, .deny].contains(cue.kind)
      {
        return (joint, cue, range)
      }
      guard scan.has(verb, [.adverb, .negator, .auxiliary]) else { return nil }
      verb += 1
    }
    return nil
  }

  /// `…, saying it ignored savings`, `…, seraya menambahkan bahwa stok cukup`: what the speaker said beside it.
  func participle(_ comma: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
    guard scan.isComma(comma), comma + 3 < clause.upperBound, !isQuoted[comma], !isQuoted[comma + 1],
      scan.isWord(comma + 1)
    else { return nil }
    let verb = scan.isEnglish ? comma + 1 : comma + 2
    guard scan.isEnglish || scan.tables.isMeanwhile(scan.tokens[comma + 1].word),
      let (cue, range) = cue(at: verb, clause.upperBound),
      cue.shape == .active, cue.isDirect, range.upperBound + 1 < clause.upperBound,
      !scan.isEnglish || (isParticiple(verb) && !scan.has(verb, .cites))
    else { return nil }
    return (comma, cue, range)
  }

  /// English: a past or third-person form, no infinitive after `to … and`.
  func isFinite(_ index: Int) -> Bool {
    let text = scan.article.text
    let end = Int(scan.tokens[index].end)
    let last = text[end - 1]
    return last == 0x64 || last == 0x73
  }
}
