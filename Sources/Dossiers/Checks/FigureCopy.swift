import Claims
import Reading

/// Two numbers of which one looks like a copy of the other with its digits in another order (`12,600`, `16,200`): in
/// reports on one story that is one figure, whatever else its sentences say.
enum FigureCopy {
  /// So many names that both leads have make two reports one story.
  private static let names = 2
  /// With one such name the beginnings must be so much alike.
  private static let alike = 0.3
  /// With more sums in a report, two of them may well look alike.
  private static let fewSums = 3

  static func isShared(_ a: Figure, _ b: Figure, _ thing: Double, _ slip: DigitSlip?, _ pair: ArticlePair) -> Bool {
    guard let slip, !pair.isSelf, !pair.weights.isStrict, isPlain(a, b), isTelling(a, b, thing, slip, pair),
      !a.hasOwner(pair.a, pair.b, b.quantity.sentence), !b.hasOwner(pair.b, pair.a, a.quantity.sentence),
      pair.a.article.published != nil || pair.b.article.published != nil || pair.tellsOneStory
    else { return false }
    // More digits in another order are less likely to be two figures.
    let isLong = slip == .swapped && DigitSlip.count(a.value) >= 3 && !isMoney(a)
    return pair.sharedLeadNames >= (isLong ? 1 : names)
  }

  private static func isMoney(_ figure: Figure) -> Bool { figure.quantity.unit.dimension == .money }

  /// `14 orang` of a crew, `41 fishermen on board`: people whom either report counts once, told of in one word at least.
  private static func areOneGroup(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard a.quantity.unit.name == "person", b.quantity.unit.name == "person", a.fate == nil, b.fate == nil,
      isOnly(a, pair.a), isOnly(b, pair.b)
    else { return false }
    return pair.align(pair.a.frames[a.frame].clause, pair.b.frames[b.frame].clause).fit().words > 0
  }

  private static func isTelling(_ a: Figure, _ b: Figure, _ thing: Double, _ slip: DigitSlip, _ pair: ArticlePair)
    -> Bool
  {
    let digits = DigitSlip.count(a.value)
    switch (a.quantity.unit.dimension, slip) {
    case (.count, .swapped):
      return thing >= 1 && isOnly(a, pair.a) && isOnly(b, pair.b) || thing >= 0.6 && digits >= 4
        || thing >= 0.5 && areOneGroup(a, b, pair)
        || thing >= Figure.copy && digits >= 3 && !isKnown(a, pair.b) && !isKnown(b, pair.a)
          && (pair.sharedLeadNames >= names || pair.likeness >= alike)
    case (.count, .oneDigit):
      return thing >= 1 && a.noun != nil && digits >= 3 && isOnly(a, pair.a) && isOnly(b, pair.b)
    case (.percent, .swapped): return digits >= 3 && !isKnown(a, pair.b) && !isKnown(b, pair.a)
    case (.money, .swapped):
      let isFew = sums(a, pair.a) <= fewSums && sums(b, pair.b) <= fewSums
      return (digits >= 3 || isFew) && max(a.value, b.value) >= 1000 && !isKnown(a, pair.b) && !isKnown(b, pair.a)
    default: return false
    }
  }

  /// What is planned is held against what is planned.
  private static func isPlain(_ a: Figure, _ b: Figure) -> Bool {
    let arePlans = a.quantity.scope.contains(.planned) && b.quantity.scope.contains(.planned)
    return arePlans ? isPlain(a, but: .planned) && isPlain(b, but: .planned) : isPlain(a) && isPlain(b)
  }

  /// Neither a part, an addition or a plan: a whole figure of what is.
  private static func isPlain(_ figure: Figure, but mark: ScopeMarks = []) -> Bool {
    let marks: ScopeMarks = [.part, .additional, .first, .previous, .planned, .change, .capacity, .average, .negated]
    return figure.quantity.scope.isDisjoint(with: marks.subtracting(mark))
      && (figure.isExact || figure.quantity.form == .about)
  }

  /// Whether a report counts the thing once.
  private static func isOnly(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    !profile.figures.contains { other in
      other.index != figure.index && other.value != figure.value && other.quantity.unit.dimension == .count
        && other.noun == figure.noun && other.fate == figure.fate && other.quantity.form != .vague
        && (figure.noun != nil || other.nounWord == figure.nounWord) && isPlain(other)
    }
  }

  private static func sums(_ figure: Figure, _ profile: ArticleProfile) -> Int {
    Set(profile.figures.filter { $0.quantity.unit.name == figure.quantity.unit.name }.map(\.value)).count
  }

  /// Whether the other report has the number too.
  private static func isKnown(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    profile.figures.contains {
      $0.quantity.unit.dimension == figure.quantity.unit.dimension && $0.value == figure.value
    }
  }
}
