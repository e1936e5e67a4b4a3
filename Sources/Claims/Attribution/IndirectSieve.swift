import Reading

/// `X mengatakan (bahwa) C` · `X said (that) C` · `C dibantah oleh X`.
extension Attributor {
  func readIndirect(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    var at = clause.lowerBound
    var start = clause.lowerBound
    /// A citation between subject and verb (`Yonhap, mengutip pejabat, melaporkan …`).
    var citation: Range<Int>?
    while at < clause.upperBound {
      if at > start, scan.isComma(at - 1), !isQuoted[at], let end = citationEnd(at, clause.upperBound) {
        citation = at - 1..<end
        at = end
        continue
      }
      guard !isQuoted[at], let (cue, range) = cue(at: at, clause.upperBound) else {
        if isQuoted[at] { start = at + 1 }
        at += 1
        continue
      }
      if isVerb(cue, range, clause), !isNoun(range, clause),
        let phrase = reader.subject(of: citation?.upperBound == at ? citation?.lowerBound ?? at : at, from: start),
        isSpeaker(phrase, cue, range, clause), agrees(phrase, range), isPredicate(of: phrase, range)
      {
        if claim(phrase, cue, range, clause, sentence) { return true }
      }
      at = range.upperBound
    }
    return false
  }

  /// Whether a cue is a finite verb here, no part of a name and no verb of another sense.
  private func isVerb(_ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    let at = range.lowerBound
    if scan.tokens[at].isCapitalised || reader.mentionAt[at] >= 0 { return false }
    // `mengingat` is a conjunction (considering) far more often than a verb.
    if !scan.isEnglish, scan.has(at, .subordinator) { return false }
    // `Media reports said`: a noun before a verb of saying.
    if scan.has(at, .document), range.upperBound < clause.upperBound, scan.has(range.upperBound, .cueVerb) {
      return false
    }
    if scan.isPassive(at) || isReducedRelative(range, clause) { return false }
    // `to support the war` says nothing.
    if scan.isEnglish, at > clause.lowerBound, scan.tokens[at - 1].word == scan.tables.infinitive { return false }
    // `added 1,500 jobs` is an increase.
    if cue.kind == .continue, range.upperBound < clause.upperBound, scan.tokens[range.upperBound].kind == .number {
      return false
    }
    if cue.shape == .active { return !scan.isEnglish || !isParticiple(at) }
    // `semua pihak minta …`: the bare root of a demand is used as a verb in everyday style.
    return cue.shape == .bare && cue.kind == .demand && at > clause.lowerBound
      && (scan.isWord(at - 1) || scan.isComma(at - 1))
  }

  /// `The study, published in Polar Letters, …`: a participle behind the comma of an insertion, with its preposition.
  private func isReducedRelative(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
    let at = verb.lowerBound
    guard scan.isEnglish, at > clause.lowerBound, scan.isComma(at - 1), verb.upperBound < clause.upperBound,
      scan.isWord(verb.upperBound), scan.has(verb.upperBound, .preposition), scan.tables.isPast(scan.tokens[at].word)
    else { return false }
    return true
  }

  private func isParticiple(_ index: Int) -> Bool {
    let end = Int(scan.tokens[index].end)
    guard scan.tokens[index].end - scan.tokens[index].start > 4 else { return false }
    let text = scan.article.text
    return text[end - 3] == 0x69 && text[end - 2] == 0x6E && text[end - 1] == 0x67
  }

  /// Whether what stands before a verb of saying can speak; the less a verb is one of saying alone, the more its
  /// complement must show it.
  private func isSpeaker(_ phrase: SourcePhrase, _ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < clause.upperBound else { return next < scan.tokens.count && scan.tokens[next].word == 0x3A }
    let hasComplementiser = scan.isWord(next) && scan.has(next, .complementiser)
    // `it found its way`: only a word of saying makes a speaker of it.
    if phrase.kind == .thing, !cue.isDirect, !hasComplementiser { return false }
    if case .mention(let number) = phrase.kind, mentions[number].kind == .place, !hasComplementiser {
      return isGovernment(number, cue)
    }
    return true
  }

  /// A country or a capital that says, demands or condemns something is its government.
  private func isGovernment(_ number: Int, _ cue: Cue) -> Bool {
    guard let row = mentions[number].gazetteer else { return false }
    switch scan.tables.nameRows[row].kind {
    case .country: return true
    case .place: return scan.isMetonym(mentions[number].name)
    default: return false
    }
  }

