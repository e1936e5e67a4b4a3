import Claims
import Reading

/// Gathers the terms of an article from its tokens, concepts, names and figures.
struct TermCollector {
  private let reading: ArticleReading
  /// Those of the sentence that is read.
  private var words: SentenceWords
  private var vocabulary: Vocabulary { words.vocabulary }
  /// The lemmas of the words met so far: most stand more than once.
  private var lemmas: [TermKey: [TermKey]] = [:]
  /// Words that stand with a capital inside a sentence: names at its head too.
  private var capitals: Set<TermKey> = []

  init(_ reading: ArticleReading) {
    self.reading = reading
    words = SentenceWords(reading.article, at: 0)
  }

  mutating func terms() -> [Term] {
    let article = reading.article
    let concepts = conceptsByStart()
    let entities = entitiesByStart()
    let numbers = numbersByStart()
    var dates = RangeCursor(reading.dates.map(\.range))
    var speakers = RangeCursor(joined(speakerRanges()))
    var roles = RangeCursor(joined(reading.mentions.compactMap(\.roleRange)))
    var measures = RangeCursor(measureRanges())
    var phrases = RangeCursor(joined(reading.concepts.map(\.range)))
    // Phrases mean more than their first word.
    let wide = Set(reading.concepts.filter { article.string($0.range).contains(" ") }.map(\.range.start))
    var mention = 0
    capitals = capitalsInside()
    var terms: [Term] = []
    terms.reserveCapacity(article.tokens.count / 2)
    for (number, sentence) in article.sentences.enumerated() where sentence.kind != .boilerplate {
      var isFirst = true
      words = SentenceWords(article, sentence: number)
      for index in sentence.tokens.lowerBound + article.datelineLength(sentence)..<sentence.tokens.upperBound {
        let token = words.tokens[index]
        let start = Int(token.start)
        if dates.contains(start) { continue }
        guard token.kind == .word || token.kind == .number, !token.flags.contains(.boilerplate) else { continue }
        let own = separable(index, sentence) ?? concepts[start] ?? []
        let entity = entities[start]
        defer { if token.kind == .word { isFirst = false } }
        while mention < reading.mentions.count, reading.mentions[mention].range.end <= start { mention += 1 }
        let isNamed = mention < reading.mentions.count && reading.mentions[mention].range.contains(start)
        // The words of a phrase are one term.
        if own.isEmpty, !isNamed, phrases.contains(start) { continue }
        if own.isEmpty, entity == nil, vocabulary.isEmpty(token.word) || token.end - token.start < 3 { continue }
        var term = Term(
          token: index,
          kind: kind(index, isFirst, isNamed, isNamed && reading.mentions[mention].range.end <= Int(token.end), own),
          word: 0)
        term.word =
          term.kind == .name
          ? .word(vocabulary.folded(article.text, token)) : .word(vocabulary.stem(article.text, token))
        if token.kind == .number { term.word = numbers[start] ?? term.word }
        if let first = own.first { term.concept = .concept(first) }
        if own.count > 1 { term.otherConcept = .concept(own[1]) }
        if let entity, entity != 0 { term.entity = entity }
        term.senses = own.map(TermKey.concept) + (term.kind == .word ? lemmas(of: token) : [])
        if term.senses.isEmpty, term.kind == .word, let cognate = cognate(of: token) {
          term.senses = [cognate]
          term.cognate = cognate
        }
        if isNamed { term.mention = mention }
        term.isSpeaker = speakers.contains(start)
        // `polisi membebaskan Deden`: a verb before a name is no office.
        term.isRole = roles.contains(start) && !isNamed && !(term.isEvent && VerbForm.has(token, article))
        term.isLight = !wide.contains(start) && vocabulary.isLight(index, words.tokens)
        // `will be held` is one word for what happens; `masih berlaku`: a phrase that means something is no mere hedge.
        term.isHedge = vocabulary.isHedge(token.word) && !wide.contains(start)
        term.isMeasure = measures.contains(start)
        terms.append(term)
      }
    }
    return terms
  }

