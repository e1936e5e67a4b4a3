import Claims
import Reading

/// Which words of a clause are denied.
struct Negations: Sendable {
  private struct Reach: Sendable {
    var tokens: Range<Int>
    var isNotYet: Bool
  }

  private var reaches: [Reach] = []

  /// Whether no word is denied; what two negators deny is affirmed (`tidak ada … yang tidak`).
  private(set) var isEmpty = true

  /// How far behind a negator its predicate may stand, in tokens; behind one that denies all (`nobody in the village was`).
  private static let nearest = 2
  private static let nearestOfNone = 4

  init(_ clause: Clause, _ profile: ArticleProfile) {
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    let (vocabulary, tokens) = (words.vocabulary, words.tokens)
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound {
      if let trap = vocabulary.negationTraps.longest(in: tokens, at: index, end: clause.tokens.upperBound) {
        index += trap.length
      } else if let match = vocabulary.denials.longest(in: tokens, at: index, end: clause.tokens.upperBound) {
        if !Negation.isNumbered(index, tokens), !Negations.isCommand(index, clause, words) {
          add(match, at: index, clause, profile)
        }
        index += match.length
      } else {
        index += 1
      }
    }
    isEmpty = !clause.terms.contains { denies(profile.terms[$0].token) }
  }

  private mutating func add(_ match: PhraseTable.Match, at index: Int, _ clause: Clause, _ profile: ArticleProfile) {
    let start = index + match.length
    let kind = Vocabulary.Denial(rawValue: match.value) ?? .predicate
    if isPartial(from: start, clause, profile) { return }
    let behind = clause.terms.filter { profile.terms[$0].token >= start }
    // `does not openly support`
    let terms = Array(behind.drop { profile.isAdverb($0) })
    let nearest =
      (kind == .existence ? Negations.nearestOfNone : Negations.nearest) + behind.count - terms.count
    guard let first = terms.first, profile.terms[first].token < start + nearest else { return }
    let end: Int
    switch kind {
    // `No siren sounded`, `tidak ada rumah yang rusak`: the thing and what is said of it.
    case .existence: end = reachOfNone(from: profile.terms[first].token, terms, clause, profile)
    case .predicate, .notYet: end = profile.terms[first].token + 1
    case .complement:
      let token = profile.terms[first].token
      let language = profile.article.language(ofSentence: clause.sentence)
      guard token == start, language == .english || VerbForm.has(profile.article.tokens[token], profile.article)
      else { return }
      end = token + 1
    }
    reaches.append(Reach(tokens: start..<end, isNotYet: kind == .notYet))
  }

  /// `not directly`, `belum ditutup sepenuhnya`: a part is denied, not the thing.
  private func isPartial(from start: Int, _ clause: Clause, _ profile: ArticleProfile) -> Bool {
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    let reach = words.language == .english ? 1 : 2
    return words.first(.partly, in: start..<max(start, min(start + reach, clause.tokens.upperBound))) != nil
  }

  /// `But don't expect …`: a command denies no fact.
  private static func isCommand(_ index: Int, _ clause: Clause, _ words: SentenceWords) -> Bool {
    let start = clause.tokens.lowerBound
    guard words.language == .english, words.first(.command, in: index..<index + 1) != nil else { return false }
    return (start..<index).allSatisfy {
      words.tokens[$0].kind != .word || words.first(.joining, in: $0..<$0 + 1) != nil
    }
  }

  /// In Indonesian what is said of the thing follows a `yang`; in English it follows at once.
  private func reachOfNone(from head: Int, _ terms: [Int], _ clause: Clause, _ profile: ArticleProfile) -> Int {
    let after = terms.map { profile.terms[$0].token }.filter { $0 > head }
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    if words.language == .english { return after.prefix(3).last.map { $0 + 1 } ?? head + 1 }
    let near = head + 1..<min(head + 5, clause.tokens.upperBound)
    guard !near.isEmpty, let relative = words.first(.which, in: near) else {
      return head + 1
    }
    return after.first { $0 > relative }.map { $0 + 1 } ?? head + 1
  }

  func denies(_ token: Int) -> Bool { !reaches.count { $0.tokens.contains(token) }.isMultiple(of: 2) }

  /// Denied for now only (`belum`, `not yet`).
  func isNotYet(_ token: Int) -> Bool { reaches.contains { $0.tokens.contains(token) && $0.isNotYet } }
}

extension ArticleProfile {
  /// Whether a term only tells how a thing is done: an English word made of another one by `-ly`.
  fileprivate func isAdverb(_ term: Int) -> Bool {
    let token = article.tokens[terms[term].token]
    guard terms[term].kind == .word, SentenceWords(article, at: terms[term].token).language == .english else {
      return false
    }
    let word = article.string(token.range).lowercased()
    let isOther = ["supply", "comply", "multiply", "family", "assembly", "anomaly", "monopoly"].contains(word)
    return word.count > 5 && word.hasSuffix("ly") && !isOther
  }
}
