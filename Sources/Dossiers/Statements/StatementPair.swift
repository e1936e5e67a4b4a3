import Claims
import Reading

/// Two loose statements held against each other: what `compare` answers.
public struct StatementComparison: Sendable, Hashable {
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    case contradiction, tension
    /// About one thing, and both can hold.
    case compatible
    /// One says what the other says.
    case same
    /// They share too little to speak of one thing.
    case unrelated
  }

  public var verdict: Verdict
  public var because: Explanation
  /// The gravest conflict, else the pair that was defused; its articles are A1 and A2 for the two statements.
  public var finding: Finding?
  public var rule: String { because.rule }
}

/// Compares statements as the articles of a dossier are compared: the same reading, the same checks, with the weights of
/// ``Weights/statements``. Whoever hands in two sentences has said that they belong together.
public enum StatementPair {
  /// - Parameter language: of both; guessed for each where it is nil.
  /// - Throws: ``ReadingError`` for a statement without words; `path` is then `A` or `B`.
  public static func compare(
    _ a: [UInt8], _ b: [UInt8], language: Language? = nil
  ) throws(ReadingError) -> StatementComparison {
    let one = try profile(a, "A", ArticleID(1), language)
    let two = try profile(b, "B", ArticleID(2), language)
    let comparison = Checks.compare(one, two, .statements)
    // What a statement says against itself is not asked for.
    let findings = comparison.findings.filter { isFounded($0, one, two) }
    if let finding = FindingList.numbered(findings).first {
      let verdict: StatementComparison.Verdict = finding.verdict == .contradiction ? .contradiction : .tension
      return StatementComparison(verdict: verdict, because: finding.because, finding: finding)
    }
    if let pair = FindingList.numbered(comparison.compatible).first {
      return StatementComparison(verdict: .compatible, because: pair.because, finding: pair)
    }
    return StatementPair.withoutConflict(ArticlePair(one, two, .statements))
  }

  private static func profile(
    _ bytes: [UInt8], _ path: String, _ id: ArticleID, _ language: Language?
  ) throws(ReadingError) -> ArticleProfile {
    let source = ArticleSource(path: path, bytes: bytes, language: language, format: .text)
    let reading = ClaimReader.read(try Reader.article(from: source))
    return ArticleProfile(Dossier.Entry(id: id, source: source, reading: reading))
  }

  /// Whether two statements are about one thing but for what they give of it: a name that only the shorter has is another.
  private static func isFounded(_ finding: Finding, _ a: ArticleProfile, _ b: ArticleProfile) -> Bool {
    guard finding.kind == .figure || finding.kind == .date || finding.kind == .place else { return true }
    let (one, two) = (StatementWords(a), StatementWords(b))
    let meeting =
      one.count < two.count ? StatementMeeting(asked: one, given: two) : StatementMeeting(asked: two, given: one)
    let asked = one.count < two.count ? a : b
    let others = meeting.matches.filter { match in
      // The place itself is what differs.
      let range = asked.article.tokens[match.asked.token].range
      return !match.asked.isNumber
        && (finding.kind != .place || !finding.evidence.contains { $0.article == asked.id && $0.range.overlaps(range) })
    }
    let met = others.count { $0.given != nil }
    return met * 2 >= others.count && !others.contains { $0.given == nil && $0.asked.isName }
  }

  /// How much two statements say of one thing where nothing speaks against it.
  private static func withoutConflict(_ pair: ArticlePair) -> StatementComparison {
    let overlap = pair.wholeOverlap()
    let shared = [Argument.words(overlap.words)]
    if overlap.coverage >= pair.weights.sameStatement {
      return StatementComparison(verdict: .same, because: Explanation("statement.same", shared))
    }
    if overlap.coverage >= pair.weights.relatedStatement {
      return StatementComparison(verdict: .compatible, because: Explanation("statement.compatible", shared))
    }
    return StatementComparison(verdict: .unrelated, because: Explanation("statement.unrelated"))
  }
}

extension ArticlePair {
  /// What the shorter of two texts has in common with the whole of the other: the share of its terms, 0…1, and the words.
  func wholeOverlap() -> (coverage: Double, words: String) {
    let (short, long) = a.terms.count <= b.terms.count ? (a, b) : (b, a)
    let asked = short.terms.filter { isOneLanguage || $0.bridges }
    let met = asked.filter { term in long.terms.contains { term.meets($0, isOneLanguage: isOneLanguage) } }
    let words = met.prefix(4).map { short.article.string(short.article.tokens[$0.token].range) }
    return (
      asked.isEmpty ? 0 : Double(met.count) / Double(asked.count), words.joined(separator: " · ")
    )
  }
}

extension Term {
  /// Whether two terms can be one: by word within a language, by name, number, concept or entity across languages.
  func meets(_ other: Term, isOneLanguage: Bool) -> Bool {
    if word == other.word, isOneLanguage || kind != .word { return true }
    if entity != 0, entity == other.entity { return true }
    for key in [concept, otherConcept] where key != 0 && (key == other.concept || key == other.otherConcept) {
      return true
    }
    return false
  }
}
