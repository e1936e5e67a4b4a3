import Claims
import Reading

/// `65.539 suara … 61.443 suara, terpaut 4.906 suara`, `exports of 276, imports of 136, a surplus of 104`.
enum DifferenceRule {
  static func finding(_ passage: SumPassage) -> Finding? {
    if let compared = compared(passage) { return compared }
    guard let word = passage.word(.difference) else { return nil }
    let near = passage.own.filter { $0.isExact && $0.tokens.upperBound > word - 3 && $0.tokens.lowerBound <= word + 4 }
    guard let difference = near.min(by: { distance($0, word) < distance($1, word) }), difference.value > 0 else {
      return nil
    }
    let all = (passage.before + passage.own).filter {
      $0.index != difference.index && $0.adds(to: difference) && $0.isExact
        && ($0.noun == nil || difference.noun == nil || $0.noun == difference.noun)
    }
    // Any two that give the difference settle it.
    for (index, a) in all.enumerated() {
      for b in all[(index + 1)...] where meets(a, b, difference) { return nil }
    }
    guard let terms = nearest(all, before: min(word, difference.tokens.lowerBound)) ?? behind(all, difference),
      let more = terms.max(by: { $0.value < $1.value }), let less = terms.min(by: { $0.value < $1.value })
    else { return nil }
    let actual = more.value - less.value
    // Far apart, the three are no subtraction.
    guard actual > 0, abs(actual - difference.value) <= 0.5 * max(actual, difference.value),
      less.value > difference.value / 4
    else { return nil }
    return passage.finding(
      "arithmetic.difference", [.number(more.value), .number(less.value), .number(actual)], [more, less, difference])
  }

  /// `five years in prison. … The term is three years shorter than the nine that prosecutors had sought`: by how much, than
  /// what, and the level that stands alone before them.
  private static func compared(_ passage: SumPassage) -> Finding? {
    for (word, sign) in [(SumWord.under, -1.0), (.over, 1.0)] {
      guard let at = passage.word(word),
        let difference = passage.own.last(where: {
          $0.isExact && $0.tokens.upperBound <= at && at - $0.tokens.upperBound <= 1
        }),
        let base = passage.own.first(where: { $0.tokens.lowerBound > at && $0.tokens.lowerBound - at <= 9 }),
        base.isExact, base.adds(to: difference) || base.quantity.unit.name == "number", base.value > difference.value,
        passage.own.count == 2
      else { continue }
      let earlier = passage.before.filter { $0.isExact && $0.adds(to: difference) && $0.value >= 1 }
      guard earlier.count == 1, let level = earlier.first else { return nil }
      let actual = base.value + sign * difference.value
      let isRounded = level.low <= actual && actual <= level.high
      guard !isRounded, abs(level.value - actual) <= 0.5 * max(level.value, actual), level.value != base.value else {
        return nil
      }
      return passage.finding(
        "arithmetic.difference",
        [
          .number(max(base.value, level.value)), .number(min(base.value, level.value)),
          .number(abs(base.value - level.value)),
        ],
        [level, difference, base])
    }
    return nil
  }

  /// The last two figures before the difference; a third beside them leaves open which two are meant, unless it is
  /// their sum.
  private static func nearest(_ figures: [Figure], before word: Int) -> [Figure]? {
    let terms = figures.filter { $0.tokens.lowerBound < word }
    if terms.count == 2 { return terms }
    guard terms.count == 3, Sum(Array(terms.suffix(2))).meets(terms[0]) else { return nil }
    return Array(terms.suffix(2))
  }

  /// `ahead by 12 points, with 51 percent to her 44 percent`: the two that alone follow.
  private static func behind(_ figures: [Figure], _ difference: Figure) -> [Figure]? {
    guard figures.count == 2, let first = figures.first, first.tokens.lowerBound >= difference.tokens.upperBound,
      first.tokens.lowerBound - difference.tokens.upperBound <= 6
    else { return nil }
    return figures
  }

  private static func meets(_ a: Figure, _ b: Figure, _ difference: Figure) -> Bool {
    let (more, less) = a.value < b.value ? (b, a) : (a, b)
    return difference.low <= more.high - less.low && more.low - less.high <= difference.high
  }

  private static func distance(_ figure: Figure, _ word: Int) -> Int {
    figure.tokens.lowerBound >= word ? figure.tokens.lowerBound - word : 2 * (word - figure.tokens.lowerBound)
  }
}
