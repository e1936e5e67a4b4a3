import Claims
import Reading

/// Who stands behind two passages, and so who disagrees with whom.
struct Speakers: Sendable {
  let relation: Relation
  /// Both passages have a speaker, and they are two.
  let areTwo: Bool

  init(_ pair: ArticlePair, _ claimA: Int?, _ claimB: Int?) {
    let a = claimA.flatMap { pair.a.reading.speaker(of: $0) }
    let b = claimB.flatMap { pair.b.reading.speaker(of: $0) }
    let same = Speakers.areOne(a, b, pair)
    areTwo = a != nil && b != nil && same == false
    if areTwo {
      relation = .disputed
    } else if same == true, !pair.isSelf {
      relation = .misreported
    } else {
      relation = pair.isSelf ? .inconsistent : .disputed
    }
  }

  /// Whether two sources are one; nil where one of them is missing or has no name to tell by.
  /// - Parameters: indices into the sources of the pair's articles.
  static func areOne(_ one: Int?, _ other: Int?, _ pair: ArticlePair) -> Bool? {
    guard let one, let other else { return nil }
    let said = pair.identities.areOne(
      DossierEntity.Member(article: pair.a.id, index: one), DossierEntity.Member(article: pair.b.id, index: other))
    return said
      ?? areOne(pair.a.reading.sources[one], pair.a.reading, pair.b.reading.sources[other], pair.b.reading)
  }

  private static func areOne(
    _ a: Source, _ readingA: ArticleReading, _ b: Source, _ readingB: ArticleReading
  ) -> Bool? {
    if !a.couldBe.isEmpty || !b.couldBe.isEmpty { return nil }
    let (one, other) = (a.entity.map { readingA.entities[$0] }, b.entity.map { readingB.entities[$0] })
    if let id = one?.gazetteer, id == other?.gazetteer { return true }
    if let body = a.stateBody, let other = b.stateBody { return body == other }
    let (partsA, partsB) = (NameKey.parts(a.name), NameKey.parts(b.name))
    if NameKey.romanised(a.name) == NameKey.romanised(b.name) { return true }
    guard a.isNamed, b.isNamed else { return a.isNamed == b.isNamed ? nil : false }
    let short = partsA.count < partsB.count ? partsA : partsB
    let long = partsA.count < partsB.count ? partsB : partsA
    if !short.isEmpty, short.allSatisfy(long.contains) { return true }
    return false
  }
}

extension ArticleReading {
  /// Who says a claim; nil where the article does, or hearsay that names nobody.
  func speaker(of claim: Int) -> Int? {
    claims[claim].source.flatMap { sources[$0].sourceClass == .agentless ? nil : $0 }
  }
}

extension ArticleProfile {
  /// The evidence of a passage, with the innermost claim that holds it.
  func evidence(_ range: TextRange) -> Evidence {
    Evidence(in: entry, range: range, claim: claim(covering: range).map { ClaimID(article: id, number: $0 + 1) })
  }

  /// Who says a passage, as an argument: the source of its claim, else of the claim that shares most of it, else the
  /// article itself.
  func voice(_ claim: Int?, _ range: TextRange) -> Argument {
    var best: (claim: Int, shared: Int)?
    for (index, other) in reading.claims.enumerated() where claim == nil && reading.speaker(of: index) != nil {
      let shared = min(other.range.end, range.end) - max(other.range.start, range.start)
      if shared > best?.shared ?? 0 { best = (index, shared) }
    }
    let source = (claim ?? best?.claim).flatMap { reading.speaker(of: $0) }
    return source.map { .words(reading.sources[$0].name) } ?? .article(id)
  }

  /// The words of some tokens as one argument, in text order (`“Korea Utara”, “tiba”`): names in full, neighbours
  /// and phrases together, without words that tell nothing where others do.
  func words(_ tokens: some Sequence<Int>) -> [Argument] {
    let all = Array(tokens)
    let telling = all.filter { token in
      terms.contains { $0.token == token && ($0.kind != .word || $0.concept != 0 || $0.entity != 0) }
    }
    var ranges: [TextRange] = []
    for token in telling.count > 1 ? telling : all {
      let own = article.tokens[token].range
      // Of `a year` no more than the whole phrase tells anything.
      let range =
        reading.mentions.first { $0.range.contains(own) }?.range
        ?? reading.concepts.filter { $0.range.start == own.start }.map(\.range).max() ?? own
      if !ranges.contains(where: range.overlaps) { ranges.append(range) }
    }
    ranges.sort()
    var joined: [TextRange] = []
    for range in ranges {
      if let last = joined.last, last.end + 1 == range.start, article.text[last.end] == 0x20 {
        joined[joined.count - 1].end = range.end
      } else {
        joined.append(range)
      }
    }
    return [.words(joined.map { "“\(article.string($0))”" }.joined(separator: ", "))]
  }
}

extension ArticlePair {
  /// Why a denial and what it denies are in conflict: who denies and who states, or one speaker reported in two ways.
  func denial(_ denied: Int?, _ rangeA: TextRange, _ affirmed: Int?, _ rangeB: TextRange) -> Explanation {
    let (one, other) = (a.voice(denied, rangeA), b.voice(affirmed, rangeB))
    if one == other { return Explanation("polarity.one-speaker", [one, .article(a.id), .article(b.id)]) }
    return Explanation("polarity.denied", [one, other])
  }
}
