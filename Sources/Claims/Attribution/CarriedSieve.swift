import Reading

/// `Lebih lanjut, stok pangan cukup`: a sentence without a cue that takes up the one before it is still that speaker's. Only
/// in the same paragraph, directly behind a sentence of the speaker's own.
extension Attributor {
  func readCarried(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    guard let first = clause.first, let length = connective(first, clause.upperBound), sentence > 0,
      scan.sentences[sentence - 1].paragraph == scan.sentences[sentence].paragraph,
      let last = claims.last, last.sentence == sentence - 1, let source = last.source,
      last.cueRange != nil || last.isDirect,
      !last.isContentOpen
    else { return false }
    return add(
      first + length..<clause.upperBound, sentence: sentence, source: nil, sourceNumber: source, cue: nil,
      cueRange: nil,
      isDirect: false, rule: "attribution.carried-over-connective")
  }

  /// The length of a connective that carries the speaker on; nil where none opens the sentence.
  private func connective(_ index: Int, _ end: Int) -> Int? {
    if let match = scan.phrase(at: index, end), scan.tables.phraseClasses[Int(match.value)].contains(.carries) {
      return match.length
    }
    return scan.has(index, .carries) ? 1 : nil
  }
}
