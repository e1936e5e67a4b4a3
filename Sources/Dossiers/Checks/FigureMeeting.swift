import Claims
import Reading

/// Two figures of one thing, with what the defusers ask of them.
struct FigureMeeting: Sendable {
  let pair: ArticlePair
  let a: Figure
  let b: Figure
  let overlap: Overlap
  /// The sentences are one text with words changed.
  let areTwins: Bool
  let slip: DigitSlip?
  let claimA: Int?
  let claimB: Int?
  let speakers: Speakers

  init(_ pair: ArticlePair, _ a: Figure, _ b: Figure, _ overlap: Overlap, areTwins: Bool, slip: DigitSlip?) {
    self.pair = pair
    self.a = a
    self.b = b
    self.overlap = overlap
    self.areTwins = areTwins
    self.slip = slip
    claimA = pair.a.claim(covering: a.quantity.range)
    claimB = pair.b.claim(covering: b.quantity.range)
    speakers = Speakers(pair, claimA, claimB)
  }

  var agreement: Agreement? {
    guard let claimA, let claimB, !pair.isSelf else { return nil }
    return Agreement(
      first: ClaimID(article: pair.a.id, number: claimA + 1), second: ClaimID(article: pair.b.id, number: claimB + 1))
  }

  /// The finding that the interval rule's verdict makes, lowered where two sides estimate or a part is set apart near by.
  func finding(_ found: Verdict, _ force: Strength, _ name: String) -> Finding {
    var (verdict, strength, rule) = (found, force, name)
    var grounds = ground.map { [$0] } ?? []
    if verdict == .contradiction, areOpposingEstimates {
      (verdict, rule) = (.tension, "figure.two-estimates")
    }
    if slip == .swapped { grounds.append(Explanation("ground.swapped-digits")) }
    if let mark = markElsewhere {
      strength = .weak
      grounds.append(mark)
    }
    return Finding(
      kind: .figure, verdict: verdict, strength: strength, relation: speakers.relation, evidence: evidence,
      because: Explanation(rule, ranges), grounds: grounds, question: Explanation("question.figure", quoted))
  }

  /// The pair as one that only looked like a conflict.
  func defused(_ reason: Explanation) -> Finding {
    Finding(
      kind: .figure, verdict: .tension, strength: .weak, relation: speakers.relation, evidence: evidence,
      because: reason, grounds: ground.map { [$0] } ?? [], question: Explanation("question.figure", quoted))
  }

  private var evidence: [Evidence] { [pair.a.evidence(a.quantity.range), pair.b.evidence(b.quantity.range)] }

  private var quoted: [Argument] {
    [.words(pair.a.article.string(a.quantity.range)), .words(pair.b.article.string(b.quantity.range))]
  }

  private var ranges: [Argument] {
    [.range(a.quantity.core, unit: name(a.quantity)), .range(b.quantity.core, unit: name(b.quantity))]
  }

  private func name(_ quantity: Quantity) -> String {
    quantity.unit.dimension == .count ? quantity.conceptName ?? quantity.unit.name : quantity.unit.name
  }

  /// What the passages share; nil where their numbers alone brought them together.
  private var ground: Explanation? {
    if areTwins { return Explanation("ground.same-sentence") }
    return overlap.tokens.isEmpty ? nil : Explanation("ground.shared", pair.a.words(overlap.tokens.prefix(4)))
  }

  /// Two sides' estimates of one thing: police and organisers.
  private var areOpposingEstimates: Bool {
    guard speakers.areTwo else { return false }
    if pair.isSelf { return true }
    return isEstimate(a.quantity) && isEstimate(b.quantity)
  }

  private func isEstimate(_ quantity: Quantity) -> Bool {
    switch quantity.form {
    case .about, .vague, .more, .almost, .atLeast, .upTo, .andMore, .decadeLike, .less, .atMost: true
    default: false
    }
  }

  /// A first wave, a part or an addition of the same thing that another sentence near one of the figures speaks of.
  private var markElsewhere: Explanation? {
    mark(near: a, in: pair.a) ?? mark(near: b, in: pair.b)
  }

  private func mark(near figure: Figure, in profile: ArticleProfile) -> Explanation? {
    guard let noun = figure.noun, figure.quantity.unit.dimension == .count else { return nil }
    let sentence = figure.quantity.sentence
    let near = max(0, sentence - 2)...min(profile.article.sentences.count - 1, sentence + 2)
    for other in near where other != sentence && profile.isText(other) {
      guard profile.has(.concept(noun), inSentence: other) else { continue }
      if let word = profile.scopeMark(inSentence: other) {
        return Explanation("ground.scope-elsewhere", [.words(word)])
      }
    }
    return nil
  }
}
