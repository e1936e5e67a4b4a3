import Reading

/// What nobody is said to have said: the article itself says it.
extension Attributor {
  func readNarration(_ clause: Range<Int>, _ sentence: Int) {
    guard isStatement(clause) else { return }
    addNarration(clause, sentence)
  }

  func addNarration(_ range: Range<Int>, _ sentence: Int) {
    add(
      range, sentence: sentence, source: nil, sourceNumber: nil, cue: nil, cueRange: nil,
      isDirect: false, rule: "narration")
  }

  /// Four words or more, and no question.
  private func isStatement(_ clause: Range<Int>) -> Bool {
    var words = 0
    for index in clause where scan.isWord(index) { words += 1 }
    let end = clause.upperBound
    let isQuestion = end < scan.tokens.count && scan.tokens[end].word == 0x3F
    return words >= 4 && !isQuestion
  }
}
