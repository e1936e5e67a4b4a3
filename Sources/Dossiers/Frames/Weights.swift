/// What sharing a thing is worth, and how much is needed before two passages are taken to speak of one thing.
///
/// Every shared term counts its kind's weight times its rarity in the two articles (1 for a term of one sentence each,
/// towards 0 for one that stands everywhere). A name that only two sentences share says most; a concept that half of the
/// sentences share says next to nothing.
///
/// Leave-one-case-out on `Tests/Cases`, by `Scripts/fit`: precision 0.978, recall 0.723 (86 of 119), 0 false alarms.
/// The table as it stands reaches 0.978 and 0.731; a fit on all cases finds as much and errs less, which no case left out
/// confirms, so the values stay as they were set, and the floors of `Scripts/evaluate` hold them.
struct Weights: Sendable, Hashable {
  /// Reports on any subject: whether two passages are about one thing has to be shown.
  static let reports = Weights()
  /// Two statements that somebody holds against each other: that they are about one thing is given, so less is asked.
  static let statements = {
    var weights = Weights()
    weights.figureShared = 0.5
    weights.figureCoverage = 0.2
    weights.polarityCoverage = 0.5
    weights.denialShared = 0.5
    weights.eventNamed = 0.5
    weights.eventShared = 0.6
    weights.eventMost = 0.4
    weights.eventLeast = 0.25
    weights.eventReach = 0.4
    weights.certainty = 1.0
    weights.specificNamed = 0
    weights.specific = 0
    weights.denialRest = 0
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
  /// The share of a denied statement that the other passage has.
  var polarityCoverage = 0.6
  /// A statement that is denied by the word of saying: its content is told in full.
  var denialShared = 0.9
  /// The least that two statements must share to be looked at more closely.
  var eventReach = 0.6
  /// The same where nothing could be in conflict: enough to state one thing.
  var agreementReach = 1.6
  /// What two statements of one event share beside what differs: with a name among it, and without.
  var eventNamed = 0.8
  var eventShared = 1.0
  /// The shares that this makes up of the statement that has more of the other, and of the one that has less.
  var eventMost = 0.5
  var eventLeast = 0.3
  /// Where the one has nearly all of the other, less will do.
  var eventWhole = 0.85
  var eventBrief = 0.6
  var eventProduct = 1.0
  /// The share that is left to be shared beside a word that both have.
  var restLeast = 0.25
  /// What must be shared beside two verbs that no table brings together.
  var twoVerbs = 0.7
  /// Where two predicates are said of one thing: what is shared beside them, what of it is rare, and, without a name among
  /// it, the share that it makes up of the poorer statement.
  var themeShared = 0.7
  var themeSpecific = 0.6
  var themeLeast = 0.6
  /// The same where neither statement says anything else.
  var themeBrief = 0.6
  /// Where each report on one story says one thing of one thing and little else: the shares that two short statements must
  /// have of each other, and what of it is rare.
  var onceMost = 0.45
  var onceLeast = 0.25
  var onceSpecific = 0.6
  /// What must be shared that is rare in both articles: with a name among it, and without.
  var specificNamed = 0.8
  var specific = 1.3
  /// The same beside a denied word.
  var denialRest = 1.1
  /// What a denial of all and its one exception share.
  var universal = 1.5
  /// How well a suspicion and a statement must meet.
  var certainty = 1.6
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

  /// The share of the usual that is asked of statements that answer each other.
  var answering = 0.6

  /// How many times the usual must be shared, 1 or more: what `asking` makes of two articles.
  var demand = 1.0

  /// What is left of a term's worth where it stands in every sentence: the subject of the whole story is still a subject.
  static let floor = 0.35
  /// The office beside a name, which another report may word in its own way or leave out.
  static let role = 0.35
  /// A verb that tells little.
  static let light = 0.25
  /// A word that meets by a lemma only, or as a kind of the other.
  static let lemma = 0.8
  static let kind = 0.6
  /// A counterpart that stands in another clause of the sentence.
  static let elsewhere = 0.6
  /// What a name that a statement lacks counts against it where its article has the name elsewhere.
  static let background = 0.4
  /// What a word counts that no table knows, in the other language: it may mean anything.
  static let unknown = 0.4
  /// What a finding in a headline ranks by, beside one in the text.
  static let title = 0.4
}

extension Weights {
  /// What is asked of sums of shared worth, and of the shares that they make up of a statement.
  private static let sums: [WritableKeyPath<Weights, Double> & Sendable] = [
    \.figureShared, \.denialShared, \.denialRest, \.universal, \.certainty, \.eventNamed, \.eventShared, \.eventBrief,
    \.eventProduct, \.specificNamed, \.specific, \.themeShared, \.themeSpecific, \.themeBrief, \.onceSpecific,
  ]
  private static let shares: [WritableKeyPath<Weights, Double> & Sendable] = [
    \.figureCoverage, \.eventMost, \.eventLeast, \.themeLeast, \.restLeast,
  ]

  /// The same weights, with so much more asked where more may meet by chance.
  func asking(_ demand: Double) -> Weights {
    var weights = self
    weights.demand = demand
    for sum in Weights.sums { weights[keyPath: sum] *= demand }
    return weights
  }

  /// What is asked of statements that answer each other.
  var ofCounterparts: Weights {
    var weights = self
    for weight in Weights.sums + Weights.shares { weights[keyPath: weight] *= answering }
    return weights
  }
}
