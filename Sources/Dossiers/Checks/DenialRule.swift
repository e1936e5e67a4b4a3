import Claims
import Reading

/// A statement that its speaker denies by the word of saying (`membantah laporan bahwa …`), and the passage that affirms it.
enum DenialRule {
  /// How many terms the denied content and the other clause must share, a name and an event among them.
  private static let leastTerms = 3

  static func findings(_ pair: ArticlePair) -> [Finding] {
    pair.a.reading.claims.indices.compactMap { finding($0, pair) }
  }

  private static func finding(_ index: Int, _ pair: ArticlePair) -> Finding? {
    let claim = pair.a.reading.claims[index]
    // A quotation after a word of denial is what the denier says, not what he denies.
    guard claim.polarity == .denied, !claim.isContentOpen, !claim.isDirect, let cue = claim.cueRange,
      cue.end <= claim.range.start, pair.a.isText(claim.sentence), let content = content(of: claim, pair.a),
      content.negator == nil
    else { return nil }
    var best: (overlap: Overlap, clause: Clause)?
    for clause in pair.b.clauses where clause.negator == nil && pair.b.isText(clause.sentence) && !pair.b.isOpen(clause)
    {
      let overlap = pair.overlap(content, clause, speakers: false)
      guard overlap.shared >= pair.weights.denialShared, overlap.tokens.count >= leastTerms, overlap.names > 0,
        overlap.events > 0, PolarityCheck.coverage(content, clause, pair) >= pair.weights.polarityCoverage
      else { continue }
      if let known = best, known.overlap.shared >= overlap.shared { continue }
      best = (overlap, clause)
    }
    guard let best else { return nil }
    let range = pair.b.range(of: best.clause)
    let other = pair.b.claim(covering: range)
    if let other {
      let theirs = pair.b.reading.claims[other]
      if theirs.polarity == .denied || theirs.isContentOpen || theirs.certainty == .demanded { return nil }
    }
    let because = pair.denial(index, claim.range, other, range)
    return Finding(
      kind: .polarity, verdict: .contradiction, strength: .strong,
      relation: because.rule == "polarity.one-speaker" ? .misreported : Speakers(pair, index, other).relation,
      evidence: [pair.a.evidence(claim.range), pair.b.evidence(range)],
      because: because,
      grounds: [Explanation("ground.shared", pair.a.words(best.overlap.tokens.prefix(4)))],
      question: Explanation("question.polarity"))
  }

  /// A claim's content as one clause.
  private static func content(of claim: Claim, _ profile: ArticleProfile) -> Clause? {
    let tokens = profile.article.sentences[claim.sentence].tokens.filter {
      claim.range.contains(Int(profile.article.tokens[$0].start))
    }
    guard let first = tokens.first, let last = tokens.last, last - first <= 40 else { return nil }
    let terms = profile.termsOfSentence[claim.sentence]
    let start = terms.first { profile.terms[$0].token >= first } ?? terms.upperBound
    let end = terms.first { profile.terms[$0].token > last } ?? terms.upperBound
    let words = SentenceWords(profile.article, at: first)
    return Clause(
      sentence: claim.sentence, tokens: first..<last + 1, terms: start..<max(start, end),
      negator: Negation.first(in: first..<last + 1, words.tokens, words.vocabulary))
  }
}
