import Claims
import Reading

/// Figures that each of two reports on one story gives once: the one speed, height or area of the thing it tells of; the
/// term to which one person is sentenced.
enum FigureOnly {
  private static let names = 2

  static func isShared(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard !pair.isSelf, !pair.weights.isStrict, isPlain(a), isPlain(b),
      pair.a.reportDay != nil && pair.b.reportDay != nil || pair.tellsOneStory, pair.sharedLeadNames > 0
    else { return false }
    if isMiscopied(a, b, pair) || UnitPrice.isShared(a, b, pair) || isThing(a, b, pair) { return true }
    guard pair.sharedLeadNames >= names else { return false }
    return isMeasure(a, b, pair) || isSentence(a, b, pair) || isPrice(a, b, pair) || isFine(a, b, pair)
  }

  /// From here on two beginnings are so much alike that things of one kind are counted once.
  private static let alike = 0.3

  /// `eleven fire engines`, `21 mobil pemadam`: things, not people, of which either report counts one number, and the two
  /// differ in one digit.
  private static func isThing(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard a.quantity.unit.dimension == .count, b.quantity.unit.dimension == .count, let noun = a.noun, noun == b.noun,
      a.fate == nil, b.fate == nil, !Concepts.isKind(noun, of: Things.person), pair.likeness >= alike,
      DigitSlip.areOneDigitApart(a.value, b.value), !a.hasOwner(pair.a, pair.b, b.quantity.sentence),
      !b.hasOwner(pair.b, pair.a, a.quantity.sentence), !ordinal(a, pair.a), !ordinal(b, pair.b)
    else { return false }
    return [(a, pair.a), (b, pair.b)].allSatisfy { figure, profile in
      profile.figures.allSatisfy { $0.noun != noun || $0.value == figure.value || $0.quantity.form == .vague }
    }
  }

  /// `didenda Rp20 juta`, `fined her 50 million rupiah`: the one fine that either report tells of.
  private static func isFine(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    func isOnly(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
      guard figure.quantity.unit.dimension == .money, let measure = figure.measure(profile), Things.isFine(measure),
        !profile.isAskedFor(figure)
      else { return false }
      return profile.figures.allSatisfy { other in
        other.quantity.unit.dimension != .money || other.value == figure.value || other.measure(profile) != measure
          || other.quantity.conversionOf == figure.index || profile.isAskedFor(other)
      }
    }
    return a.quantity.unit.name == b.quantity.unit.name && isOnly(a, pair.a) && isOnly(b, pair.b)
  }

  /// `a 3,170-hectare lease`, `tanah seluas 1.370 hektare`: three digits or more in another order, of one unit, and neither
  /// report has the other's number.
  private static func isMiscopied(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    switch a.quantity.unit.dimension {
    case .length, .area, .mass, .volume, .speed, .power, .energy, .money, .other: break
    default: return false
    }
    return a.quantity.unit.name == b.quantity.unit.name && DigitSlip(a.value, b.value) == .swapped
      && DigitSlip.count(a.value) >= 3 && !has(pair.b, a) && !has(pair.a, b)
  }

  private static func has(_ profile: ArticleProfile, _ figure: Figure) -> Bool {
    profile.figures.contains { $0.value == figure.value && $0.quantity.unit.name == figure.quantity.unit.name }
  }

  /// Sums that a word of cost beside them (`cost`, `menelan biaya`) says are of one thing, the only ones of that kind in
  /// either report.
  private static func isPrice(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard a.quantity.unit.dimension == .money, a.quantity.unit.name == b.quantity.unit.name,
      a.quantity.scope.contains(.perPeriod) == b.quantity.scope.contains(.perPeriod),
      let one = a.price(pair.a), one == b.price(pair.b), isOnlyPrice(a, one, pair.a), isOnlyPrice(b, one, pair.b),
      !a.hasOwner(pair.a, pair.b, b.quantity.sentence), !b.hasOwner(pair.b, pair.a, a.quantity.sentence)
    else { return false }
    let fit = pair.align(pair.a.frames[a.frame].clause, pair.b.frames[b.frame].clause).fit()
    return fit.within > 0 && fit.words >= 2 && fit.least >= 0.4 && fit.most >= 0.6
  }

