import Reading

/// Whether a cue speaks where it stands, and whether what stands before it can.
extension Attributor {
  /// Whether a cue is a finite verb here, no part of a name and no verb of another sense.
  func isVerb(_ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    let at = range.lowerBound
    if scan.tokens[at].isCapitalised || (reader.mentionAt[at] >= 0 && !isTakenForRole(at, clause)) { return false }
    // `mengingat` is a conjunction (considering) far more often than a verb.
    if !scan.isEnglish, scan.has(at, .subordinator) { return false }
    // `Media reports said`: a noun before a verb of saying.
    if scan.has(at, .document), range.upperBound < clause.upperBound, scan.has(range.upperBound, .cueVerb) {
      return false
    }
    if scan.isPassive(at) || isBePassive(at, clause) || isReducedRelative(range, clause) { return false }
    // `to support the war` says nothing.
    if scan.isEnglish, at > clause.lowerBound, scan.tokens[at - 1].word == scan.tables.infinitive { return false }
    // `added 1,500 jobs` is an increase.
    if cue.kind == .continue, range.upperBound < clause.upperBound, scan.tokens[range.upperBound].kind == .number {
      return false
    }
    if cue.shape == .active { return !scan.isEnglish || !isParticiple(at) || isProgressive(at, cue, clause) }
    // `semua pihak minta …`: the bare root of a demand is used as a verb in everyday style.
    return cue.shape == .bare && cue.kind == .demand && at > clause.lowerBound
      && (scan.isWord(at - 1) || scan.isComma(at - 1))
  }

  /// `Kyiv accused Russia of shelling`: between two names a word that is a role as well is the verb.
  private func isTakenForRole(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard scan.isEnglish, at > clause.lowerBound, scan.has(at, .cueVerb), scan.tables.isPast(scan.tokens[at].word)
    else {
      return false
    }
    let mention = mentions[Int(reader.mentionAt[at])]
    let subject = Int(reader.mentionAt[at - 1])
    return mention.phrase.lowerBound == at && mention.role != nil && subject >= 0
      && mentions[subject].phrase.upperBound == at
  }

  /// `The union is demanding higher pay`, `Aid groups are warning that …`
  private func isProgressive(_ at: Int, _ cue: Cue, _ clause: Range<Int>) -> Bool {
    at > clause.lowerBound && scan.isWord(at - 1) && scan.tables.isBeForm(scan.tokens[at - 1].word)
      && [.demand, .warn, .accuse].contains(cue.kind) && at + 1 < scan.tokens.count
      && scan.tokens[at + 1].word != scan.tables.infinitive
  }

  /// `40 ships were reported`, `they are convinced`: a participle behind a form of `be` that stands in the same clause.
  func isBePassive(_ at: Int, _ clause: Range<Int>) -> Bool {
    scan.isEnglish && at > clause.lowerBound && scan.isWord(at - 1) && scan.tables.isBeForm(scan.tokens[at - 1].word)
      && scan.tables.isPast(scan.tokens[at].word)
  }

  /// `The study, published in Polar Letters, …`: a participle behind the comma of an insertion, with its preposition.
  func isReducedRelative(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
    let at = verb.lowerBound
    guard scan.isEnglish, at > clause.lowerBound, scan.isComma(at - 1), verb.upperBound < clause.upperBound,
      scan.isWord(verb.upperBound), scan.has(verb.upperBound, .preposition), scan.tables.isPast(scan.tokens[at].word)
    else { return false }
    return true
  }

  func isParticiple(_ index: Int) -> Bool {
    let end = Int(scan.tokens[index].end)
    guard scan.tokens[index].end - scan.tokens[index].start > 4 else { return false }
    let text = scan.article.text
    return text[end - 3] == 0x69 && text[end - 2] == 0x6E && text[end - 1] == 0x67
  }

  /// Whether what stands before a verb of saying can speak; the less a verb is one of saying alone, the more its
  /// complement must show it.
  func isSpeaker(_ phrase: SourcePhrase, _ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < clause.upperBound else {
      if answers(cue) { return isAnswerer(phrase, cue) }
      return next < scan.tokens.count && scan.tokens[next].word == 0x3A
    }
    let hasComplementiser = scan.isWord(next) && scan.has(next, .complementiser)
    // `it found its way`: only a word of saying makes a speaker of it.
    if phrase.kind == .thing, !cue.isDirect, !hasComplementiser { return false }
    if case .mention(let number) = phrase.kind, mentions[number].kind == .place, !hasComplementiser {
      return isGovernment(number, cue)
    }
    return true
  }

  private func isAnswerer(_ phrase: SourcePhrase, _ cue: Cue) -> Bool {
    guard case .mention(let number) = phrase.kind, mentions[number].kind == .place else { return true }
    return isGovernment(number, cue)
  }

  /// A country or a capital that says, demands or condemns something is its government.
  func isGovernment(_ number: Int, _ cue: Cue) -> Bool {
    guard let row = mentions[number].gazetteer else { return false }
    switch scan.tables.nameRows[row].kind {
    case .country: return true
    case .place: return scan.isMetonym(mentions[number].name)
    default: return false
    }
  }
}
