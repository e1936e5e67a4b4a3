import Claims
import Reading

/// Two loose statements of which one denies what the other states, word by word. Reports are compared clause by clause;
/// a statement that somebody holds against another is one whole, so its words may be spread over the other's clauses.
enum StatementDenial {
  static func finding(_ pair: ArticlePair) -> Finding? {
    guard let least = pair.weights.statementCoverage, !pair.isSelf else { return nil }
    let (one, two) = (StatementWords(pair.a), StatementWords(pair.b))
    // The shorter is what is asked of the longer.
    let isFlipped = one.count < two.count
    let meeting = isFlipped ? StatementMeeting(asked: one, given: two) : StatementMeeting(asked: two, given: one)
    guard meeting.coverage >= least, let turned = meeting.turned else { return nil }
    // `not cheap` beside `expensive`: the denial and the opposite say one thing.
    if pair.isOneLanguage, Antonyms.haveOpposites(pair.a, pair.b) { return nil }
    let (asked, given) = isFlipped ? (pair.a, pair.b) : (pair.b, pair.a)
    let askedEvidence = asked.evidence(asked.article.sentences[meeting.sentence].range)
    let givenEvidence = given.evidence(given.range(of: given.clauses[turned.clause]))
    return Finding(
      kind: .polarity, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: isFlipped ? [askedEvidence, givenEvidence] : [givenEvidence, askedEvidence],
      because: Explanation("polarity.statement", asked.words(turned.tokens.prefix(4))),
      grounds: [Explanation("ground.shared", asked.words(meeting.sharedTokens.prefix(4)))],
      question: Explanation("question.polarity"))
  }
}

/// The content words of a statement, clause by clause.
struct StatementWords {
  let profile: ArticleProfile
  let clauses: [[QuoteWord]]
  var count: Int { clauses.reduce(0) { $0 + $1.count } }

  init(_ profile: ArticleProfile) {
    self.profile = profile
    let reader = QuoteWordReader(profile, deniesByVerbs: true)
    clauses = profile.clauses.map { reader.words($0.tokens) }
  }

  func isOfDate(_ token: Int) -> Bool {
    let range = profile.article.tokens[token].range
    return profile.reading.dates.contains { $0.range.overlaps(range) }
  }
}

/// Where the words of one statement stand in another.
struct StatementMeeting {
  struct Match {
    var asked: QuoteWord
    var given: QuoteWord?
    /// The clause of the other statement in which it was found.
    var clause = 0
    /// Part of a date, which tells when and is not what is denied.
    var isOfDate = false
  }

  private(set) var matches: [Match] = []
  let sentence: Int

  init(asked: StatementWords, given: StatementWords) {
    let words = asked.clauses.joined()
    sentence = 0
    // The clause with the most of the words is where a word is looked for first.
    let richest = given.clauses.indices.sorted { x, y in
      let (a, b) = (StatementMeeting.count(words, given.clauses[x]), StatementMeeting.count(words, given.clauses[y]))
      return a == b ? x < y : a > b
    }
    for word in words {
      var match = Match(asked: word, given: nil, isOfDate: asked.isOfDate(word.token))
      for clause in richest {
        guard let found = given.clauses[clause].first(where: { !$0.keys.isDisjoint(with: word.keys) }) else { continue }
        match.given = found
        match.clause = clause
        break
      }
      // What is denied in one place and stated in another is not denied as a whole.
      if let found = match.given, found.isNegated, !word.isNegated,
        let agreeing = given.clauses.joined().first(where: {
          $0.isNegated == word.isNegated && !$0.keys.isDisjoint(with: word.keys)
        })
      {
        match.given = agreeing
      }
      matches.append(match)
    }
  }

  private static func count(_ words: some Sequence<QuoteWord>, _ clause: [QuoteWord]) -> Int {
    words.count { word in clause.contains { !$0.keys.isDisjoint(with: word.keys) } }
  }

  /// The meeting as it is without a word of the asked statement.
  func without(_ token: Int) -> StatementMeeting {
    var meeting = self
    meeting.matches.removeAll { $0.asked.token == token }
    return meeting
  }

  /// Whether a name or a number of the asked statement stands nowhere in the other.
  var missesName: Bool { matches.contains { $0.given == nil && ($0.asked.isName || $0.asked.isNumber) } }

  /// The share of the words that the other statement has, 0…1.
  var coverage: Double {
    matches.isEmpty ? 0 : Double(matches.count { $0.given != nil }) / Double(matches.count)
  }

  var sharedTokens: [Int] { matches.filter { $0.given != nil }.map(\.asked.token) }

  /// The words that one of the statements denies and the other does not, with the clause that holds most of them; nil where
  /// both say the same of them, or where a name or number that only one has may be what is denied.
  var turned: (tokens: [Int], clause: Int)? {
    let denied = matches.filter { $0.asked.isNegated }
    let turned = matches.filter { match in
      !match.isOfDate && match.given.map { $0.isNegated != match.asked.isNegated } ?? false
    }
    guard let first = turned.first else { return nil }
    // What the asked statement denies: most of its words. What only the other denies: the very word behind its negation.
    guard denied.isEmpty ? turned.contains(where: { $0.given?.isDenied == true }) : turned.count * 2 > denied.count
    else { return nil }
    // One word denied in both is agreement, whatever else the negations reach.
    if matches.contains(where: { $0.asked.isDenied && $0.given?.isNegated == true }) { return nil }
    if denied.contains(where: { $0.given == nil && ($0.asked.isName || $0.asked.isNumber) }) { return nil }
    return (turned.map(\.asked.token), first.clause)
  }
}
