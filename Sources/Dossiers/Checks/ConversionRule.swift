import Claims
import Reading

/// One amount in two units: `12 hectares (1,200 square metres)`, and money at a stated rate of exchange.
enum ConversionRule {
  /// Conversions in the news are rounded freely.
  private static let slack = 0.12
  private static let moneySlack = 0.05
  /// What rounding leaves open.
  private static let degreeSlack = 3.0

  static func finding(_ passage: SumPassage) -> Finding? {
    for (one, other) in zip(passage.own, passage.own.dropFirst()) where isRestated(one, other, passage) {
      if let finding = measures(one, other, passage) ?? degrees(one, other, passage) ?? money(one, other, passage) {
        return finding
      }
    }
    return nil
  }

  /// Whether the second figure says the first again: in brackets, or after `or`, with nothing else between them.
  private static func isRestated(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Bool {
    let (from, to) = (a.tokens.upperBound, b.tokens.lowerBound)
    guard a.isExact || a.quantity.form == .about, b.isExact || b.quantity.form == .about, from < to, to - from <= 4
    else {
      return false
    }
    if passage.tokens[from].word == 0x28 || passage.tokens[to - 1].word == 0x28 { return true }
    guard let word = passage.word(.or, in: from..<to) else { return false }
    // A bare `or` between two measures offers a choice; of two sums of money it hardly does.
    return passage.tokens[from].word == 0x2C || a.quantity.unit.dimension == .money || word + 1 < to
  }

  private static func measures(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Finding? {
    let (one, two) = (a.quantity.unit, b.quantity.unit)
    guard one.dimension == two.dimension, one.name != two.name else { return nil }
    switch one.dimension {
    case .length, .area, .mass, .volume, .speed: break
    default: return nil
    }
    let converted = one.factor / two.factor
    guard !agree(a.low * converted, a.high * converted, b), ProductRule.isSlip(a.value * converted / b.value) else {
      return nil
    }
    return passage.finding(
      "arithmetic.units", [.number(a.value), .number(a.value * converted), .number(b.value)], [a, b])
  }

  /// Degrees of two scales, whose zeros lie apart.
  private static func degrees(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Finding? {
    let names = (a.quantity.unit.name, b.quantity.unit.name)
    let isFahrenheit = names.0 == "degree celsius" && names.1 == "degree fahrenheit"
    guard isFahrenheit || names.0 == "degree fahrenheit" && names.1 == "degree celsius" else { return nil }
    let converted = isFahrenheit ? a.value * 1.8 + 32 : (a.value - 32) / 1.8
    // `rose by 10 degrees Celsius (18 degrees Fahrenheit)` is right as well.
    let asChange = isFahrenheit ? a.value * 1.8 : a.value / 1.8
    guard abs(converted - b.value) > degreeSlack, abs(asChange - b.value) > degreeSlack else { return nil }
    return passage.finding("arithmetic.units", [.number(a.value), .number(converted), .number(b.value)], [a, b])
  }

  private static func money(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Finding? {
    guard a.quantity.unit.dimension == .money, b.quantity.unit.dimension == .money,
      a.quantity.unit.name != b.quantity.unit.name, let rate = rate(a, b, passage)
    else { return nil }
    // The rate is so many of its own currency for one of the other.
    let isOfB = rate.quantity.unit.name == b.quantity.unit.name
    let (base, priced) = isOfB ? (a, b) : (b, a)
    guard !agree(base.low * rate.low, base.high * rate.high, priced),
      ProductRule.isSlip(base.value * rate.value / priced.value)
    else { return nil }
    return passage.finding(
      "arithmetic.rate", [.number(base.value), .number(rate.value), .number(base.value * rate.value)], [a, b, rate])
  }

  private static func rate(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Figure? {
    let rates = (passage.own + passage.after).filter { figure in
      guard figure.index != a.index, figure.index != b.index, figure.quantity.unit.dimension == .money,
        figure.value > 1,
        figure.quantity.unit.name == a.quantity.unit.name || figure.quantity.unit.name == b.quantity.unit.name
      else { return false }
      return passage.leads(.rate, figure, within: 4)
    }
    return rates.count == 1 ? rates[0] : nil
  }

  private static func agree(_ low: Double, _ high: Double, _ figure: Figure) -> Bool {
    let slack = figure.quantity.unit.dimension == .money ? moneySlack : slack
    return low * (1 - slack) <= figure.high && figure.low <= high * (1 + slack)
  }
}
