import Claims
import Reading

/// Two loose statements that set two names in one relation the other way round: `A bought B` and `A was bought by B`.
enum StatementRelation {
  static func finding(_ pair: ArticlePair) -> Finding? {
    guard pair.weights.statementCoverage != nil, !pair.isSelf else { return nil }
    let (ours, theirs) = (StatedRelation.all(pair.a), StatedRelation.all(pair.b))
    for one in ours {
      let same = theirs.filter { $0.name == one.name }
      guard !same.contains(where: { one.isHeldBy($0) }) else { continue }
      let isSaid = { (other: StatedRelation) in ours.contains { $0.name == one.name && $0.isHeldBy(other) } }
      if let other = same.first(where: { one.isTurnedIn($0) && !isSaid($0) }) {
        return finding("opposition.turned-round", [.words(one.first.name), .words(one.second.name)], one, other, pair)
      }
      if let other = same.first(where: { one.isTakenIn($0) && !isSaid($0) }) {
        return finding(
          "opposition.one-holder", [.words(one.second.name), .words(one.first.name), .words(other.first.name)], one,
          other, pair)
      }
    }
    return nil
  }

  private static func finding(
    _ rule: String, _ arguments: [Argument], _ one: StatedRelation, _ other: StatedRelation, _ pair: ArticlePair
  ) -> Finding {
    Finding(
      kind: .opposition, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: [pair.a.evidence(one.range), pair.b.evidence(other.range)], because: Explanation(rule, arguments),
      question: Explanation("question.opposition"))
  }
}

/// A relation that a statement sets two names in, as the `relations` table reads it.
struct StatedRelation: Sendable {
  let name: String
  /// Whether only one name can stand on the first side for one on the second.
  let isOfOne: Bool
  let first: NameRun
  let second: NameRun
  /// From the one name to the other.
  let range: TextRange

  func isTurnedIn(_ other: StatedRelation) -> Bool {
    first.meets(other.second) && second.meets(other.first) && first.keys.isDisjoint(with: second.keys)
      && !first.meets(other.first) && !second.meets(other.second)
  }

  /// Whether another name has the place that only one can have.
  func isTakenIn(_ other: StatedRelation) -> Bool {
    isOfOne && second.meets(other.second) && first.keys.isDisjoint(with: other.first.keys)
      && first.keys.isDisjoint(with: other.second.keys) && second.keys.isDisjoint(with: other.first.keys)
  }

  func isHeldBy(_ other: StatedRelation) -> Bool { first.meets(other.first) && second.meets(other.second) }

  /// The relations of a text, in order, those that are denied or left open passed over.
  static func all(_ profile: ArticleProfile) -> [StatedRelation] {
    profile.article.sentences.indices.filter(profile.isText).flatMap { sentence in
      RelationReader(profile, sentence).relations()
    }
  }
}

/// Finds the two names around each word of relation in a sentence.
private struct RelationReader {
  private let profile: ArticleProfile
  private let sentence: Range<Int>
  private let words: SentenceWords
  private let names: [NameRun]
  private let table: RelationTable

  /// Tokens between a relation's word and the name before it, and behind it.
  private static let before = 8
  private static let after = 9

  init(_ profile: ArticleProfile, _ sentence: Int) {
    self.profile = profile
    self.sentence = profile.article.sentences[sentence].tokens
    words = SentenceWords(profile.article, sentence: sentence)
    table = RelationTable.of(words.language)
    names = NameRun.all(profile, sentence)
  }

