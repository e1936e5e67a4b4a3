import Reading

/// The points of a list behind a verb of saying: `Warga menuntut:`, then an item a line.
extension Attributor {
  func readListItem(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    guard scan.sentences[sentence].kind == .listItem else {
      listLead = nil
      return false
    }
    guard let lead = listLead else { return false }
    let content = behindMark(clause)
    let number = register.source(lead.phrase, sentence: sentence)
    return add(
      content, sentence: sentence, source: nil, sourceNumber: number, cue: lead.cue, cueRange: lead.cueRange,
      isDirect: hasFragment(content), rule: lead.rule)
  }

  /// An item without its bullet, number or letter.
  private func behindMark(_ clause: Range<Int>) -> Range<Int> {
    var at = clause.lowerBound
    if scan.isWord(at), scan.tokens[at].end - scan.tokens[at].start > 1 { return clause }
    while at < clause.upperBound, at - clause.lowerBound < 3,
      !scan.isWord(at) || (at == clause.lowerBound && scan.tokens[at + 1].isGlued)
    { at += 1 }
    return at..<clause.upperBound
  }
}
