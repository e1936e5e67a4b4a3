import Claims
import Reading

/// Figures for one measure of one thing that do not meet.
///
/// Two figures are compared when they count the same thing and their passages share enough anchors; the defusers are asked
/// before the interval rule's verdict counts.
enum FigureCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    if let finding = StatementShares.finding(pair) { comparison.findings.append(finding) }
    comparison.findings += FigureSides.findings(pair)
    for (index, a) in pair.a.figures.enumerated() where isComparable(a, pair.a) {
      let others = pair.isSelf ? pair.b.figures[(index + 1)...] : pair.b.figures[...]
      for b in others where isComparable(b, pair.b) {
        compare(a, b, pair, &comparison)
      }
    }
  }

  private static func isComparable(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    profile.isText(figure.quantity.sentence) && figure.isTelling && figure.clause.tokens.count <= 45
  }

  private static func compare(_ a: Figure, _ b: Figure, _ pair: ArticlePair, _ comparison: inout Comparison) {
    // Two figures of one sentence are told apart by their author.
    if pair.isSelf, a.quantity.sentence == b.quantity.sentence { return }
    // The rows of a table are different things of one kind.
    if pair.isSelf, a.quantity.rule == "quantity.heading", b.quantity.rule == a.quantity.rule { return }
    guard let thing = a.counts(like: b), let result = FigureResult(a.quantity, b.quantity) else { return }
    let twins = pair.areTwins(a.quantity.sentence, b.quantity.sentence)
    if twins, !stand(a, b, inSamePlaceOf: pair) { return }
    let slip = DigitSlip(a.value, b.value)
    let overlap = pair.overlap(a.clause, b.clause, hidden: (a.tokens, b.tokens))
    guard
      twins || isEnough(overlap, thing, a, b, slip, pair)
        || FigureEvent.isShared(a, b, thing, pair) || FigureToll.isShared(a, b, thing, pair)
        || FigureCopy.isShared(a, b, thing, slip, pair) || FigureOnly.isShared(a, b, pair)
    else { return }
    let meeting = FigureMeeting(pair, a, b, overlap, areTwins: twins, slip: slip)
    switch result {
    case .same:
      if let agreement = meeting.agreement { comparison.agreements.append(agreement) }
    case .meets where slip == .swapped && meeting.speakers.relation == .misreported && !pair.isSelf:
      // `about 4.5` and `about 5.4`, given by one speaker: they overlap, and one of them is miscopied.
      comparison.findings.append(meeting.finding(.tension, .weak, "figure.cores-meet"))
    case .meets(let reason):
      comparison.compatible.append(meeting.defused(reason))
    case .apart(let verdict, let strength, let rule):
      if pair.isSelf, !isOneArticlesSlip(a, b, thing, meeting) { return }
      if meetInAnotherUnit(a, b, pair) { return }
      if let reason = FigureDefusers.reason(meeting) {
        comparison.compatible.append(meeting.defused(reason))
      } else {
        comparison.findings.append(meeting.finding(verdict, strength, rule))
      }
    }
  }

  /// Amounts that are given in two units or currencies agree where they do in one of them: the rest is rounding.
  private static func meetInAnotherUnit(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    let others = pair.b.reading.quantities.renderings(of: b.index)
    return pair.a.reading.quantities.renderings(of: a.index).contains { one in
      others.contains { QuantityVerdict.of(one, $0)?.level == .compatible }
    }
  }

  /// The same thing needs less beside it than a like one; digits that were swapped speak for one figure, copied badly.
  private static func isEnough(
    _ overlap: Overlap, _ thing: Double, _ a: Figure, _ b: Figure, _ slip: DigitSlip?, _ pair: ArticlePair
  ) -> Bool {
    // What is counted has to be known to be one thing.
    if thing <= Figure.copy { return false }
    // Spans of time measure too much for a few words to tell: they need one event, or a number miscopied in one sentence.
    if a.quantity.unit.dimension == .duration {
      return slip == .swapped && overlap.names > 0 && overlap.mutual >= 0.4
        && overlap.shared >= pair.weights.figureShared + pair.weights.figureLoose * pair.weights.demand
    }
    if pair.weights.isStrict, a.noun == nil, a.measure(pair.a) == nil { return false }
    let weights = a.answers(b, pair) ? pair.weightsOfCounterparts : pair.weights
    var (shared, thing) = (overlap.shared, thing)
    let measure = a.measure(pair.a).flatMap { $0 == b.measure(pair.b) ? $0 : nil }
    if thing == 0.5, let measure {
      thing = 0.9
      shared += weights.figureNoun * Rarity(pair.a, pair.b).of(.concept(measure))
    }
    if thing >= 1, let noun = a.noun { shared += weights.figureNoun * Rarity(pair.a, pair.b).of(.concept(noun)) }
    if overlap.mutual >= 0.6 { shared += weights.figureWhole }
    var coverage = weights.figureCoverage
    switch slip {
    case .swapped:
      shared += weights.swappedDigits
      coverage *= weights.slipCoverage
    case .oneDigit: shared += weights.oneDigit
    case .shifted, nil: break
    }
    guard shared >= weights.figureShared + (1 - thing) * weights.figureLoose, overlap.coverage >= coverage
    else {
      return false
    }
    if measure != nil, overlap.names > 0 || overlap.mutual >= 0.4 || overlap.coverage >= 0.9 { return true }
    return thing >= 1 || slip == .swapped || measureOneThing(a, b, overlap, pair)
  }

  /// Where the unit alone is shared, what stands nearest to the figures must be: prices of two goods are no conflict.
  private static func measureOneThing(_ a: Figure, _ b: Figure, _ overlap: Overlap, _ pair: ArticlePair) -> Bool {
    // Statements held against each other measure one thing where they share who or what it is about.
    if pair.weights.statementCoverage != nil, overlap.names > 0 { return true }
    let others = b.focus(pair.b)
    let shared = a.focus(pair.a).filter { term in
      others.contains { other in
        let concepts = [other.concept, other.otherConcept]
        return term.concept != 0 && concepts.contains(term.concept)
          || term.otherConcept != 0 && concepts.contains(term.otherConcept)
          || term.entity != 0 && term.entity == other.entity || pair.isOneLanguage && term.word == other.word
      }
    }
    guard overlap.names > 0 || overlap.mutual >= 0.4 else { return false }
    // Shares are of many things: polls and their questions have words in common.
    if a.quantity.unit.dimension == .percent { return shared.count >= 2 && overlap.mutual >= 0.3 }
    return shared.count >= 2 || !shared.isEmpty && overlap.mutual >= 0.5
  }

  /// Of two sentences that are one text, the figures at the same place of the row are compared.
  private static func stand(_ a: Figure, _ b: Figure, inSamePlaceOf pair: ArticlePair) -> Bool {
    let one = pair.a.quantitiesOfSentence[a.quantity.sentence]
    let other = pair.b.quantitiesOfSentence[b.quantity.sentence]
    return one.count == other.count && one.firstIndex(of: a.index) == other.firstIndex(of: b.index)
  }

  /// An author who gives two exact figures of a thing means two things, unless two speakers give them or one is vague.
  private static func isOneArticlesSlip(_ a: Figure, _ b: Figure, _ thing: Double, _ meeting: FigureMeeting) -> Bool {
    guard a.quantity.unit.dimension == .count, a.noun != nil || meeting.speakers.areTwo else { return false }
    if (a.quantity.form == .vague) != (b.quantity.form == .vague) { return thing >= 0.5 && meeting.overlap.names > 0 }
    return thing >= 0.6 && (meeting.speakers.areTwo || meeting.slip == .swapped)
  }
}