  /// What an English verb means with the particle behind its object.
  private func separable(_ index: Int, _ sentence: Sentence) -> [ConceptID]? {
    guard words.language == .english, words.tokens[index].kind == .word,
      let concept = SeparableVerbs.shared.concept(at: index, end: sentence.tokens.upperBound, words)
    else { return nil }
    return [concept]
  }

  /// The everyday lemmas of a word, where the tables know it.
  private mutating func lemmas(of token: Token) -> [TermKey] {
    let text = reading.article.string(token.range).lowercased()
    let key = TermKey.word(Array(text.utf8)[...])
    let isOwn = words.language == reading.article.language
    if isOwn, let known = lemmas[key] { return known }
    let found = Glossary.shared.lemmas(text, words.language)
    let keys = found.isKnown ? Glossary.shared.shared(found.lemmas).sorted().map(TermKey.lemma) : []
    if isOwn { lemmas[key] = keys }
    return keys
  }

  /// The spelling by which a loan that no table knows meets the word it was taken from.
  private func cognate(of token: Token) -> TermKey? {
    let bytes = vocabulary.folded(reading.article.text, token)
    return Cognates.key(String(decoding: bytes, as: UTF8.self), words.language).map(TermKey.cognate)
  }

  private func kind(_ index: Int, _ isFirst: Bool, _ isNamed: Bool, _ isWhole: Bool, _ own: [ConceptID]) -> Term.Kind {
    let token = words.tokens[index]
    if token.kind == .number { return .number }
    // `Kecamatan`, `Bank`: the kind of a name is a word.
    if isNamed, own.isEmpty || isWhole { return .name }
    // Headlines capitalise every word: one that has a meaning is a word.
    guard token.isCapitalised, own.isEmpty else { return .word }
    if !isFirst { return .name }
    // A sentence's first word is a name where another capital follows and no table knows it.
    let next = index + 1
    if token.word < 0, next < reading.article.tokens.count, reading.article.tokens[next].isCapitalised { return .name }
    return capitals.contains(.word(vocabulary.folded(reading.article.text, token))) ? .name : .word
  }

  private func capitalsInside() -> Set<TermKey> {
    var capitals: Set<TermKey> = []
    for sentence in reading.article.sentences where sentence.kind == .body {
      for index in sentence.tokens.dropFirst() {
        let token = reading.article.tokens[index]
        guard token.kind == .word, token.isCapitalised, reading.article.tokens[index - 1].kind == .word else {
          continue
        }
        capitals.insert(.word(vocabulary.folded(reading.article.text, token)))
      }
    }
    return capitals
  }

  /// The attributions' passages. Who approves, refuses or backs a thing takes part in it: such cues are no mere saying.
  private func speakerRanges() -> [TextRange] {
    var ranges: [TextRange] = []
    for claim in reading.claims {
      if let cue = claim.cueRange, isStance(cue) { continue }
      for case let range? in [claim.sourceRange, claim.roleRange, claim.affiliationRange, claim.cueRange] {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func isStance(_ cue: TextRange) -> Bool {
    reading.concepts.contains { mention in
      cue.contains(mention.range.start) && Oppositions.has(mention.concept) && !Things.isSaying(mention.concept)
    }
  }

  /// Numbers and units, without what is counted.
  private func measureRanges() -> [TextRange] {
    let ranges = reading.quantities.map { quantity -> TextRange in
      guard let noun = quantity.nounRange, noun.start > quantity.range.start else {
        return quantity.nounRange == nil ? quantity.range : quantity.numberRange
      }
      return TextRange(quantity.range.start, noun.start)
    }
    return joined(ranges)
  }

  /// In order, overlapping ones joined.
  private func joined(_ ranges: [TextRange]) -> [TextRange] {
    var joined: [TextRange] = []
    for range in ranges.sorted() where !range.isEmpty {
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

/// Asks sorted ranges for offsets that only grow.
private struct RangeCursor {
  private let ranges: [TextRange]
  private var index = 0

  init(_ ranges: [TextRange]) { self.ranges = ranges }

  mutating func contains(_ offset: Int) -> Bool {
    while index < ranges.count, ranges[index].end <= offset { index += 1 }
    return index < ranges.count && ranges[index].contains(offset)
  }
}
