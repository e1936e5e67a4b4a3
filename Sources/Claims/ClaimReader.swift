import Reading

/// One article → what it says. A pure function: the same article gives the same reading.
public enum ClaimReader {
  public static func read(_ article: Article) -> ArticleReading {
    let article = RecordBudget.fitting(article, by: readPart)
    return article.second.map { BilingualReader.read(article, $0, by: readPart) } ?? readPart(article)
  }

  /// Reads an article with the tables of its language.
  static func readPart(_ article: Article) -> ArticleReading {
    let scan = Scan(article)
    var reading = ArticleReading(article: article)
    let dates = DateRecogniser.read(article)
    reading.dates = dates.dates
    reading.year = dates.year
    reading.quantities = QuantityRecogniser.quantities(in: article, occupied: dates.occupied)
    let quotes = QuotationRecogniser.read(scan)
    reading.quotations = quotes.quotations()
    reading.diagnostics = article.diagnostics + quotes.diagnostics
    let linker = EntityLinker.link(scan, NameScanner.mentions(scan))
    reading.entities = linker.entities
    reading.mentions = mentions(scan, linker)
    let attributor = Attributor(scan, linker, quotes.stretches)
    attributor.run()
    var claims = attributor.takeClaims()
    reading.sources = speaking(attributor.register.sources, &claims)
    // Only now, when what the sieves looked at is let go: of a long article each of these takes as much room as its text.
    reading.concepts = ConceptRecogniser.mentions(scan)
    if !article.foreignPassages.isEmpty { leaveOutForeign(&reading, &claims) }
    reading.claims = finish(consume claims, reading, hasComparison: scan.hasComparison)
    if article.foreignLanguage != nil { keepQuotations(&reading) }
    return reading
  }

  /// Of paragraphs in another language nothing is read but what stands in quotation marks.
  private static func leaveOutForeign(_ reading: inout ArticleReading, _ claims: inout [Claim]) {
    let article = reading.article
    claims.removeAll { !$0.isDirect && article.isForeign(at: $0.range.start) }
    reading.quantities.removeAll { article.isForeign(at: $0.range.start) }
    reading.dates.removeAll { article.isForeign(at: $0.range.start) }
  }

  /// The sources that some claim belongs to, numbered anew: who only declined to say anything says nothing.
  private static func speaking(_ sources: [Source], _ claims: inout [Claim]) -> [Source] {
    var isUsed = [Bool](repeating: false, count: sources.count)
    for claim in claims { if let source = claim.source { isUsed[source] = true } }
    guard isUsed.contains(false) else { return sources }
    var numbers = [Int](repeating: -1, count: sources.count)
    var kept: [Source] = []
    for index in sources.indices where isUsed[index] {
      numbers[index] = kept.count
      kept.append(sources[index])
    }
    for index in claims.indices { claims[index].source = claims[index].source.map { numbers[$0] } }
    return kept
  }

  /// Of a text in another language nothing is read but what stands in quotation marks: no speaker, figure or date.
  private static func keepQuotations(_ reading: inout ArticleReading) {
    reading.claims = reading.claims.filter(\.isDirect).map { claim in
      var claim = claim
      claim.source = nil
      claim.sourceRange = nil
      claim.roleRange = nil
      claim.affiliationRange = nil
      claim.relays = []
      claim.alternatives = []
      claim.quantities = []
      claim.dates = []
      return claim
    }
    reading.sources = []
    reading.quantities = []
    reading.dates = []
    reading.concepts = []
    reading.entities = []
    reading.mentions = []
    reading.year = nil
  }

  private static func mentions(_ scan: Scan, _ linker: EntityLinker) -> [EntityMention] {
    linker.mentions.filter { $0.entity >= 0 }.map { mention in
      EntityMention(
        range: scan.range(mention.name), sentence: mention.sentence, entity: mention.entity,
        roleRange: mention.role.map { scan.range($0) }, affiliationRange: mention.affiliation.map { scan.range($0) },
        isMetonym: mention.isMetonym)
    }
  }

  /// Text order, figures and dates inside, check-worthiness.
  static func finish(
    _ claims: consuming [Claim], _ reading: ArticleReading, hasComparison: (TextRange) -> Bool
  ) -> [Claim] {
    // The sieves go through the text in order, so that there is seldom anything to sort.
    let isInOrder = claims.indices.dropFirst().allSatisfy { at in
      (claims[at - 1].range, claims[at - 1].rule) <= (claims[at].range, claims[at].rule)
    }
    if !isInOrder { claims.sort { ($0.range, $0.rule) < ($1.range, $1.rule) } }
    let quantities = reading.quantities.map(\.range)
    let dates = reading.dates.map(\.range)
    let names = reading.mentions.map(\.range)
    var events: [TextRange] = []
    for mention in reading.concepts where Concepts.isHappening(mention.concept) { events.append(mention.range) }
    for index in claims.indices {
      let range = claims[index].range
      claims[index].quantities = indices(of: quantities, inside: range)
      claims[index].dates = indices(of: dates, inside: range)
      Checkworthiness.judge(
        &claims[index], hasName: holds(range, names), hasEvent: holds(range, events),
        hasComparison: hasComparison(range))
    }
    return claims
  }

  /// Which of some ranges, in text order, stand inside a range.
  private static func indices(of places: [TextRange], inside range: TextRange) -> [Int] {
    var found: [Int] = []
    var index = first(of: places, from: range.start)
    while index < places.count, places[index].start < range.end {
      if places[index].end <= range.end { found.append(index) }
      index += 1
    }
    return found
  }

  /// Whether one of some ranges, in text order, stands inside a range.
  private static func holds(_ range: TextRange, _ places: [TextRange]) -> Bool {
    var index = first(of: places, from: range.start)
    while index < places.count, places[index].start < range.end {
      if places[index].end <= range.end { return true }
      index += 1
    }
    return false
  }

  /// The first of some ranges, in text order, that begins at an offset or behind it.
  private static func first(of places: [TextRange], from offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
