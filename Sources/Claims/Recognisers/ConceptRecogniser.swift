import Reading

/// Words of the concept lexicon, longest form first.
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
          index += 1
          continue
        }
        // A form may stand for several concepts; what it means here is for those to tell who see what stands beside it.
        for sense in table.allLongest(in: scan.tokens, at: index, end: end) {
          mentions.append(
            ConceptMention(
              range: scan.range(index..<index + match.length), sentence: number, concept: ConceptID(sense.value)))
        }
        index += match.length
      }
    }
    return mentions
  }
}
