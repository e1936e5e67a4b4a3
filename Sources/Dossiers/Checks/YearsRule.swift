import Claims
import Reading

/// `born on 3 May 1990, he is 44`, `opened in 1995, or 19 years ago`: a day or year, and how many years have passed since.
enum YearsRule {
  /// A birthday, or a year begun, may lie between.
  private static let slack = 1
  private static let reach = 10
  /// Days by which a death may lie before its report.
  private static let recent = 60

  static func finding(_ passage: SumPassage) -> Finding? {
    if let term = term(passage) { return term }
    guard let published = passage.figures.profile.article.published else { return nil }
    return age(passage, published) ?? since(passage, published)
  }

  /// The age of somebody whose day of birth the sentence gives: today, or when he died.
  private static func age(_ passage: SumPassage, _ published: CalendarDate) -> Finding? {
    guard let born = passage.word(.born) else { return nil }
    let dates = dates(passage)
    guard let birth = dates.first(where: { start($0) > start(born, passage) && start($0) - start(born, passage) < 60 }),
      let from = birth.from, let to = birth.to, to < published
    else { return nil }
    let ages = passage.own.filter { isAge($0, passage) }
    guard ages.count == 1, let age = ages.first else { return nil }
    let others = dates.filter { $0.range != birth.range && $0.form != .year }
    if passage.word(.died) != nil {
      guard others.allSatisfy({ $0.from.map { (0...recent).contains(published.ordinal - $0.ordinal) } ?? true }) else {
        return nil
      }
    } else {
      // `at 19 he left`: an age of long ago.
      let near = max(passage.range.lowerBound, age.tokens.lowerBound - 3)
      guard others.isEmpty, passage.has(.now, near, age.tokens.lowerBound + 1) else { return nil }
    }
    return finding(passage, age, from, to, published, birth.range)
  }

  private static func isAge(_ figure: Figure, _ passage: SumPassage) -> Bool {
    figure.isExact && (5..<120).contains(figure.value)
      && (figure.quantity.unit.dimension == .age
        || figure.quantity.unit.name == "number" && passage.leads(.age, figure))
  }

  /// `in 1995, or 19 years ago`.
  private static func since(_ passage: SumPassage, _ published: CalendarDate) -> Finding? {
    let dates = dates(passage)
    for (one, other) in zip(dates, dates.dropFirst()) where one.form == .year && other.form == .relative {
      guard let from = one.from, let to = one.to, other.range.start - one.range.end <= 12,
        let count = count(other.range, passage), isRestated(one.range, other.range, passage)
      else { continue }
      let least = published.year - to.year - slack
      guard count < Double(least) || count > Double(least + 2 * slack) else { continue }
      return passage.years(from, published, count: published.year - from.year, [one.range, other.range])
    }
    return nil
  }

  /// `issued in 2014 for 20 years, it expires in 2030`: two years, and how long lies between them.
  private static func term(_ passage: SumPassage) -> Finding? {
    let terms = passage.own.filter {
      $0.quantity.unit.dimension == .duration && $0.quantity.unit.name == "year" && $0.isExact && $0.value >= 2
    }
    let years = dates(passage).filter { $0.form == .year }
    guard terms.count == 1, let term = terms.first, passage.leads(.term, term, within: 3), years.count == 2,
      let from = years[0].from, let to = years[1].from, from < to,
      let last = passage.range.first(where: { start($0, passage) >= years[1].range.start }),
      passage.has(.ends, max(passage.range.lowerBound, last - 4), last)
    else { return nil }
    let count = to.year - from.year
    // Far apart, the three tell of two terms.
    guard abs(Double(count) - term.value) > Double(slack), abs(Double(count) - term.value) <= 0.4 * term.value else {
      return nil
    }
    return passage.years(from, to, count: count, [years[0].range, term.quantity.range, years[1].range])
  }

  /// The written number of years of `19 years ago`; nil where something else is counted.
  private static func count(_ range: TextRange, _ passage: SumPassage) -> Double? {
    let article = passage.figures.profile.article
    let own = passage.range.filter { range.contains(Int(passage.tokens[$0].start)) }
    guard let number = own.first, number + 1 < passage.range.upperBound, passage.tokens[number].kind == .number,
      let seconds = Periods.of(article.language).seconds(passage.tokens[number + 1].word), seconds > 300 * 86_400,
      seconds < 400 * 86_400
    else { return nil }
    return Double(article.string(passage.tokens[number].range))
  }

  private static func isRestated(_ a: TextRange, _ b: TextRange, _ passage: SumPassage) -> Bool {
    let between = passage.range.filter {
      a.end <= Int(passage.tokens[$0].start) && Int(passage.tokens[$0].end) <= b.start
    }
    guard let first = between.first, let last = between.last else { return false }
    return passage.has(.or, first, last + 1) || passage.tokens[first].word == 0x28 || between.count == 1
  }

  private static func finding(
    _ passage: SumPassage, _ age: Figure, _ from: CalendarDate, _ to: CalendarDate, _ published: CalendarDate,
    _ birth: TextRange
  ) -> Finding? {
    let most = years(from, published) + slack
    let least = years(to, published) - slack
    guard age.value < Double(least) || age.value > Double(most) else { return nil }
    return passage.years(from, published, count: years(from, published), [birth, age.quantity.range])
  }

  /// The full years from one day to another.
  private static func years(_ from: CalendarDate, _ to: CalendarDate) -> Int {
    to.year - from.year - ((to.month, to.day) < (from.month, from.day) ? 1 : 0)
  }

  private static func dates(_ passage: SumPassage) -> [DateMention] {
    let profile = passage.figures.profile
    return profile.datesOfSentence[passage.sentence].map { profile.reading.dates[$0] }
  }

  private static func start(_ date: DateMention) -> Int { date.range.start }
  private static func start(_ token: Int, _ passage: SumPassage) -> Int { Int(passage.tokens[token].start) }
}

extension SumPassage {
  fileprivate func years(_ from: CalendarDate, _ to: CalendarDate, count: Int, _ ranges: [TextRange]) -> Finding {
    Finding(
      kind: .arithmetic, verdict: .contradiction, strength: .strong, relation: .inconsistent,
      evidence: ranges.sorted().map { figures.profile.evidence($0) },
      because: Explanation(
        "arithmetic.years", [.words(String(from.year)), .words(String(to.year)), .number(Double(count))]),
      question: Explanation("question.arithmetic"))
  }
}
