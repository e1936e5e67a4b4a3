import Reading

/// Words of the concept lexicon, longest form first; of words that it does not know, the concept of their stem.
enum ConceptRecogniser {
  static func mentions(_ scan: Scan) -> [ConceptMention] {
    var mentions: [ConceptMention] = []
    let (table, tokens, classes) = (scan.tables.concepts, scan.tokens, scan.classes)
    let (stems, text) = (scan.tables.conceptStems, scan.article.text)
    for (number, sentence) in scan.sentences.enumerated() where sentence.kind != .boilerplate {
      var index = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      while index < end {
        guard classes[index].contains(.startsConcept), let match = table.longest(in: tokens, at: index, end: end)
        else {
          let token = tokens[index]
          // Of an unknown word in small letters the stem is asked; capitals may be names.
          if token.word == Lexicon.unknown, token.kind == .word, !token.isCapitalised,
            let concept = stems.concept(text, Int(token.start), Int(token.end))
          {
            mentions.append(ConceptMention(range: scan.range(index..<index + 1), sentence: number, concept: concept))
          }
          index += 1
          continue
        }
        let range = scan.range(index..<index + match.length)
        // A form may stand for several concepts; what it means here is for those to tell who see what stands beside it.
        table.forEachValue(of: match, in: tokens, at: index, end: end) { value in
          mentions.append(ConceptMention(range: range, sentence: number, concept: ConceptID(value)))
        }
        index += match.length
      }
    }
    return mentions
  }
}
