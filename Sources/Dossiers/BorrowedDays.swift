import Claims
import Reading

/// A day lent to an article that has neither a day of publication nor a year, by another report of its story.
public struct BorrowedDay: Sendable, Hashable {
  /// About when the lender was written.
  public var day: CalendarDate
  public var lender: ArticleID
  /// The day that the borrower reports on, now that its year is known; nil where it names none.
  public var own: CalendarDate?
}

/// Which articles lend their day to which: a function of the loaded articles alone, whatever the order of loading.
public enum BorrowedDays {
  /// What of an article tells which story it belongs to.
  struct Lead: Sendable {
    var id: ArticleID
    var lacksYear: Bool
    var day: CalendarDate?
    /// Names of its beginning, sorted.
    var names: [TermKey]
    var story: Story
    /// Its yearless days that have a weekday: a year in which one of them is right speaks for that year.
    var weekdays: [DateMention]

    init(_ profile: ArticleProfile) {
      id = profile.id
      lacksYear = profile.reading.lacksYear
      day = profile.reading.ownDay
      names = profile.leadNames.sorted()
      story = profile.story
      weekdays = profile.reading.dates.filter { $0.isYearless && $0.weekday != nil && !$0.isImpossible }
    }
  }

  /// Names that two beginnings share where they tell one story, with how alike
  /// they are; less will do where a weekday of the borrower is right in the lender's year, a few weeks from its day.
  private static let names = 3
  static let fewNames = 2
  private static let alike = 0.12
  private static let confirmed = 0.06
  private static let weeks = 45
  /// Days between lenders at most: a story told in two years lends neither.
  private static let apart = 120

  /// What an article borrows of those that share so many names with it: the day of the most alike of the reports of its
  /// story, where they are all of one time.
  static func best(_ lead: Lead, _ shared: [Int: Int], _ leads: [Lead]) -> BorrowedDay? {
    var lenders: [(likeness: Double, day: BorrowedDay)] = []
    for (index, count) in shared.sorted(by: { $0.key < $1.key }) where count >= fewNames {
      let likeness = lead.story.likeness(leads[index].story)
      guard let day = leads[index].day,
        count >= names && likeness >= alike || likeness >= confirmed && isConfirmed(lead, day)
      else { continue }
      lenders.append((likeness, BorrowedDay(day: day, lender: leads[index].id)))
    }
    guard let first = lenders.map(\.day.day).min(), let last = lenders.map(\.day.day).max(),
      last.ordinal - first.ordinal <= apart
    else { return nil }
    return lenders.max { ($0.likeness, $1.day.lender) < ($1.likeness, $0.day.lender) }?.day
  }

  private static func isConfirmed(_ lead: Lead, _ day: CalendarDate) -> Bool {
    lead.weekdays.contains { date in
      (day.year - 1...day.year + 1).contains { year in
        guard let month = date.written.month, let number = date.written.day,
          let own = CalendarDate(year: year, month: month, day: number)
        else { return false }
        return own.weekday == date.weekday && abs(own.ordinal - day.ordinal) <= weeks
      }
    }
  }

  /// An article with the dates that its own words leave open placed by a borrowed day; nil where they speak against it.
  static func placed(_ entry: Dossier.Entry, by day: BorrowedDay) -> Dossier.Entry? {
    guard let (reading, own) = entry.reading.placed(near: day.day) else { return nil }
    var placed = entry
    placed.reading = reading
    placed.borrowed = day
    placed.borrowed?.own = own
    return placed
  }
}

extension BorrowedDays {
  /// Readings of a few articles that are read together, each with its open dates placed as in a dossier of them.
  public static func placed(_ entries: [Dossier.Entry]) -> [Dossier.Entry] {
    guard entries.contains(where: \.reading.lacksYear), Set(entries.map(\.id)).count == entries.count else {
      return entries
    }
    var lending = Lending()
    _ = lending.add(entries.map { Lead(ArticleProfile($0)) })
    return zip(entries, lending.borrowed).map { entry, day in day.flatMap { placed(entry, by: $0) } ?? entry }
  }
}

extension Dossier.Entry {
  /// Why dates of the article have a year that it does not give.
  var groundOfDates: [Explanation] {
    borrowed.map { [Explanation("ground.borrowed-day", [.article(id), .article($0.lender)])] } ?? []
  }
}
