import Reading

/// Finds the one year that the yearless dates of an article without a publication date most likely share.
///
/// A candidate year scores 3 for each weekday that agrees with its date, 2 for each office holder named in the text whose
/// tenure holds the date, and loses 1 for each year of distance from the written dates. Where a dateline gives the day, it
/// scores 2 for a lead that names this day's weekday or the day's before it, and loses 2 where a month that is past to the
/// report (`in force since October 2024`) would be ahead of it.
struct YearInferenceScoring {
  private struct Tenure {
    var person: Int
    var from: CalendarDate
    var to: CalendarDate
  }

  let article: Article
  let found: [FoundDate]

  /// Nil where nothing in the text speaks for a year.
  func infer() -> YearInference? {
    let yearless = found.filter { $0.expression.isYearlessDay }
    guard let first = yearless.first else { return nil }
    let anchors = anchorYears()
    let (tenures, names) = tenures()
    let candidates = candidateYears(anchors.years, tenures)
    guard !candidates.isEmpty else { return nil }
    var scored = candidates.map { year in
      (
        year: year,
        score: score(year, yearless, first, tenures) - distance(year, anchors.years)
          + (anchors.areStrong ? datelineScore(year, first) : 0)
      )
    }
    scored.sort { ($0.score, $0.year) > ($1.score, $1.year) }
    let margin = Double(scored[0].score - (scored.count > 1 ? scored[1].score : 0))
    guard margin >= (anchors.areStrong ? 1 : 2) else { return nil }
    let year = scored[0].year
    var evidence = anchors.ranges
    evidence += yearless.filter { agrees($0, year) == true }.map { range(of: $0) }
    evidence += names
    return YearInference(
      year: year, runnerUp: scored.count > 1 ? scored[1].year : nil, margin: margin, evidence: evidence.sorted())
  }

  private func range(of found: FoundDate) -> TextRange { article.range(ofTokens: found.expression.tokens) }

  /// The years written in the text: those of full dates and of months, else those that stand alone. A year long past tells
  /// of history, not of the day, and so does one of birth or founding.
  private func anchorYears() -> (years: [Int], ranges: [TextRange], areStrong: Bool) {
    for isStrong in [true, false] {
      let some = found.filter {
        guard let year = $0.expression.written.year, (1990...2100).contains(year) else { return false }
        return isStrong == ($0.expression.written.month != nil) && !$0.isOrigin
      }
      if !some.isEmpty {
        return (some.compactMap { $0.expression.written.year }, some.map { range(of: $0) }, isStrong)
      }
    }
    return ([], [], false)
  }

  private func candidateYears(_ anchors: [Int], _ tenures: [Tenure]) -> [Int] {
    var years: Set<Int> = []
    for anchor in anchors { years.formUnion((anchor - 1)...(anchor + 2)) }
    if anchors.isEmpty, let first = tenures.map(\.from.year).min(), let last = tenures.map(\.from.year).max() {
      years.formUnion(max(1990, first)...max(last + 5, first + 5, 1990))
    }
    return years.sorted()
  }

  private func distance(_ year: Int, _ anchors: [Int]) -> Int { anchors.map { abs($0 - year) }.min() ?? 0 }

  private func score(_ year: Int, _ yearless: [FoundDate], _ first: FoundDate, _ tenures: [Tenure]) -> Int {
    var score = 0
    for date in yearless {
      if agrees(date, year) == true { score += 3 }
    }
    guard let month = first.expression.written.month, let day = first.expression.written.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return score - 10 }
    var held: Set<Int> = []
    for tenure in tenures where date >= tenure.from && date <= tenure.to { held.insert(tenure.person) }
    return score + 2 * held.count
  }

  /// What the day of a dateline tells of its year, where other dates tell it nearly.
  private func datelineScore(_ year: Int, _ first: FoundDate) -> Int {
    guard first.isDateline(article), let month = first.expression.written.month, let day = first.expression.written.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return 0 }
    var score = 0
    if let weekday = leadWeekday, [date, date.advanced(by: -1)].contains(where: { $0.weekday == weekday }) {
      score += 2
    }
    if found.contains(where: { isAhead($0, of: date) }) { score -= 2 }
    return score
  }

  /// The first weekday without a date in the first sentences.
  private var leadWeekday: Weekday? {
    found.first { $0.sentence < 4 && $0.expression.written.month == nil && $0.expression.weekday != nil }?.expression
      .weekday
  }

  /// Whether a written month is past to the report and yet after its day.
  private func isAhead(_ item: FoundDate, of date: CalendarDate) -> Bool {
    guard item.isPast, !item.isFuture, let year = item.expression.written.year,
      let month = item.expression.written.month
    else { return false }
    return (year, month) > (date.year, date.month)
  }

  private func agrees(_ found: FoundDate, _ year: Int) -> Bool? {
    guard let weekday = found.expression.weekday, let month = found.expression.written.month,
      let day = found.expression.written.day, let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return date.weekday == weekday
  }

  /// The tenures of the office holders whose full names stand in the text, and the first place of each name.
  private func tenures() -> ([Tenure], [TextRange]) {
    let data = LanguageData.of(article.language)
    let rows = data.rows(.officeHolders)
    let names = article.language == .indonesian ? Self.indonesianNames : Self.englishNames
    var people: [String] = []
    var tenures: [Tenure] = []
    var ranges: [TextRange] = []
    for index in article.tokens.indices where names.canStart(article.tokens[index].word) {
      for match in names.allLongest(in: article.tokens, at: index, end: article.tokens.count) {
        let row = rows[Int(match.value)]
        let number = people.firstIndex(of: row[0]) ?? people.count
        if number == people.count {
          people.append(row[0])
          ranges.append(article.range(ofTokens: index..<(index + match.length)))
        }
        guard let from = Self.day(row[5], isEnd: false) else { continue }
        let tenure = Tenure(person: number, from: from, to: Self.day(row[6], isEnd: true) ?? Self.open)
        if !tenures.contains(where: { $0.person == number && $0.from == tenure.from }) { tenures.append(tenure) }
      }
    }
    return (tenures, ranges)
  }

  private static let indonesianNames = LanguageData.of(.indonesian).phrases(.officeHolders, matchingCase: true)
  private static let englishNames = LanguageData.of(.english).phrases(.officeHolders, matchingCase: true)
  private static let open = CalendarDate(ordinal: 47_846)

  /// An ISO 8601 day; a shorter one is taken at its first or last day.
  private static func day(_ text: String, isEnd: Bool) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    let month = parts.count > 1 ? parts[1] : isEnd ? 12 : 1
    guard (1...12).contains(month) else { return nil }
    return CalendarDate(year: year, month: month, day: isEnd ? CalendarDate.days(inMonth: month, year: year) : 1)
  }
}

extension Article {
  /// The text from the first to the last of some tokens.
  func range(ofTokens range: Range<Int>) -> TextRange {
    TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
