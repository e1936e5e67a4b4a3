import Claims
import Reading

/// Figures that one loose statement gives to several names in turn (`12 and 15, respectively`) beside one that gives a name
/// the other's figure.
enum StatementShares {
  static func finding(_ pair: ArticlePair) -> Finding? {
    guard pair.weights.statementCoverage != nil, !pair.isSelf else { return nil }
    for (list, asked) in [(pair.a, pair.b), (pair.b, pair.a)] {
      for sentence in list.article.sentences.indices where list.isText(sentence) {
        guard let shares = shares(list, sentence), let (share, figure) = conflict(shares, asked) else { continue }
        let listed = list.evidence(share.figure.range)
        let given = asked.evidence(figure.range)
        return Finding(
          kind: .figure, verdict: .contradiction, strength: .strong, relation: .disputed,
          evidence: list.id == pair.a.id ? [listed, given] : [given, listed],
          because: Explanation(
            "figure.respective",
            [.words(share.name.name), .words(listed.text), .words(given.text)]),
          question: Explanation("question.figure", [.words(listed.text), .words(given.text)]))
      }
    }
    return nil
  }

  private struct Share {
    var name: NameRun
    var figure: Quantity
  }

  /// As many names as there are figures of one unit, in a sentence that deals them out.
  private static func shares(_ profile: ArticleProfile, _ sentence: Int) -> [Share]? {
    let tokens = profile.article.sentences[sentence].tokens
    guard SentenceWords(profile.article, sentence: sentence).first(.respective, in: tokens) != nil else { return nil }
    let all = profile.quantitiesOfSentence[sentence].map { profile.reading.quantities[$0] }.filter { $0.value != nil }
    guard let unit = all.last?.unit else { return nil }
    var next = Int.max
    let figures = Array(
      all.reversed().prefix { figure in
        defer { next = figure.range.start }
        return isOf(unit, figure) && (figure.unit.name == unit.name || next - figure.range.end <= nearest)
      }.reversed())
    guard let first = figures.first, figures.count > 1 else { return nil }
    let names = NameRun.all(profile, sentence).filter {
      Int(profile.article.tokens[$0.tokens.lowerBound].start) < first.range.start
    }
    guard names.count >= figures.count else { return nil }
    return zip(names.suffix(figures.count), figures).map { Share(name: $0, figure: $1) }
  }

  /// Bytes between two numbers that are of one unit: `, and `.
  private static let nearest = 7

  /// `12 and 15 goats`: the last figure has the unit of all.
  private static func isOf(_ unit: MeasureUnit, _ figure: Quantity) -> Bool {
    figure.unit.name == unit.name
      || figure.form == .bare && figure.conceptName == nil && figure.unit.dimension == .count
  }

  /// The one share whose name the other text has, and the figure of another that it has beside it.
  private static func conflict(_ shares: [Share], _ profile: ArticleProfile) -> (Share, Quantity)? {
    let names = profile.article.sentences.indices.flatMap { NameRun.all(profile, $0) }
    let named = shares.filter { share in names.contains { $0.meets(share.name) } }
    guard let own = named.first, named.count == 1 else { return nil }
    guard let unit = shares.last?.figure.unit else { return nil }
    let figures = profile.reading.quantities.filter { $0.unit.name == unit.name }
    guard let given = figures.first, figures.count == 1, given.value != own.figure.value,
      shares.contains(where: { $0.figure.value == given.value })
    else { return nil }
    return (own, given)
  }
}
