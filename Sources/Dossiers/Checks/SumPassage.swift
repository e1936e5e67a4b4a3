import Claims
import Reading

/// The figures of an article by sentence, gathered once for all rules of arithmetic.
struct SumFigures: Sendable {
  let profile: ArticleProfile
  let words: SumWords
  /// Figures with a written number or range that is not negated, in text order.
  let ofSentence: [[Figure]]

  init(_ profile: ArticleProfile) {
    self.profile = profile
    words = SumWords.of(profile.article.language)
    var lists = Array(repeating: [Figure](), count: profile.article.sentences.count)
    for figure in profile.figures where !figure.quantity.scope.contains(.negated) {
      lists[figure.quantity.sentence].append(figure)
    }
    ofSentence = lists
  }

  /// The figures of a sentence of the article's own text; none for any other number.
  func figures(_ sentence: Int) -> [Figure] {
    guard ofSentence.indices.contains(sentence), profile.isText(sentence) else { return [] }
    return ofSentence[sentence]
  }

  func finding(_ rule: String, _ arguments: [Argument], _ figures: [Figure]) -> Finding {
    let ranges = figures.map(\.quantity.range).sorted()
    return Finding(
      kind: .arithmetic, verdict: .contradiction, strength: .strong, relation: .inconsistent,
      evidence: ranges.map { profile.evidence($0) }, because: Explanation(rule, arguments),
      question: Explanation("question.arithmetic"))
  }
}

/// The figures of a sentence and of its neighbours, as the rules of arithmetic look at them.
struct SumPassage: Sendable {
  let figures: SumFigures
  let sentence: Int
  /// Figures with one written number, in text order.
  let own: [Figure]
  let before: [Figure]
  let after: [Figure]

  init(_ figures: SumFigures, _ sentence: Int) {
    self.figures = figures
    self.sentence = sentence
    own = figures.figures(sentence).filter { $0.quantity.value != nil }
    before = figures.figures(sentence - 1).filter { $0.quantity.value != nil }
    after = figures.figures(sentence + 1).filter { $0.quantity.value != nil }
  }

  var tokens: [Token] { figures.profile.article.tokens }
  var range: Range<Int> { figures.profile.article.sentences[sentence].tokens }

  /// The first word of a class in the sentence, or in a part of the text.
  func word(_ kind: SumWord, in part: Range<Int>? = nil) -> Int? {
    figures.words.first(kind, in: part ?? range, tokens)
  }

  /// The length of the word of a class that starts at a token; nil where none does.
  func length(_ kind: SumWord, at index: Int, end: Int) -> Int? {
    index < end ? figures.words.length(kind, at: index, end: end, tokens) : nil
  }

  /// Whether a word of a class stands between two places.
  func has(_ kind: SumWord, _ from: Int, _ to: Int) -> Bool { from < to && word(kind, in: from..<to) != nil }

  /// Whether a word of a class stands in the few tokens before a figure (or opens its own words).
  func leads(_ kind: SumWord, _ figure: Figure, within reach: Int = 2) -> Bool {
    let start = max(
      figures.profile.article.sentences[figure.quantity.sentence].tokens.lowerBound,
      figure.tokens.lowerBound - reach)
    return has(kind, start, figure.tokens.lowerBound + 1)
  }

  /// Whether a word of a class stands right behind a figure.
  func trails(_ kind: SumWord, _ figure: Figure) -> Bool {
    length(kind, at: figure.tokens.upperBound, end: range.upperBound) != nil
  }

  func finding(_ rule: String, _ arguments: [Argument], _ figures: [Figure]) -> Finding {
    self.figures.finding(rule, arguments, figures)
  }
}

extension Figure {
  /// What the number may stand for by its rounding.
  var low: Double { quantity.core.low ?? value }
  var high: Double { quantity.core.high ?? value }
  var isPercent: Bool { quantity.unit.dimension == .percent || quantity.unit.dimension == .percentagePoint }
  var isExact: Bool { quantity.form == .exact || quantity.form == .bare }
  /// A number of things, without any unit of measure.
  var isCount: Bool { quantity.unit.dimension == .count }
  /// A number with neither unit nor noun (`1.7 trillion` after `from 1.5 trillion rupiah to`).
  private var isPlain: Bool { quantity.unit.name == "number" && noun == nil }

  /// Whether two figures can be added: one unit, or one of them is a great number whose unit was left out.
  func adds(to other: Figure) -> Bool {
    let (one, two) = (quantity.unit, other.quantity.unit)
    switch one.dimension {
    case .count, .money, .length, .area, .mass, .volume, .duration, .energy, .power, .other: break
    case .percent, .percentagePoint: return other.isPercent
    default: return false
    }
    if one.dimension == two.dimension { return one.dimension == .count || one.name == two.name }
    let (plain, measured) = isPlain ? (self, other) : (other, self)
    return plain.isPlain && measured.quantity.unit.dimension == .money && plain.value >= 100_000
  }

  /// Whether one word may count both: the same thing, both persons, or one a kind of the other.
  func covers(_ part: Figure) -> Bool {
    guard let a = noun, let b = part.noun, a != b, part.quantity.unit.name != "item" else { return true }
    if Concepts.isKind(a, of: Things.person), Concepts.isKind(b, of: Things.person) { return true }
    if Concepts.isKind(a, of: b) || Concepts.isKind(b, of: a) { return true }
    return Concepts.of(a).parent != nil && Concepts.of(a).parent == Concepts.of(b).parent
  }
}

/// The sum of figures, with the widest and narrowest that their rounding allows.
struct Sum: Sendable {
  var value = 0.0
  var low = 0.0
  var high = 0.0

  /// Counts below this that are written to the hundred are meant as they stand where a text adds them up.
  private static let mostExact = 100_000.0

  /// The sum of parts that a text says make up a total: counts to the last digit written, measures within their rounding.
  init(_ parts: [Figure], asWritten total: Figure) {
    self.init(parts)
    let all = parts + [total]
    guard all.allSatisfy({ $0.isCount && $0.value < Sum.mostExact }),
      all.contains(where: { $0.value.truncatingRemainder(dividingBy: 1000) != 0 })
    else { return }
    (low, high) = (value, value)
    isExact = true
  }

  private var isExact = false

  init(_ figures: [Figure]) {
    for figure in figures {
      value += figure.value
      low += figure.low
      high += figure.high
    }
  }

  func meets(_ total: Figure) -> Bool {
    if isExact, total.isCount { return abs(total.value - value) < 0.5 }
    return total.low <= high + 1e-9 * abs(high) && low <= total.high + 1e-9 * abs(high)
  }

  /// Whether the sum is so near that the total was meant by it.
  func isNear(_ total: Figure, within share: Double) -> Bool {
    abs(total.value - value) <= share * max(abs(total.value), abs(value))
  }
}
