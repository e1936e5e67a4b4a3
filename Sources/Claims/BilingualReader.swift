import Reading

/// An article in two languages → what it says: each language's part is read with its own tables, then both are put
/// together. Figures, dates, concepts and names come from the tables of the words that they stand in, claims and their
/// speakers from those of their paragraph.
struct BilingualReader {
  private let article: Article
  private let own: ArticleReading
  private let other: ArticleReading
  private let ownScan: Scan
  private let otherScan: Scan
  /// Of the other part's entities and sources: their numbers in the whole.
  private var entityNumbers: [Int] = []
  private var sourceNumbers: [Int] = []

  /// - Parameter read: reads an article in one language.
  static func read(
    _ article: Article, _ second: SecondLanguage, by read: (Article) -> ArticleReading
  ) -> ArticleReading {
    var reader = BilingualReader(
      article: article, own: read(article.part(in: article.language)),
      other: read(article.part(in: second.data.language)))
    return reader.whole()
  }

  private init(article: Article, own: ArticleReading, other: ArticleReading) {
    self.article = article
    self.own = own
    self.other = other
    ownScan = Scan(own.article)
    otherScan = Scan(other.article)
  }

  private mutating func whole() -> ArticleReading {
    var whole = own
    // Each lexicon's tokens keep the words of its own language alone, so that nobody reads one with the other's tables.
    whole.article = article
    whole.article.tokens = own.article.tokens
    whole.article.second?.tokens = other.article.tokens
    let keptMentions = both(\.mentions, \.range)
    whole.entities = entities()
    whole.sources = sources()
    whole.mentions = merged(
      keptMentions.own,
      keptMentions.other.map { mention in
        var mention = mention
        mention.entity = entityNumbers[mention.entity]
        return mention
      }, \.range)
    whole.quantities = quantities()
    let dates = both(\.dates, \.range)
    whole.dates = merged(dates.own, dates.other, \.range)
    let concepts = both(\.concepts, \.range)
    whole.concepts = merged(concepts.own, concepts.other, \.range)
    whole.year = own.year ?? other.year
    whole.claims = ClaimReader.finish(claims(), whole) { range in
      ownScan.hasComparison(in: range) || otherScan.hasComparison(in: range)
    }
    return whole
  }

  // MARK: By the language of the words

  /// The items of each part that stand in words of its language.
  private func both<Item>(
    _ items: KeyPath<ArticleReading, [Item]>, _ place: KeyPath<Item, TextRange>
  ) -> (own: [Item], other: [Item]) {
    (
      own[keyPath: items].filter { article.language(at: $0[keyPath: place].start) == own.article.language },
      other[keyPath: items].filter { article.language(at: $0[keyPath: place].start) == other.article.language }
    )
  }

  private func merged<Item>(_ own: [Item], _ other: [Item], _ place: KeyPath<Item, TextRange>) -> [Item] {
    (own + other).sorted { $0[keyPath: place] < $1[keyPath: place] }
  }

  /// Quantities point to each other by number (`10 km (6 miles)`), so that both lists are numbered anew.
  private func quantities() -> [Quantity] {
    var all: [(quantity: Quantity, isOwn: Bool, number: Int)] = []
    for (isOwn, reading) in [(true, own), (false, other)] {
      for (number, quantity) in reading.quantities.enumerated()
      where article.language(at: quantity.range.start) == reading.article.language {
        all.append((quantity, isOwn, number))
      }
    }
    all.sort { $0.quantity.range < $1.quantity.range }
    return all.map { entry in
      var quantity = entry.quantity
      quantity.conversionOf = quantity.conversionOf.flatMap { of in
        all.firstIndex { $0.isOwn == entry.isOwn && $0.number == of }
      }
      return quantity
    }
  }

  // MARK: Entities and sources

  /// The entities of both parts; one that bears the same name in both is one.
  private mutating func entities() -> [Entity] {
    var entities = own.entities
    var numbers: [String: Int] = [:]
    for (number, entity) in entities.enumerated() {
      for key in BilingualReader.keys(entity) where numbers[key] == nil { numbers[key] = number }
    }
    entityNumbers = other.entities.map { entity in
      for key in BilingualReader.keys(entity) { if let same = numbers[key] { return same } }
      entities.append(entity)
      return entities.count - 1
    }
    return entities
  }

  /// What tells an entity: its id in the gazetteer, else its kind with each of its names.
  private static func keys(_ entity: Entity) -> [String] {
    if let gazetteer = entity.gazetteer { return [gazetteer] }
    return ([entity.name] + entity.aliases).map { "\(entity.kind.rawValue) \($0)" }
  }

  /// The sources of both parts: a speaker who is one entity, or one body of a state, is one source.
  private mutating func sources() -> [Source] {
    var sources = own.sources
    let known = Dictionary(
      sources.enumerated().compactMap { number, source in source.entity.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    let bodies = Dictionary(
      sources.enumerated().compactMap { number, source in source.stateBody.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    sourceNumbers = other.sources.map { source in
      var source = source
      source.entity = source.entity.map { entityNumbers[$0] }
      if let same = source.entity.flatMap({ known[$0] }) ?? source.stateBody.flatMap({ bodies[$0] }) { return same }
      sources.append(source)
      return sources.count - 1
    }
    return sources
  }

  // MARK: Claims, by the language of the paragraph

  private func claims() -> [Claim] {
    let mine = own.claims.filter { article.language(ofParagraphAt: $0.range.start) == own.article.language }
    let theirs = other.claims.filter { article.language(ofParagraphAt: $0.range.start) == other.article.language }
      .map { claim in
        var claim = claim
        claim.source = claim.source.map { sourceNumbers[$0] }
        return claim
      }
    return mine.map { restated($0, otherScan) } + theirs.map { restated($0, ownScan) }
  }

  /// A claim whose content is a quotation in the other language: what the words do is for that language to say.
  private func restated(_ claim: Claim, _ scan: Scan) -> Claim {
    guard claim.isDirect, article.language(at: claim.range.start) == scan.language, let words = tokens(claim.range)
    else { return claim }
    var claim = claim
    let cue = claim.cueKind.map { Cue(kind: $0, shape: .active, isDirect: true) }
    let stance = Stance.read(scan, words, cue: cue)
    (claim.polarity, claim.certainty) = (stance.polarity, stance.certainty)
    return claim
  }

  private func tokens(_ range: TextRange) -> Range<Int>? {
    guard let sentence = article.sentence(at: range.start) else { return nil }
    var start = article.sentences[sentence].tokens.lowerBound
    while start < article.tokens.count, Int(article.tokens[start].start) < range.start { start += 1 }
    var end = start
    while end < article.tokens.count, Int(article.tokens[end].end) <= range.end { end += 1 }
    return start < end ? start..<end : nil
  }
}
