import Claims
import Reading

/// `naik 25 persen dari Rp2,40 triliun menjadi Rp2,76 triliun`, `from 89 to 134, a rise of a third`.
enum ChangeRule {
  static func finding(_ passage: SumPassage) -> Finding? {
    guard let levels = Levels(passage) else { return nil }
    return percentage(passage, levels) ?? multiple(passage, levels) ?? amount(passage, levels)
  }

  private static func percentage(_ passage: SumPassage, _ levels: Levels) -> Finding? {
    let all = passage.own.filter { $0.quantity.unit.dimension == .percent }
    let written = all.filter { $0.quantity.form != .proportion }
    let percents = written.isEmpty ? all : written
    guard percents.count == 1, let percent = percents.first, isChange(percent, levels, passage) else { return nil }
    let range = levels.change
    let slack = percent.value == percent.value.rounded() ? 1.0 : 0.1
    let stated = percent.isExact ? percent.quantity.core : percent.quantity.outer
    let (least, most) = ((stated.low ?? 0) - slack, (stated.high ?? .infinity) + slack)
    guard most < range.low || least > range.high else { return nil }
    return passage.finding(
      "arithmetic.change", [.number(levels.from.value), .number(levels.to.value), .number(rounded(range.value))],
      levels.figures + [percent])
  }

  /// Whether a percentage stands beside the levels, and a word of rise or fall beside either.
  private static func isChange(_ percent: Figure, _ levels: Levels, _ passage: SumPassage) -> Bool {
    let start = levels.figures.map(\.tokens.lowerBound).min() ?? 0
    let end = levels.figures.map(\.tokens.upperBound).max() ?? 0
    let gap = percent.tokens.upperBound <= start ? start - percent.tokens.upperBound : percent.tokens.lowerBound - end
    guard gap <= 8 else { return false }
    let first = max(passage.range.lowerBound, min(start, percent.tokens.lowerBound) - 6)
    let last = min(passage.range.upperBound, max(end, percent.tokens.upperBound) + 2)
    return passage.has(.rise, first, last) || passage.has(.fall, first, last)
  }

  /// `doubled from 40 to 90`.
  private static func multiple(_ passage: SumPassage, _ levels: Levels) -> Finding? {
    let factors: [(SumWord, Double)] = [(.double, 2), (.triple, 3), (.halve, 0.5)]
    for (word, factor) in factors {
      guard let at = passage.word(word), passage.own.allSatisfy({ !$0.isPercent || !$0.tokens.contains(at) }) else {
        continue
      }
      let isLoose = passage.has(.loose, max(passage.range.lowerBound, at - 2), at)
      let ratio = levels.to.value / levels.from.value / factor
      guard ratio < (isLoose ? 0.7 : 0.85) || ratio > (isLoose ? 1.6 : 1.25) else { return nil }
      return passage.finding(
        "arithmetic.multiple",
        [.number(levels.from.value), .number(levels.to.value), .number(rounded(levels.to.value / levels.from.value))],
        levels.figures)
    }
    return nil
  }

  /// `naik 45 kasus, dari 89 menjadi 134`.
  private static func amount(_ passage: SumPassage, _ levels: Levels) -> Finding? {
    let known = Set(levels.figures.map(\.index))
    let changes = passage.own.filter { figure in
      !known.contains(figure.index) && figure.isExact && figure.adds(to: levels.figures[0]) && figure.isCountOrMoney
        && (passage.leads(.rise, figure, within: 3) || passage.leads(.fall, figure, within: 3)
          || figure.quantity.scope.contains(.additional))
    }
    guard changes.count == 1, let change = changes.first else { return nil }
    let (low, high) = levels.difference
    guard change.high < low || change.low > high else { return nil }
    let actual = abs(levels.to.value - levels.from.value)
    guard abs(actual - change.value) <= 0.5 * max(actual, change.value) else { return nil }
    return passage.finding(
      "arithmetic.difference",
      [
        .number(max(levels.from.value, levels.to.value)), .number(min(levels.from.value, levels.to.value)),
        .number(actual),
      ], levels.figures + [change])
  }

  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

/// The two ends of a change.
struct Levels: Sendable {
  struct Level: Sendable {
    var value: Double
    var low: Double
    var high: Double
  }

  var from: Level
  var to: Level
  /// What gives the ends: two figures, or one that is worded as a range.
  var figures: [Figure]

  init?(_ passage: SumPassage) {
    let found = Levels.pair(passage) ?? Levels.compared(passage) ?? Levels.against(passage) ?? Levels.span(passage)
    guard let found, found.from.low > 0, found.to.low > 0 else { return nil }
    self = found
  }

  private init(_ from: Level, _ to: Level, _ figures: [Figure]) {
    self.from = from
    self.to = to
    self.figures = figures
  }

  private static func pair(_ passage: SumPassage) -> Levels? {
    let levels = passage.own.filter { !$0.isPercent && $0.isExact && $0.quantity.unit.dimension != .duration }
    guard let from = levels.first(where: { passage.leads(.from, $0) }) else { return nil }
    let alike = levels.filter { $0.adds(to: from) && $0.index != from.index && from.covers($0) }
    let to = alike.first { passage.leads(.to, $0) && !passage.leads(.from, $0) }
    guard let to, alike.filter({ passage.leads(.to, $0) }).count == 1 else { return nil }
    func level(_ figure: Figure) -> Level { Level(value: figure.value, low: figure.low, high: figure.high) }
    return Levels(level(from), level(to), [from, to])
  }

