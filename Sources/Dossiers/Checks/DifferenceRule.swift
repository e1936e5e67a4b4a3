import Claims
import Reading

/// `65.539 suara … 61.443 suara, terpaut 4.906 suara`, `exports of 276, imports of 136, a surplus of 104`.
enum DifferenceRule {
  static func finding(_ passage: SumPassage) -> Finding? {
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
