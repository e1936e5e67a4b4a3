import Claims
import Reading

/// Two loose statements that put one thing at opposite ends of a scale: `always` and `rarely`, `passed` and `rejected`.
enum StatementOpposition {
  static func finding(_ pair: ArticlePair) -> Finding? {
    guard let least = pair.weights.oppositionCoverage, !pair.isSelf, pair.isOneLanguage else { return nil }
    let (one, two) = (StatementWords(pair.a), StatementWords(pair.b))
    // The shorter is what is asked of the longer.
    let isFlipped = one.count < two.count
    let (asked, given) = isFlipped ? (one, two) : (two, one)
    let opposed = Antonyms.opposed(asked.profile, given.profile)
    guard !opposed.isEmpty else { return nil }
    let whole = StatementMeeting(asked: asked, given: given)
    let fitting = opposed.first { x, y in
      let meeting = whole.without(x.tokens.lowerBound)
      return meeting.coverage >= least && !meeting.missesName
        && meeting.matches.contains { $0.given != nil && $0.clause == y.clause }
    }
    guard let (x, y) = fitting else { return nil }
    let meeting = whole.without(x.tokens.lowerBound)
    let askedEvidence = asked.profile.evidence(asked.profile.article.sentences[x.sentence].range)
    let givenEvidence = given.profile.evidence(given.profile.range(of: given.profile.clauses[y.clause]))
    let words = [Argument.words(asked.profile.words(in: x.tokens)), .words(given.profile.words(in: y.tokens))]
    return Finding(
      kind: .opposition, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: isFlipped ? [askedEvidence, givenEvidence] : [givenEvidence, askedEvidence],
      because: Explanation("opposition.antonyms", isFlipped ? words : words.reversed()),
      grounds: [Explanation("ground.shared", asked.profile.words(meeting.sharedTokens.prefix(4)))],
      question: Explanation("question.opposition"))
  }
}

/// Words at the ends of scales, as a language's table has them.
struct Antonyms: Sendable {
  /// A word of a text that stands at an end of a scale.
  struct End: Sendable {
    var scale: String
    var end: String
    var tokens: Range<Int>
    /// The stem of its first word.
    var word: TermKey
    var sentence: Int
    var clause: Int
    var isNegated: Bool

    /// The end that is meant: `did not accept` stands where `refused` does.
    var meant: String { isNegated ? (end == "a" ? "b" : "a") : end }

    /// The other end of the same scale is meant; a word and the same word denied are the denials' affair.
    func isOpposed(to other: End) -> Bool {
      scale == other.scale && meant != other.meant && (isNegated == other.isNegated || word != other.word)
    }
  }

  private let phrases: PhraseTable
  private let rows: [TableRow]

  private static let indonesian = Antonyms(.of(.indonesian))
  private static let english = Antonyms(.of(.english))

  private init(_ data: LanguageData) {
    phrases = data.phrases(.antonyms)
    rows = data.rows(.antonyms)
  }

  /// The words of one text whose opposites the other has, each with that opposite; none where either text has both ends of
  /// the scale, or where one of the two is the other's denial.
  static func opposed(_ a: ArticleProfile, _ b: ArticleProfile) -> [(End, End)] {
    let table = a.article.language == .english ? english : indonesian
    let (ours, theirs) = (table.ends(in: a), table.ends(in: b))
    return ours.flatMap { x in
      let isTwofold =
        theirs.contains { $0.scale == x.scale && $0.meant == x.meant }
        || ours.contains { $0.scale == x.scale && $0.meant != x.meant }
      return isTwofold ? [] : theirs.filter { $0.isOpposed(to: x) }.map { (x, $0) }
    }
  }

  /// Whether one text has a word and the other its opposite, and only one of the two is denied.
  static func haveOpposites(_ a: ArticleProfile, _ b: ArticleProfile) -> Bool {
    let table = a.article.language == .english ? english : indonesian
    let theirs = table.ends(in: b)
    return table.ends(in: a).contains { x in
      theirs.contains { $0.scale == x.scale && $0.end != x.end && $0.isNegated != x.isNegated }
    }
  }

  private func word(_ token: Int, _ profile: ArticleProfile) -> TermKey {
    .word(Vocabulary.of(profile.article.language).stem(profile.article.text, profile.article.tokens[token]))
  }

  private func ends(in profile: ArticleProfile) -> [End] {
    var ends: [End] = []
    for (number, clause) in profile.clauses.enumerated() where profile.isText(clause.sentence) {
      var index = clause.tokens.lowerBound
      while index < clause.tokens.upperBound {
        let matches = phrases.allLongest(in: profile.article.tokens, at: index, end: clause.tokens.upperBound)
        for match in matches {
          let row = rows[Int(match.value)]
          ends.append(
            End(
              scale: row[0], end: row[1], tokens: index..<index + match.length, word: word(index, profile),
              sentence: clause.sentence, clause: number,
              isNegated: clause.negator.map { $0 < index } ?? false))
        }
        index += max(1, matches.first?.length ?? 1)
      }
    }
    return ends
  }
}

extension ArticleProfile {
  /// A token's own words.
  func word(_ token: Int) -> String { article.string(article.tokens[token].range) }

  /// The words of a range of tokens, as they stand in the text.
  func words(in tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return article.string(TextRange(Int(article.tokens[first].start), Int(article.tokens[last].end)))
  }
}
