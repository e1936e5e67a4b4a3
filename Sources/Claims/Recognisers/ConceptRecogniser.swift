import Reading

/// Words of the concept lexicon, longest form first; of words that it does not know, the concept of their stem.
enum ConceptRecogniser {
  static func mentions(_ scan: Scan) -> [ConceptMention] {
    var mentions: [ConceptMention] = []
    let table = scan.tables.concepts
    for (number, sentence) in scan.sentences.enumerated() where sentence.kind != .boilerplate {
      var index = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      while index < end {
        guard scan.has(index, .startsConcept), let match = table.longest(in: scan.tokens, at: index, end: end)
        else {
          if let concept = stem(scan, index) {
            mentions.append(ConceptMention(range: scan.range(index..<index + 1), sentence: number, concept: concept))
          }
          index += 1
          continue
        }
        let range = scan.range(index..<index + match.length)
        // A form may stand for several concepts; what it means here is for those to tell who see what stands beside it.
        table.forEachValue(of: match, in: scan.tokens, at: index, end: end) { value in
          mentions.append(ConceptMention(range: range, sentence: number, concept: ConceptID(value)))
        }
        index += match.length
      }
    }
    return mentions
  }

  /// The concept of an unknown word in small letters; capitals may be names.
  @inline(__always)
  private static func stem(_ scan: Scan, _ index: Int) -> ConceptID? {
    let token = scan.tokens[index]
    guard token.word == Lexicon.unknown, token.kind == .word, !token.isCapitalised else { return nil }
    return scan.tables.conceptStems.concept(scan.article.text, Int(token.start), Int(token.end))
  }
}
