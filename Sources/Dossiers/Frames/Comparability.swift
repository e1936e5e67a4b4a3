import Claims
import Reading

/// What two passages share.
struct Overlap: Sendable {
  /// The worth of the shared terms, context included.
  var shared = 0.0
  /// The share of each passage's own terms that the other has, 0…1.
  var coverageOfA = 0.0
  var coverageOfB = 0.0
  /// Tokens of the first article whose terms are shared, heaviest first.
  var tokens: [Int] = []
  /// How many shared terms are names or entities, and how many events.
  var names = 0
  var events = 0

  var coverage: Double { max(coverageOfA, coverageOfB) }
  var mutual: Double { min(coverageOfA, coverageOfB) }
}

/// Two articles, or one beside itself.
struct ArticlePair: Sendable {
  let a: ArticleProfile
  let b: ArticleProfile

  let weights: Weights
  /// What is asked of statements that answer each other.
  let weightsOfCounterparts: Weights
  /// Which statements do.
  var counterparts = Counterparts()

  /// Clauses of the two that speak of one event; several checks ask for them.
  var meetings: [EventMeeting] = []
  /// What the user says of whose words are whose.
  var identities = SourceIdentities()

  /// How many names both beginnings have.
  let sharedLeadNames: Int
  /// How alike the beginnings are, 0…1.
  let likeness: Double

  var isSelf: Bool { a.id == b.id }
  var isOneLanguage: Bool { a.article.language == b.article.language }

  private let rarity: Rarity
  /// What each term is worth by each of its keys; 0 by a key that the other article lacks.
  private let worthsOfA: [Worth]
  private let worthsOfB: [Worth]
  /// What each term weighs in an alignment; 0 for one that counts for nothing there.
  private let weightsOfA: [Double]
  private let weightsOfB: [Double]
  private let raritiesOfA: [Double]
  private let raritiesOfB: [Double]

  private struct Worth: Sendable {
    /// The most that sharing the term can count for.
    var full = 0.0
    var entity = 0.0
    var concept = 0.0
    var otherConcept = 0.0
    var word = 0.0
    var isMeetable: Bool { entity + concept + otherConcept + word > 0 }
  }

  init(_ a: ArticleProfile, _ b: ArticleProfile, _ weights: Weights = .reports) {
    self.a = a
    self.b = b
    self.weights = weights
    weightsOfCounterparts = weights.ofCounterparts
    sharedLeadNames = a.leadNames.intersection(b.leadNames).count
    likeness = a.story.likeness(b.story)
    let rarity = Rarity(a, b)
    self.rarity = rarity
    let isOneLanguage = a.article.language == b.article.language
    worthsOfA = a.terms.map { ArticlePair.worth($0, rarity, isOneLanguage, weights) }
    worthsOfB = a.id == b.id ? worthsOfA : b.terms.map { ArticlePair.worth($0, rarity, isOneLanguage, weights) }
    weightsOfA = a.terms.map { ArticlePair.weight($0, rarity, isOneLanguage, weights) }
    weightsOfB = a.id == b.id ? weightsOfA : b.terms.map { ArticlePair.weight($0, rarity, isOneLanguage, weights) }
    raritiesOfA = zip(a.terms, worthsOfA).map { ArticlePair.rare($0, $1, rarity, weights) }
    raritiesOfB = zip(b.terms, worthsOfB).map { ArticlePair.rare($0, $1, rarity, weights) }
  }

  /// A word that the other language can have by an everyday lemma alone tells nearly as much as a concept.
  private static func rare(_ term: Term, _ worth: Worth, _ rarity: Rarity, _ weights: Weights) -> Double {
    if worth.full > 0 || !term.hasSense && !rarity.isShared(term.cognate) { return max(0, worth.full) }
    return weights.word * rarity.of(term.word)
  }

