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
    // `said nothing about it`, but `said nothing had changed`
    if from < clause.upperBound, scan.tables.isNothing(scan.tokens[from].word),
      from + 1 >= clause.upperBound || scan.has(from + 1, [.preposition, .insert, .relative, .time, .and])
    {
      return false
    }
    let second = coordinate(from, clause)
    let content = from..<(second?.joint ?? beforeCitation(from, clause.upperBound))
    if second == nil, answers(cue), pointsBack(content), !isColon(clause.upperBound) {
      return !isNegated(range.lowerBound, phrase.phrase.upperBound)
        && addAnswer(phrase.phrase.lowerBound..<clause.upperBound, sentence, phrase, cue, range)
    }
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

  private func isColon(_ index: Int) -> Bool { index < scan.tokens.count && scan.tokens[index].word == 0x3A }

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
