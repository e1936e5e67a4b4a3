import Claims
import Reading

/// Whether what two clauses say beside the words that differ is enough to take them for one event.
///
/// A name tells most; without one more must be shared. What each clause has for itself counts against it.
enum SameEvent {
  /// How well two clauses meet, above 0 where they speak of one event.
  /// - Parameters:
  ///   - isOfOne: whether what differs is known to be said of one thing: then less will do.
  ///   - answering: where the two answer each other, how many of their terms must meet for less to do; else nil.
  static func score(
    _ meeting: EventMeeting, without x: [Int] = [], _ y: [Int] = [], isOfOne: Bool = false, answering: Int? = nil
  ) -> Double {
    let fit = meeting.alignment.fit(without: x, y)
    let score = score(fit, meeting, isOfOne, meeting.pair.weights, areAnswers: false)
    // One word that meets best tells which two statements are nearest, not that they are near.
    guard score == 0, let answering, fit.within >= answering else { return score }
    return self.score(fit, meeting, isOfOne, meeting.pair.weightsOfCounterparts, areAnswers: true)
  }

  private static func score(
    _ fit: Alignment.Fit, _ meeting: EventMeeting, _ isOfOne: Bool, _ weights: Weights, areAnswers: Bool
  ) -> Double {
    guard isTold(fit, weights) else { return 0 }
    if isOfOne, let score = themed(fit, meeting, weights) { return score }
    guard fit.names > 0 || fit.within > 0, fit.least >= weights.eventLeast else { return 0 }
    // What both articles speak of throughout does not tell one event from another.
    guard fit.specific >= (fit.names > 0 ? weights.specificNamed : weights.specific) else { return 0 }
    // One name that both speak of throughout is no event.
    if weights.statementCoverage == nil, !areAnswers, fit.words == 0, fit.named < 2 { return 0 }
    if meeting.clash(.person) || meeting.clash(.organisation) { return 0 }
    // Nothing else is said: short sentences share little and all of it.
    let product = fit.shared * (fit.least + fit.most)
    if fit.shared >= weights.eventBrief, fit.most >= weights.eventWhole, product >= weights.eventProduct {
      return product
    }
    let least = fit.names > 0 ? weights.eventNamed : weights.eventShared
    guard fit.shared >= least, fit.most >= weights.eventMost else { return 0 }
    return product
  }

  /// Where much may meet by chance, who or what it is said of and what else is said must both be shared.
  private static func isTold(_ fit: Alignment.Fit, _ weights: Weights) -> Bool {
    !weights.isStrict || fit.words >= 1 && (fit.named >= 1 || fit.words >= 3)
  }

  /// What is asked of two clauses whose predicates are said of one thing; nil where they do not meet so.
  private static func themed(_ fit: Alignment.Fit, _ meeting: EventMeeting, _ weights: Weights) -> Double? {
    // Nothing else is said of it.
    if fit.within > 0, fit.least >= weights.eventWhole, fit.shared >= weights.themeBrief,
      fit.specificByMeaning >= weights.themeBrief / 2, !meeting.clash(.person), !meeting.clash(.organisation)
    {
      return fit.shared * (fit.least + fit.most)
    }
    // One figure in both tells as much as a name.
    let isTold = fit.names > 0 || meeting.sharesNumber
    guard fit.within > 0, fit.shared >= weights.themeShared, fit.specificByMeaning >= weights.themeSpecific,
      fit.least >= weights.eventLeast, fit.most >= weights.eventMost, isTold || fit.least >= weights.themeLeast,
      !meeting.clash(.person), !meeting.clash(.organisation)
    else { return nil }
    return fit.shared * (fit.least + fit.most)
  }
}

extension SameEvent {
  /// How well two short statements meet that say a thing's predicate and nothing else in common: above 0 where the thing is
  /// wholly one, and the reports are on one story.
  static func scoreOfOneThing(_ meeting: EventMeeting, _ x: Int, _ y: Int) -> Double {
    let fit = meeting.alignment.fit(without: [x], [y])
    let weights = meeting.pair.weights
    guard fit.within > 0, fit.most >= weights.onceMost, fit.least >= weights.onceLeast,
      fit.specific >= weights.onceSpecific, !meeting.hasTitle, !meeting.clash(.person), !meeting.clash(.organisation),
      !meeting.clash(.place), Theme.isWhole(meeting, x, y),
      OnlyEvent.isOneStory(meeting), !meeting.countsDiffer
    else { return 0 }
    return fit.shared * (fit.least + fit.most)
  }

  /// The same for a word that both have: it tells too, but what else is said must meet as well.
  static func score(_ meeting: EventMeeting, around x: [Int], _ y: [Int]) -> Double {
    let weights = meeting.pair.weights
    let rest = meeting.alignment.fit(without: x, y)
    guard rest.names > 0 || rest.within > 0, rest.least >= weights.restLeast, isTold(rest, weights)
    else { return 0 }
    return score(meeting)
  }
}

/// What a clause makes of its statement.
struct Standing: Sendable {
  /// Words that leave the statement open stand here: a suspicion, a condition, a plan.
  let isOpen: Bool
  let isFuture: Bool
  /// The claim that covers it weakens it.
  let isHedged: Bool
  /// Its speaker denies, demands or does not confirm it.
  let isTurned: Bool

  /// - Parameter term: the predicate; what leaves it open stands before it.
  init(_ clause: Clause, at term: Int, _ profile: ArticleProfile) {
    let claim = profile.claim(at: term)
    isOpen =
      profile.isOpen(clause, at: profile.terms[term].token)
      || profile.isQuestion(clause.sentence, from: profile.terms[term].token)
      || profile.isUnreal(clause)
    isFuture = profile.isFuture(clause)
    isHedged = claim?.certainty == .hedged
    // A verb that denies by itself (`suspended`, `menolak`) makes its claim a denied one: that is what is compared.
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    let isOwn = clause.tokens.contains {
      words.vocabulary.turns.longest(in: words.tokens, at: $0, end: clause.tokens.upperBound) != nil
    }
    let refuses = profile.terms[term].senses.contains { $0.conceptID.map(Things.refuses) ?? false }
    isTurned =
      claim.map { $0.isContentOpen || $0.certainty == .demanded || $0.polarity == .denied && !isOwn && !refuses }
      ?? false
  }

  /// Said as a fact.
  var isPlain: Bool { !isOpen && !isTurned }
}
