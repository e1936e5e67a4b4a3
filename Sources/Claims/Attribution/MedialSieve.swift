import Reading

/// `C1, kata X, C2` · `C, ujarnya` · `Kata X, C` · `C, the minister said, C2`.
extension Attributor {
  func readMedial(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    if scan.isEnglish { return readParenthetical(clause, sentence) }
    var at = clause.lowerBound
    while at < clause.upperBound {
      defer { at += 1 }
      // `disebut-sebut`: the second half of a doubled word is no word of saying.
      guard scan.has(at, .startsBare), at == clause.lowerBound || (!scan.isWord(at - 1) && !scan.joins(at - 1)),
        !isQuoted[at], let (cue, range) = cue(at: at, clause.upperBound), cue.shape == .bare || cue.shape == .nya
      else { continue }
      var phrase = SourcePhrase(kind: .clitic, core: range, phrase: range)
      var cueRange = range
      if cue.shape == .nya, range.count == 2, scan.has(range.upperBound - 1, [.pronoun, .plural]) {
        let pronoun = range.upperBound - 1..<range.upperBound
        phrase = SourcePhrase(
          kind: scan.has(pronoun.lowerBound, .pronoun) ? .pronoun : .plural, core: pronoun, phrase: pronoun)
        cueRange = range.lowerBound..<pronoun.lowerBound
      } else if cue.shape == .bare {
        guard let found = reader.forward(range.upperBound, clause.upperBound) else { continue }
        phrase = reader.holder(of: found, clause.upperBound) ?? found
      } else if at == clause.lowerBound, !scan.isComma(min(range.upperBound, clause.upperBound - 1)) {
        continue
      }
      let contents = contents(around: range.lowerBound..<phrase.phrase.upperBound, in: clause)
      guard !contents.isEmpty, let number = register.source(phrase, sentence: sentence) else { continue }
      return add(contents, sentence, phrase, number, cue, cueRange, rule: "attribution.inserted-cue")
    }
    return false
  }

  /// `The road is shut, police said.`
  private func readParenthetical(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    var at = clause.lowerBound + 2
    while at < clause.upperBound {
      defer { at += 1 }
      guard scan.isComma(at - 1) || (at >= 2 && scan.isQuote(at - 1)), !isQuoted[at], scan.isWord(at) else { continue }
      // `…, said the minister`; what is denied or admitted stands behind its verb.
      if let (cue, range) = cue(at: at, clause.upperBound), cue.shape == .active, cue.isDirect,
        ![.deny, .admit, .confirm, .accuse, .demand, .emotion, .condemn, .praise, .promise].contains(cue.kind),
        !scan.tokens[at].isCapitalised, !scan.has(at, .cites),
        let found = reader.forward(range.upperBound, clause.upperBound), endsInsert(found.phrase.upperBound, clause)
      {
        let phrase = reader.holder(of: found, clause.upperBound) ?? found
        return parenthetical(phrase, cue, range, range.lowerBound..<phrase.phrase.upperBound, clause, sentence)
      }
      // `X, a spokesman for Y, | said deputies had shown`: a verb of saying opens no source.
      guard !scan.has(at, .cueVerb) || scan.has(at, .sourceHead), var phrase = reader.forward(at, clause.upperBound),
        phrase.phrase.lowerBound == at
      else { continue }
      var verb = phrase.phrase.upperBound
      if verb < clause.upperBound, scan.isComma(verb) { verb += 1 }
      while verb < clause.upperBound, verb - phrase.phrase.upperBound < 4, scan.isWord(verb), scan.has(verb, .adverb),
        !scan.has(verb, .cueVerb)
      { verb += 1 }
      if verb < clause.upperBound, scan.isWord(verb), scan.has(verb, .preposition) {
        // `a public works engineer at the site said`
        while verb < clause.upperBound, verb - phrase.phrase.upperBound < 8, scan.isWord(verb),
          !scan.has(verb, .cueVerb)
        { verb += 1 }
        if case .unnamed = phrase.kind { phrase.core = phrase.core.lowerBound..<verb }
      }
      // `who sits for the panel in the dispute`: behind an article stands a noun.
      if verb > at, scan.has(verb - 1, .determiner) { continue }
      guard verb < clause.upperBound, !isBePassive(verb, clause), let (cue, range) = cue(at: verb, clause.upperBound),
        cue.shape == .active,
        cue.isDirect || [.announce, .assert, .confirm, .estimate, .evaluate, .predict].contains(cue.kind),
        endsInsert(range.upperBound, clause) || endsInsert(addresseeEnd(range.upperBound, clause), clause)
      else { continue }
      return parenthetical(phrase, cue, range, at..<range.upperBound, clause, sentence)
    }
    return false
  }

  /// `told reporters`, `told Reuters`: the end of whom a speaker speaks to.
  private func addresseeEnd(_ at: Int, _ clause: Range<Int>) -> Int {
    guard at < clause.upperBound, scan.isWord(at), let phrase = reader.forward(at, clause.upperBound) else { return at }
    return phrase.phrase.upperBound
  }

  /// Whether an inserted attribution ends here: at a comma, at the sentence's end, before an adjunct.
  private func endsInsert(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard at < clause.upperBound else { return true }
    if scan.isComma(at) || scan.isQuote(at) { return true }
    return scan.isWord(at) && (scan.has(at, [.insert, .time, .preposition]))
  }

  private func parenthetical(
    _ phrase: SourcePhrase, _ cue: Cue, _ cueRange: Range<Int>, _ insert: Range<Int>, _ clause: Range<Int>,
    _ sentence: Int
  ) -> Bool {
    if let whole = interrupted(by: insert, in: clause) {
      guard let number = register.source(phrase, sentence: sentence) else { return false }
      return add([whole], sentence, phrase, number, cue, cueRange, rule: "attribution.parenthetical")
    }
    let head = trimmed(clause.lowerBound..<insert.lowerBound)
    guard head.count > 2, let number = register.source(phrase, sentence: sentence) else { return false }
    let isAdded = add(
      [head] + second(behind: insert, clause), sentence, phrase, number, cue, cueRange,
      rule: "attribution.parenthetical")
    addParticiple(behind: insert, clause, sentence, number)
    return isAdded
  }

  /// `…, officials said on Sunday, adding that three were critical`: what the speaker said beside it.
  private func addParticiple(behind insert: Range<Int>, _ clause: Range<Int>, _ sentence: Int, _ source: Int) {
    let end = min(insert.upperBound + 8, clause.upperBound)
    guard insert.upperBound < end, let comma = (insert.upperBound..<end).first(where: { scan.isComma($0) }),
      let found = participle(comma, clause)
    else { return }
    var from = found.range.upperBound
    if from < clause.upperBound, scan.isWord(from), scan.has(from, .complementiser) { from += 1 }
    let content = from..<clause.upperBound
    add(
      content, sentence: sentence, source: nil, sourceNumber: source, cue: found.cue, cueRange: found.range,
      isDirect: hasFragment(content), rule: "attribution.second-verb")
  }

  /// `Forty houses were flooded, officials said, and two bridges fell`: the statement behind an inserted attribution.
  private func second(behind insert: Range<Int>, _ clause: Range<Int>) -> [Range<Int>] {
    guard insert.upperBound + 1 < clause.upperBound, scan.isComma(insert.upperBound) else { return [] }
    let tail = trimmed(insert.upperBound..<clause.upperBound)
    guard let first = tail.first, scan.isWord(first), scan.has(first, .and), wordCount(tail) > 4 else { return [] }
    return [behindAnd(tail)]
  }
}
