import Reading

/// Where the parts of a written date stand, so that a correction can be printed in the article's own form.
public struct DateParts: Sendable, Hashable {
  public var weekday: TextRange?
  public var day: TextRange?
  public var month: TextRange?
  public var year: TextRange?
  public init(weekday: TextRange? = nil, day: TextRange? = nil, month: TextRange? = nil, year: TextRange? = nil) {
    self.weekday = weekday
    self.day = day
    self.month = month
    self.year = year
  }
}

/// An expression of time as its words say it, before any year or publication date is known.
struct DateExpression {
  /// Which third of a month or year is meant, or its end.
  enum Portion { case early, mid, late, close }

  /// A time told from another day: so many units away, or a weekday near it.
  struct Shift {
    enum Direction { case nearest, last, this, next }
    var isNarrated = false
    var unit = TimeUnit.day
    var from = 0
    var to = 0
    var direction = Direction.nearest
    /// Days to add to units that are counted exactly (`two weeks ago`), not as calendar weeks or months.
    var isExact = false
    /// A day of the month, or the how-manieth of its weekdays; 0 for none.
    var day = 0
    var ordinal = 0

    /// Takes a distance for all the time between now and then.
    mutating func span() {
      isExact = false
      (from, to) = (min(from, 0), max(from, 0))
    }
  }

  var tokens: Range<Int>
  var form: DateMention.Form
  var written = WrittenDate()
  /// The last day, month or year of a range.
  var last: WrittenDate?
  var parts = DateParts()
  var weekday: Weekday?
  /// `malam Jumat`: the evening before that weekday.
  var isEve = false
  /// An English numeric date whose day and month could change places.
  var isSwappable = false
  var portion: Portion?
  var shift: Shift?
  /// Calendar months that a quarter or semester covers (`written.month` is its first).
  var months = 0
  var isSoft = false
  /// Beside the date a word says where it lies from the day of publication (`lalu`, `mendatang`).
  var direction: Shift.Direction?
  var clock: ClockTime?
  /// A year that only names something (`Nomor 44 Tahun 2008`): it is no quantity, and no time of anything told.
  var isName = false
  var rule: String

  init(tokens: Range<Int>, form: DateMention.Form, rule: String) {
    self.tokens = tokens
    self.form = form
    self.rule = rule
  }

  var hasFullDate: Bool { written.year != nil && written.month != nil && written.day != nil }
  var isYearlessDay: Bool { written.year == nil && written.month != nil && written.day != nil }
}