  /// The part of a term's weight that its rarity makes: next to nothing for what both articles speak of throughout.
  func rare(ofA term: Int) -> Double { raritiesOfA[term] }
  func rare(ofB term: Int) -> Double { raritiesOfB[term] }
  /// What two words of different languages count that only a meaning brings together, by its rarity; 0 where more does.
  func rareByMeaning(_ i: Int, _ j: Int) -> Double {
    if min(rare(ofA: i), rare(ofB: j)) > 0 { return 0 }
    let shared = a.terms[i].senses.filter { $0.conceptID == nil && b.terms[j].senses.contains($0) }
    return weights.word * (shared.map(rarity.of).min() ?? 0)
  }
  func weight(ofA term: Int) -> Double { weightsOfA[term] }
  func weight(ofB term: Int) -> Double { weightsOfB[term] }

  /// Who says it and which figure it is are no part of what an event is.
  private static func weight(
    _ term: Term, _ rarity: Rarity, _ isOneLanguage: Bool, _ weights: Weights
  ) -> Double {
    if term.isSpeaker || term.isMeasure || term.isHedge || term.kind == .number { return 0 }
    let role = term.isLight ? Weights.light : term.isRole ? Weights.role : 1
    guard isOneLanguage || term.hasSense || rarity.isShared(term.cognate) else {
      return role * Weights.unknown * Weights.floor
    }
    let isName = term.kind == .name
    let kind =
      term.entity != 0 ? weights.entity : isName ? weights.name : term.concept != 0 ? weights.concept : weights.word
    let key = term.entity != 0 ? term.entity : !isName && term.concept != 0 ? term.concept : term.word
    return role * kind * (Weights.floor + (1 - Weights.floor) * rarity.of(key))
  }

  private static func worth(
    _ term: Term, _ rarity: Rarity, _ isOneLanguage: Bool, _ weights: Weights
  ) -> Worth {
    guard isOneLanguage || term.bridges else { return Worth() }
    let kind = term.kind == .name ? weights.name : term.kind == .number ? weights.number : weights.word
    var worth = Worth()
    worth.entity = weights.entity * rarity.shared(term.entity)
    worth.concept = weights.concept * rarity.shared(term.concept)
    worth.otherConcept = weights.concept * rarity.shared(term.otherConcept)
    worth.word = kind * rarity.shared(term.word)
    if term.entity != 0 {
      worth.full = weights.entity * rarity.of(term.entity)
    } else if term.kind == .word, term.concept != 0 {
      worth.full = weights.concept * rarity.of(term.concept)
    } else {
      worth.full = kind * rarity.of(term.word)
    }
    return worth
  }

  /// What two clauses share; terms elsewhere in their sentences count as context.
  /// - Parameter hidden: tokens of each article that are left out (the figures and counted nouns themselves).
  /// - Parameter speakers: whether who says it counts too.
  func overlap(
    _ x: Clause, _ y: Clause, hidden: (a: Range<Int>, b: Range<Int>) = (0..<0, 0..<0), speakers: Bool = true
  ) -> Overlap {
    var overlap = Overlap()
    let ofA = side(x.terms, a, worthsOfA, b, y.sentence, hidden.a, speakers)
    let ofB = side(y.terms, b, worthsOfB, a, x.sentence, hidden.b, speakers)
    overlap.coverageOfA = ofA.total > 0 ? ofA.shared / ofA.total : 0
    overlap.coverageOfB = ofB.total > 0 ? ofB.shared / ofB.total : 0
    let core = min(ofA.shared, ofB.shared)
    let context = side(a.termsOfSentence[x.sentence], a, worthsOfA, b, y.sentence, hidden.a, speakers).shared
    overlap.shared = core + weights.context * max(0, context - core)
    overlap.tokens = ofA.found.sorted { ($1.weight, $0.token) < ($0.weight, $1.token) }.map(\.token)
    overlap.names = ofA.names
    overlap.events = ofA.events
    return overlap
  }

