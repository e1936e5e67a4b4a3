import Claims
import Reading

/// `60 ribu ton per tahun selama sepuluh tahun, atau enam juta ton`, `40 trucks, each with 12 sacks, 500 sacks in all`.
enum ProductRule {
  /// A product within this share of its total is the total, rounded.
  private static let slack = 0.03

  static func finding(_ passage: SumPassage) -> Finding? {
    repeated(passage) ?? given(passage) ?? crop(passage) ?? speed(passage)
  }

  private static func repeated(_ passage: SumPassage) -> Finding? {
    let rates = passage.own.filter { $0.isExact && $0.isAdditive && isRate($0, passage) }
    guard rates.count == 1, let rate = rates.first else { return nil }
    let totals = passage.own.filter {
      $0.index != rate.index && $0.adds(to: rate) && isTotal($0, passage)
        && $0.tokens.lowerBound > rate.tokens.lowerBound
    }
    guard totals.count == 1, let total = totals.first, total.value > 0,
      let times = period(rate, passage) ?? number(rate, total, passage)
    else { return nil }
    let low = rate.low * times.low * times.factor
    let high = rate.high * times.high * times.factor
    guard low > total.high * (1 + slack) || high < total.low * (1 - slack) else { return nil }
    let product = rate.value * times.figure.value * times.factor
    guard isSlip(product / total.value) else { return nil }
    return passage.finding(
      "arithmetic.product", [.number(rate.value), .number(times.figure.value * times.factor), .number(product)],
      [rate, times.figure, total])
  }

  /// `Rp6 miliar dibagikan kepada 2.000 keluarga, masing-masing Rp5 juta`, `each of 300 families will get $200, $90,000 in
  /// all`: a sum, how many share it, and what each gets.
  private static func given(_ passage: SumPassage) -> Finding? {
    let sums = passage.own.filter { $0.quantity.unit.dimension == .money && $0.isExact }
    let counts = passage.own.filter { $0.isCount && $0.isExact && $0.noun != nil && $0.value > 1 }
    guard sums.count == 2, counts.count == 1, let count = counts.first, sums[0].adds(to: sums[1]),
      let total = sums.max(by: { $0.value < $1.value }), let rate = sums.min(by: { $0.value < $1.value }),
      let first = (sums + counts).map(\.tokens.lowerBound).min(), let each = passage.word(.each)
    else { return nil }
    // Either each one's part is called so, with the sum shared out before; or each of the many gets his, and that is the sum.
    let isShared =
      total.index == sums[0].index && each > count.tokens.lowerBound && each < rate.tokens.lowerBound
      && rate.tokens.lowerBound - each <= 4 && passage.has(.shared, total.tokens.upperBound, count.tokens.lowerBound)
    let isCounted =
      rate.index == sums[0].index && each < rate.tokens.lowerBound && each <= first
      && (isTotal(total, passage) || passage.trails(.total, total))
    guard isShared || isCounted else { return nil }
    return mismatch(rate, count, total, passage)
  }

  /// `50 hectares yielding 6 tonnes per hectare, a harvest of 450 tonnes`: so much for each unit of something measured.
  private static func crop(_ passage: SumPassage) -> Finding? {
    let figures = passage.own.filter { $0.isExact && $0.isAdditive }
    guard figures.count == 3 else { return nil }
    let rates = figures.filter { rate in
      guard let each = each(after: rate, passage), each + 1 < passage.range.upperBound else { return false }
      let unit = passage.tokens[each + 1].word
      return figures.contains { other in
        other.index != rate.index && passage.tokens[other.tokens].contains { unit >= 0 && $0.word == unit }
      }
    }
    guard rates.count == 1, let rate = rates.first else { return nil }
    let rest = figures.filter { $0.index != rate.index }
    guard let total = rest.first(where: { $0.adds(to: rate) }),
      let times = rest.first(where: { $0.index != total.index }),
      !times.adds(to: rate), total.value > rate.value
    else { return nil }
    return mismatch(rate, times, total, passage)
  }

  /// `900 km in two hours, an average speed of 300 km an hour`.
  private static func speed(_ passage: SumPassage) -> Finding? {
    func only(_ dimension: Dimension) -> Figure? {
      let found = passage.own.filter { $0.quantity.unit.dimension == dimension && $0.isExact }
      return found.count == 1 ? found[0] : nil
    }
    guard let way = only(.length), let time = only(.duration), let speed = only(.speed),
      speed.quantity.scope.contains(.average)
    else { return nil }
    let hours = time.value * time.quantity.unit.factor / 3600
    let passed = way.value * way.quantity.unit.factor
    let stated = speed.value * speed.quantity.unit.factor * 3600 * hours
    guard hours > 0, stated > 0, abs(passed / stated - 1) > 0.2, isSlip(passed / stated) else { return nil }
    return passage.finding(
      "arithmetic.average",
      [.number(way.value), .number(time.value), .number((way.value / time.value * 10).rounded() / 10)],
      [way, time, speed])
  }