  func relations() -> [StatedRelation] {
    guard names.count > 1 else { return [] }
    var found: [StatedRelation] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let match = table.phrases.longest(in: words.tokens, at: index, end: sentence.upperBound) else {
        index += 1
        continue
      }
      let row = table.rows[Int(match.value)]
      if row[0] != "mutual" {
        found += sides(index..<index + match.length, isNoun: row[1] == "noun").map { subject, object in
          let (first, second) = row[2] == "a" ? (subject, object) : (object, subject)
          return StatedRelation(
            name: row[0], isOfOne: row[3] == "one", first: first, second: second, range: range(first, second))
        }
      }
      index += match.length
    }
    return found
  }

  private func range(_ one: NameRun, _ other: NameRun) -> TextRange {
    let tokens =
      min(one.tokens.lowerBound, other.tokens.lowerBound)..<max(one.tokens.upperBound, other.tokens.upperBound)
    return TextRange(Int(words.tokens[tokens.lowerBound].start), Int(words.tokens[tokens.upperBound - 1].end))
  }

  /// Who does it or is it, and whom it is done to or whose it is; a name in apposition gives another reading.
  private func sides(_ phrase: Range<Int>, isNoun: Bool) -> [(NameRun, NameRun)] {
    // `B's successor, A`, `A is B's successor`
    if isNoun, let owner = names.last(where: { $0.tokens.upperBound + 1 == phrase.lowerBound }),
      isPossessive(owner.tokens.upperBound)
    {
      let behind = after(phrase.upperBound, isApposed: true).names
      return (behind.isEmpty ? [before(owner.tokens.lowerBound, isNoun: true)].compactMap { $0 } : behind).map {
        ($0, owner)
      }
    }
    if isNoun, before(phrase.lowerBound, isNoun: true) == nil { return told(behind: phrase.upperBound) }
    guard let left = before(phrase.lowerBound, isNoun: isNoun), !isOpen(phrase.lowerBound, from: left.tokens.upperBound)
    else {
      return []
    }
    let (right, isAgent) = after(phrase.upperBound)
    return right.map { isAgent && !isNoun ? ($0, left) : (left, $0) }
  }

  /// `The capital of B is A`
  private func told(behind token: Int) -> [(NameRun, NameRun)] {
    guard let owner = after(token).names.first else { return [] }
    let link = owner.tokens.upperBound
    guard link + 1 < sentence.upperBound,
      words.tokens[link].word == 0x2C || words.first(.copula, in: link..<link + 1) != nil,
      let holder = names.first(where: { $0.tokens.lowerBound > link }), holder.tokens.lowerBound - link <= 3
    else { return [] }
    return [(holder, owner)]
  }

  private func isPossessive(_ token: Int) -> Bool {
    let bytes = profile.article.text[Int(words.tokens[token].start)..<Int(words.tokens[token].end)]
    return words.language == .english && bytes.last == 0x73 && (bytes.first == 0x27 || bytes.first == 0xE2)
  }

  /// The nearest name that no preposition governs.
  private func before(_ token: Int, isNoun: Bool) -> NameRun? {
    for run in names.reversed() where run.tokens.upperBound <= token {
      let between = run.tokens.upperBound..<token
      let commas = between.count { words.tokens[$0].word == 0x2C }
      guard between.count <= RelationReader.before, !between.contains(where: { isStop($0) }) else { return nil }
      // `from Wesa, the capital of Onda`: in apposition a name is it wherever it stands.
      if isNoun, commas == 1, words.tokens[between.lowerBound].word == 0x2C { return run }
      // One comma parts a verb from what stands before it, two set something in between.
      if !isNoun, commas == 1 { return nil }
      let isGoverned = run.tokens.lowerBound > sentence.lowerBound && isPreposition(run.tokens.lowerBound - 1)
      if !isGoverned { return run }
    }
    return nil
  }

  /// The names behind a relation's word up to a preposition, and whether an agent's preposition stands before them (`by`).
  private func after(_ token: Int, isApposed: Bool = false) -> (names: [NameRun], isAgent: Bool) {
    var found: [NameRun] = []
    guard token < sentence.upperBound else { return ([], false) }
    let isAgent = words.first(.doer, in: token..<token + 1) != nil
    var index = token
    if isAgent || words.first(.owning, in: token..<token + 1) != nil { index += 1 }
    let end = min(sentence.upperBound, token + RelationReader.after)
    while index < end {
      if let run = names.first(where: { $0.tokens.lowerBound == index }) {
        let next = run.tokens.upperBound
        if next >= sentence.upperBound || !isPossessive(next) { found.append(run) }
        index = next
        continue
      }
      let isComma = words.tokens[index].word == 0x2C
      // `a subsidiary of the timber group, Y`
      let isTight = isComma && names.contains { $0.tokens.lowerBound == index + 1 }
      if isStop(index) || isPreposition(index) || isComma && !isApposed && !isTight { break }
      index += 1
    }
    return (found, isAgent)
  }

  /// Whether the statement is denied, planned or supposed between its subject and its word of relation.
  private func isOpen(_ token: Int, from start: Int) -> Bool {
    guard start < token else { return false }
    let vocabulary = words.vocabulary
    return (start..<token).contains { index in
      [vocabulary.turns, vocabulary.doubts, vocabulary.openers].contains {
        $0.longest(in: words.tokens, at: index, end: token) != nil
      }
    } || words.first(.modal, in: start..<token) != nil
  }

  private func isStop(_ index: Int) -> Bool {
    let token = words.tokens[index]
    return token.kind == .punctuation && [0x3B, 0x3A, 0x28, 0x29].contains(token.word)
  }

  private func isPreposition(_ index: Int) -> Bool {
    words.first(.boundary, in: index..<index + 1) != nil || words.first(.of, in: index..<index + 1) != nil
  }
}

/// The words of relation of a language.
private struct RelationTable: Sendable {
  let phrases: PhraseTable
  let rows: [TableRow]

  private static let indonesian = RelationTable(.of(.indonesian))
  private static let english = RelationTable(.of(.english))

  static func of(_ language: Language) -> RelationTable { language == .english ? english : indonesian }

  private init(_ data: LanguageData) {
    phrases = data.phrases(.relations)
    rows = data.rows(.relations)
  }
}
