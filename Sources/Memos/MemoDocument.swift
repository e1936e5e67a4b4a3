import Claims
import Dossiers
import Reading

/// A briefing memo as a value: every sentence with the notes that it rests on. Writers lay it out and compute nothing.
public struct MemoDocument: Sendable {
  /// What the analyst chooses.
  public struct Options: Sendable {
    /// The language of the memo's own words; quotations keep theirs.
    public var language: Language
    public var title: String?
    public var analyst: String?
    /// The memo's date; nil: that of the newest article.
    public var date: CalendarDate?
    public init(
      language: Language = .english, title: String? = nil, analyst: String? = nil, date: CalendarDate? = nil
    ) {
      self.language = language
      self.title = title
      self.analyst = analyst
      self.date = date
    }
  }

  /// A sentence of the memo's own, and the numbers (from 1) of the notes that bear it out.
  public struct Statement: Sendable, Hashable {
    public var text: String
    public var notes: [Int]
    public init(_ text: String, notes: [Int] = []) {
      self.text = text
      self.notes = notes
    }
  }

  /// A passage cited: where it stands, to the byte.
  public struct Note: Sendable, Hashable {
    public var number: Int
    public var article: ArticleID
    public var path: String
    public var sha256: String
    public var range: TextRange
    public var line: Int
    public var page: Int?
    /// The passage on one line.
    public var text: String
    public var language: Language
    /// The words round it, cut at words: what a reader needs to see the passage in its context.
    public var before: String
    public var after: String
    /// The passage as selectors of other programs find it.
    public var selector = Selector()
  }

  /// A passage by its exact words and surroundings, and by its place in characters.
  public struct Selector: Sendable, Hashable {
    /// The passage to the byte.
    public var exact = ""
    /// At most 32 characters before and after it.
    public var prefix = ""
    public var suffix = ""
    /// Offsets in Unicode code points of the article's text, the end exclusive.
    public var characters = 0..<0
    /// The first 16 digits of the SHA-256 of the passage's bytes.
    public var digest = ""
    public init() {}
  }

  /// What the analyst added to one item: judgement, told apart from what the sources say in every format, and exempt from
  /// `verify`.
  public struct Judged: Sendable, Hashable {
    /// `F1`, `c3`, `S2`, `A1`, `memo`.
    public var id: String
    public var item: Analysis.Item
    /// Grades and verdict in the memo's language; empty for none.
    public var grades: String
  }

  /// A claim on which the analyst gave a verdict, a grade or a note.
  public struct JudgedClaim: Sendable, Hashable {
    public var claim: ClaimID
    /// The claim's words in quotation marks, with their note.
    public var words: Statement
    /// Who says it; nil: the article itself.
    public var speaker: String?
    public var judged: Judged
    /// The verdict in the memo's language.
    public var verdict: String?
  }

  public struct ArticleLine: Sendable {
    public var id: ArticleID
    public var title: String
    public var path: String
    public var publisher: String?
    /// The publication date in words, or what was done without one.
    public var published: String
    public var language: Language
    public var sha256: String
    /// The publication date for machines.
    public var day: CalendarDate?
    public var url: String?
    /// A record's own id, where the article came as one of several in a file.
    public var record: String?
    public var judged: Judged?
  }

  /// One side of a dispute: a passage in its sentence.
  public struct Side: Sendable {
    /// A further passage of the same sentence, and the words between it and the one before.
    public struct Further: Sendable {
      public var between: String
      public var passage: String
      public var note: Int
    }
    public var before: String
    public var passage: String
    /// The words behind the last passage.
    public var after: String
    /// `A1, sentence 7, on the word of …`.
    public var credit: String
    public var language: Language
    public var note: Int
    public var further: [Further] = []
    /// Of all its passages.
    public var notes: [Int] { [note] + further.map(\.note) }
  }

  public struct Dispute: Sendable {
    /// `F1`.
    public var id: String
    public var heading: String
    public var verdict: Verdict
    public var strength: Strength
    /// `Contradiction`, `Tension · weak` in the memo's language, and the relation.
    public var badge: String
    public var relation: String
    public var sides: [Side]
    public var because: Statement
    /// What made the passages comparable, and what lowered the verdict.
    public var grounds: [String]
    public var repairs: [String]
    /// Of whom to ask, gravest first; then what.
    public var askOf: [String]
    public var question: Statement
    public var chart: Chart?
    public var rule: String
    public var judged: Judged?
  }

  /// What several articles of two or more origins say.
  public struct Agreement: Sendable {
    public var claim: Statement
    public var origins: Int
    public var articles: [ArticleID]
    /// How the articles differ in it: `A1 predicted; A3 asserted by the source`.
    public var certainty: String
    public var because: String
  }

  /// What rests on one origin, on a source without a name, or on the article alone.
  public struct Unconfirmed: Sendable {
    public var claim: Statement
    /// Who says it; the article where nobody else does.
    public var speaker: String
    public var articles: [ArticleID]
    public var reason: String
  }

  public struct Event: Sendable {
    /// `18 October 2024`, `8–13 October 2024`.
    public var day: String
    /// The first and last day, for machines.
    public var from: CalendarDate
    public var to: CalendarDate
    public var text: Statement
    /// The articles that have it in the same words.
    public var articles: [ArticleID]
    /// The date tells when something was said, not when it happened.
    public var isStatement: Bool
    /// The date is in conflict (another report, or its own weekday, says otherwise).
    public var isConflicting: Bool
  }

  /// A thing counted or measured in two or more places.
  public struct Measure: Sendable {
    public struct Row: Sendable {
      /// The words in quotation marks, each wording once, with their notes.
      public var words: Statement
      /// The articles that give the same range.
      public var articles: [ArticleID]
      /// On whose word, each once.
      public var speaker: String
      /// The core and the outer range in words.
      public var conveys: String
      public var allows: String
      public var isDisputed: Bool
    }
    public var name: String
    public var rows: [Row]
    /// The disputes that it stands in: `F1`.
    public var disputes: [String]
    public var chart: Chart?
  }

  public struct SourceLine: Sendable {
    public var id: String
    public var name: String
    public var role: String
    public var kind: String
    public var articles: [ArticleID]
    public var claims: Int
    /// How many of the claims stand in quotation marks.
    public var direct: Int
    /// The agencies that its words came through; none where they are first-hand as far as the articles show.
    public var relayedBy: [String]
    public var judged: Judged?
  }

  public var options: Options
  public var title: String
  /// The date given, else that of the newest article.
  public var asOf: CalendarDate?
  public var articles: [ArticleLine]
  /// Claims, figures and dates compared.
  public var counts: (claims: Int, figures: Int, dates: Int)
  public var bottomLine: [Statement]
  /// The analyst's own conclusions for the whole memo, as they were written.
  public var assessment: [String]
  public var judgedClaims: [JudgedClaim]
  public var disputed: [Dispute]
  public var agreed: [Agreement]
  public var unconfirmed: [Unconfirmed]
  /// How many more claims rest on one source than are listed.
  public var furtherUnconfirmed: Int
  public var timeline: [Event]
  public var timelineChart: TimelineChart?
  public var figures: [Measure]
  public var sources: [SourceLine]
  public var notChecked: [Statement]
  public var method: [String]
  public var notes: [Note]
}
