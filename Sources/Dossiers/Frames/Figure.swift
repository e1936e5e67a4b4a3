import Claims
import Reading

/// A quantity with what it counts: the noun, and the fate or state that narrows it (`31 orang … meninggal`).
struct Figure: Sendable {
  /// Index into the reading's quantities.
  var index: Int
  var quantity: Quantity
  var clause: Clause
  /// The tokens of the mention, noun included.
  var tokens: Range<Int>
  var noun: ConceptID?
  /// A stem of the counted noun's first word, where no concept is known.
  var nounWord: TermKey
  /// Killed, injured, missing, displaced …
  var fate: ConceptID?
  /// All that the words of the counted noun may mean, those of its head first.
  var nounSenses: [TermKey] = []
  /// The statement in which it stands: an index into the profile's frames.
  var frame = 0

  /// The number as written; 0 where none is.
  var value: Double { quantity.value ?? 0 }

  static func all(
    _ reading: ArticleReading, _ clauses: [Clause], _ clausesOfSentence: [Range<Int>], _ statements: [Clause],
    _ terms: [Term]
  ) -> [Figure] {
    var statement = 0
    let fates = reading.concepts.filter { Concepts.of($0.concept).kind == "casualty" }
    return reading.quantities.enumerated().compactMap { index, quantity in
      guard quantity.sentence < clausesOfSentence.count else { return nil }
      let own = clauses[clausesOfSentence[quantity.sentence]]
      let tokens = reading.article.tokens
      guard
        let clause = own.last(where: {
          !$0.tokens.isEmpty && Int(tokens[$0.tokens.lowerBound].start) <= quantity.numberRange.start
        })
      else { return nil }
      var figure = Figure(
        index: index, quantity: quantity, clause: clause, tokens: tokenRange(quantity.range, tokens, clause),
        noun: quantity.concept, nounWord: 0, fate: nil)
      if let noun = quantity.nounRange,
        let token = tokens[clause.tokens].first(where: { Int($0.start) >= noun.start && $0.kind == .word })
      {
        let vocabulary = Vocabulary.of(reading.article.language(ofSentence: quantity.sentence))
        figure.nounWord = .word(vocabulary.stem(reading.article.text, token))
      }
      figure.fate = fate(of: figure, fates, reading)
      while statement + 1 < statements.count,
        statements[statement + 1].tokens.lowerBound <= figure.tokens.lowerBound
      {
        statement += 1
      }
      figure.frame = statement
      figure.nounSenses = nounSenses(quantity, terms[clause.terms], reading)
      return figure
    }
  }

  /// English puts the head of a noun phrase last, Indonesian first; there a word of kind (`perjalanan kereta`) is told
  /// apart by the next one.
  private static func nounSenses(
    _ quantity: Quantity, _ terms: ArraySlice<Term>, _ reading: ArticleReading
  ) -> [TermKey] {
    guard let noun = quantity.nounRange else { return [] }
    let own = terms.filter { noun.contains(Int(reading.article.tokens[$0.token].start)) && $0.kind == .word }
    if reading.article.language == .english { return own.reversed().flatMap(\.senses) }
    let next = terms.first { term in
      own.last.map { term.token == $0.token + 1 } ?? false && term.kind == .word && !term.isEvent
    }
    return (own + (next.map { [$0] } ?? [])).flatMap(\.senses)
  }

  private static func tokenRange(_ range: TextRange, _ tokens: [Token], _ clause: Clause) -> Range<Int> {
    var start = clause.tokens.lowerBound
    while start < tokens.count, Int(tokens[start].end) <= range.start { start += 1 }
    var end = start
    while end < tokens.count, Int(tokens[end].start) < range.end { end += 1 }
    return start..<end
  }