  /// What two whole sentences share.
  func overlap(sentence x: Int, _ y: Int) -> Overlap {
    overlap(
      Clause(sentence: x, tokens: a.article.sentences[x].tokens, terms: a.termsOfSentence[x]),
      Clause(sentence: y, tokens: b.article.sentences[y].tokens, terms: b.termsOfSentence[y]))
  }

  /// The most that a clause could share with anything in the other article: the cheap test before `overlap`.
  func reachOfA(_ clause: Clause) -> Double {
    clause.terms.reduce(0) { sum, index in
      let worth = worthsOfA[index]
      return sum + max(max(worth.entity, worth.concept), max(worth.otherConcept, worth.word))
    }
  }

  private struct Side {
    var shared = 0.0
    var total = 0.0
    var found: [(weight: Double, token: Int)] = []
    var names = 0
    var events = 0
  }

  /// The worth of a passage's terms, and of those that a sentence of the other article has too.
  private func side(
    _ terms: Range<Int>, _ own: ArticleProfile, _ worths: [Worth], _ other: ArticleProfile, _ sentence: Int,
    _ hidden: Range<Int>, _ speakers: Bool
  ) -> Side {
    var side = Side()
    for index in terms {
      let worth = worths[index]
      let term = own.terms[index]
      guard worth.full > 0, !hidden.contains(term.token), speakers || !term.isSpeaker else { continue }
      side.total += worth.full
      guard worth.isMeetable else { continue }
      var met = 0.0
      if worth.entity > 0, other.has(term.entity, inSentence: sentence) { met = worth.entity }
      if worth.concept > met, other.has(term.concept, inSentence: sentence) { met = worth.concept }
      if worth.otherConcept > met, other.has(term.otherConcept, inSentence: sentence) { met = worth.otherConcept }
      if worth.word > met, other.has(term.word, inSentence: sentence) { met = worth.word }
      guard met > 0 else { continue }
      side.shared += min(met, worth.full)
      side.found.append((met, term.token))
      if term.kind == .name || term.entity != 0 { side.names += 1 } else if term.isEvent { side.events += 1 }
    }
    return side
  }

  /// Whether two sentences are one text with a few words changed.
  func areTwins(_ x: Int, _ y: Int) -> Bool {
    guard isOneLanguage, !isSelf, a.termsOfSentence[x].count >= 5, b.termsOfSentence[y].count >= 5 else { return false }
    return overlap(sentence: x, y).mutual >= weights.twinCoverage
  }
}

/// How rare keys are in two articles: 1 for one that stands in a single sentence of each, towards 0 for one that stands
/// everywhere. It depends on the two articles alone, so that what was compared stays compared whatever else is loaded.
struct Rarity: Sendable {
  private let a: ArticleProfile
  private let b: ArticleProfile
  private let scale: Double

  init(_ a: ArticleProfile, _ b: ArticleProfile) {
    self.a = a
    self.b = b
    let sentences = a.article.sentences.count + (a.id == b.id ? 0 : b.article.sentences.count)
    scale = 1 / Logarithm.natural(Double(sentences) + 2)
  }

  func of(_ key: TermKey) -> Double {
    guard key != 0 else { return 0 }
    let count = Double(a.frequency[key] ?? 0) + (a.id == b.id ? 0 : Double(b.frequency[key] ?? 0))
    return max(0, 1 - Logarithm.natural(max(1, count / 2)) * scale)
  }

  /// Whether both articles have a key.
  func isShared(_ key: TermKey) -> Bool { key != 0 && a.frequency[key] != nil && b.frequency[key] != nil }

  /// The rarity of a key that both articles have, else 0.
  func shared(_ key: TermKey) -> Double {
    guard key != 0, let inA = a.frequency[key] else { return 0 }
    if a.id == b.id { return inA > 1 ? of(key) : 0 }
    return b.frequency[key] == nil ? 0 : of(key)
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
