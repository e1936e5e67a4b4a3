import Reading

/// `Moskwa membantah.` · `Pyongyang denied it.` · `Hal itu dibenarkan X`: an answer to what was said before. The passage of
/// such a claim is the clause itself, its polarity that of the verb.
extension Attributor {
  /// Whether a cue answers something that was said: it denies, confirms or concedes.
  func answers(_ cue: Cue) -> Bool { [.deny, .confirm, .admit].contains(cue.kind) }

  /// Whether what stands behind an answering verb only points at what was said before (`it`, `hal itu`), or tells of the saying
  /// (`pada Senin`), or is nothing.
  func pointsBack(_ content: Range<Int>) -> Bool {
    var at = content.lowerBound
    while at < content.upperBound, isPointer(at) || scan.isComma(at) || scan.has(at, .adverb) { at += 1 }
    return at == content.upperBound || (at - content.lowerBound <= 3 && isAdjunct(at..<content.upperBound))
  }

  private func isPointer(_ index: Int) -> Bool { scan.isWord(index) && scan.tables.isDeictic(scan.tokens[index].word) }

  /// When, where or before whom somebody answered: no statement of its own.
  private func isAdjunct(_ words: Range<Int>) -> Bool {
    wordCount(words) <= 8 && opensAdjunct(words) && !words.contains { scan.has($0, [.complementiser, .auxiliary]) }
  }

  /// English `The claim was denied by the Kremlin`, `It was confirmed by the ministry that C`.
  func readAnsweredBy(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    guard scan.isEnglish else { return false }
    for at in clause.dropFirst(2)
    where scan.has(at, .startsCue) && !isQuoted[at] && scan.isWord(at - 1)
      && scan.tables.isBeForm(scan.tokens[at - 1].word)
    {
      guard let (cue, range) = cue(at: at, clause.upperBound), answers(cue), range.upperBound + 1 < clause.upperBound,
        scan.isWord(range.upperBound), scan.tables.isBy(scan.tokens[range.upperBound].word),
        let phrase = reader.forward(range.upperBound + 1, clause.upperBound), takesUp(clause.lowerBound..<at - 1)
      else { continue }
      let behind = phrase.phrase.upperBound
      guard behind < clause.upperBound, scan.isWord(behind), scan.has(behind, .complementiser) else {
        return addAnswer(clause, sentence, phrase, cue, range)
      }
      guard let number = register.source(phrase, sentence: sentence) else { return false }
      let content = behind + 1..<clause.upperBound
      return add(
        content, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: range,
        isDirect: hasFragment(content), rule: "attribution.passive")
    }
    return false
  }

  /// Whether a subject takes up something said: `it`, or a noun of saying (`the claim that …`).
  private func takesUp(_ subject: Range<Int>) -> Bool {
    subject.prefix(4).contains { isPointer($0) || isNounOfSaying($0) }
  }

  /// `accusation`, `the claim`: a noun of saying, or a verb's form behind an article.
  func isNounOfSaying(_ index: Int) -> Bool {
    guard scan.isWord(index), reader.mentionAt[index] < 0 else { return false }
    return scan.cueNoun(at: index)
      || (index > 0 && scan.has(index, .startsCue) && scan.isWord(index - 1)
        && scan.has(index - 1, [.determiner, .some]))
  }

  /// The claim of an answer; false for one that leaves open what it answers (`tidak membantah`).
  func addAnswer(
    _ clause: Range<Int>, _ sentence: Int, _ phrase: SourcePhrase, _ cue: Cue, _ cueRange: Range<Int>
  ) -> Bool {
    guard let number = register.source(phrase, sentence: sentence) else { return false }
    let isAdded = add(
      clause, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: cueRange, isDirect: false,
      rule: "attribution.answer")
    if isAdded, let last = claims.indices.last {
      claims[last].polarity = cue.kind == .deny ? .denied : .affirmed
      claims[last].insertion = nil
    }
    return isAdded
  }
}