  /// The casualty word that stands nearest to a count of persons, in its clause.
  private static func fate(of figure: Figure, _ fates: [ConceptMention], _ reading: ArticleReading) -> ConceptID? {
    guard figure.quantity.unit.dimension == .count else { return nil }
    if let noun = figure.noun, Concepts.of(noun).kind == "casualty" {
      if noun != Things.victim { return noun }
    } else if let noun = figure.noun, !Concepts.isKind(noun, of: Things.person) {
      return nil
    }
    var best: (distance: Int, concept: ConceptID)?
    for mention in fates where mention.sentence == figure.quantity.sentence {
      let distance =
        mention.range.start >= figure.quantity.range.start
        ? mention.range.start - figure.quantity.range.end : 2 * (figure.quantity.range.start - mention.range.end)
      guard distance < 60 else { continue }
      if let known = best, known.distance <= distance { continue }
      best = (distance, mention.concept)
    }
    return best?.concept ?? toll(before: figure, fates, reading)
  }

  /// How many tokens lie between the words for a toll and its number at most.
  private static let reachOfToll = 18

  /// `the death toll from the floods in the valley stood at 121`: the toll that a sentence speaks of before its first number.
  private static func toll(before figure: Figure, _ fates: [ConceptMention], _ reading: ArticleReading) -> ConceptID? {
    let sentence = figure.quantity.sentence
    let tokens = reading.article.tokens
    let words = SentenceWords(reading.article, sentence: sentence)
    for mention in fates.reversed()
    where mention.sentence == sentence && mention.concept != Things.victim
      && mention.range.end <= figure.quantity.range.start
    {
      guard
        !reading.quantities.contains(where: {
          $0.sentence == sentence && $0.range.start >= mention.range.end && $0.range.end <= figure.quantity.range.start
        }),
        let at = reading.article.sentences[sentence].tokens.first(where: {
          Int(tokens[$0].start) >= mention.range.start
        }),
        figure.tokens.lowerBound - at <= reachOfToll,
        let end = reading.article.sentences[sentence].tokens.first(where: { Int(tokens[$0].start) >= mention.range.end }
        )
      else { return nil }
      let from = max(reading.article.sentences[sentence].tokens.lowerBound, at - 2)
      return words.first(.toll, in: from..<end) != nil ? mention.concept : nil
    }
    return nil
  }

  /// How well two figures count the same thing, 0…1; nil where they do not.
  func counts(like other: Figure) -> Double? {
    let (one, two) = (quantity.unit, other.quantity.unit)
    guard one.dimension == two.dimension else { return nil }
    switch one.dimension {
    case .count: return counted(like: other)
    case .money: return one.name == two.name ? 0.5 : nil
    // `fell 12 percent`, `down by a third`: changes are told in either way; shares are of many things.
    case .percent where quantity.form == .proportion || other.quantity.form == .proportion:
      return quantity.scope.contains(.change) && other.quantity.scope.contains(.change) ? 0.5 : nil
    case .duration: return 0.4
    // A point may be one of a game, an index or a poll.
    case .other: return one.name == two.name && one.name != "point" ? 0.5 : nil
    case .times, .ratio, .age, .magnitude: return nil
    default: return 0.5
    }
  }

  private func counted(like other: Figure) -> Double? {
    if fate != other.fate, fate != nil, other.fate != nil { return nil }
    let sameFate = fate != nil && fate == other.fate
    if sameFate, countsOthers(than: other) { return Figure.twoGroups }
    // `the death toll stood at 121`: what is counted is in the toll.
    if sameFate, [noun, other.noun].allSatisfy({ $0 == nil || $0 == Things.person || $0 == fate }) { return 1 }
    switch (noun, other.noun) {
    case (let a?, let b?):
      if a == b, fate == nil, Things.isAnyone(a) { return 0.5 }
      if a == b { return fate == other.fate ? 1 : 0.6 }
      let persons = Concepts.isKind(a, of: Things.person) && Concepts.isKind(b, of: Things.person)
      if persons, sameFate { return 1 }
      if persons, Things.isAnyone(a) || Things.isAnyone(b) { return fate == other.fate ? 0.5 : 0.3 }
      if Concepts.isKind(a, of: b) || Concepts.isKind(b, of: a) { return 0.5 }
      return sharesNoun(other) ? 0.6 : nil
    case (nil, nil):
      return nounWord != 0 && nounWord == other.nounWord ? 1 : sharesNoun(other) ? 0.6 : copied(as: other)
    default:
      if nounWord != 0, nounWord == other.nounWord { return 0.8 }
      if sharesNoun(other) { return 0.6 }
      // `about 1,200` of a crowd, `418 unit` of houses: the noun stands elsewhere.
      let bare = noun == nil ? self : other
      guard bare.quantity.nounRange == nil else { return copied(as: other) }
      if bare.quantity.unit.name == "number" { return bare.value >= 1000 ? 0.2 : nil }
      return bare.value >= 20 ? 0.2 : nil
    }
  }

