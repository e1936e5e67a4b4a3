import Claims
import Reading

/// `in 78 of 312 stations, or 20 percent`.
enum ShareRule {
  static func finding(_ passage: FigurePassage) -> Finding? {
    let percents = passage.own.filter { $0.isPercent && !$0.quantity.scope.contains(.change) }
    guard percents.count == 1, let percent = percents.first, let mark = equation(passage, percent) else { return nil }
    var counts = passage.own.filter { !$0.isPercent && $0.isExact && $0.quantity.unit.dimension == .count }
    // `That is 93 percent.` speaks of the sentence before.
    if counts.isEmpty, mark <= passage.profile.article.sentences[passage.sentence].tokens.lowerBound + 1 {
      counts = passage.before.filter { !$0.isPercent && $0.isExact && $0.quantity.unit.dimension == .count }
    }
    counts = Array(counts.filter { $0.tokens.lowerBound < percent.tokens.lowerBound || $0.isBareNumber }.suffix(2))
    guard counts.count == 2, isShare(passage, percent),
      let part = counts.min(by: { $0.value < $1.value }), let whole = counts.max(by: { $0.value < $1.value }),
      part.value > 0, whole.value > part.value
    else { return nil }
    let share = part.value / whole.value * 100
    let slack = slack(percent)
    guard share < percent.low - slack || share > percent.high + slack else { return nil }
    return passage.finding(
      "arithmetic.share", [.number(part.value), .number(whole.value), .number(round(share))], [part, whole, percent])
  }

  /// A percentage beside a word of rising or falling is a change, unless `of` says of what it is a share.
  private static func isShare(_ passage: FigurePassage, _ percent: Figure) -> Bool {
    if passage.word(.rise) == nil, passage.word(.fall) == nil { return true }
    let after = percent.tokens.upperBound..<percent.tokens.upperBound + 2
    return passage.word(.of, in: after) != nil
  }

  private static func slack(_ percent: Figure) -> Double { percent.value == percent.value.rounded() ? 1 : 0.1 }

  private static func round(_ share: Double) -> Double { (share * 10).rounded() / 10 }

  /// The `or` that makes a percentage another way to say the counts, as a token.
  private static func equation(_ passage: FigurePassage, _ percent: Figure) -> Int? {
    let start = percent.tokens.lowerBound
    return passage.word(.or, in: max(0, start - 4)..<start)
  }
}

/// `naik 25 persen dari Rp2,40 triliun menjadi Rp2,76 triliun`.
enum ChangeRule {
  static func finding(_ passage: FigurePassage) -> Finding? {
    let percents = passage.own.filter(\.isPercent)
    guard percents.count == 1, let percent = percents.first,
      passage.word(.rise) != nil || passage.word(.fall) != nil
    else { return nil }
    if let finding = range(passage, percent) { return finding }
    let levels = passage.own.filter { !$0.isPercent && $0.isExact && $0.quantity.unit.dimension != .duration }
    guard let from = levels.first(where: { follows(.from, $0, passage) }),
      let to = levels.first(where: { $0.index != from.index && from.adds(to: $0) && follows(.to, $0, passage) }),
      from.low > 0, levels.filter({ $0.adds(to: from) }).count == 2
    else { return nil }
    let least = min(to.low / from.high, to.high / from.low)
    let most = max(to.low / from.high, to.high / from.low)
    let range = [abs(least - 1) * 100, abs(most - 1) * 100]
    let slack = percent.value == percent.value.rounded() ? 1.0 : 0.1
    let low = min(range[0], range[1]) - slack
    let high = max(range[0], range[1]) + slack
    guard percent.high < low || percent.low > high else { return nil }
    let change = abs(to.value / from.value - 1) * 100
    return passage.finding(
      "arithmetic.change", [.number(from.value), .number(to.value), .number((change * 10).rounded() / 10)],
      [from, to, percent])
  }

