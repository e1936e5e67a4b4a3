import Reading

/// The phrases of the tables that start at a token and end before `end`.
extension Scan {
  @inline(__always)
  private func match(_ mark: WordClass, _ table: PhraseTable, _ index: Int, _ end: Int) -> PhraseTable.Match? {
    classes[index].contains(mark) && index < end ? table.longest(in: tokens, at: index, end: end) : nil
  }

  func phrase(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsPhrase, tables.phrases, index, end) }
  func cue(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsCue, tables.cues, index, end) }
  func preposition(at index: Int, _ end: Int) -> PhraseTable.Match? {
    match(.startsCue, tables.sourcePrepositions, index, end)
  }
  /// The length of the hearsay at a token.
  func hearsay(at index: Int, _ end: Int) -> Int? {
    if has(index, .startsHearsay), let match = phrase(at: index, end),
      tables.phraseClasses[Int(match.value)].contains(.hearsay)
    {
      return match.length
    }
    return has(index, .hearsay) ? 1 : nil
  }
  func name(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsName, tables.names, index, end) }
  func title(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsTitle, tables.titles, index, end) }
  func role(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsRole, tables.roles, index, end) }
  func hedge(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsHedge, tables.hedges, index, end) }
  func negator(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsNegator, tables.negators, index, end) }
  func trap(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsTrap, tables.negationTraps, index, end) }
}
