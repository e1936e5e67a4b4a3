import Reading
import Testing

@testable import Claims

private func read(_ text: String, published: String? = nil) throws -> (Article, DateReading) {
  let source = ArticleSource(
    path: "a.txt", bytes: Array(text.utf8), published: published.flatMap { CalendarDate(iso: $0) },
    language: .indonesian)
  let article = try Reader.article(from: source)
  return (article, DateRecogniser.read(article))
}

@Suite struct DateYearTests {
  private static let summit = """
    Rapat itu berlangsung pada Senin (20/10). Rombongan sudah datang sejak Jumat (18/10). Perjanjian antara kedua negara
    berasal dari Juni 2024. Hadir pula Mark Rutte dari NATO, Yoon Suk Yeol, dan David Lammy.
    """

  /// Both weekdays fit some year; only one year holds all three tenures (NATO from October 2024, Seoul until April 2025).
  @Test func tenuresChooseTheYear() throws {
    let (article, reading) = try read(Self.summit)
    let year = try #require(reading.year)
    #expect(year.year == 2024)
    #expect(year.runnerUp == 2025)
    #expect(year.margin >= 3)
    #expect(year.evidence.map(article.string).contains("Yoon Suk Yeol"))
    let monday = try #require(reading.dates.first)
    #expect(monday.from == CalendarDate(year: 2024, month: 10, day: 20))
    #expect(monday.isYearInferred)
    #expect(monday.isConsistent == false)
    #expect(
      monday.repairs == [.date(try #require(CalendarDate(year: 2024, month: 10, day: 21))), .weekday(.sunday)])
  }

  @Test func aPublicationDateNeedsNoInference() throws {
    let (_, reading) = try read(Self.summit, published: "2024-10-22")
    #expect(reading.year == nil)
    #expect(reading.anchor == CalendarDate(year: 2024, month: 10, day: 22))
    #expect(reading.dates.map(\.isConsistent).prefix(2) == [false, true])
  }

  /// What is past to a dated report is not ahead of it, and its lead names its weekday; a year of history is no such date.
  @Test(arguments: [
    ("The licence has been in force since March 2021.", 2022), ("The port was opened in January 2022.", 2022),
    ("The port was built in 2019.", nil),
  ])
  func theDatelineIsOfTheYearThatItsLeadAndPastAllow(_ past: String, _ year: Int?) throws {
    let text = "PORT LOUIS, Feb 4 (Agency) - A crane fell on a quay on Friday, the harbour office said.\n\n" + past
    let source = ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: .english)
    let reading = DateRecogniser.read(try Reader.article(from: source))
    #expect(reading.dates.first?.from?.year == year)
  }

  /// Years of history alone say nothing of the day.
  @Test func historyLeavesTheYearOpen() throws {
    let (_, reading) = try read("Banjir datang 19 Juni. Banjir pada 2011 dan 2019 lebih kecil.")
    #expect(reading.year == nil)
    #expect(reading.dates.first?.from == nil)
  }

  @Test(arguments: [
    // Off by one: the neighbouring day and the weekday's own name.
    ("Selasa (21/10/2024)", ["2024-10-22", "monday"]),
    // The old year lingers in January.
    ("Selasa (17/1/2016)", ["sunday", "2017-01-17"]),
    // A year that cannot be, one digit away from one that can.
    ("Selasa (8/9/3020)", ["2020-09-08"]),
    // A month too far.
    ("Senin (2/10/2015)", ["friday", "2015-11-02"]),
  ])
  func repairsOffered(_ date: String, _ expected: [String]) throws {
    let (_, reading) = try read("Rapat digelar \(date).")
    let mention = try #require(reading.dates.first)
    let repairs = mention.repairs.map { repair in
      switch repair {
      case .date(let date): date.description
      case .weekday(let weekday): weekday.name
      }
    }
    #expect(repairs.count <= 3)
    #expect(mention.isConsistent == false)
    #expect(Set(repairs).isSuperset(of: expected), "\(repairs)")
  }

  @Test func tokensOfTimesAreOccupied() throws {
    let (article, reading) = try read("Gempa terjadi pukul 08.37 WIB, Selasa (22/10/2024), dan merusak 37 rumah.")
    let free = article.tokens.indices.filter { article.tokens[$0].kind == .number && !reading.occupied[$0] }
    #expect(free.map { article.string(article.tokens[$0].range) } == ["37"])
  }
}
