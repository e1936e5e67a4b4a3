import Claims
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// Articles without a day and a year beside dated reports of their story.
@Suite struct BorrowedDaysTests {
  private static let report = """
    The bridge of Tanah Rawang in Kuala Sebatik was opened by Rudi Hartanto on Monday, 7 April 2025. Hundreds of people from \
    Pulau Semut crossed it.
    """
  private static let undated = """
    Jembatan Tanah Rawang di Kuala Sebatik dibuka Rudi Hartanto, Selasa (8/4). Warga Pulau Semut ramai melintas sejak Maret.
    """

  private func placed(_ text: String, beside other: Report, _ third: Report? = nil) throws -> Dossier {
    let undated = Report(text, nil, .indonesian)
    return if let third { try dossier(undated, other, third) } else { try dossier(undated, other) }
  }

  @Test func yearlessDatesFallInTheYearOfTheStory() throws {
    let dossier = try placed(Self.undated, beside: Report(Self.report, "2025-04-08"))
    let dates = try #require(dossier.entries.first).reading.dates
    #expect(dates.map(\.from) == [CalendarDate(iso: "2025-04-08"), CalendarDate(iso: "2025-03-01")])
    #expect(dates.first?.isConsistent == true)
    #expect(dossier.unchecked.first?.reason == Explanation("unchecked.borrowed", [.article(ArticleID(2))]))
  }

  @Test func theyAreHeldAgainstTheDatedOnes() throws {
    let dossier = try placed(Self.undated, beside: Report(Self.report, "2025-04-08"))
    let finding = try #require(dossier.findings.first { $0.rule == "date.another-day" })
    #expect(
      finding.grounds.contains(Explanation("ground.borrowed-day", [.article(ArticleID(1)), .article(ArticleID(2))])))
  }

  @Test func aWeekdayThatFitsInNoneOfTheYearsIsFlagged() throws {
    let text = Self.undated.replacing("Selasa (8/4)", with: "Jumat (8/4)")
    let dossier = try placed(text, beside: Report(Self.report, "2025-04-08"))
    let finding = try #require(dossier.findings.first { $0.rule == "calendar.weekday" })
    #expect(finding.grounds.map(\.rule) == ["ground.borrowed-day"])
  }

  @Test func anotherStoryLendsNothing() throws {
    let other = Report("The choir of Lembah Biru sang in Bukit Tiga on Monday, 7 April 2025.", "2025-04-08")
    let dossier = try placed(Self.undated, beside: other)
    #expect(dossier.entries.first?.reading.dates.allSatisfy { $0.from == nil } == true)
  }

  @Test func aStoryOfTwoYearsLendsNeither() throws {
    let before = Report(Self.report.replacing("2025", with: "2023").replacing("Monday, ", with: ""), "2023-04-08")
    let dossier = try placed(Self.undated, beside: Report(Self.report, "2025-04-08"), before)
    #expect(dossier.entries.first?.borrowed == nil)
  }

  @Test func weekdaysThatAgreeOnAnotherYearKeepIt() throws {
    let text =
      Self.undated.replacing("Selasa (8/4)", with: "Senin (8/4)") + " Pawai digelar Selasa (9/4) dan Rabu (10/4)."
    #expect(try placed(text, beside: Report(Self.report, "2025-04-08")).entries.first?.borrowed == nil)
  }

  @Test func theLenderMayComeLaterAndGo() throws {
    let undated = ArticleSource(path: "a.txt", bytes: Array(Self.undated.utf8), language: .indonesian)
    let lender = ArticleSource(
      path: "b.txt", bytes: Array(Self.report.utf8), published: CalendarDate(iso: "2025-04-08"), language: .english)
    var dossier = Dossier()
    try dossier.apply(.load(undated))
    #expect(dossier.entries.first?.borrowed == nil)
    try dossier.apply(.load(lender))
    #expect(dossier.entries.first?.borrowed?.lender == ArticleID(2))
    #expect(dossier.findings == (try Dossier(replaying: dossier.journal)).findings)
    try dossier.apply(.unload(ArticleID(2)))
    #expect(dossier.entries.first?.borrowed == nil)
  }

  /// Reports of a few events, in an order of their own, of which some give no year.
  private func leads(_ random: inout SplitMix64) throws -> [BorrowedDays.Lead] {
    let places = ["Tanah Rawang", "Kuala Sebatik", "Pulau Semut", "Lembah Biru", "Bukit Tiga"]
    let people = ["Rudi Hartanto", "Sinta Wardani", "Made Suteja"]
    return try (0..<40).map { number in
      let names = (places.shuffled(using: &random).prefix(3) + people.shuffled(using: &random).prefix(1))
      let day = Int.random(in: 1...28, using: &random)
      let text =
        "Jembatan \(names[0]) di \(names[1]) dibuka \(names[3]) (\(day)/4). Warga \(names[2]) melintas \(number) kali."
      let published = CalendarDate(year: number % 8 == 7 ? 2023 : 2024, month: 4, day: day)
      let source = ArticleSource(
        path: "\(number)", bytes: Array(text.utf8), published: number % 3 == 0 ? nil : published, language: .indonesian)
      let reading = ClaimReader.read(try Reader.article(from: source, defaults: ReadingDefaults(limit: .max)))
      return BorrowedDays.Lead(
        ArticleProfile(Dossier.Entry(id: ArticleID(number + 1), source: source, reading: reading)))
    }
  }

  @Test func loadedOneByOneTheyBorrowWhatTheyDoTogether() throws {
    var random = SplitMix64(state: 7)
    let leads = try leads(&random)
    var (borrowers, changes) = (0, 0)
    for commonest in [5, 12, 200] {
      var lending = Lending(commonest: commonest)
      for count in 1...leads.count {
        var fresh = Lending(commonest: commonest)
        let isNew = fresh.add(Array(leads[..<count]))
        #expect(isNew)
        let before = lending.borrowed
        if !lending.add([leads[count - 1]]) {
          #expect(before != Array(fresh.borrowed.dropLast()))
          lending = fresh
          changes += 1
        }
        #expect(lending.borrowed == fresh.borrowed)
        borrowers += lending.borrowed.count { $0 != nil }
      }
    }
    #expect(borrowers > 0 && changes > 0)
  }

  @Test func whatIsTakenBackLeavesNoTrace() throws {
    var random = SplitMix64(state: 8)
    let leads = try leads(&random)
    var lending = Lending(commonest: 12)
    let isNew = lending.add(Array(leads[..<20]))
    #expect(isNew)
    var straight = lending
    let before = lending.borrowed
    for lead in leads[20...] {
      _ = lending.add([lead])
      lending.takeBack(to: 20)
      #expect(lending.borrowed == before)
    }
    let (one, other) = (lending.add(Array(leads[20...])), straight.add(Array(leads[20...])))
    #expect(one == other)
    #expect(lending.borrowed == straight.borrowed)
  }
}
