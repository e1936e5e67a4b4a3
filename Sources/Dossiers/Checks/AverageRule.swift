import Claims
import Reading

/// `Rp300 juta dari 100 orang, rata-rata Rp5 juta per orang`: a whole, how many share it, and what each has on average.
enum AverageRule {
  /// An average within this share of the quotient is the quotient, rounded.
  private static let slack = 0.05

  static func finding(_ passage: SumPassage) -> Finding? {
    // Any further figure may be the one that was divided.
    guard passage.own.count == 3, let average = passage.own.last, average.quantity.scope.contains(.average),
      isGivenForEach(average, passage)
    else { return nil }
    let (one, other) = (passage.own[0], passage.own[1])
    let wholes = [one, other].filter { $0.isExact && $0.isAdditive && $0.adds(to: average) && $0.value > average.value }
    let counts = [one, other].filter { $0.isExact && $0.isCount && $0.noun != nil && $0.value > 1 }
    guard wholes.count == 1, counts.count == 1, let whole = wholes.first, let count = counts.first,
      whole.index != count.index, average.isExact || average.quantity.form == .about,
      passage.has(.of, one.tokens.upperBound - 1, other.tokens.lowerBound + 1)
    else { return nil }
    let (low, high) = (whole.low / count.high, whole.high / count.low)
    guard average.high < low * (1 - slack) || average.low > high * (1 + slack) else { return nil }
    let quotient = whole.value / count.value
    guard ProductRule.isSlip(quotient / average.value) else { return nil }
    return passage.finding(
      "arithmetic.average", [.number(whole.value), .number(count.value), .number(quotient)], [whole, count, average])
  }

  private static func isGivenForEach(_ figure: Figure, _ passage: SumPassage) -> Bool {
    let end = figure.tokens.upperBound
    return passage.has(.each, end - 1, min(passage.range.upperBound, end + 2))
  }
}
