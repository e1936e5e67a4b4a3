import Claims
import Reading

/// Gathers the terms of an article from its tokens, concepts, names and figures.
struct TermCollector {
  private let reading: ArticleReading
  private let vocabulary: Vocabulary

  init(_ reading: ArticleReading) {
    self.reading = reading
    vocabulary = Vocabulary.of(reading.article.language)
  }

  func terms() -> [Term] {
    let article = reading.article
    let concepts = conceptsByStart()
    let entities = entitiesByStart()
    let numbers = numbersByStart()
    let dates = reading.dates.map(\.range)
    let speakers = speakerRanges()
    var speaker = 0
    var date = 0
    var terms: [Term] = []
    terms.reserveCapacity(article.tokens.count / 2)
    for sentence in article.sentences where sentence.kind != .boilerplate {
      var isFirst = true
      for index in sentence.tokens {
        let token = article.tokens[index]
        let start = Int(token.start)
        while date < dates.count, dates[date].end <= start { date += 1 }
        if date < dates.count, dates[date].contains(start) { continue }
        guard token.kind == .word || token.kind == .number, !token.flags.contains(.boilerplate) else { continue }
        let own = concepts[start] ?? []
        let entity = entities[start]
        defer { if token.kind == .word { isFirst = false } }
        if own.isEmpty, entity == nil, vocabulary.isEmpty(token.word) || token.end - token.start < 3 { continue }
        var term = Term(
          token: index, kind: kind(token, isFirst, entity != nil), word: .word(vocabulary.stem(article.text, token)))
        if token.kind == .number { term.word = numbers[start] ?? term.word }
        if let first = own.first { term.concept = .concept(first) }
        if own.count > 1 { term.otherConcept = .concept(own[1]) }
        if let entity, entity != 0 { term.entity = entity }
        while speaker < speakers.count, speakers[speaker].end <= start { speaker += 1 }
        term.isSpeaker = speaker < speakers.count && speakers[speaker].contains(start)
        terms.append(term)
      }
    }
    return terms
  }

  private func kind(_ token: Token, _ isFirst: Bool, _ isEntity: Bool) -> Term.Kind {
    if token.kind == .number { return .number }
    return isEntity || token.isCapitalised && !isFirst ? .name : .word
  }

  /// The attributions' passages, in order, overlapping ones joined.
  private func speakerRanges() -> [TextRange] {
    var ranges: [TextRange] = []
    for claim in reading.claims {
      for case let range? in [claim.sourceRange, claim.roleRange, claim.affiliationRange, claim.cueRange] {
        ranges.append(range)
      }
    }
    ranges.sort()
    var joined: [TextRange] = []
    for range in ranges {
      if let last = joined.last, range.start < last.end {
        joined[joined.count - 1] = last.union(range)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private func conceptsByStart() -> [Int: [ConceptID]] {
    var concepts: [Int: [ConceptID]] = [:]
    for mention in reading.concepts { concepts[mention.range.start, default: []].append(mention.concept) }
    return concepts
  }

  /// The gazetteer key of each named mention's first token; 0 for names that the gazetteer does not hold.
  private func entitiesByStart() -> [Int: TermKey] {
    var entities: [Int: TermKey] = [:]
    for mention in reading.mentions {
      entities[mention.range.start] = reading.entities[mention.entity].gazetteer.map { .entity($0) } ?? 0
    }
    return entities
  }

  private func numbersByStart() -> [Int: TermKey] {
    var numbers: [Int: TermKey] = [:]
    for quantity in reading.quantities {
      if let value = quantity.value { numbers[quantity.numberRange.start] = .number(value * quantity.unit.factor) }
    }
    return numbers
  }
}