  private func claim(
    _ phrase: SourcePhrase, _ cue: Cue, _ range: Range<Int>, _ clause: Range<Int>, _ sentence: Int
  ) -> Bool {
    var from = range.upperBound
    if from < clause.upperBound, scan.isComma(from) { from += 1 }
    if let end = citationEnd(from, clause.upperBound) { from = end }
    from = skipInsertion(from, clause)
    // `mengatakan kepada wartawan bahwa`, `memohon maaf kepada warga`: an addressee is no content.
    if from < clause.upperBound, scan.isWord(from), scan.tables.isTo(scan.tokens[from].word) {
      guard let content = behindAddressee(from, clause) else { return false }
      from = content
    }
    if scan.tables.tells(scan.tokens[range.lowerBound].word) { from = behindListener(from, clause) }
    from = behindDay(from, clause)
    var rule = "attribution.indirect"
    if from < clause.upperBound, scan.isWord(from), scan.has(from, .complementiser), !pointsAtNoun(from, clause) {
      let spelling = scan.tables.data.lexicon.spelling(of: scan.tokens[from].word)
      if spelling != "apakah", spelling != "whether" { from += 1 }
      rule = "attribution.indirect-complementiser"
    }
    if cue.kind == .deny { from = behindSpeechNoun(from, clause) }
    if from < clause.upperBound, scan.tables.isNothing(scan.tokens[from].word) { return false }
    let second = coordinate(from, clause)
    let content = from..<(second?.joint ?? clause.upperBound)
    if content.isEmpty, let second { return claimAlone(second, phrase, clause, sentence) }
    guard trimmed(content).count > 0 else {
      // `Warga menuntut:` leads in to a list.
      guard clause.upperBound < scan.tokens.count, scan.tokens[clause.upperBound].word == 0x3A else { return false }
      listLead = QuoteTie(phrase: phrase, cue: cue, cueRange: range, rule: "attribution.list")
      return register.source(phrase, sentence: sentence) != nil
    }
    let isOpen = cue.kind == .nonconfirm || isNegated(range.lowerBound, phrase.phrase.upperBound)
    if saysNothing(content, cue) { return false }
    guard let number = register.source(phrase, sentence: sentence) else { return false }
    // `declined to comment on the report` has no content of its own.
    if cue.kind == .nonconfirm, scan.isWord(content.lowerBound), scan.has(content.lowerBound, [.preposition, .insert]) {
      addNarration(clause, sentence)
      return true
    }
    // `setelah X menyampaikan …`: the main clause before it is the article's own.
    let head = phrase.phrase.lowerBound
    if head - clause.lowerBound >= 3, scan.isWord(head - 1), scan.has(head - 1, .subordinator) {
      addNarration(clause.lowerBound..<head - 1, sentence)
    }
    if isOpen { addNarration(clause, sentence) }
    let tail = phrase.phrase.upperBound
    if range.lowerBound - tail >= 6, scan.isComma(tail), scan.isWord(tail + 1), scan.has(tail + 1, .relative),
      tellsMore(tail + 2..<range.lowerBound)
    {
      addNarration(phrase.phrase.lowerBound..<range.lowerBound, sentence)
    }
    // `tidak membantah`: neither said nor denied.
    var stance = cue
    if isOpen, cue.kind == .deny { stance.kind = .neutral }
    let isAdded = add(
      content, sentence: sentence, source: phrase, sourceNumber: number, cue: stance, cueRange: range,
      isDirect: hasFragment(content), isOpen: isOpen, rule: isOpen ? "attribution.open" : rule)
    if isAdded, let second {
      var from = second.range.upperBound
      if from < clause.upperBound, scan.isWord(from), scan.has(from, .complementiser) { from += 1 }
      let isOpen = second.cue.kind == .nonconfirm || isNegated(second.range.lowerBound, second.joint + 1)
      var stance = second.cue
      if isOpen, stance.kind == .deny { stance.kind = .neutral }
      add(
        from..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: stance,
        cueRange: second.range, isDirect: hasFragment(from..<clause.upperBound), isOpen: isOpen,
        rule: "attribution.second-verb")
    }
    return isAdded
  }

  /// Whether a relative clause about a speaker states something of its own: with a figure, at some length, or what is going on
  /// or was done (`yang sedang berkunjung ke Seoul`, not `which is based in Paris`).
  private func tellsMore(_ clause: Range<Int>) -> Bool {
    if clause.contains(where: { scan.tokens[$0].kind == .number }) || wordCount(clause) >= 9 { return true }
    guard let first = clause.first, clause.count > 3, scan.isWord(first) else { return false }
    return scan.tables.tellsAspect(scan.tokens[first].word)
  }

