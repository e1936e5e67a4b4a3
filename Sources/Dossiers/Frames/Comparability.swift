import Claims
import Reading

/// What sharing a thing is worth, and how much is needed before two passages are taken to speak of one thing.
///
/// Every shared term counts its kind's weight times its rarity in the two articles (1 for a term of one sentence each,
/// towards 0 for one that stands everywhere). A name that only two sentences share says most; a concept that half of the
/// sentences share says next to nothing.
enum Weights {
  static let name = 1.25
  static let entity = 1.1
  static let concept = 1.0
  static let word = 0.8
  static let number = 1.0
  /// The worth of a term that stands in the rest of the sentence, outside the clause compared.
  static let context = 0.5
  /// Two figures: the shared worth besides the counted thing, and the share of the poorer passage that it must make up.
  static let figureShared = 1.6
  static let figureCoverage = 0.34
  /// What more is asked where the counted things are only alike.
  static let figureLoose = 1.0
  /// A denied clause and the passage that affirms it.
  static let polarityShared = 1.7
  static let polarityCoverage = 0.55
  /// Two clauses about one event, on which days or places are compared.
  static let eventShared = 2.2
  static let eventCoverage = 0.45
  /// Two sentences of one text, copied with a word changed.
  static let twinCoverage = 0.72
}

/// What two passages share.
struct Overlap: Sendable {
  /// The worth of the shared terms, context included.
  var shared = 0.0
  /// The share of each passage's own terms that the other has, 0…1.
  var coverageOfA = 0.0
  var coverageOfB = 0.0
  /// Tokens of the first article whose terms are shared, heaviest first.
  var tokens: [Int] = []
  /// How many shared terms are names, entities or concepts of events and states.
  var names = 0
  var concepts = 0

  var coverage: Double { max(coverageOfA, coverageOfB) }
  var mutual: Double { min(coverageOfA, coverageOfB) }
}

/// Two articles, or one beside itself.
struct ArticlePair: Sendable {
  let a: ArticleProfile
  let b: ArticleProfile

  var isSelf: Bool { a.id == b.id }
  var isOneLanguage: Bool { a.article.language == b.article.language }

  private let scale: Double

  init(_ a: ArticleProfile, _ b: ArticleProfile) {
    self.a = a
    self.b = b
    let sentences = a.article.sentences.count + (a.id == b.id ? 0 : b.article.sentences.count)
    scale = 1 / Logarithm.natural(Double(sentences) + 2)
  }

  /// How rare a key is in the two articles: 1 for one that stands in a single sentence of each, towards 0.
  func rarity(_ key: TermKey) -> Double {
    let count = Double(a.frequency[key] ?? 0) + (isSelf ? 0 : Double(b.frequency[key] ?? 0))
    return max(0, 1 - Logarithm.natural(max(1, count / 2)) * scale)
  }

  /// What two clauses share; terms elsewhere in their sentences count as context.
  /// - Parameter hidden: tokens of each article that are left out (the figures and counted nouns themselves).
  func overlap(_ x: Clause, _ y: Clause, hidden: (a: Range<Int>, b: Range<Int>) = (0..<0, 0..<0)) -> Overlap {
    overlap(x.terms, x.sentence, y.terms, y.sentence, hidden: hidden)
  }

  /// What two whole sentences share.
  func overlap(sentence x: Int, _ y: Int) -> Overlap {
    overlap(a.termsOfSentence[x], x, b.termsOfSentence[y], y)
  }

  func overlap(
    _ x: Range<Int>, _ sentenceX: Int, _ y: Range<Int>, _ sentenceY: Int,
    hidden: (a: Range<Int>, b: Range<Int>) = (0..<0, 0..<0)
  ) -> Overlap {
    var overlap = Overlap()
    let ofA = shared(x, a, b, sentenceY, hidden.a)
    let ofB = shared(y, b, a, sentenceX, hidden.b)
    overlap.coverageOfA = ofA.total > 0 ? ofA.shared / ofA.total : 0
    overlap.coverageOfB = ofB.total > 0 ? ofB.shared / ofB.total : 0
    let context = shared(a.termsOfSentence[sentenceX], a, b, sentenceY, hidden.a).shared
    let core = min(ofA.shared, ofB.shared)
    overlap.shared = core + Weights.context * max(0, context - core)
    overlap.tokens = ofA.tokens
    overlap.names = ofA.names
    overlap.concepts = ofA.concepts
    return overlap
  }

  private struct Side {
    var shared = 0.0
    var total = 0.0
    var tokens: [Int] = []
    var names = 0
    var concepts = 0
  }

  /// The worth of a passage's terms, and of those that a sentence of the other article has too.
  private func shared(
    _ terms: Range<Int>, _ own: ArticleProfile, _ other: ArticleProfile, _ otherSentence: Int, _ hidden: Range<Int>
  ) -> Side {
    var side = Side()
    var found: [(weight: Double, token: Int)] = []
    for index in terms {
      let term = own.terms[index]
      guard isOneLanguage || term.bridges, !hidden.contains(term.token) else { continue }
      let (full, key) = worth(term)
      side.total += full
      let met = met(term, other, otherSentence)
      guard met > 0 else { continue }
      side.shared += met
      found.append((met, term.token))
      if term.kind == .name || term.entity != 0 { side.names += 1 } else if key >> 62 == 1 { side.concepts += 1 }
    }
    side.tokens = found.sorted { ($1.weight, $0.token) < ($0.weight, $1.token) }.map(\.token)
    return side
  }

  /// The most that sharing a term can be worth, and by which key.
  private func worth(_ term: Term) -> (Double, TermKey) {
    if term.entity != 0 { return (Weights.entity * rarity(term.entity), term.entity) }
    if term.kind == .name { return (Weights.name * rarity(term.word), term.word) }
    if term.kind == .number { return (Weights.number * rarity(term.word), term.word) }
    if term.concept != 0 { return (Weights.concept * rarity(term.concept), term.concept) }
    return (Weights.word * rarity(term.word), term.word)
  }

  private func met(_ term: Term, _ other: ArticleProfile, _ sentence: Int) -> Double {
    if other.has(term.entity, inSentence: sentence) { return Weights.entity * rarity(term.entity) }
    if term.kind == .name, other.has(term.word, inSentence: sentence) { return Weights.name * rarity(term.word) }
    if other.has(term.concept, inSentence: sentence) { return Weights.concept * rarity(term.concept) }
    if other.has(term.otherConcept, inSentence: sentence) { return Weights.concept * rarity(term.otherConcept) }
    guard other.has(term.word, inSentence: sentence) else { return 0 }
    return (term.kind == .number ? Weights.number : Weights.word) * rarity(term.word)
  }

  /// Whether two sentences are one text with a few words changed.
  func areTwins(_ x: Int, _ y: Int) -> Bool {
    guard isOneLanguage, !isSelf, a.termsOfSentence[x].count >= 5, b.termsOfSentence[y].count >= 5 else { return false }
    return overlap(sentence: x, y).mutual >= Weights.twinCoverage
  }
}

/// The natural logarithm, without a C library: enough digits for weighing.
enum Logarithm {
  static func natural(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    // value = m × 2^e with m in 1 … 2, and ln m by the series of artanh.
    let exponent = Double(value.exponent)
    let mantissa = value.significand
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var term = z
    var sum = 0.0
    var divisor = 1.0
    for _ in 0..<12 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return exponent * 0.693_147_180_559_945_3 + 2 * sum
  }
}
