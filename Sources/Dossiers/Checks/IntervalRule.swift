import Claims

/// How the ranges of two figures of one thing stand to each other.
enum IntervalRule: Sendable {
  enum Result: Sendable, Equatable {
    /// The same figure, as exactly as both say it.
    case same
    /// They meet; a reader may still stumble over them (`vague covers`, `rounding`).
    case meets(Explanation?)
    case apart(Verdict, Strength)

    var defuser: Explanation? {
      if case .meets(let reason) = self { reason } else { nil }
    }
  }

  static func verdict(_ a: Quantity, _ b: Quantity) -> Result {
    let (one, two) = (scaled(a.core, a), scaled(b.core, b))
    if let x = a.value, let y = b.value, abs(x * a.unit.factor - y * b.unit.factor) <= 1e-9 * abs(x * a.unit.factor) {
      return .same
    }
    if meet(one, two) {
      if a.form == .vague || b.form == .vague { return .meets(Explanation("figure.vague-covers")) }
      if a.unit != b.unit { return .meets(Explanation("figure.same-in-units")) }
      return .meets(Explanation("figure.rounding"))
    }
    let (outerA, outerB) = (scaled(a.outer, a), scaled(b.outer, b))
    let gap = ratio(one, two)
    if meet(outerA, outerB) { return .apart(.tension, gap <= 1.5 ? .weak : .strong) }
    if gap <= 1.05, !a.isHardLow, !a.isHardHigh, !b.isHardLow, !b.isHardHigh, a.form != .exact, b.form != .exact {
      return .apart(.tension, .weak)
    }
    return .apart(.contradiction, .strong)
  }

  private static func scaled(_ bounds: Bounds, _ quantity: Quantity) -> Bounds {
    Bounds(bounds.low.map { $0 * quantity.unit.factor }, bounds.high.map { $0 * quantity.unit.factor })
  }

  private static func meet(_ a: Bounds, _ b: Bounds) -> Bool {
    (a.low ?? -.infinity) <= (b.high ?? .infinity) && (b.low ?? -.infinity) <= (a.high ?? .infinity)
  }

  /// The greater range's low end over the lesser's high end.
  private static func ratio(_ a: Bounds, _ b: Bounds) -> Double {
    let (lowA, highA) = (a.low ?? 0, a.high ?? .infinity)
    let (lowB, highB) = (b.low ?? 0, b.high ?? .infinity)
    if lowA > highB { return highB > 0 ? lowA / highB : .infinity }
    return highA > 0 ? lowB / highA : .infinity
  }
}