  /// `mengatakan, dengan syarat anonim, bahwa C`: behind an insertion in commas the complementiser opens the content.
  private func skipInsertion(_ from: Int, _ clause: Range<Int>) -> Int {
    guard from < clause.upperBound, scan.isComma(from - 1), scan.isWord(from), scan.has(from, [.insert, .preposition])
    else { return from }
    var at = from
    while at + 1 < clause.upperBound, at - from < 12 {
      if scan.isComma(at) { return scan.has(at + 1, .complementiser) ? at + 1 : from }
      at += 1
    }
    return from
  }

  private func behindAddressee(_ from: Int, _ clause: Range<Int>) -> Int? {
    var at = from + 1
    while at + 1 < clause.upperBound, at - from < 12 {
      if scan.isWord(at), scan.has(at, .complementiser) { return at }
      if scan.isComma(at) { return at + 1 }
      at += 1
    }
    return nil
  }

  /// `dismissed that figure, …`: `that` before a noun alone points at something, and no clause follows it.
  private func pointsAtNoun(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard scan.isEnglish, index + 1 < clause.upperBound, scan.isWord(index + 1) else { return false }
    return index + 2 >= clause.upperBound || scan.isComma(index + 2) || scan.tokens[index + 2].word == 0x3B
  }

  /// `said on Tuesday it had no plans`: the day of saying is no content.
  private func behindDay(_ from: Int, _ clause: Range<Int>) -> Int {
    guard scan.isEnglish, from + 3 < clause.upperBound, scan.isWord(from) else { return from }
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

  /// `spoke to reporters`, `will respond within six months`, `apologised to customers`: a verb of saying with nothing but whom,
  /// when or where behind it.
  private func saysNothing(_ content: Range<Int>, _ cue: Cue) -> Bool {
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

  /// `X tidak membantah, tetapi meminta C`: only the second verb has a content.
  private func claimAlone(
    _ second: (joint: Int, cue: Cue, range: Range<Int>), _ phrase: SourcePhrase, _ clause: Range<Int>, _ sentence: Int
  ) -> Bool {
    guard let number = register.source(phrase, sentence: sentence) else { return false }
    var from = second.range.upperBound
    if from < clause.upperBound, scan.isWord(from), scan.has(from, .complementiser) { from += 1 }
    return add(
      from..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: second.cue,
      cueRange: second.range, isDirect: hasFragment(from..<clause.upperBound), rule: "attribution.second-verb")
  }

  /// `told the council that C`, `told Reuters C`: whom it was said to is no content.
  private func behindListener(_ from: Int, _ clause: Range<Int>) -> Int {
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
  private func behindSpeechNoun(_ from: Int, _ clause: Range<Int>) -> Int {
    guard from + 1 < clause.upperBound, scan.isWord(from), scan.isWord(from + 1),
      let noun = scan.cue(at: from, from + 1).map({ scan.tables.cueRows[Int($0.value)] }), noun.shape == .noun,
      noun.kind == .accuse || noun.kind == .claim, !scan.has(from + 1, [.preposition, .relative, .insert]),
      !scan.tables.pointsBack(scan.tokens[from + 1].word)
    else { return from }
    return scan.has(from + 1, .complementiser) ? from + 2 : scan.isEnglish ? from : from + 1
  }

  /// A second verb of saying with the same subject: `X called it Y and said Z`.
  private func coordinate(_ from: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
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
  private func secondClause(_ joint: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
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
  private func participle(_ comma: Int, _ clause: Range<Int>) -> (joint: Int, cue: Cue, range: Range<Int>)? {
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
  private func isFinite(_ index: Int) -> Bool {
    let text = scan.article.text
    let end = Int(scan.tokens[index].end)
    let last = text[end - 1]
    return last == 0x64 || last == 0x73
  }

  /// Whether a negator stands between subject and verb.
  private func isNegated(_ verb: Int, _ subjectEnd: Int) -> Bool {
    guard subjectEnd < verb else { return false }
    // `who asked not to be named,` is an insertion.
    let start = (subjectEnd..<verb).last { scan.isComma($0) } ?? subjectEnd
    return (start..<verb).contains {
      // `tidak hanya meminta X, tetapi juga Y` denies nothing; `tidak secara langsung mengonfirmasi` does not confirm.
      scan.isWord($0) && scan.has($0, .negator)
        && scan.trap(at: $0, verb).map { scan.tables.leavesOpen[Int($0.value)] } ?? true
    }
  }
}
