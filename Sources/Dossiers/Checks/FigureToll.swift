import Claims
import Reading

/// The count of the dead, injured, missing or displaced of the event that two reports are about: it is told in a sentence
/// of its own (`Twenty-six people were hurt`), which shares nothing with the other's but the count.
enum FigureToll {
  /// How far down a report its own event's toll is looked for, in sentences of its text.
  private static let lead = 8
  /// Names that both leads have.
  private static let names = 2

  static func isShared(_ a: Figure, _ b: Figure, _ thing: Double, _ pair: ArticlePair) -> Bool {
    guard !pair.isSelf, let fate = a.fate, fate == b.fate, Things.isFate(.concept(fate)), thing >= 0.5,
      pair.a.reportDay != nil, pair.b.reportDay != nil
    else { return false }
    if a.hasOwner(pair.a, pair.b, b.quantity.sentence) || b.hasOwner(pair.b, pair.a, a.quantity.sentence) {
      return false
    }
    guard !pair.weights.isStrict else { return false }
    let isMiscopied = DigitSlip(a.value, b.value) == .swapped
    if isWhole(a) && isWhole(b) || isMiscopied, areOneSpeakers(a, b, pair) { return true }
    let shared = pair.sharedNames(inFirst: lead)
    return shared >= names && isToll(a, pair.a) && isToll(b, pair.b)
      || shared > 0 && isWhole(a) && isWhole(b) && isOfOneMoment(a, b, pair)
  }

  /// Whether one speaker gives both: the operator of a line, the hospital that takes the injured.
  private static func areOneSpeakers(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    let (one, other) = (pair.a.claim(covering: a.quantity.range), pair.b.claim(covering: b.quantity.range))
    return pair.tellsOneStory && Speakers(pair, one, other).relation == .misreported
  }

  /// Counts of one day and hour (`by 6 p.m. on Wednesday`).
  private static func isOfOneMoment(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    func moments(_ figure: Figure, _ profile: ArticleProfile) -> [DateMention] {
      profile.datesOfSentence[figure.quantity.sentence].map { profile.reading.dates[$0] }.filter { $0.minute != nil }
    }
    return moments(a, pair.a).contains { one in
      moments(b, pair.b).contains { one.from != nil && $0.from == one.from && $0.minute == one.minute }
    }
  }

  /// The one whole count of its kind near the beginning.
  private static func isToll(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    guard isWhole(figure), figure.quantity.sentence < lead + 4 else { return false }
    return !profile.figures.contains { other in
      other.index != figure.index && other.fate == figure.fate && isWhole(other) && other.value != figure.value
        && other.quantity.form != .vague
    }
  }

  private static func isWhole(_ figure: Figure) -> Bool {
    let marks: ScopeMarks = [.part, .additional, .first, .previous, .planned, .change, .capacity, .average, .negated]
    return figure.value >= 2 && figure.quantity.scope.isDisjoint(with: marks)
      && figure.noun.map { Things.isAnyone($0) || Concepts.of($0).kind == "casualty" } ?? true
  }
}

extension ArticlePair {
  /// How many names both articles have in their first sentences.
  func sharedNames(inFirst count: Int) -> Int {
    a.names(inFirst: count).intersection(b.names(inFirst: count)).count
  }
}