  private static func mismatch(_ rate: Figure, _ times: Figure, _ total: Figure, _ passage: SumPassage) -> Finding? {
    let (low, high) = (rate.low * times.low, rate.high * times.high)
    guard low > total.high * (1 + slack) || high < total.low * (1 - slack),
      isSlip(rate.value * times.value / total.value)
    else { return nil }
    return passage.finding(
      "arithmetic.product", [.number(rate.value), .number(times.value), .number(rate.value * times.value)],
      [rate, times, total])
  }

  /// A wrong sum or a lost zero; numbers that are farther apart were not meant to be multiplied.
  static func isSlip(_ ratio: Double) -> Bool {
    if ratio > 0.5, ratio < 2 { return true }
    return [0.001, 0.01, 0.1, 10, 100, 1000].contains { abs(ratio / $0 - 1) < 0.06 }
  }

  private struct Times {
    var figure: Figure
    var factor = 1.0
    var low: Double { figure.low }
    var high: Double { figure.high }
  }

  private static func isRate(_ figure: Figure, _ passage: SumPassage) -> Bool {
    each(after: figure, passage) != nil || passage.leads(.each, figure) && !passage.leads(.total, figure, within: 3)
  }

  /// `per`, `each` in the few tokens after a figure.
  private static func each(after figure: Figure, _ passage: SumPassage) -> Int? {
    let end = figure.tokens.upperBound
    var stop = end
    while stop < min(passage.range.upperBound, end + 3), passage.tokens[stop].word != 0x2C { stop += 1 }
    return passage.word(.each, in: max(figure.tokens.lowerBound, end - 2)..<stop)
  }

  private static func isTotal(_ figure: Figure, _ passage: SumPassage) -> Bool {
    figure.isExact && !isRate(figure, passage)
      && (passage.leads(.total, figure, within: 3) || figure.quantity.scope.contains(.total)
        || passage.leads(.or, figure, within: 3))
  }

  /// The time that a rate runs, in units of the rate's own period.
  private static func period(_ rate: Figure, _ passage: SumPassage) -> Times? {
    guard let each = each(after: rate, passage), each + 1 < passage.range.upperBound,
      let seconds = Periods.of(passage.figures.profile.article.language).seconds(passage.tokens[each + 1].word)
    else { return nil }
    let times = passage.own.filter { $0.quantity.unit.dimension == .duration && $0.isExact && $0.index != rate.index }
    guard times.count == 1, let time = times.first else { return nil }
    let factor = time.quantity.unit.factor / seconds
    // Months have 28 to 31 days, so only like units and years of months are multiplied.
    let rounded = factor.rounded()
    if abs(factor - 1) < 0.02 { return Times(figure: time) }
    guard rounded >= 2, abs(factor / rounded - 1) < 0.03 else { return nil }
    return Times(figure: time, factor: rounded)
  }

  /// How many there are of which each has the rate.
  private static func number(_ rate: Figure, _ total: Figure, _ passage: SumPassage) -> Times? {
    let counts = passage.own.filter {
      $0.isCount && $0.isExact && $0.index != rate.index && $0.index != total.index && $0.value > 1
        && !(rate.isCount && rate.noun != nil && rate.noun == $0.noun)
    }
    guard counts.count == 1, let count = counts.first, count.tokens.lowerBound < rate.tokens.lowerBound else {
      return nil
    }
    return Times(figure: count)
  }
}

/// The length of the periods of time that a language names, in seconds.
struct Periods: Sendable {
  private var seconds: [WordID: Double] = [:]

  private static let english = Periods(.english)
  private static let indonesian = Periods(.indonesian)
  static func of(_ language: Language) -> Periods { language == .english ? english : indonesian }

  private init(_ language: Language) {
    for row in LanguageData.of(language).rows(.units) where row[1] == "duration" {
      for form in row.forms where form.words.count == 1 { seconds[form.words[0]] = Double(row[2]) }
    }
  }

  func seconds(_ word: WordID) -> Double? { seconds[word] }
}

extension Figure {
  /// An amount, no share, age or rank.
  var isAdditive: Bool { !isPercent && adds(to: self) && quantity.unit.dimension != .duration }
}