  /// `$90 million, up 50 percent from $80 million a year earlier`, `Rp15.000, naik Rp2.000 dari bulan lalu yang Rp12.000`: what
  /// is, how it changed, and what was.
  private static func compared(_ passage: SumPassage) -> Levels? {
    let changes = passage.own.filter { passage.leads(.rise, $0, within: 3) || passage.leads(.fall, $0, within: 3) }
    guard changes.count == 1, let change = changes.first else { return nil }
    let levels = passage.own.filter {
      $0.index != change.index && !$0.isPercent && $0.isExact && $0.quantity.unit.dimension != .duration
    }
    guard levels.count == 2, let to = levels.first, let from = levels.last, to.adds(to: from), from.covers(to),
      to.tokens.upperBound <= change.tokens.lowerBound, change.tokens.upperBound <= from.tokens.lowerBound,
      from.tokens.lowerBound - change.tokens.upperBound <= 8,
      passage.has(.than, change.tokens.upperBound, from.tokens.lowerBound)
        || passage.has(.from, change.tokens.upperBound, from.tokens.lowerBound + 1),
      !isComma(passage, change.tokens.upperBound..<from.tokens.lowerBound)
    else { return nil }
    let isRise = passage.leads(.rise, change, within: 3)
    guard isRise != passage.leads(.fall, change, within: 3) else { return nil }
    func level(_ figure: Figure) -> Level { Level(value: figure.value, low: figure.low, high: figure.high) }
    return Levels(level(from), level(to), [from, to])
  }

  /// `stood at $40 against $50 the week before, a drop of 35 percent`; `Dibandingkan dengan Rp60 miliar setahun sebelumnya,
  /// itu pertumbuhan 30 persen` behind the sentence that gives what is.
  private static func against(_ passage: SumPassage) -> Levels? {
    func isLevel(_ figure: Figure) -> Bool {
      !figure.isPercent && figure.isExact && figure.quantity.unit.dimension != .duration
        && figure.quantity.scope.isDisjoint(with: [.change, .additional])
    }
    let marked = passage.own.filter { figure in
      let end = min(figure.tokens.upperBound + 4, passage.range.upperBound)
      return isLevel(figure) && passage.leads(.than, figure, within: 3)
        && passage.has(.previous, figure.tokens.upperBound, end)
    }
    guard marked.count == 1, let from = marked.first else { return nil }
    func isOther(_ figure: Figure) -> Bool {
      isLevel(figure) && figure.index != from.index && figure.adds(to: from) && from.covers(figure)
    }
    let own = passage.own.filter(isOther)
    let others = own.isEmpty ? passage.before.filter(isOther) : own
    guard others.count == 1, let to = others.first, to.tokens.upperBound <= from.tokens.lowerBound else { return nil }
    // The change is said of these two: nothing else of their unit stands in either sentence.
    func level(_ figure: Figure) -> Level { Level(value: figure.value, low: figure.low, high: figure.high) }
    return Levels(level(from), level(to), [from, to])
  }

  private static func isComma(_ passage: SumPassage, _ range: Range<Int>) -> Bool {
    passage.tokens[range].contains { $0.word == 0x2C || $0.word == 0x3B }
  }

  /// `from 89 to 134`, read as one range: the lower end comes first where something rose.
  private static func span(_ passage: SumPassage) -> Levels? {
    let spans = passage.figures.figures(passage.sentence).filter {
      $0.quantity.form == .range && !$0.isPercent && $0.quantity.unit.dimension != .duration
        && passage.has(.from, $0.tokens.lowerBound, $0.tokens.lowerBound + 1)
    }
    guard spans.count == 1, let span = spans.first, let low = span.quantity.core.low, let high = span.quantity.core.high
    else { return nil }
    let rises =
      [.rise, .double, .triple].contains { passage.word($0) != nil }
      || passage.own.contains { $0.quantity.scope.contains(.additional) }
    let falls = [.fall, .halve].contains { passage.word($0) != nil }
    guard rises != falls else { return nil }
    let (less, more) = (Level(value: low, low: low, high: low), Level(value: high, low: high, high: high))
    return rises ? Levels(less, more, [span]) : Levels(more, less, [span])
  }

  /// The size of the change in percent of where it started.
  var change: Level {
    let ends = [abs(to.low / from.high - 1) * 100, abs(to.high / from.low - 1) * 100]
    return Level(
      value: abs(to.value / from.value - 1) * 100, low: min(ends[0], ends[1]), high: max(ends[0], ends[1]))
  }

  /// The least and the greatest that the change can be in the figures' own unit.
  var difference: (low: Double, high: Double) {
    let (less, more) = from.value < to.value ? (from, to) : (to, from)
    return (more.low - less.high, more.high - less.low)
  }
}

extension Figure {
  var isCountOrMoney: Bool { isCount || quantity.unit.dimension == .money }
}
