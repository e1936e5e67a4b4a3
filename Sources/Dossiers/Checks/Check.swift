import Claims
import Reading

/// What the checks say of one pair of articles (or one article beside itself).
struct Comparison: Sendable {
  var findings: [Finding] = []
  /// Pairs that looked like a conflict, with the reason that defused each.
  var compatible: [Finding] = []
  /// Passages that say the same.
  var agreements: [Agreement] = []
}

/// Two claims of a pair that give the same figure of the same thing, or state one thing in the same terms.
struct Agreement: Sendable, Hashable {
  var first: ClaimID
  var second: ClaimID
}

/// One kind of conflict. A check is a function of the two articles it is given, so that loading an article runs it on that
/// article's pairs only, and the result is the same in whatever order articles come.
protocol Check: Sendable {
  /// Adds what it finds between the articles of a pair; for an article beside itself, within it.
  static func run(on pair: ArticlePair, into comparison: inout Comparison)
}

/// Every check, in the order in which they run.
enum Checks {
  static let all: [any Check.Type] = [
    FigureCheck.self, CalendarCheck.self, DateCheck.self, PlaceCheck.self, PolarityCheck.self, AttributionCheck.self,
    QuoteCheck.self, RoleCheck.self, ArithmeticCheck.self, OppositionCheck.self, CertaintyCheck.self,
  ]

  /// What two reports of other places may still differ in: whose words these are, and who somebody is.
  private static let ofPeople: [any Check.Type] = [AttributionCheck.self, RoleCheck.self]

  static func compare(
    _ a: ArticleProfile, _ b: ArticleProfile, _ weights: Weights = .reports,
    identities: SourceIdentities = SourceIdentities()
  ) -> Comparison {
    // Statements that somebody holds against each other, and the sentences of one article, are of one story.
    let isGiven = a.id == b.id || weights.statementCoverage != nil
    var pair = ArticlePair(a, b, isGiven ? weights : weights.asking(Demand.of(a, b)))
    pair.identities = identities
    var comparison = Comparison()
    if weights.statementCoverage == nil, !pair.isSelf, a.isElsewhere(than: b) {
      for check in ofPeople { check.run(on: pair, into: &comparison) }
      return comparison
    }
    (pair.meetings, pair.counterparts) = EventMeeting.all(pair)
    for check in all { check.run(on: pair, into: &comparison) }
    comparison.agreements += Agreements.all(pair, comparison)
    return comparison
  }
}
