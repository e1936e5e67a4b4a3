import Claims

/// What two figures say of each other when they count one thing: the interval rule of ranges and bounds, nothing else.
/// Scope, time and speaker are the checks' business; they can only lower a verdict.
public struct QuantityVerdict: Sendable, Hashable {
  public enum Level: Int, Sendable, Comparable {
    case compatible, weakTension, strongTension, contradiction
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  public var level: Level
  /// The rule that decided (`figure.disjoint`).
  public var rule: String

  /// The constants of the decision. Design choices, kept in one place: the literature gives their order, not their value.
  enum Constants {
    /// Cores this far apart (as a ratio), while the outer ranges still meet, are a weak tension; farther, a strong one.
    static let weakRatio = 1.5
    /// Outer ranges with soft ends that miss each other by this share or less are a weak tension.
    static let nearMiss = 0.05
    /// Two exact counts that differ by less than this share are a weak tension (a recount, a slip).
    static let recount = 0.01
    /// A bare measure that is held against one in another unit may be a conversion: rounded by half its last place, and by
    /// no more than this share.
    static let conversion = 0.02
  }

  /// The verdict on two figures; nil where they measure different things or different currencies.
  ///
  /// Cores that meet in more than a point are compatible; two ranges that share one end are a weak tension; outer ranges
  /// that meet are a tension; anything else is a contradiction, but for near misses.
  public static func of(_ a: Quantity, _ b: Quantity) -> QuantityVerdict? {
    guard let (first, second) = Interval.pair(a, b) else { return nil }
    let found = verdict(first, second)
    guard found.level > .compatible, meetInOtherFormat(a, b) else { return found }
    return QuantityVerdict(level: .compatible, rule: "figure.other-format")
  }

  /// Whether the figures meet once one of them is read in the other language's number format.
  private static func meetInOtherFormat(_ a: Quantity, _ b: Quantity) -> Bool {
    [(a.inOtherFormat, b), (a, b.inOtherFormat)].contains { one, other in
      guard let one, let other, let (first, second) = Interval.pair(one, other) else { return false }
      return verdict(first, second).level == .compatible
    }
  }

  private static func verdict(_ a: Interval, _ b: Interval) -> QuantityVerdict {
    // Whichever core lies lower.
    let (low, high) =
      a.core.low < b.core.low || (a.core.low == b.core.low && a.core.high < b.core.high) ? (a, b) : (b, a)
    if high.core.low < low.core.high { return QuantityVerdict(level: .compatible, rule: "figure.cores-meet") }
    let isOpen = low.isOpenHigh || high.isOpenLow
    if high.core.low == low.core.high, !isOpen {
      let areRanges = !low.isPoint && !high.isPoint
      return areRanges
        ? QuantityVerdict(level: .weakTension, rule: "figure.ends-touch")
        : QuantityVerdict(level: .compatible, rule: "figure.cores-meet")
    }
    let outersMeet = isOpen ? high.outer.low < low.outer.high : high.outer.low <= low.outer.high
    if outersMeet {
      let ratio = low.core.high > 0 ? high.core.low / low.core.high : .infinity
      return QuantityVerdict(
        level: ratio <= Constants.weakRatio ? .weakTension : .strongTension, rule: "figure.outer-only")
    }
    return apart(low, high)
  }

  /// Outer ranges that do not meet: a contradiction, unless they miss each other narrowly.
  private static func apart(_ low: Interval, _ high: Interval) -> QuantityVerdict {
    let gap = high.outer.low - low.outer.high
    let share = gap / max(abs(high.outer.low), abs(low.outer.high), .leastNonzeroMagnitude)
    if low.isCount && high.isCount {
      if share < Constants.recount { return QuantityVerdict(level: .weakTension, rule: "figure.recount") }
    } else if !low.isHardHigh, !high.isHardLow, share <= Constants.nearMiss {
      return QuantityVerdict(level: .weakTension, rule: "figure.near-miss")
    }
    return QuantityVerdict(level: .contradiction, rule: "figure.disjoint")
  }
}

extension Quantity {
  /// The quantity in its other reading; nil where it has one reading.
  fileprivate var inOtherFormat: Quantity? {
    guard let alternative, let value, value != 0 else { return nil }
    let ratio = alternative / value
    var other = self
    other.value = alternative
    other.core = Bounds(core.low.map { $0 * ratio }, core.high.map { $0 * ratio })
    other.outer = Bounds(outer.low.map { $0 * ratio }, outer.high.map { $0 * ratio })
    other.alternative = nil
    return other
  }
}

/// A figure as numbers on one scale; open ends are infinite.
private struct Interval {
  struct Ends {
    var low: Double
    var high: Double

    init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }

    init(_ bounds: Bounds, _ factor: Double) {
      low = bounds.low.map { $0 * factor } ?? -.infinity
      high = bounds.high.map { $0 * factor } ?? .infinity
    }
  }

  var core: Ends
  var outer: Ends
  /// `more than n` excludes n, as do `fewer than n` and `nearly n`.
  var isOpenLow: Bool
  var isOpenHigh: Bool
  var isHardLow: Bool
  var isHardHigh: Bool
  /// An exact number without an approximator.
  var isCount: Bool

  var isPoint: Bool { core.low == core.high }

  init(_ quantity: Quantity, factor: Double) {
    core = Ends(quantity.core, factor)
    outer = Ends(quantity.outer, factor)
    isOpenLow = quantity.form == .more
    isOpenHigh = quantity.form == .less || quantity.form == .almost
    isHardLow = quantity.isHardLow
    isHardHigh = quantity.isHardHigh
    isCount = quantity.form == .bare && core.low == core.high
  }

  /// A bare measure with the room that rounding a conversion takes: 6.2 miles are 10 kilometres.
  private func rounded(_ value: Double?) -> Interval {
    guard isCount, let value, value > 0 else { return self }
    let place = value == value.rounded() ? 1 : 0.1
    let share = min(place / 2 / value, QuantityVerdict.Constants.conversion)
    var loose = self
    loose.core = Ends(low: core.low * (1 - share), high: core.high * (1 + share))
    loose.outer = loose.core
    return loose
  }

  /// Both figures in one unit; nil where there is none.
  static func pair(_ a: Quantity, _ b: Quantity) -> (Interval, Interval)? {
    guard a.unit.dimension == b.unit.dimension else { return nil }
    if a.unit.name == b.unit.name || a.unit.dimension == .count {
      return (Interval(a, factor: 1), Interval(b, factor: 1))
    }
    switch a.unit.dimension {
    case .length, .area, .mass, .volume, .speed, .flow, .duration, .energy, .power:
      return (
        Interval(a, factor: a.unit.factor).rounded(a.value), Interval(b, factor: b.unit.factor).rounded(b.value)
      )
    default:
      // Currencies, degrees of different scales and units of no common dimension do not convert.
      return nil
    }
  }
}
