/// What sharing a thing is worth, and how much is needed before two passages are taken to speak of one thing.
///
/// Every shared term counts its kind's weight times its rarity in the two articles (1 for a term of one sentence each,
/// towards 0 for one that stands everywhere). A name that only two sentences share says most; a concept that half of the
/// sentences share says next to nothing.
///
/// Leave-one-case-out on `Tests/Cases`, by `Scripts/fit`: precision 0.986, recall 0.597 (71 of 119), 0 false alarms.
struct Weights: Sendable, Hashable {
  /// Reports on any subject: whether two passages are about one thing has to be shown.
  static let reports = Weights()
  /// Two statements that somebody holds against each other: that they are about one thing is given, so less is asked.
  static let statements = {
    var weights = Weights()
    weights.figureShared = 0.5
    weights.figureCoverage = 0.2
    weights.polarityShared = 0.8
    weights.polarityCoverage = 0.5
    weights.denialShared = 0.5
    weights.eventShared = 1.2
    weights.eventCoverage = 0.4
    weights.eventMutual = 0.25
    weights.eventReach = 0.8
    weights.certaintyShared = 1.5
    weights.certaintyCoverage = 0.5
    weights.statementCoverage = 0.6
    weights.oppositionCoverage = 0.7
    weights.figureLoose = 0.2
    return weights
  }()

  var name = 1.25
  var entity = 1.1
  var concept = 1.0
  var word = 0.8
  var number = 1.0
  /// The worth of a term that stands in the rest of the sentence, outside the clause compared.
  var context = 0.5
  /// Two figures: the shared worth besides the counted thing, and the share of the poorer passage that it must make up.
  var figureShared = 1.6
  var figureCoverage = 0.34
  /// What sharing the counted noun itself adds, by its rarity.
  var figureNoun = 0.8
  /// What digits in another order, or but one that differs, add: such numbers seldom count two things.
  var swappedDigits = 1.1
  var oneDigit = 0.5
  var slipCoverage = 0.6
  /// What it adds that two clauses have nearly all of each other.
  var figureWhole = 0.5
  /// What more is asked where the counted things are only alike.
  var figureLoose = 1.0
  /// A denied clause and the passage that affirms it.
  var polarityShared = 1.7
  var polarityCoverage = 0.6
  /// A statement that is denied by the word of saying: its content is told in full.
  var denialShared = 0.9
  /// Two clauses about one event, on which days or places are compared.
  var eventShared = 2.2
  var eventCoverage = 0.45
  var eventMutual = 0.4
  /// Two clauses that have this much of each other are short ways to say one thing, and need share less in all.
  var eventClose = 0.6
  /// The least that two clauses must share to be looked at more closely.
  var eventReach = 1.5
  /// One statement, settled in one article and open in the other.
  var certaintyShared = 3.0
  var certaintyCoverage = 0.55
  /// Two sentences of one text, copied with a word changed.
  var twinCoverage = 0.72
  /// The share of a whole statement's words that the other must have for a denial in one of them to count; nil where the
  /// texts are reports, whose clauses are compared.
  var statementCoverage: Double?
  /// The same for words at opposite ends of a scale.
  var oppositionCoverage: Double?
  /// The share of the shorter of two loose statements from which both say the same, and from which they are about one thing.
  var sameStatement = 0.75
  var relatedStatement = 0.34
}