  /// `from 89 to 134, a rise of about a third`: one mention with both levels.
  private static func range(_ passage: FigurePassage, _ percent: Figure) -> Finding? {
    let ranges = passage.own.filter { $0.quantity.form == .range && !$0.isPercent }
    guard ranges.count == 1, let figure = ranges.first, let low = figure.quantity.core.low, low > 0,
      let high = figure.quantity.core.high, passage.word(.from, in: figure.tokens.lowerBound..<figure.tokens.lowerBound + 1) != nil
    else { return nil }
    let before = max(0, percent.tokens.lowerBound - 5)..<percent.tokens.lowerBound
    guard passage.word(.rise, in: before) != nil || passage.word(.fall, in: before) != nil || passage.word(.or, in: before) != nil
    else { return nil }
    let (from, to) = passage.word(.fall) != nil && passage.word(.rise) == nil ? (high, low) : (low, high)
    let change = abs(to / from - 1) * 100
    let slack = max(1, 0.02 * change)
    guard percent.high < change - slack || percent.low > change + slack else { return nil }
    return passage.finding(
      "arithmetic.change", [.number(from), .number(to), .number((change * 10).rounded() / 10)], [figure, percent])
  }

  private static func follows(_ kind: CheckWord, _ figure: Figure, _ passage: FigurePassage) -> Bool {
    let start = figure.tokens.lowerBound
    return passage.word(kind, in: max(0, start - 2)..<start + 1) != nil
  }
}

/// `65.539 suara … 61.443 suara, terpaut 4.906 suara`.
enum DifferenceRule {
  static func finding(_ passage: FigurePassage) -> Finding? {
    guard let word = passage.word(.difference) else { return nil }
    let near = passage.own.filter { $0.isExact && !$0.isPercent && abs($0.tokens.lowerBound - word) <= 4 }
    guard let difference = near.min(by: { distance($0, word) < distance($1, word) }), difference.value > 0 else {
      return nil
    }
    let terms = (passage.before + passage.own).filter {
      $0.index != difference.index && $0.adds(to: difference) && $0.isExact && $0.value > difference.value / 2
        && ($0.noun == difference.noun || $0.quantity.unit.dimension != .count)
    }
    let differs = { (a: Figure, b: Figure) in
      difference.high < abs(a.value - b.value) - (a.high - a.low) || difference.low > abs(a.value - b.value) + (b.high - b.low)
    }
    for (index, a) in terms.enumerated() {
      for b in terms[(index + 1)...] where !differs(a, b) { return nil }
    }
    // The two named last before the difference are its terms.
    let last = terms.filter { $0.tokens.lowerBound < difference.tokens.lowerBound }.suffix(2)
    guard last.count == 2, let more = last.max(by: { $0.value < $1.value }),
      let less = last.min(by: { $0.value < $1.value })
    else { return nil }
    let low = more.low - less.high
    let high = more.high - less.low
    guard difference.high < low || difference.low > high else { return nil }
    let actual = more.value - less.value
    // Far apart, the three are no subtraction.
    guard actual > 0, abs(actual - difference.value) <= 0.5 * max(actual, difference.value) else { return nil }
    return passage.finding(
      "arithmetic.difference", [.number(more.value), .number(less.value), .number(actual)], [more, less, difference])
  }

  private static func distance(_ figure: Figure, _ word: Int) -> Int { abs(figure.tokens.lowerBound - word) }
}

/// `60 ribu ton per tahun selama sepuluh tahun, atau totalnya enam juta ton`.
enum ProductRule {
  static func finding(_ passage: FigurePassage) -> Finding? {
    let exact = passage.own.filter(\.isExact)
    guard let rate = exact.first(where: { $0.quantity.scope.contains(.perPeriod) && $0.quantity.unit.dimension != .duration }),
      let time = exact.first(where: { $0.quantity.unit.dimension == .duration && $0.value > 1 }),
      let total = exact.last(where: { $0.index > rate.index && $0.index > time.index && $0.adds(to: rate) }),
      passage.word(.or, in: max(0, total.tokens.lowerBound - 4)..<total.tokens.lowerBound) != nil
    else { return nil }
    let product = rate.value * time.value
    guard product > 0, total.high < rate.low * time.value || total.low > rate.high * time.value else { return nil }
    let isSlip = DigitSlip(product, total.value) == .shifted || abs(total.value - product) <= 0.2 * product
    guard isSlip else { return nil }
    return passage.finding(
      "arithmetic.product", [.number(rate.value), .number(time.value), .number(product)], [rate, time, total])
  }
}
