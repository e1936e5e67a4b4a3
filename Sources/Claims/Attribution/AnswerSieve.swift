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
