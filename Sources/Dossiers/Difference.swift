import Claims
import Reading

/// What each of two articles says that the other does not.
public struct Difference: Sendable, Hashable {
  /// In text order.
  public var onlyInFirst: [ClaimID] = []
  public var onlyInSecond: [ClaimID] = []
  /// Claims of the first that the second has too.
  public var shared: [ClaimID] = []
}

extension Dossier {
  /// Holds the claims of one article against the sentences of another. A claim counts as said in both where a sentence
  /// of the other has most of what it is about, its figures among it.
  /// - Returns: nil where one is not loaded.
  public func difference(_ first: ArticleID, _ second: ArticleID) -> Difference? {
    guard let one = self[first], let other = self[second] else { return nil }
    let pair = ArticlePair(ArticleProfile(one), ArticleProfile(other))
    let back = ArticlePair(pair.b, pair.a)
    var difference = Difference()
    for (index, claim) in one.reading.claims.enumerated() {
      let id = ClaimID(article: first, number: index + 1)
      if pair.says(claim) { difference.shared.append(id) } else { difference.onlyInFirst.append(id) }
    }
    for (index, claim) in other.reading.claims.enumerated() where !back.says(claim) {
      difference.onlyInSecond.append(ClaimID(article: second, number: index + 1))
    }
    return difference
  }
}

extension ArticlePair {
  /// The share of a claim's own terms, by their weight, that a sentence must have to say the same.
  private static let sameClaim = 0.45

  /// Whether the second article says what a claim of the first says.
  fileprivate func says(_ claim: Claim) -> Bool {
    let tokens = a.article.tokens
    let first = a.terms.firstIndex { Int(tokens[$0.token].start) >= claim.range.start } ?? a.terms.endIndex
    let end = a.terms[first...].firstIndex { Int(tokens[$0.token].end) > claim.range.end } ?? a.terms.endIndex
    let terms = first..<end
    guard let from = a.terms[terms].first?.token, let to = a.terms[terms].last?.token else { return false }
    let clause = Clause(sentence: claim.sentence, tokens: from..<to + 1, terms: terms)
    let figures = a.terms[terms].filter { $0.kind == .number }
    return b.article.sentences.indices.contains { sentence in
      guard b.isText(sentence) else { return false }
      let whole = Clause(
        sentence: sentence, tokens: b.article.sentences[sentence].tokens, terms: b.termsOfSentence[sentence])
      guard overlap(clause, whole, speakers: false).coverageOfA >= ArticlePair.sameClaim else { return false }
      return figures.allSatisfy { figure in
        b.terms[whole.terms].contains { $0.meets(figure, isOneLanguage: isOneLanguage) }
      }
    }
  }
}
