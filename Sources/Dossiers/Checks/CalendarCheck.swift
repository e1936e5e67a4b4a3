import Claims
import Reading

/// Weekdays against dates, dates against each other, and dates that cannot be, within one article.
///
/// A date without a year is first held against the other dates of its article: two weekdays and their days must lie as far
/// apart as the days do, whatever the year (`calendar.pair`). What has a year, written or certain, is held against the
/// calendar alone (`calendar.weekday`). One finding a wrong date, with every place where it stands.
public enum CalendarCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard pair.isSelf else { return }
    comparison.findings += findings(in: pair.a.entry)
  }

  public static func findings(in entry: Dossier.Entry) -> [Finding] {
    let days = PrintedDay.distinct(entry.reading.dates)
    var pairs = CalendarPairs(days: days)
    pairs.judge()
    var findings: [Finding] = []
    for index in days.indices {
      if let partner = pairs.partner[index] {
        findings.append(pair(entry, days[index], days[partner], isDecided: pairs.isDecided[index]))
      } else if days[index].isWrong {
        findings.append(single(entry, days[index]))
      }
    }
    return findings.sorted { $0.evidence[0].range < $1.evidence[0].range }
  }

  private static func pair(
    _ entry: Dossier.Entry, _ wrong: PrintedDay, _ right: PrintedDay, isDecided: Bool
  ) -> Finding {
    let language = entry.reading.article.language
    let printer = RepairPrinter(article: entry.reading.article, language: language)
    let expected = wrong.weekday(given: right)
    let because = Explanation(
      "calendar.pair",
      [
        .words(printer.date(right.mention)), .weekday(right.weekday), .words(printer.date(wrong.mention)),
        .weekday(expected),
      ])
    var repairs = wrong.repairs(given: right).map { printer.repair($0, of: wrong.mention) }
    if !isDecided { repairs += right.repairs(given: wrong).map { printer.repair($0, of: right.mention) } }
    return finding(entry, wrong.mentions + [right.mention], because, repairs)
  }

  private static func single(_ entry: Dossier.Entry, _ day: PrintedDay) -> Finding {
    let printer = RepairPrinter(article: entry.reading.article, language: entry.reading.article.language)
    let mention = day.mention
    let because: Explanation
    if let date = mention.from, let weekday = mention.weekday, !mention.isImpossible {
      because = Explanation("calendar.weekday", [.date(date), .weekday(date.weekday), .weekday(weekday)])
    } else {
      because = Explanation("calendar.impossible", [.words(printer.date(mention))])
    }
    return finding(entry, day.mentions, because, mention.repairs.map { printer.repair($0, of: mention) })
  }

  private static func finding(
    _ entry: Dossier.Entry, _ mentions: [DateMention], _ because: Explanation, _ repairs: [Repair]
  ) -> Finding {
    let evidence = mentions.sorted { $0.range < $1.range }.prefix(16).map { Evidence(in: entry, range: $0.range) }
    return Finding(
      kind: .calendar, verdict: .contradiction, strength: .strong, relation: .inconsistent, evidence: Array(evidence),
      because: because, grounds: mentions.contains(where: \.isYearless) ? entry.groundOfDates : [], repairs: repairs,
      question: Explanation("question.calendar"))
  }
}

/// A day as an article prints it, with every mention that prints it so.
struct PrintedDay {
  var mentions: [DateMention]
  var weekday: Weekday
  var hasWeekday: Bool
  var month: Int
  var day: Int
  /// No year is written and the day exists: the year-free test applies.
  var isYearless: Bool

  var mention: DateMention { mentions[0] }
  var isWrong: Bool { mentions.contains { $0.isConsistent == false || $0.isImpossible } }
  var isRight: Bool { mention.isConsistent == true }

  /// The days with a weekday, and those that cannot be, in text order.
  static func distinct(_ dates: [DateMention]) -> [PrintedDay] {
    var days: [PrintedDay] = []
    for mention in dates where mention.form == .day || mention.form == .days {
      guard mention.weekday != nil || mention.isImpossible, let month = mention.written.month,
        let day = mention.written.day
      else { continue }
      if let index = days.firstIndex(where: {
        $0.mention.written == mention.written && $0.mention.weekday == mention.weekday
          && $0.mention.isConsistent == mention.isConsistent
      }) {
        days[index].mentions.append(mention)
        continue
      }
      days.append(
        PrintedDay(
          mentions: [mention], weekday: mention.weekday ?? .monday, hasWeekday: mention.weekday != nil, month: month,
          day: day,
          isYearless: mention.weekday != nil && mention.written.year == nil && !mention.isImpossible && !mention.isSoft)
      )
    }
    return days
  }

