import Reading

/// `Kemenkes: vaksin itu aman`: a line that opens with a name and a colon. Only a person or an organisation speaks; a label
/// (`Analisis: …`, `Korban tewas: 12 orang`) says what the line is about.
extension Attributor {
  func readColon(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    let start = clause.lowerBound
    guard scan.tokens[start].flags.contains(.lineStart),
      let colon = clause.prefix(12).first(where: { scan.tokens[$0].word == 0x3A }), colon > start,
      reader.mentionAt[start] >= 0
    else { return false }
    let mention = mentions[Int(reader.mentionAt[start])]
    guard mention.phrase == start..<colon, mention.kind == .organisation || mention.kind == .person,
      mention.entity >= 0 || mention.role.map({ scan.tables.isMinister(scan.tokens[$0.upperBound - 1].word) }) == true,
      wordCount(colon + 1..<clause.upperBound) > 2
    else { return false }
    let phrase = reader.phrase(of: Int(reader.mentionAt[start]))
    guard let number = register.source(phrase, sentence: sentence) else { return false }
    return add(
      colon + 1..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: nil,
      cueRange: nil, isDirect: hasFragment(colon + 1..<clause.upperBound), rule: "attribution.colon")
  }
}
