import Claims
import Reading

/// Two figures that stand in statements of one event, at the same place of it.
enum FigureEvent {
  /// The share of either statement that the other must have, and of the one that has more.
  private static let least = 0.4
  private static let most = 0.5

  /// Whether the statements of two figures speak of one event, and what stands nearest to the figures is shared.
  /// - Parameter thing: how well the figures count one thing, 0…1.
  static func isShared(_ a: Figure, _ b: Figure, _ thing: Double, _ pair: ArticlePair) -> Bool {
    guard !pair.isSelf, thing >= 0.4, pair.a.frames.indices.contains(a.frame), pair.b.frames.indices.contains(b.frame)
    else { return false }
    let (one, other) = (pair.a.frames[a.frame], pair.b.frames[b.frame])
    let meeting = EventMeeting(
      pair: pair, frameA: one, frameB: other, alignment: pair.align(one.clause, other.clause), areTwins: false,
      areCounterparts: a.answers(b, pair))
    let share = meeting.areCounterparts ? pair.weights.answering : 1
    let slip = DigitSlip(a.value, b.value)
    let fit = meeting.alignment.fit()
    let beside = matchesBeside(a, b, meeting)
    let isOfOneMoment = isOffset(a, b, fit, beside, pair)
    guard meeting.isPlaced,
      isOfOneMoment || SameEvent.score(meeting, answering: meeting.answering) > 0 || isBrief(meeting)
        || slip != nil && isSlip(meeting)
    else { return false }
    // Spans of time are of many things: they need a name too, or to be one number miscopied.
    if a.quantity.unit.dimension == .duration {
      guard a.isOffset(pair.a) == b.isOffset(pair.b), fit.names > 0 || slip != nil || isOfOneMoment else {
        return false
      }
    }
    if a.hasOwner(pair.a, pair.b, b.quantity.sentence) || b.hasOwner(pair.b, pair.a, a.quantity.sentence) {
      return false
    }
    guard slip != nil || fit.least >= least * share && fit.most >= most * share else { return false }
    // The counted thing is shared: beside it something that tells what is done with it.
    guard !beside.isEmpty else { return false }
    return thing >= 1 && slip == nil || isNear(a, b, beside, pair)
  }

  private static func matchesBeside(_ a: Figure, _ b: Figure, _ meeting: EventMeeting) -> [Alignment.Match] {
    meeting.alignment.matches.filter { match in
      match.isWithin && !a.tokens.contains(meeting.pair.a.terms[match.a].token)
        && !b.tokens.contains(meeting.pair.b.terms[match.b].token)
    }
  }

  /// `nine minutes after lift-off`: how long after one thing another happened, where both stand beside the figures of two
  /// reports on one story.
  private static func isOffset(
    _ a: Figure, _ b: Figure, _ fit: Alignment.Fit, _ beside: [Alignment.Match], _ pair: ArticlePair
  ) -> Bool {
    guard a.quantity.unit.dimension == .duration, a.isOffset(pair.a), b.isOffset(pair.b), !pair.weights.isStrict,
      fit.within >= 2, fit.least >= 0.5, fit.most >= most, pair.sharedLeadNames >= 2
    else { return false }
    let (one, other) = (a.nearest(pair.a), b.nearest(pair.b))
    return beside.filter { one.contains(pair.a.terms[$0.a].token) && other.contains(pair.b.terms[$0.b].token) }.count
      >= 2
  }

  /// Two short statements that are nearly the same beside their figures.
  private static func isBrief(_ meeting: EventMeeting) -> Bool {
    let fit = meeting.alignment.fit()
    return fit.within >= 2 && fit.least >= 0.6 && fit.shared >= 1.2 * meeting.pair.weights.demand
      && !meeting.clash(.person)
      && !meeting.clash(.organisation)
  }

  /// Numbers of which the one looks like a copy of the other seldom stand for two things: less must be shared.
  private static func isSlip(_ meeting: EventMeeting) -> Bool {
    let fit = meeting.alignment.fit()
    return fit.within >= 2 && fit.shared >= 1.2 * meeting.pair.weights.demand && fit.least >= 0.2
      && fit.specific >= meeting.pair.weights.demand && !meeting.clash(.person)
      && !meeting.clash(.organisation) && !meeting.clash(.place)
  }

  /// Of what is shared, something stands next to both figures.
  private static func isNear(_ a: Figure, _ b: Figure, _ shared: [Alignment.Match], _ pair: ArticlePair) -> Bool {
    let (one, other) = (a.nearest(pair.a), b.nearest(pair.b))
    return shared.contains { one.contains(pair.a.terms[$0.a].token) && other.contains(pair.b.terms[$0.b].token) }
  }
}

extension Figure {
  /// How many times as large the one figure of a thing may be as a miscounted other one.
  private static let factor = 1.5

  /// Whether two figures of one order stand in statements that answer each other.
  func answers(_ other: Figure, _ pair: ArticlePair) -> Bool {
    let (least, most) = (min(value, other.value), max(value, other.value))
    return least > 0 && most < Figure.factor * least && pair.counterparts.contains(frame, other.frame)
  }

  /// `nine minutes after lift-off`: how long after or before something, not how long it lasted.
  fileprivate func isOffset(_ profile: ArticleProfile) -> Bool {
    let end = min(tokens.upperBound + 2, profile.article.sentences[quantity.sentence].tokens.upperBound)
    return tokens.upperBound < end
      && SentenceWords(profile.article, sentence: quantity.sentence).first(.offset, in: tokens.upperBound..<end) != nil
  }

  /// `12,000 Ruritanian residents`: a name in the counted noun that the other's sentence lacks.
  func hasOwner(_ own: ArticleProfile, _ other: ArticleProfile, _ sentence: Int) -> Bool {
    own.terms[clause.terms].contains { term in
      tokens.contains(term.token) && term.kind == .name && !term.isMeasure
        && !other.has(term.word, inSentence: sentence)
        && (term.entity == 0 || !other.has(term.entity, inSentence: sentence))
    }
  }

  /// The tokens of the terms that stand nearest to the figure in its clause.
  fileprivate func nearest(_ profile: ArticleProfile) -> Set<Int> { Set(focus(profile).prefix(3).map(\.token)) }
}
