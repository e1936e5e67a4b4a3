import Claims
import Reading

/// The same words in quotation marks given to two speakers, in one language or in two.
enum AttributionCheck: Check {
  /// The share of a quotation's terms that the other must have; less in a translation, which has its own words.
  private static let sameWords = 0.8
  private static let translated = 0.6

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf else { return }
    let quotesA = pair.a.quotes
    let quotesB = pair.b.quotes
    for a in quotesA {
      for b in quotesB where isSame(a, b, pair) {
        guard let finding = finding(a, b, pair) else { continue }
        comparison.findings.append(finding)
      }
    }
  }

  private static func isSame(_ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Bool {
    guard pair.isOneLanguage else {
      return isTranslation(QuoteMeeting(a.content, b.content), isBrief: max(a.content.count, b.content.count) <= brief)
    }
    guard a.words.count >= 5, b.words.count >= 5, a.numbers == b.numbers else { return false }
    let shared = a.words.intersection(b.words).count
    return Double(shared) >= sameWords * Double(max(a.words.count, b.words.count))
  }

  /// Content words of a saying, at most.
  private static let brief = 4

  /// Most words of either have a counterpart that is denied where they are; two words alone need a denial or a name beside
  /// them, and a short saying.
  private static func isTranslation(_ meeting: QuoteMeeting, isBrief: Bool) -> Bool {
    // A negation reaches farther in one language than in the other.
    let isTurned = meeting.turned > 0 && !(meeting.turned == 1 && meeting.pairs.count >= 3 && meeting.denies)
    guard !isTurned, meeting.leastCovered >= translated else { return false }
    if meeting.pairs.count >= 3 { return true }
    guard meeting.pairs.count == 2 else { return false }
    return meeting.denies && (isBrief || meeting.leastCovered == 1)
  }

  private static func finding(_ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Finding? {
    guard let one = a.source, let two = b.source else { return findingByName(a, b, pair) }
    let sourceA = pair.a.reading.sources[one]
    let sourceB = pair.b.reading.sources[two]
    guard Speakers.areOne(one, two, pair) != true, differ(sourceA, sourceB, pair) || areTwoCallings(a, b, pair),
      a.isAttributed && b.isAttributed
        || !names(pair.a, sourceB, near: a.sentence) && !names(pair.b, sourceA, near: b.sentence)
    else { return nil }
    return finding(a, b, pair, (sourceA.name, sourceB.name), sourceA.isNamed && sourceB.isNamed ? .strong : .weak)
  }

  /// Of a quotation that no claim gives a speaker, the one person named right behind it is taken for that.
  private static func findingByName(_ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Finding? {
    guard let one = a.name, let other = b.name, a.isAttributed, b.isAttributed,
      Set(NameKey.parts(one)).isDisjoint(with: NameKey.parts(other))
    else { return nil }
    return finding(a, b, pair, (one, other), .weak)
  }

  private static func finding(
    _ a: Quote, _ b: Quote, _ pair: ArticlePair, _ names: (String, String), _ strength: Strength
  ) -> Finding {
    Finding(
      kind: .attribution, verdict: .contradiction, strength: strength, relation: .misreported,
      evidence: [pair.a.evidence(a.passage), pair.b.evidence(b.passage)],
      because: Explanation("attribution.two-speakers", [.words(names.0), .words(names.1)]),
      grounds: [Explanation(pair.isOneLanguage ? "ground.same-words" : "ground.translated")],
      question: Explanation("question.attribution", [.words(names.0), .words(names.1)]))
  }

  /// Words of one text from `a truck driver` and `a veterinarian`: two callings, no words for people in general.
  private static func areTwoCallings(_ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Bool {
    guard pair.isOneLanguage, a.isAttributed, b.isAttributed, a.words.count >= 6, let one = calling(a),
      let other = calling(b)
    else { return false }
    return one.isDisjoint(with: other)
  }

  private static func calling(_ quote: Quote) -> Set<TermKey>? {
    let senses = quote.description.flatMap(\.senses)
    guard !quote.description.isEmpty,
      !senses.contains(where: { $0.conceptID.map { Things.isAnyone($0) || Things.isSpeaking($0) } ?? false })
    else { return nil }
    return Set(senses + quote.description.map(\.word))
  }

  /// Named sources that share no name part; unnamed ones whose descriptions differ in one word (`a Mauritian delegate`,
  /// `a Maldivian delegate`).
  private static func differ(_ a: Source, _ b: Source, _ pair: ArticlePair) -> Bool {
    let (one, two) = (Set(NameKey.parts(a.name)), Set(NameKey.parts(b.name)))
    if a.isNamed != b.isNamed { return a.kind == .person && b.kind == .person && one.isDisjoint(with: two) }
    if a.isNamed { return one.isDisjoint(with: two) }
    return one.count == two.count && one.count > 1 && one.subtracting(two).count == 1
  }

  /// Whether the other report's speaker is named near a quotation: then it may be his here too.
  static func names(_ profile: ArticleProfile, _ source: Source, near sentence: Int) -> Bool {
    let parts = Set(NameKey.parts(source.name).filter { $0.utf8.count > 2 })
    let near = max(0, sentence - 4)...min(profile.article.sentences.count - 1, sentence + 3)
    let isSaid = near.contains { index in
      parts.isSubset(of: NameKey.parts(profile.article.string(profile.article.sentences[index].range)))
    }
    return isSaid
      || near.contains { index in
        profile.mentionsOfSentence[index].contains { number in
          let mention = profile.reading.mentions[number]
          return profile.reading.entities[mention.entity].kind == .person
            && !parts.isDisjoint(with: NameKey.parts(profile.article.string(mention.range)))
        }
      }
  }
}

/// A quotation with its speaker.
struct Quote: Sendable {
  var range: TextRange
  var sentence: Int
  /// The quotation and its attribution, within its sentence.
  var passage: TextRange
  var source: Int?
  /// Stems of its words.
  var words: Set<TermKey>
  /// Its content words.
  var content: [QuoteWord]
  /// Its numbers; with another one it is another statement.
  var numbers: Set<TermKey> { Set(content.filter(\.isNumber).flatMap(\.keys)) }
  /// Its own sentence, or the one beside it, names the speaker with a word of saying.
  var isAttributed = false
  /// Who says it by name, where the text does: the source, else the one person named behind the quotation.
  var name: String?
  /// What an unnamed speaker is said to be: the words that open the description.
  var description: [Term] = []
  /// The days that it speaks of.
  var days: [ClosedRange<CalendarDate>] = []

  static func all(_ profile: ArticleProfile) -> [Quote] {
    let vocabulary = Vocabulary.of(profile.article.language)
    let reader = QuoteWordReader(profile)
    return profile.reading.quotations.compactMap { quotation in
      guard profile.isText(quotation.sentence) else { return nil }
      var words: Set<TermKey> = []
      let range = tokens(quotation.range, profile.article)
      for token in profile.article.tokens[range] where token.kind == .word {
        words.insert(.word(vocabulary.stem(profile.article.text, token)))
      }
      let claim = profile.reading.claims.first { $0.isDirect && $0.range.overlaps(quotation.range) && $0.source != nil }
      var passage = quotation.outerRange
      if let speaker = claim?.sourceRange { passage = passage.union(speaker) }
      if let cue = claim?.cueRange { passage = passage.union(cue) }
      let sentence = profile.article.sentences[quotation.sentence].range
      passage = TextRange(max(passage.start, sentence.start), min(passage.end, sentence.end))
      var quote = Quote(
        range: quotation.range, sentence: quotation.sentence, passage: passage.isEmpty ? quotation.range : passage,
        source: speaker(beside: quotation, claim, profile), words: words,
        content: reader.words(range))
      quote.name = name(quote, quotation, profile)
      quote.description = description(claim, profile)
      quote.isAttributed =
        claim.map { isAttributed($0, quotation, profile) } ?? false || isNamedBehind(quote, quotation, profile)
      quote.days = profile.datesOfSentence[quotation.sentence].map { profile.reading.dates[$0] }.compactMap { date in
        guard quotation.range.contains(date.range.start), let from = date.from, let to = date.to, from <= to else {
          return nil
        }
        return from...to
      }
      return quote
    }
  }

  private static func name(_ quote: Quote, _ quotation: Quotation, _ profile: ArticleProfile) -> String? {
    if let source = quote.source, profile.reading.sources[source].isNamed {
      return profile.reading.sources[source].name
    }
    let named = profile.mentionsOfSentence[quotation.sentence].map { profile.reading.mentions[$0] }.filter {
      profile.reading.entities[$0.entity].kind == .person && $0.range.start >= quotation.outerRange.end
    }
    guard let entity = named.first?.entity, named.allSatisfy({ $0.entity == entity }) else { return nil }
    return profile.reading.entities[entity].name
  }

  /// How many words of a description tell who somebody is: `a truck driver who …`.
  private static let opening = 24

  private static func description(_ claim: Claim?, _ profile: ArticleProfile) -> [Term] {
    guard let claim, let source = claim.source, !profile.reading.sources[source].isNamed, let range = claim.sourceRange,
      let sentence = profile.article.sentence(at: range.start)
    else { return [] }
    let head = TextRange(range.start, min(range.end, range.start + opening))
    return profile.terms[profile.termsOfSentence[sentence]].filter {
      head.contains(Int(profile.article.tokens[$0.token].start)) && $0.kind == .word
    }
  }

  private static func isAttributed(_ claim: Claim, _ quotation: Quotation, _ profile: ArticleProfile) -> Bool {
    guard let source = claim.sourceRange, let cue = claim.cueRange,
      let at = profile.article.sentence(at: source.start), profile.article.sentence(at: cue.start) == at
    else { return false }
    return at == quotation.sentence || at == profile.article.sentence(at: quotation.range.end - 1)
  }

  /// `"…," kenang dr. Farid`: the speaker's name stands two words behind the quotation at most.
  private static func isNamedBehind(_ quote: Quote, _ quotation: Quotation, _ profile: ArticleProfile) -> Bool {
    let mentions = profile.mentionsOfSentence[quotation.sentence].map { profile.reading.mentions[$0] }
    guard
      let mention = mentions.first(where: {
        profile.reading.entities[$0.entity].kind == .person && $0.range.start >= quotation.outerRange.end
      }), quote.source.map({ profile.reading.sources[$0].entity == mention.entity }) ?? true
    else { return false }
    let between = TextRange(quotation.outerRange.end, mention.range.start)
    let words = profile.article.sentences[quotation.sentence].tokens.count { index in
      profile.article.tokens[index].kind == .word && between.contains(Int(profile.article.tokens[index].start))
    }
    return words > 0 && words <= 2
  }

  /// The source of the claim; where that was only carried over, the one person named in the quotation's own sentence.
  private static func speaker(beside quotation: Quotation, _ claim: Claim?, _ profile: ArticleProfile) -> Int? {
    if let claim, claim.sourceRange != nil || claim.cueRange != nil { return claim.source }
    let named = profile.mentionsOfSentence[quotation.sentence].map { profile.reading.mentions[$0] }.filter {
      profile.reading.entities[$0.entity].kind == .person && $0.range.start >= quotation.outerRange.end
    }
    guard let entity = named.first?.entity, named.allSatisfy({ $0.entity == entity }) else { return claim?.source }
    return profile.reading.sources.firstIndex { $0.entity == entity } ?? claim?.source
  }

  private static func tokens(_ range: TextRange, _ article: Article) -> Range<Int> {
    guard let sentence = article.sentence(at: range.start) else { return 0..<0 }
    var start = article.sentences[sentence].tokens.lowerBound
    while start < article.tokens.count, Int(article.tokens[start].start) < range.start { start += 1 }
    var end = start
    while end < article.tokens.count, Int(article.tokens[end].end) <= range.end { end += 1 }
    return start..<end
  }
}