  private static func isOnlyPrice(_ figure: Figure, _ price: ConceptID, _ profile: ArticleProfile) -> Bool {
    profile.figures.allSatisfy { other in
      other.index == figure.index || other.quantity.unit.dimension != .money || other.price(profile) != price
        || other.value == figure.value || other.quantity.conversionOf == figure.index
    }
  }

  /// Measures that a story seldom has two of, in clauses that share a word.
  private static func isMeasure(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    switch a.quantity.unit.dimension {
    case .length, .area, .mass, .volume, .speed, .power, .energy, .temperature, .other: break
    default: return false
    }
    guard a.quantity.unit.name == b.quantity.unit.name, isOnly(a, pair.a), isOnly(b, pair.b),
      !a.hasOwner(pair.a, pair.b, b.quantity.sentence), !b.hasOwner(pair.b, pair.a, a.quantity.sentence)
    else { return false }
    // `the first eruption`, `letusan kedua`: of several things of a kind each has its own.
    if ordinal(a, pair.a) || ordinal(b, pair.b) { return false }
    // A rate of data, a voltage: units that a story seldom needs twice.
    if a.quantity.unit.dimension == .other { return true }
    let (one, other) = (pair.a.frames[a.frame], pair.b.frames[b.frame])
    let fit = pair.align(one.clause, other.clause).fit()
    return fit.within > 0 && fit.words > 0
  }

  private static func ordinal(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    let sentence = figure.quantity.sentence
    let (words, all) = (SentenceWords(profile.article, sentence: sentence), profile.article.sentences[sentence].tokens)
    // `250 megabits per second` has no ordinal.
    return words.first(.ordinal, in: all.lowerBound..<figure.tokens.lowerBound) != nil
      || words.first(.ordinal, in: figure.tokens.upperBound..<all.upperBound) != nil
  }

  /// Whether a report gives no other figure of the dimension.
  private static func isOnly(_ figure: Figure, _ profile: ArticleProfile) -> Bool {
    profile.figures.allSatisfy { other in
      other.index == figure.index || other.quantity.unit.dimension != figure.quantity.unit.dimension
        || other.quantity.scope.contains(.capacity) && !figure.quantity.scope.contains(.capacity)
        || other.quantity.unit.dimension == .other && other.quantity.unit.name != figure.quantity.unit.name
        || other.value * other.quantity.unit.factor == figure.value * figure.quantity.unit.factor
        || other.quantity.conversionOf == figure.index || figure.quantity.conversionOf == other.index
    }
  }

  /// `dihukum lima tahun penjara`, `was jailed for six years`: of one person, by a court; what prosecutors ask for is another
  /// figure.
  private static func isSentence(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard a.quantity.unit.dimension == .duration, a.quantity.unit.name == b.quantity.unit.name,
      let one = convict(a, pair.a), let other = convict(b, pair.b)
    else { return false }
    return one.contains { x in
      other.contains { y in
        TermMatch.strength(pair.a.terms[x], pair.b.terms[y], isOneLanguage: pair.isOneLanguage) == 1
      }
    }
  }

  /// The words of the people named in a statement of a sentence; nil where it is none, or one asked for.
  private static func convict(_ figure: Figure, _ profile: ArticleProfile) -> [Int]? {
    let clause = profile.frames[figure.frame].clause
    let concepts = profile.terms[clause.terms].flatMap { $0.senses.compactMap(\.conceptID) }
    guard concepts.contains(where: Things.punishes), !concepts.contains(where: Things.asksForPunishment) else {
      return nil
    }
    let isFirst = !profile.figures.contains { other in
      other.frame == figure.frame && other.quantity.unit.dimension == .duration && other.index < figure.index
    }
    let people = clause.terms.filter { profile.entityKind(of: $0) == .person }
    return isFirst && !people.isEmpty ? people : nil
  }

  /// Neither a part, an addition or a plan.
  private static func isPlain(_ figure: Figure) -> Bool {
    let marks: ScopeMarks = [.part, .additional, .first, .previous, .planned, .change, .average, .negated]
    return figure.quantity.scope.isDisjoint(with: marks) && (figure.isExact || figure.quantity.form == .about)
  }
}

extension ArticleProfile {
  /// Whether a figure stands in a statement of what prosecutors ask for.
  fileprivate func isAskedFor(_ figure: Figure) -> Bool {
    guard frames.indices.contains(figure.frame) else { return false }
    return terms[frames[figure.frame].clause.terms].contains { term in
      term.senses.contains { $0.conceptID.map(Things.asksForPunishment) == true }
    }
  }
}
