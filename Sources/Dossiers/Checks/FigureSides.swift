import Claims
import Reading

/// What two sides count or reckon, told without the name of what is counted: `Police counted 90. Organisers said 500 had
/// come.`
///
/// Neither need be wrong; an editor asks both how they counted.
enum FigureSides {
  /// Words of the second sentence at most: one that says more speaks of something else.
  private static let brief = 14
  /// How many times the one is the other at least.
  private static let apart = 1.2

  static func findings(_ pair: ArticlePair) -> [Finding] {
    if pair.isSelf { return neighbours(pair) }
    guard pair.tellsOneStory, let a = crowd(pair.a), let b = crowd(pair.b), areApart(a.value, b.value) else {
      return []
    }
    let speakers = Speakers(pair, pair.a.claim(covering: a.quantity.range), pair.b.claim(covering: b.quantity.range))
    if speakers.relation == .misreported { return [] }
    return [finding(a, b, pair, speakers.relation)]
  }

  /// Two sentences one behind the other, each with one figure and a speaker of its own, of which the second leaves out of what
  /// its figure is.
  private static func neighbours(_ pair: ArticlePair) -> [Finding] {
    let profile = pair.a
    let figures = Dictionary(
      grouping: profile.figures.filter { $0.quantity.conversionOf == nil }, by: \.quantity.sentence)
    return profile.article.sentences.indices.dropLast().compactMap { sentence in
      guard let one = figures[sentence], let two = figures[sentence + 1], one.count == 1, two.count == 1,
        profile.isText(sentence), profile.isText(sentence + 1), isPlain(one[0]), isPlain(two[0]),
        two[0].noun == nil, two[0].quantity.nounRange == nil, isReckoned(one[0], profile),
        isUnitShared(one[0], two[0]), areApart(one[0].value, two[0].value), isBrief(sentence + 1, profile)
      else { return nil }
      let claims = [one[0], two[0]].map { profile.claim(covering: $0.quantity.range) }
      let isToldByOther =
        claims[1].flatMap(profile.reading.speaker) != nil && claims[0].flatMap(profile.reading.speaker) == nil
      let areTwo =
        Speakers(pair, claims[0], claims[1]).areTwo
        || (isReckoned(two[0], profile) || isToldByOther) && opensAnew(sentence + 1, profile)
      return areTwo ? finding(one[0], two[0], pair, .disputed) : nil
    }
  }

  private static func isUnitShared(_ a: Figure, _ b: Figure) -> Bool {
    switch a.quantity.unit.dimension {
    case .duration, .percent, .age, .times, .ratio: return false
    default: return a.quantity.unit.name == b.quantity.unit.name || b.quantity.unit.name == "number" && b.value >= 20
    }
  }

  private static func areApart(_ a: Double, _ b: Double) -> Bool { a > 0 && b > 0 && max(a, b) >= apart * min(a, b) }

  /// Neither an addition nor a plan; `90 of them` are the crowd, no part of it.
  private static func isPlain(_ figure: Figure) -> Bool {
    let marks: ScopeMarks = [.additional, .first, .previous, .planned, .change, .capacity, .average, .negated]
    return figure.isTelling && figure.value > 0 && figure.quantity.scope.isDisjoint(with: marks)
  }

  private static func isBrief(_ sentence: Int, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.sentences[sentence].tokens
    return tokens.count { profile.article.tokens[$0].kind == .word } <= brief
  }

  /// Whether a sentence begins with somebody of its own, not with a word that points back.
  private static func opensAnew(_ sentence: Int, _ profile: ArticleProfile) -> Bool {
    let tokens = profile.article.sentences[sentence].tokens
    guard let first = tokens.first(where: { profile.article.tokens[$0].kind == .word }) else { return false }
    let words = SentenceWords(profile.article, sentence: sentence)
    return words.first(.pointing, in: first..<first + 1) == nil
  }

  /// Whether a word for counting or reckoning stands in the figure's sentence before it.
  private static func isReckoned(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    let sentence = profile.article.sentences[figure.quantity.sentence].tokens
    let words = SentenceWords(profile.article, sentence: figure.quantity.sentence)
    return words.first(.reckoning, in: sentence.lowerBound..<figure.tokens.lowerBound) != nil
  }

  /// The one crowd that a report has counted: `counted 500 people`, `menghitung 90 orang`, the word right before the number.
  private static func crowd(_ profile: ArticleProfile) -> Figure? {
    let counted = profile.figures.filter { figure in
      let words = SentenceWords(profile.article, sentence: figure.quantity.sentence)
      let start = max(
        profile.article.sentences[figure.quantity.sentence].tokens.lowerBound, figure.tokens.lowerBound - 2)
      return profile.isText(figure.quantity.sentence) && figure.quantity.unit.dimension == .count && figure.fate == nil
        && ["person", "number"].contains(figure.quantity.unit.name) && isPlain(figure) && figure.value >= 20
        && words.first(.counting, in: start..<figure.tokens.lowerBound) != nil
    }
    return counted.count == 1 ? counted[0] : nil
  }

  private static func finding(_ a: Figure, _ b: Figure, _ pair: ArticlePair, _ relation: Relation) -> Finding {
    let (one, other) = (pair.a.article.string(a.quantity.range), pair.b.article.string(b.quantity.range))
    return Finding(
      kind: .figure, verdict: .tension, strength: .weak, relation: relation,
      evidence: [pair.a.evidence(a.quantity.range), pair.b.evidence(b.quantity.range)],
      because: Explanation("figure.two-estimates", [.words(one), .words(other)]),
      grounds: [], question: Explanation("question.figure", [.words(one), .words(other)]))
  }
}
