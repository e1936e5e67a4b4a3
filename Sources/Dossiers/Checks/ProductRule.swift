import Claims
import Reading

/// `60 ribu ton per tahun selama sepuluh tahun, atau enam juta ton`, `40 trucks, each with 12 sacks, 500 sacks in all`.
enum ProductRule {
  /// A product within this share of its total is the total, rounded.
  private static let slack = 0.03

  static func finding(_ passage: SumPassage) -> Finding? {
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
