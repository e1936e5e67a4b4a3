import Reading

/// Interviews and broadcasts as they are written down: `NAMA: …`, a speaker in capitals before a colon.
extension Attributor {
  func readTranscript(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    let start = clause.lowerBound
    let tokens = scan.tokens
    guard tokens[start].flags.contains(.lineStart) else { return continueTranscript(clause, sentence) }
    transcript = nil
    guard tokens[start].kind == .word, tokens[start].isAllCaps else { return false }
    var colon = start + 1
    while colon < clause.upperBound, colon - start < 5, tokens[colon].isAllCaps || tokens[colon].word == 0x2E {
      colon += 1
    }
    guard colon < clause.upperBound, tokens[colon].word == 0x3A, colon + 1 < clause.upperBound else { return false }
    let phrase = SourcePhrase(kind: .unnamed, core: start..<colon, phrase: start..<colon + 1)
    let number = register.transcript(phrase)
    transcript = (number, scan.sentences[sentence].paragraph)
    return add(
      colon + 1..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: nil,
      cueRange: start..<colon + 1, isDirect: true, rule: "attribution.transcript")
  }

  /// The sentences after the first in a speaker's turn.
  private func continueTranscript(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    guard let transcript, transcript.paragraph == scan.sentences[sentence].paragraph else { return false }
    return add(
      clause, sentence: sentence, source: nil, sourceNumber: transcript.source, cue: nil, cueRange: nil,
      isDirect: true, rule: "attribution.transcript")
  }
}