  /// The weekday that this day has if another one is right; days near each other share a year or stand around New Year.
  func weekday(given other: PrintedDay) -> Weekday {
    other.weekday.advanced(by: CalendarPairs.distances(other, self).first ?? 0)
  }

  /// The nearest day that has the printed weekday, and the weekday that the printed day has, if another day is right.
  func repairs(given other: PrintedDay) -> [DateRepair] {
    guard mention.isConsistent == nil || mention.repairs.isEmpty else { return mention.repairs }
    let expected = weekday(given: other)
    // A year without a name: only day and month are printed.
    guard let date = CalendarDate(year: 2023, month: month, day: day) else { return [.weekday(expected)] }
    let ahead = (weekday.rawValue - expected.rawValue + 7) % 7
    return [.date(date.advanced(by: ahead > 3 ? ahead - 7 : ahead)), .weekday(expected)]
  }
}

/// The year-free test between the yearless days of one article.
struct CalendarPairs {
  let days: [PrintedDay]
  /// For each wrong day the day that it cannot stand beside.
  private(set) var partner: [Int?]
  /// Whether it is known which of the two is wrong.
  private(set) var isDecided: [Bool]

  init(days: [PrintedDay]) {
    self.days = days
    partner = Array(repeating: nil, count: days.count)
    isDecided = Array(repeating: false, count: days.count)
  }

  mutating func judge() {
    let yearless = days.indices.filter { days[$0].isYearless }
    var conflicts: [(Int, Int)] = []
    for (position, first) in yearless.enumerated() {
      for second in yearless.dropFirst(position + 1)
      where Self.conflict(days[first], days[second]) && !(days[first].isRight && days[second].isRight) {
        conflicts.append((first, second))
      }
    }
    // What a year has judged is settled first; then the day in most conflicts, the earlier of equals.
    while !conflicts.isEmpty {
      var count = Array(repeating: 0, count: days.count)
      for (a, b) in conflicts {
        count[a] += 1
        count[b] += 1
      }
      let suspects = yearless.filter { count[$0] > 0 && !days[$0].isRight }
      guard let wrong = suspects.max(by: { weight($0, count) < weight($1, count) }) else { return }
      let others = conflicts.compactMap { $0.0 == wrong ? $0.1 : $0.1 == wrong ? $0.0 : nil }
      guard let other = others.min(by: { nearness($0, wrong) < nearness($1, wrong) }) else { return }
      partner[wrong] = other
      isDecided[wrong] = days[wrong].isWrong || days[other].isRight || count[wrong] > count[other]
      conflicts.removeAll { $0.0 == wrong || $0.1 == wrong }
    }
  }

  private func weight(_ day: Int, _ count: [Int]) -> (Int, Int, Int) {
    (days[day].isWrong ? 1 : 0, count[day], -day)
  }

  private func nearness(_ day: Int, _ wrong: Int) -> (Int, Int, Int) {
    (days[day].isRight ? 0 : 1, abs(Self.distances(days[wrong], days[day]).first ?? 999), day)
  }

  static func conflict(_ a: PrintedDay, _ b: PrintedDay) -> Bool {
    !distances(a, b).contains { a.weekday.advanced(by: $0) == b.weekday }
  }

  /// How many days may lie between two yearless days: in a common and in a leap year, and, where they stand more than two
  /// months apart, with the year's end between them.
  static func distances(_ a: PrintedDay, _ b: PrintedDay) -> [Int] {
    var found: [Int] = []
    for year in [2022, 2023, 2024] {
      guard let first = CalendarDate(year: year, month: a.month, day: a.day),
        let second = CalendarDate(year: year, month: b.month, day: b.day)
      else { continue }
      let distance = second.ordinal - first.ordinal
      found.append(distance)
      guard abs(distance) > 61 else { continue }
      for step in [-1, 1] {
        if let other = CalendarDate(year: year + step, month: b.month, day: b.day) {
          found.append(other.ordinal - first.ordinal)
        }
      }
    }
    return found
  }
}
