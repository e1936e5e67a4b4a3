import Claims
import Reading

/// One passage denies what another affirms: a negated clause whose content another clause states.
///
/// Not confirming is no denial, a denied plan is no denied deed, and a negation that both passages carry is agreement.
enum PolarityCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf else { return }
    for clause in pair.a.clauses where clause.negator != nil && pair.a.isText(clause.sentence) {
      meet(clause, pair, isFlipped: false, &comparison)
    }
    var flipped = ArticlePair(pair.b, pair.a, pair.weights)
    flipped.identities = pair.identities
    comparison.findings += DenialRule.findings(pair) + DenialRule.findings(flipped).map(reversed)
    for clause in pair.b.clauses where clause.negator != nil && pair.b.isText(clause.sentence) {
      meet(clause, flipped, isFlipped: true, &comparison)
    }
    if comparison.findings.isEmpty, let finding = StatementDenial.finding(pair) { comparison.findings.append(finding) }
  }

  /// The clause of the other article that states best what a clause denies.
  private static func meet(_ denied: Clause, _ pair: ArticlePair, isFlipped: Bool, _ comparison: inout Comparison) {
    guard let negator = denied.negator else { return }
    let scope = Clause(
      sentence: denied.sentence, tokens: negator..<denied.tokens.upperBound,
      terms: pair.a.terms(from: negator, in: denied.terms), negator: negator)
    guard isWorded(scope, denied, pair.a), scope.tokens.count <= 40, !isModal(negator, scope, pair.a) else { return }
    let isFuture = pair.a.isFuture(denied)
    var best: (overlap: Overlap, clause: Clause)?
    for clause in pair.b.clauses where clause.negator == nil && pair.b.isText(clause.sentence) {
      let overlap = pair.overlap(scope.terms.count > 1 ? scope : denied, clause, speakers: false)
      guard overlap.shared >= pair.weights.polarityShared, overlap.coverageOfA >= pair.weights.polarityCoverage else {
        continue
      }
      guard isSpecific(pair.overlap(denied, clause, speakers: false)), !pair.b.isOpen(clause),
        pair.b.isFuture(clause) == isFuture
      else { continue }
      if let known = best, known.overlap.shared >= overlap.shared { continue }
      best = (overlap, clause)
    }
    guard let best, sharesPredicate(scope, best.clause, pair),
      let finding = finding(scope, best.clause, best.overlap, pair)
    else { return }
    comparison.findings.append(isFlipped ? reversed(finding) : finding)
  }

  /// A denial of one word needs a subject before it, and an event to deny.
  private static func isWorded(_ scope: Clause, _ denied: Clause, _ profile: ArticleProfile) -> Bool {
    guard let first = scope.terms.first else { return false }
    if scope.terms.count > 1 { return true }
    guard denied.terms.count >= 3, let concept = profile.terms[first].concept.conceptID else { return false }
    return Concepts.of(concept).kind == "event"
  }

  /// Three terms or a name, and not much else in the clause that affirms: general statements meet anywhere.
  private static func isSpecific(_ overlap: Overlap) -> Bool {
    overlap.tokens.count >= (overlap.names > 0 ? 2 : 3) && overlap.coverageOfB >= (overlap.names > 0 ? 0.35 : 0.5)
  }

  /// `tidak bisa`, `need not`, `will not want`: inability and unwillingness deny no fact.
  private static func isModal(_ negator: Int, _ scope: Clause, _ profile: ArticleProfile) -> Bool {
    let range = max(0, negator - 2)..<min(negator + 3, scope.tokens.upperBound)
    return Vocabulary.of(profile.article.language).first(.modal, in: range, profile.article.tokens) != nil
  }

  /// What stands right after the negator, its predicate, is in the other clause.
  private static func sharesPredicate(_ denied: Clause, _ other: Clause, _ pair: ArticlePair) -> Bool {
    guard let index = denied.terms.first else { return false }
    let term = pair.a.terms[index]
    // `tidak tepat juga diungkapkan`: what comes later is not what is denied.
    guard term.token <= denied.tokens.lowerBound + 2 else { return false }
    // By a concept only where it is an event or a state: `dipasarkan` is not `di pasaran`.
    let concept = term.isEvent ? term.concept : 0
    let isShared = pair.b.terms[other.terms].contains { candidate in
      concept != 0 && candidate.concept == concept || pair.isOneLanguage && candidate.word == term.word
    }
    return isShared && coverage(denied, other, pair) >= pair.weights.polarityCoverage
  }

  /// The share of what is denied that the very clause of the other article has.
  static func coverage(_ denied: Clause, _ other: Clause, _ pair: ArticlePair) -> Double {
    let theirs = pair.b.terms[other.terms]
    let terms = pair.a.terms[denied.terms].filter { !$0.isSpeaker && (pair.isOneLanguage || $0.bridges) }
    let met = terms.filter { term in
      theirs.contains { candidate in
        term.word == candidate.word && (pair.isOneLanguage || term.kind != .word)
          || term.concept != 0 && [candidate.concept, candidate.otherConcept].contains(term.concept)
          || term.entity != 0 && term.entity == candidate.entity
      }
    }
    return terms.isEmpty ? 0 : Double(met.count) / Double(terms.count)
  }

  private static func finding(_ denied: Clause, _ affirmed: Clause, _ overlap: Overlap, _ pair: ArticlePair) -> Finding?
  {
    let (rangeA, rangeB) = (pair.a.range(of: denied), pair.b.range(of: affirmed))
    let (claimA, claimB) = (pair.a.claim(covering: rangeA), pair.b.claim(covering: rangeB))
    let (one, two) = (claimA.map { pair.a.reading.claims[$0] }, claimB.map { pair.b.reading.claims[$0] })
    // What is demanded, predicted or left open is not affirmed.
    if let one, one.isContentOpen || one.certainty == .demanded { return nil }
    if let two, two.isContentOpen || two.certainty == .demanded || two.polarity == .denied { return nil }
    let isHedged = one?.certainty == .hedged || two?.certainty == .hedged
    let speakers = Speakers(pair, claimA, claimB)
    let because = pair.denial(claimA, rangeA, claimB, rangeB)
    return Finding(
      kind: .polarity, verdict: isHedged ? .tension : .contradiction, strength: isHedged ? .weak : .strong,
      relation: because.rule == "polarity.one-speaker" ? .misreported : speakers.relation,
      evidence: [pair.a.evidence(rangeA), pair.b.evidence(rangeB)],
      because: because,
      grounds: [Explanation("ground.shared", pair.a.words(overlap.tokens.prefix(4)))],
      question: Explanation("question.polarity"))
  }

  private static func reversed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.evidence.reverse()
    return finding
  }
}

extension ArticleProfile {
  /// The terms of a range from a token on.
  func terms(from token: Int, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, terms[start].token < token { start += 1 }
    return start..<range.upperBound
  }
}
