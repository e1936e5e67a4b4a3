import Claims
import Reading

/// Figures for one measure of one thing that do not meet.
///
/// Two figures are compared when they count the same thing and their passages share enough anchors; the defusers are asked
/// before the interval rule's verdict counts.
enum FigureCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for (index, a) in pair.a.figures.enumerated() where isComparable(a, pair.a) {
      let others = pair.isSelf ? pair.b.figures[(index + 1)...] : pair.b.figures[...]
      for b in others where isComparable(b, pair.b) {
        compare(a, b, pair, &comparison)
      }
    }
  }

  private static func isComparable(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    profile.isText(figure.quantity.sentence) && !figure.quantity.scope.contains(.negated)
  }

  private static func compare(_ a: Figure, _ b: Figure, _ pair: ArticlePair, _ comparison: inout Comparison) {
    // Two figures of one sentence are told apart by their author.
    if pair.isSelf, a.quantity.sentence == b.quantity.sentence { return }
    guard let thing = a.counts(like: b) else { return }
    let overlap = pair.overlap(a.clause, b.clause, hidden: (a.tokens, b.tokens))
    let twins = pair.areTwins(a.quantity.sentence, b.quantity.sentence)
    guard twins || isEnough(overlap, thing) else { return }
    let meeting = FigureMeeting(pair, a, b, overlap, areTwins: twins)
    guard let result = FigureResult(a.quantity, b.quantity) else { return }
    switch result {
    case .same:
      if let agreement = meeting.agreement { comparison.agreements.append(agreement) }
    case .meets(let reason):
      comparison.compatible.append(meeting.defused(reason))
    case .apart(let verdict, let strength, let rule):
      if let reason = FigureDefusers.reason(meeting) {
        comparison.compatible.append(meeting.defused(reason))
      } else {
        comparison.findings.append(meeting.finding(verdict, strength, rule))
      }
    }
  }

  /// A figure that counts the very same thing needs less beside it than one of a like unit.
  private static func isEnough(_ overlap: Overlap, _ thing: Double) -> Bool {
    overlap.shared >= Weights.figureShared + (1 - thing) * Weights.figureLoose
      && overlap.coverage >= Weights.figureCoverage
  }
}
