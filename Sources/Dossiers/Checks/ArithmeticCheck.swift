import Claims
import Reading

/// Numbers of one report that do not add up: parts and total, share and counts, change and levels, difference and terms.
///
/// Every rule stays silent where a part may be missing, and speaks only of near misses: numbers that are far apart were
/// not meant to add up.
enum ArithmeticCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard pair.isSelf else { return }
    let profile = pair.a
    for sentence in profile.article.sentences.indices where profile.isText(sentence) {
      let passage = FigurePassage(profile, sentence)
      let rules = [PartsRule.finding, ShareRule.finding, ChangeRule.finding, DifferenceRule.finding]
      for rule in rules {
        if let finding = rule(passage) { comparison.findings.append(finding) }
      }
    }
  }
}

/// The figures of a sentence and of the one before it, as the rules of arithmetic look at them.
struct FigurePassage: Sendable {
  let profile: ArticleProfile
  let sentence: Int
  /// Figures with a written number, in text order.
  let own: [Figure]
  let before: [Figure]
  let vocabulary: Vocabulary

  init(_ profile: ArticleProfile, _ sentence: Int) {
    self.profile = profile
    self.sentence = sentence
    vocabulary = Vocabulary.of(profile.article.language)
    own = FigurePassage.figures(profile, sentence)
    before = sentence > 0 && profile.isText(sentence - 1) ? FigurePassage.figures(profile, sentence - 1) : []
  }

  private static func figures(_ profile: ArticleProfile, _ sentence: Int) -> [Figure] {
    profile.quantitiesOfSentence[sentence].compactMap { index in
      profile.figures.first { $0.index == index && $0.quantity.value != nil && !$0.quantity.scope.contains(.negated) }
    }
  }

  /// The first word of a class in the sentence, or between two figures of it.
  func word(_ kind: CheckWord, in range: Range<Int>? = nil) -> Int? {
    let whole = profile.article.sentences[sentence].tokens
    let range = (range ?? whole).clamped(to: whole)
    return vocabulary.first(kind, in: range, profile.article.tokens)
  }

  func finding(_ rule: String, _ arguments: [Argument], _ figures: [Figure]) -> Finding {
    var ranges: [TextRange] = []
    for figure in figures.sorted(by: { $0.quantity.range < $1.quantity.range }) {
      ranges.append(figure.quantity.range)
    }
    return Finding(
      kind: .arithmetic, verdict: .contradiction, strength: .strong, relation: .inconsistent,
      evidence: ranges.map { profile.evidence($0) }, because: Explanation(rule, arguments),
      question: Explanation("question.arithmetic"))
  }
}

extension Figure {
  /// What the number may stand for by its rounding.
  var low: Double { quantity.core.low ?? value }
  var high: Double { quantity.core.high ?? value }
  var isPercent: Bool { quantity.unit.dimension == .percent }
  var isExact: Bool { quantity.form == .exact || quantity.form == .bare }

  /// Whether two figures can be added: one unit, and counted things that one word may cover.
  func adds(to other: Figure) -> Bool {
    guard quantity.unit.dimension == other.quantity.unit.dimension, !isPercent else { return false }
    if quantity.unit.dimension == .count { return true }
    return quantity.unit.name == other.quantity.unit.name
  }
}

/// `34 orang: 13 pekerja, 19 warga, dan 4 sopir`: a full list of parts and the total before it.
enum PartsRule {
  /// How far a sum may miss its total before the numbers count as unrelated.
  private static let nearMiss = 0.13

  static func finding(_ passage: FigurePassage) -> Finding? {
    for run in runs(passage).reversed() {
      if let finding = finding(passage, parts: run) { return finding }
    }
    return nil
  }

  /// Maximal runs of exact figures that follow each other as a list: a comma or a conjunction between each two.
  private static func runs(_ passage: FigurePassage) -> [[Figure]] {
    var runs: [[Figure]] = []
    var run: [Figure] = []
    for figure in passage.own where figure.isExact && !figure.isPercent {
      if let last = run.last, last.adds(to: figure), isListed(last, figure, passage) {
        run.append(figure)
      } else {
        if run.count > 1 { runs.append(run) }
        run = [figure]
      }
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }

  private static func isListed(_ a: Figure, _ b: Figure, _ passage: FigurePassage) -> Bool {
    guard a.tokens.upperBound <= b.tokens.lowerBound, b.tokens.lowerBound - a.tokens.upperBound <= 14 else {
      return false
    }
    let tokens = passage.profile.article.tokens
    let and = LanguageData.of(passage.profile.article.language).lexicon.id(
      of: passage.profile.article.language == .english ? "and" : "dan")
    return tokens[a.tokens.lowerBound..<b.tokens.lowerBound].contains {
      $0.word == 0x2C || $0.word == 0x3B || $0.word == and
    }
  }

  private static func finding(_ passage: FigurePassage, parts: [Figure]) -> Finding? {
    guard let first = parts.first, let last = parts.last else { return nil }
    let low = parts.reduce(0) { $0 + $1.low }
    let high = parts.reduce(0) { $0 + $1.high }
    let sum = parts.reduce(0) { $0 + $1.value }
    let greatest = parts.map(\.value).max() ?? 0
    let others = (passage.before + passage.own).filter { total in
      total.adds(to: first) && !parts.contains { $0.index == total.index } && total.value > greatest
    }
    if others.contains(where: { $0.low <= high && low <= $0.high }) { return nil }
    guard
      let total = others.last(where: { abs($0.value - sum) <= nearMiss * $0.value && $0.isExact }),
      !total.quantity.scope.contains(.previous), total.quantity.range.start < first.quantity.range.start,
      isFullList(passage, total, first, last, count: parts.count)
    else { return nil }
    return passage.finding("arithmetic.parts", [.number(sum), .number(total.value)], [total] + parts)
  }

  /// Nothing between total and list says that things are left out, and something says that this is the list.
  private static func isFullList(
    _ passage: FigurePassage, _ total: Figure, _ first: Figure, _ last: Figure, count: Int
  ) -> Bool {
    let tokens = passage.profile.article.tokens
    let sentence = passage.profile.article.sentences[passage.sentence].tokens
    let between = total.tokens.upperBound..<first.tokens.lowerBound
    guard !between.isEmpty || total.tokens.upperBound == first.tokens.lowerBound else { return false }
    if passage.vocabulary.first(.partial, in: between.lowerBound..<last.tokens.upperBound, tokens) != nil {
      return false
    }
    if count >= 3 { return true }
    if passage.vocabulary.first(.parts, in: between, tokens) != nil { return true }
    return tokens[between].contains { $0.word == 0x3A || $0.word == 0x28 } && between.lowerBound >= sentence.lowerBound
  }
}

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
    guard counts.count == 2, passage.word(.rise) == nil, passage.word(.fall) == nil,
      let part = counts.min(by: { $0.value < $1.value }), let whole = counts.max(by: { $0.value < $1.value }),
      part.value > 0, whole.value > part.value
    else { return nil }
    let share = part.value / whole.value * 100
    let slack = slack(percent)
    guard share < percent.low - slack || share > percent.high + slack else { return nil }
    return passage.finding(
      "arithmetic.share", [.number(part.value), .number(whole.value), .number(round(share))], [part, whole, percent])
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
    guard terms.count == 2, let more = terms.max(by: { $0.value < $1.value }),
      let less = terms.min(by: { $0.value < $1.value })
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
