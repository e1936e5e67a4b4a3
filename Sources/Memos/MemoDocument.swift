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
    public init(language: Language = .english, title: String? = nil, analyst: String? = nil) {
      self.language = language
      self.title = title
      self.analyst = analyst
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

  /// One side of a dispute: a passage in its context.
  public struct Side: Sendable {
    public var before: String
    public var passage: String
    public var after: String
    /// `A1, sentence 7, on the word of …`.
    public var credit: String
    public var language: Language
    public var note: Int
  }

  /// The ranges that the reports of one measure give, placed on one axis.
  public struct Chart: Sendable {
    public struct Row: Sendable {
      public var label: String
      /// Places on the axis, 0…1; an end at 1 with `isOpen` goes on beyond.
      public var core: ClosedRange<Double>
      public var outer: ClosedRange<Double>
      public var isOpen: Bool
      public var point: Double?
    }
    public struct Tick: Sendable {
      public var at: Double
      public var label: String
    }
    public var rows: [Row]
    public var ticks: [Tick]
    public var caption: String
    /// The same in words, for those who cannot see it.
    public var description: String
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
    public var repairs: [String]
    public var question: Statement
    public var chart: Chart?
    public var rule: String
    public var judged: Judged?
  }

  public struct Agreement: Sendable {
    public var claim: Statement
    public var origins: Int
    public var articles: [ArticleID]
    public var certainty: String
    public var because: String
  }

  public struct Event: Sendable {
    /// `18 October 2024`, or two days with a dash.
    public var day: String
    /// The first day, for machines.
    public var from: CalendarDate
    public var text: Statement
    public var article: ArticleID
    /// The date is in conflict (another report, or its own weekday, says otherwise).
    public var isConflicting: Bool
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
    public var judged: Judged?
  }

  public var options: Options
  public var title: String
  /// The date of the newest article.
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
  public var timeline: [Event]
  public var sources: [SourceLine]
  public var questions: [Statement]
  public var notChecked: [Statement]
  public var method: [String]
  public var notes: [Note]
}
