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
      let rules = [
        PartsRule.finding, TableRule.finding, ShareRule.finding, ChangeRule.finding, DifferenceRule.finding,
        ProductRule.finding,
      ]
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
      profile.figures.first { figure in
        guard figure.index == index, !figure.quantity.scope.contains(.negated) else { return false }
        return figure.quantity.value != nil || figure.quantity.form == .range || figure.isPercent
      }
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
  var isBareNumber: Bool { quantity.unit.dimension == .count && noun == nil && quantity.nounRange == nil }
  var isExact: Bool { quantity.form == .exact || quantity.form == .bare }

  /// Whether two figures can be added: one unit, and counted things that one word may cover.
  func adds(to other: Figure) -> Bool {
    if isPercent || other.isPercent { return false }
    // `to 187.0 trillion rupiah from 170.0 trillion`: the unit is said once.
    if isBareNumber || other.isBareNumber { return true }
    guard quantity.unit.dimension == other.quantity.unit.dimension else { return false }
    return quantity.unit.dimension == .count || quantity.unit.name == other.quantity.unit.name
  }
}
