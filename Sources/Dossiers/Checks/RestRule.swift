import Reading

/// `Of 12 items, eight were agreed and the remaining three put off`, `of 2,340 workers, 1,500 women and 740 men`: parts that
/// leave nothing over, since the last is called the rest or since two of them are all there are.
enum RestRule {
  /// A sum farther than this from its total was not meant to give it.
  private static let near = 0.3
  private static let nearLoosely = 0.05
  private static let mostParts = 6

  static func finding(_ passage: SumPassage) -> Finding? {
    let figures = passage.own.filter { $0.isExact && $0.isAdditive }
    for (at, last) in figures.enumerated().reversed() {
      let rest = rest(last, passage)
      guard rest != .none || areComplements(figures, last: at, passage),
        let (total, parts) = list(endingIn: last, figures[..<at], rest, passage)
      else { continue }
      let sum = Sum(parts, asWritten: total)
      let others = (passage.before + passage.own + passage.after).filter { other in
        other.adds(to: last) && !parts.contains { $0.index == other.index }
      }
      guard !others.contains(where: sum.meets), sum.isNear(total, within: rest == .loose ? nearLoosely : near) else {
        return nil
      }
      return passage.finding("arithmetic.parts", [.number(sum.value), .number(total.value)], [total] + parts)
    }
    return nil
  }

  private enum Rest { case none, loose, definite }

  /// What calls a figure the rest: `sisanya`, `the other 30`; loosely `30 lainnya`, which may be some of many.
  private static func rest(_ figure: Figure, _ passage: SumPassage) -> Rest {
    let start = max(passage.range.lowerBound, figure.tokens.lowerBound - 3)
    let end = min(passage.range.upperBound, figure.tokens.upperBound + 2)
    if passage.has(.rest, start, end) { return .definite }
    return passage.has(.others, figure.tokens.lowerBound, end) ? .loose : .none
  }

  /// Women and men, girls and boys: who is none of the one is of the other. A third part may be children.
  private static func areComplements(_ figures: [Figure], last: Int, _ passage: SumPassage) -> Bool {
    guard last > 0, last + 1 == figures.count else { return false }
    func side(_ at: Int) -> Set<Bool> {
      let end = at + 1 < figures.count ? figures[at + 1].tokens.lowerBound : passage.range.upperBound
      let words = figures[at].tokens.lowerBound..<min(end, figures[at].tokens.upperBound + 4)
      return Set([(SumWord.female, true), (.male, false)].filter { passage.word($0.0, in: words) != nil }.map(\.1))
    }
    let (one, other) = (side(last - 1), side(last))
    return one.count == 1 && other.count == 1 && one != other
  }

  /// The total that a list of parts belongs to: the figure behind `of`, the one that `of whom` points back to, or, before a
  /// definite rest, the first of the sentence or the only one of the sentence before.
  private static func list(
    endingIn last: Figure, _ before: ArraySlice<Figure>, _ rest: Rest, _ passage: SumPassage
  ) -> (total: Figure, parts: [Figure])? {
    let alike = before.filter { $0.adds(to: last) }
    let previous = passage.before.filter { $0.isExact && $0.isAdditive && $0.adds(to: last) }
    var found: (Figure, [Figure])?
    if let at = alike.lastIndex(where: { passage.leads(.of, $0) }) {
      found = (alike[at], Array(alike[(at + 1)...]))
    } else if let at = alike.firstIndex(where: { isAmong($0, passage) }) {
      if let total = at > 0 ? alike[at - 1] : previous.last { found = (total, Array(alike[at...])) }
    } else if rest == .definite {
      if alike.count >= 2, let total = alike.first {
        found = (total, Array(alike.dropFirst()))
      } else if alike.count == 1, previous.count == 1, let total = previous.first {
        found = (total, alike)
      }
    }
    guard let (total, first) = found, !first.isEmpty, first.count < mostParts else { return nil }
    let parts = first + [last]
    guard parts.allSatisfy({ $0.value < total.value && total.covers($0) }), !isPartial(total, parts, passage) else {
      return nil
    }
    return (total, parts)
  }

  private static func isAmong(_ figure: Figure, _ passage: SumPassage) -> Bool {
    if !figure.quantity.scope.isDisjoint(with: [.part, .divided]) { return true }
    let start = max(passage.range.lowerBound, figure.tokens.lowerBound - 4)
    return passage.has(.among, start, min(passage.range.upperBound, figure.tokens.upperBound + 3))
  }

  /// Whether something between total and last part says that more is left out, or that there was a change.
  private static func isPartial(_ total: Figure, _ parts: [Figure], _ passage: SumPassage) -> Bool {
    guard let last = parts.last else { return true }
    let start = max(passage.range.lowerBound, total.tokens.upperBound)
    guard start < last.tokens.lowerBound else { return true }
    if passage.has(.rise, start, last.tokens.lowerBound) || passage.has(.fall, start, last.tokens.lowerBound) {
      return true
    }
    return (start..<last.tokens.lowerBound).contains { index in
      let end = passage.range.upperBound
      func length(_ kind: SumWord) -> Int { passage.length(kind, at: index, end: end) ?? 0 }
      return length(.partial) > max(length(.rest), length(.whom), length(.others))
    }
  }
}
