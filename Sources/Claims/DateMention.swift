import Reading

/// A day as printed, with whatever was left out missing; it need not exist.
public struct WrittenDate: Hashable, Sendable, Codable {
  public var year: Int?
  public var month: Int?
  public var day: Int?
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A correction that would make a weekday and a date agree.
public enum DateRepair: Hashable, Sendable, Codable {
  /// Keep the weekday, take this day.
  case date(CalendarDate)
  /// Keep the date, take this weekday.
  case weekday(Weekday)
}

/// An expression of time in an article and the days it means.
public struct DateMention: Sendable, Hashable {
  public enum Form: String, Sendable, Codable {
    /// A day, month and (written or inferred) year.
    case day
    /// Several days by name (`8-13 Oktober`).
    case days
    case month, year, decade, quarter
    /// A weekday alone, placed by the publication date.
    case weekday
    /// `kemarin`, `pekan lalu`, `two weeks ago`.
    case relative
  }
  public var range: TextRange
  public var sentence: Int
  public var form: Form
  public var written: WrittenDate
  /// The first and last day meant; nil where they cannot be placed.
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// The weekday printed with the date.
  public var weekday: Weekday?
  /// Whether weekday and date agree; nil where no weekday stands with the date, or no year could be found.
  public var isConsistent: Bool?
  /// Whether the date cannot be (31 June, year 3025).
  public var isImpossible: Bool
  /// Ranked, at most three, for an inconsistent pair.
  public var repairs: [DateRepair]
  /// Whether the year was inferred (not written).
  public var isYearInferred: Bool
  /// Whether the date tells when something was said (`…,” kata X, Senin (3/2)`) or written (in a dateline), not when it
  /// happened.
  public var isDateOfSaying: Bool
  /// Whether its clause tells of something that has been: a verb of what befell someone, or of saying, and none of what is
  /// to come.
  public var isPast = false
  /// Whether it tells how far something holds or is counted (`hingga Kamis`, `as of Friday`), not when it happened.
  public var isLimit = false
  /// A vague or soft expression (`baru-baru ini`, `awal Oktober`): never by itself in conflict.
  public var isSoft: Bool
  /// Minutes after local midnight and the UTC offset in minutes, where a clock time stands with the date.
  public var minute: Int?
  public var utcOffset: Int?
  /// Where the parts stand.
  public var parts = DateParts()
  public var rule: String

  public init(
    range: TextRange, sentence: Int, form: Form, written: WrittenDate = WrittenDate(), from: CalendarDate? = nil,
    to: CalendarDate? = nil, weekday: Weekday? = nil, isConsistent: Bool? = nil, isImpossible: Bool = false,
    repairs: [DateRepair] = [], isYearInferred: Bool = false, isDateOfSaying: Bool = false, isSoft: Bool = false,
    minute: Int? = nil, utcOffset: Int? = nil, rule: String
  ) {
    self.range = range
    self.sentence = sentence
    self.form = form
    self.written = written
    self.from = from
    self.to = to
    self.weekday = weekday
    self.isConsistent = isConsistent
    self.isImpossible = isImpossible
    self.repairs = repairs
    self.isYearInferred = isYearInferred
    self.isDateOfSaying = isDateOfSaying
    self.isSoft = isSoft
    self.minute = minute
    self.utcOffset = utcOffset
    self.rule = rule
  }
}

/// How the year of an article's yearless dates was found.
public struct YearInference: Sendable, Hashable {
  public var year: Int
  public var runnerUp: Int?
  /// How much better the chosen year fits than the runner-up; 0 where they fit alike.
  public var margin: Double
  /// The passages that decided.
  public var evidence: [TextRange]
  public init(year: Int, runnerUp: Int? = nil, margin: Double, evidence: [TextRange]) {
    self.year = year
    self.runnerUp = runnerUp
    self.margin = margin
    self.evidence = evidence
  }
}
