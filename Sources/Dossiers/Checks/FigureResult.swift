import Claims

/// How two figures of one thing stand to each other, as the figure check needs it.
enum FigureResult: Sendable, Equatable {
  /// The same number.
  case same
  /// They meet; a reader may still stumble over them, and is told why not to.
  case meets(Explanation)
  case apart(Verdict, Strength, rule: String)

  /// Nil where the two measure different things.
  init?(_ a: Quantity, _ b: Quantity) {
    guard let verdict = QuantityVerdict.of(a, b) else { return nil }
    switch verdict.level {
    case .compatible where verdict.rule == "figure.other-format": self = .meets(Explanation(verdict.rule))
    case .compatible: self = FigureResult.meeting(a, b)
    case .weakTension: self = .apart(.tension, .weak, rule: verdict.rule)
    case .strongTension: self = .apart(.tension, .strong, rule: verdict.rule)
    case .contradiction: self = .apart(.contradiction, .strong, rule: verdict.rule)
    }
  }

  private static func meeting(_ a: Quantity, _ b: Quantity) -> FigureResult {
    if let x = a.value, let y = b.value, a.unit.name == b.unit.name || a.unit.dimension == .count, x == y {
      return .same
    }
    if a.form == .vague || b.form == .vague { return .meets(Explanation("figure.vague-covers")) }
    if a.unit.dimension != .count, a.unit.name != b.unit.name { return .meets(Explanation("figure.same-in-units")) }
    return .meets(Explanation("figure.rounding"))
  }
}

extension [Quantity] {
  /// A quantity with those that give its amount in other units.
  func renderings(of index: Int) -> [Quantity] {
    guard indices.contains(index) else { return [] }
    let origin = self[index].conversionOf ?? index
    return [self[origin]] + filter { $0.conversionOf == origin }
  }
}
