import Glibc
import Reading

/// What a figure's wording conveys: the core, the widest it can be defended as, and which bounds admit no near miss.
struct QuantityBounds {
  var core: Bounds
  var outer: Bounds
  var isHardLow = false
  var isHardHigh = false
}

extension Bounds {
  /// Both ends times a factor, without the noise of binary fractions (1.1 × 300 is 330).
  func scaled(_ factor: Double) -> Bounds { Bounds(low.map { tidy($0 * factor) }, high.map { tidy($0 * factor) }) }
}

/// A product rounded to twelve digits.
func tidy(_ value: Double) -> Double {
  guard value != 0, value.isFinite else { return value }
  let unit = PowerOfTen.of(max(0, 12 - Int(log10(abs(value)).rounded(.up))))
  return (value * unit).rounded() / unit
}

/// The constants of `linguistics.md` B.1–B.4. Design choices in line with the literature, not derived from it.
enum QuantityConstants {
  /// A round bare number is off by half its last place, and by no more than this share of it.
  static let roundingShare = 0.05
  /// A bare number counts as round from this many trailing zeros on.
  static let roundGranularity = 100.0
  /// Below this, `about n` is one or two off, not a share of it.
  static let smallNumber = 20.0
  static let smallCore = 1.0
  static let smallOuter = 2.0
  static let smallOuterShare = 0.25
  /// A share in words (`sepertiga`) is as wide as this many percentage points to either side.
  static let shareCore = 1.0
  /// How far the outer range of a written range reaches past its ends.
  static let rangeOuterShare = 0.1
}

extension QuantityBounds {
  /// A number without an approximator: round ones are read as approximate, others as precise (Williams and Power 2013).
  static func bare(_ number: ReadNumber, of dimension: Dimension = .count) -> QuantityBounds {
    let isShare = dimension == .percent || dimension == .percentagePoint
    guard !isShare, number.hasMagnitude || number.granularity >= QuantityConstants.roundGranularity else {
      return point(number.value)
    }
    let slack = min(number.granularity / 2, abs(number.value) * QuantityConstants.roundingShare)
    let bounds = Bounds(tidy(number.value - slack), tidy(number.value + slack))
    return QuantityBounds(core: bounds, outer: bounds)
  }

  static func point(_ value: Double) -> QuantityBounds {
    QuantityBounds(core: Bounds(value, value), outer: Bounds(value, value))
  }

  static func range(_ low: Double, _ high: Double) -> QuantityBounds {
    let slackLow = abs(low) * QuantityConstants.rangeOuterShare
    let slackHigh = abs(high) * QuantityConstants.rangeOuterShare
    return QuantityBounds(core: Bounds(low, high), outer: Bounds(tidy(low - slackLow), tidy(high + slackHigh)))
  }

  /// `1.500-an`: from the number to the end of its last place, and some way around.
  static func decadeLike(_ number: ReadNumber) -> QuantityBounds {
    let unit = max(number.granularity, 1)
    let last = unit > 1 ? unit - 1 : 0
    return QuantityBounds(
      core: Bounds(number.value, number.value + last),
      outer: Bounds(number.value - unit / 2, number.value + 2 * unit))
  }

  /// A number under an approximator.
  /// - Parameter countsThings: the number counts things, days or years, so that small ones are off by whole steps.
  static func approximated(_ number: ReadNumber, by approximator: Approximator, countsThings: Bool) -> QuantityBounds {
    let n = number.value
    if approximator.form == .about, countsThings, !number.isDecimal, !number.hasMagnitude, n > 1,
      n < QuantityConstants.smallNumber
    {
      let outer = max(QuantityConstants.smallOuter, n * QuantityConstants.smallOuterShare)
      return QuantityBounds(
        core: Bounds(n - QuantityConstants.smallCore, n + QuantityConstants.smallCore),
        outer: Bounds(max(0, n - outer), n + outer))
    }
    var bounds = QuantityBounds(
      core: approximator.core.scaled(n), outer: approximator.outer.scaled(n),
      isHardLow: approximator.isHardLow, isHardHigh: approximator.isHardHigh)
    if n < 0 {
      bounds.core = Bounds(bounds.core.high, bounds.core.low)
      bounds.outer = Bounds(bounds.outer.high, bounds.outer.low)
    }
    return bounds
  }
}

/// A row of the approximators: factors of the number it stands with.
struct Approximator: Sendable {
  enum Position: Sendable { case pre, post, both, between, suffix, link }
  enum Kind: Sendable { case plain, range, introducer }
  var form: QuantityForm
  var kind: Kind
  var position: Position
  var core: Bounds
  var outer: Bounds
  var isHardLow: Bool
  var isHardHigh: Bool
}
