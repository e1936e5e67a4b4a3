import Claims
import Reading

/// The number of an article in its dossier; printed `A1`.
public struct ArticleID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "A\(number)" }
  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.number < b.number }
}

/// A claim of an article in its dossier; printed `A1.c3`.
public struct ClaimID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let article: ArticleID
  /// From 1, in text order.
  public let number: Int
  public init(article: ArticleID, number: Int) {
    self.article = article
    self.number = number
  }
  public var description: String { "\(article).c\(number)" }
  public static func < (a: ClaimID, b: ClaimID) -> Bool { (a.article, a.number) < (b.article, b.number) }
}

public enum FindingKind: String, Sendable, Codable, CaseIterable {
  case figure, calendar, date, place, polarity, certainty, attribution, quote, role, arithmetic, opposition
}

public enum Verdict: String, Sendable, Codable, CaseIterable { case contradiction, tension }
public enum Strength: String, Sendable, Codable { case strong, weak }

/// Who disagrees with whom.
public enum Relation: String, Sendable, Codable {
  /// One document against itself.
  case inconsistent
  /// Two speakers.
  case disputed
  /// One speaker, reported in two ways.
  case misreported
}

/// A passage that a finding rests on: at most a sentence, with everything needed to find it again.
public struct Evidence: Sendable, Hashable, Codable {
  public var article: ArticleID
  public var range: TextRange
  public var sentence: Int
  /// Line and column, from 1.
  public var line: Int
  public var column: Int
  public var page: Int?
  /// The words of `range`.
  public var text: String
  public var claim: ClaimID?
  public init(
    article: ArticleID, range: TextRange, sentence: Int, line: Int, column: Int, page: Int? = nil, text: String,
    claim: ClaimID? = nil
  ) {
    self.article = article
    self.range = range
    self.sentence = sentence
    self.line = line
    self.column = column
    self.page = page
    self.text = text
    self.claim = claim
  }
}

/// A value inside an explanation. The words around it are chosen at the edge, in the reader's language.
public enum Argument: Sendable, Hashable, Codable {
  /// Words of an article, or a name: printed as they are.
  case words(String)
  case number(Double)
  /// What a figure is taken to mean, and the counted thing or unit in lower-case English.
  case range(Bounds, unit: String)
  case date(CalendarDate)
  case weekday(Weekday)
  case article(ArticleID)
}

/// Why something was found, or why a pair is none: a rule's name and the values it saw.
/// `Memos` holds the wording of every rule in every interface language; a test holds the two lists together.
public struct Explanation: Sendable, Hashable, Codable {
  /// The dotted rule name (`figure.disjoint`, `calendar.pair`).
  public var rule: String
  public var arguments: [Argument]
  public init(_ rule: String, _ arguments: [Argument] = []) {
    self.rule = rule
    self.arguments = arguments
  }
}

/// A correction that would settle a finding (`Senin (21/10)`): the words to print, in the article's own language and form.
public struct Repair: Sendable, Hashable, Codable {
  public var text: String
  /// The machine form: an ISO date or a weekday's English name.
  public var value: String
  public init(text: String, value: String) {
    self.text = text
    self.value = value
  }
}

/// A conflict between passages (or, in the list of compatible pairs, one that was defused).
public struct Finding: Sendable, Hashable, Codable {
  /// From 1; printed `F1`. Findings are numbered by gravity, then by place.
  public var number: Int
  public var kind: FindingKind
  public var verdict: Verdict
  public var strength: Strength
  public var relation: Relation
  public var evidence: [Evidence]
  public var because: Explanation
  /// What made the passages comparable, and what lowered the verdict (`why F1` prints them).
  public var grounds: [Explanation]
  public var repairs: [Repair]
  /// The question to ask.
  public var question: Explanation
  public var rule: String { because.rule }

  public init(
    number: Int = 0, kind: FindingKind, verdict: Verdict, strength: Strength, relation: Relation,
    evidence: [Evidence], because: Explanation, grounds: [Explanation] = [], repairs: [Repair] = [],
    question: Explanation
  ) {
    self.number = number
    self.kind = kind
    self.verdict = verdict
    self.strength = strength
    self.relation = relation
    self.evidence = evidence
    self.because = because
    self.grounds = grounds
    self.repairs = repairs
    self.question = question
  }
}

/// Claims of several articles that say the same, counted in origins.
public struct Corroboration: Sendable, Hashable, Codable {
  public var claims: [ClaimID]
  public var independentOrigins: Int
  public var because: Explanation
  public init(claims: [ClaimID], independentOrigins: Int, because: Explanation) {
    self.claims = claims
    self.independentOrigins = independentOrigins
    self.because = because
  }
}

/// Articles that reprint one text.
public struct Echo: Sendable, Hashable, Codable {
  public var articles: [ArticleID]
  /// The share of the shorter text's shingles found in the longer, 0…1.
  public var containment: Double
  /// The agency or outlet that the text is credited to.
  public var origin: String?
  public init(articles: [ArticleID], containment: Double, origin: String?) {
    self.articles = articles
    self.containment = containment
    self.origin = origin
  }
}

/// Something that could not be checked.
public struct Unchecked: Sendable, Hashable, Codable {
  public var article: ArticleID
  public var reason: Explanation
  public init(article: ArticleID, reason: Explanation) {
    self.article = article
    self.reason = reason
  }
}