  /// Least worth of two figures that may count one thing.
  static let copy = 0.1

  /// A number of three digits and more beside the same digits in another order, where the tables do not know what is
  /// counted: two words for one thing (`policyholders`, `pemegang polis`) rather than two things.
  private func copied(as other: Figure) -> Double? {
    guard DigitSlip.count(value) >= 3, isExact, other.isExact, case .swapped? = DigitSlip(value, other.value) else {
      return nil
    }
    return Figure.copy
  }

  /// `nine children died`, `12 petugas meninggal`: worth something only where their statements tell more.
  private static let twoGroups = 0.4

  /// Whether the two count people by names of which neither is the other's or a kind of it.
  private func countsOthers(than other: Figure) -> Bool {
    let (own, others) = (groups, other.groups)
    return !own.isEmpty && !others.isEmpty
      && !own.contains { a in others.contains { a == $0 || Concepts.isKind(a, of: $0) || Concepts.isKind($0, of: a) } }
  }

  /// What the counted noun may mean of people; none where it may mean anybody.
  private var groups: [ConceptID] {
    let concepts = nounSenses.compactMap(\.conceptID)
    return concepts.contains(where: Things.isAnyone) ? [] : concepts.filter { Concepts.isKind($0, of: Things.person) }
  }

  /// Whether a word of either counted noun may mean what one of the other's does.
  private func sharesNoun(_ other: Figure) -> Bool {
    nounSenses.contains { sense in
      other.nounSenses.contains(sense) && sense.conceptID.map { !Things.isAnyone($0) } ?? true
    }
  }

  /// Whether the figure says enough to be held against another: `beberapa`, `satu` and `tidak ada` seldom count.
  var isTelling: Bool {
    switch quantity.form {
    case .none: return false
    case .proportion: return quantity.scope.contains(.change) && quantity.value != nil
    case .vague: return (quantity.core.low ?? 0) >= 11
    default: break
    }
    if quantity.scope.contains(.negated) { return false }
    guard quantity.unit.dimension == .count else { return true }
    return noun == nil && quantity.unit.name != "item" ? value >= 10 : value >= 2
  }

  /// The terms that stand nearest to the figure in its clause: what it measures.
  func focus(_ profile: ArticleProfile) -> [Term] {
    let all = profile.terms[clause.terms].filter { !tokens.contains($0.token) && $0.kind != .number }
    // `The company has offered 5 percent`: who says it is all that is said of it.
    let content = all.filter { !$0.isSpeaker }
    let near = content.isEmpty ? all : content
    return Array(near.sorted { (distance($0), $0.token) < (distance($1), $1.token) }.prefix(4))
  }

  /// What a percentage, an amount or a length measures, where a word right before it says so (`turnout was 63 percent`).
  func measure(_ profile: ArticleProfile) -> ConceptID? {
    guard quantity.unit.dimension != .count else { return nil }
    let before = profile.terms[clause.terms].filter { $0.token < tokens.lowerBound && !$0.isSpeaker }.suffix(3)
    return before.reversed().lazy.flatMap(\.senses).compactMap(\.conceptID).first { Things.isMeasure($0) }
  }

  /// The word of price, cost or fee that stands next before an amount of money; nil where another stands between.
  func price(_ profile: ArticleProfile) -> ConceptID? {
    guard quantity.unit.dimension == .money else { return nil }
    let before = profile.terms[clause.terms].filter {
      $0.token < tokens.lowerBound && $0.token >= tokens.lowerBound - 3 && !$0.isSpeaker
    }
    return before.reversed().lazy.flatMap(\.senses).compactMap(\.conceptID).first { Things.isPrice($0) }
  }

  private func distance(_ term: Term) -> Int {
    term.token < tokens.lowerBound ? tokens.lowerBound - term.token : term.token - tokens.upperBound
  }
}
