import Reading

/// The expressions of time in one article.
public struct DateReading: Sendable {
  public var dates: [DateMention]
  /// How the year of yearless dates was found, where neither they nor the article's publication date say it.
  public var year: YearInference?
  /// The day that relative expressions were told from: the publication date, or the day that the text itself reports on.
  public var anchor: CalendarDate?
  /// For each token whether it belongs to a date or a clock time, so that it is no quantity.
  public var occupied: [Bool]
}

/// Finds every expression of time and the days that it means.
///
/// Forms and rules: day before month in Indonesian, month before day in American English; a weekday beside a date is held
/// against the proleptic Gregorian calendar; relative expressions count from the publication date. Nothing is asked of a clock.
public enum DateRecogniser {
  /// - Parameter near: a day near which the article was written, from outside; only where the article itself tells none.
  public static func read(_ article: Article, near: CalendarDate? = nil) -> DateReading {
    let lexicon = DateLexicon.of(article.language)
    let scan = DateScan(article: article, lexicon: lexicon)
    scan.run()
    var resolver = DateResolver(article: article, lexicon: lexicon, found: scan.found)
    resolver.near = near
    let dates = resolver.resolve()
    return DateReading(dates: dates, year: resolver.inference, anchor: resolver.anchor, occupied: scan.occupied)
  }
}

/// An expression and where it stands.
struct FoundDate {
  var expression: DateExpression
  var sentence: Int
  /// Whether its clause speaks of what is to come, and whether the date tells when something was said.
  var isFuture = false
  var isOfSaying = false
  var isPast = false
  /// `lahir di X, 3 Maret 2003`: the day of somebody's or something's beginning, long before the report.
  var isOrigin = false
  /// `mulai April`: from when something holds. `sampai Sabtu`: until when, and the clause tells of nothing past.
  var isStart = false
  var isEnd = false
  /// `hingga Kamis`, `as of Friday`: how far something holds, not when it happened.
  var isLimit = false
  /// `that December`: of the year told of.
  var isOfToldYear = false
}

/// One pass over an article's sentences.
final class DateScan {
  let article: Article
  let scanner: DateScanner
  var found: [FoundDate] = []
  var occupied: [Bool]
  private var clocks: [ClockTime] = []

  init(article: Article, lexicon: DateLexicon) {
    self.article = article
    scanner = DateScanner(text: article.text, tokens: article.tokens, lexicon: lexicon)
    occupied = Array(repeating: false, count: article.tokens.count)
  }

  func run() {
    for index in article.sentences.indices { read(index) }
  }

  private func read(_ sentence: Int) {
    let tokens = article.sentences[sentence].tokens
    let isBoilerplate = article.sentences[sentence].kind == .boilerplate
    scanner.start = tokens.lowerBound
    scanner.end = tokens.upperBound
    let firstFound = found.count
    clocks.removeAll(keepingCapacity: true)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard canStart(index) else {
        index += 1
        continue
      }
      if let clock = scanner.clock(at: index) {
        occupy(clock.tokens)
        clocks.append(clock)
        index = clock.tokens.upperBound
      } else if let expression = scanner.expression(at: index) {
        occupy(expression.tokens)
        if !expression.isName, !isBoilerplate || expression.hasFullDate {
          found.append(FoundDate(expression: expression, sentence: sentence))
        }
        index = expression.tokens.upperBound
      } else {
        index += 1
      }
    }
    for at in firstFound..<found.count { complete(at) }
  }

  @inline(__always)
  private func canStart(_ index: Int) -> Bool {
    let token = scanner.tokens[index]
    if token.kind == .number { return true }
    return token.kind == .word && scanner.lexicon.canStart(token.word)
  }

  private func occupy(_ tokens: Range<Int>) {
    for index in tokens { occupied[index] = true }
  }

  /// Adds what the words around a date say of it.
  private func complete(_ index: Int) {
    let range = found[index].expression.tokens
    if let clock = clocks.first(where: { beside($0.tokens, range) }) { found[index].expression.clock = clock }
    found[index].isFuture = scanner.isFuture(before: range.lowerBound)
    found[index].isOfSaying = isOfSaying(range)
    found[index].isPast = scanner.isPast(around: range) || found[index].isOfSaying && !scanner.isPlan(range)
    found[index].isOrigin = scanner.isOrigin(range.lowerBound)
    found[index].isStart = scanner.isStart(before: range.lowerBound)
    found[index].isEnd = scanner.isEnd(before: range.lowerBound)
    found[index].isLimit = scanner.isLimit(before: range.lowerBound)
    found[index].isOfToldYear = scanner.isOfToldYear(range)
  }

  /// A clock time next to a date, at most three words of relation between them.
  private func beside(_ clock: Range<Int>, _ date: Range<Int>) -> Bool {
    let gap =
      clock.lowerBound >= date.upperBound
      ? date.upperBound..<clock.lowerBound : clock.upperBound..<max(clock.upperBound, date.lowerBound)
    return gap.count <= 3 && (clock.upperBound <= date.lowerBound || clock.lowerBound >= date.upperBound)
  }

  /// A full stop behind a word in small letters, before a capital: an abbreviation (`dr.`) stands before a name too.
  private func endsSentence(_ index: Int) -> Bool {
    let tokens = scanner.tokens
    guard tokens[index].kind == .punctuation, [0x2E, 0x21, 0x3F].contains(tokens[index].word), index > scanner.start,
      index + 1 < scanner.end
    else { return false }
    let (before, next) = (tokens[index - 1], tokens[index + 1])
    return before.kind == .word && !before.isCapitalised && before.end - before.start > 3 && next.isCapitalised
  }

  /// A date that closes its clause after a verb of saying, no content between the two: `kata Budi, Senin (3/2)`.
  private func isOfSaying(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let isClosed = next >= scanner.end || scanner.tokens[next].kind != .word
    var at = range.lowerBound - 1
    var distance = 0
    while at >= scanner.start, distance < 24 {
      if scanner.has(at, .saying), scanner.match(.saying, at) != nil {
        // `had been dismissed on 24 March`: nobody says anything there.
        return !scanner.isPassive(at) && (isClosed || distance <= 3)
      }
      // `menyatakan pencarian dihentikan pada Minggu`: the day of what is said.
      if scanner.isPredicate(at) { return false }
      if endsSentence(at) { return false }
      switch scanner.tokens[at].kind {
      case .quoteOpen, .quoteClose, .quoteStraight: return false
      default: break
      }
      at -= 1
      distance += 1
    }
    return false
  }
}

extension DateScanner {
  /// Whether an English verb is said of whom it is done to (`was dismissed`).
  fileprivate func isPassive(_ at: Int) -> Bool {
    guard isEnglish, at > start else { return false }
    let bytes = text[Int(tokens[at - 1].start)..<Int(tokens[at - 1].end)]
    return ["been", "was", "were", "being"].contains { bytes.elementsEqual($0.utf8) }
  }
}
