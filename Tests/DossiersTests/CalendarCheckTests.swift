import Reading
import Testing

@testable import Claims
@testable import Dossiers

private func findings(_ text: String, published: String? = nil, _ language: Language = .indonesian) throws -> [Finding]
{
  let source = ArticleSource(
    path: "a.txt", bytes: Array(text.utf8), published: published.flatMap { CalendarDate(iso: $0) }, language: language)
  let article = try Reader.article(from: source)
  let dates = DateRecogniser.read(article)
  let reading = ArticleReading(article: article, dates: dates.dates, year: dates.year)
  return CalendarCheck.findings(in: Dossier.Entry(id: ArticleID(1), source: source, reading: reading))
}

@Suite struct CalendarCheckTests {
  /// Two weekdays in one month need no year: the 18th and the 20th are two days apart, Friday and Monday three.
  @Test func pairWithoutAnyYear() throws {
    let found = try findings("Rombongan tiba pada Jumat (18/10). Mereka pulang pada Senin (20/10).")
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.rule == "calendar.pair")
    #expect(finding.verdict == .contradiction)
    #expect(finding.relation == .inconsistent)
    #expect(finding.evidence.map(\.text) == ["Jumat (18/10)", "Senin (20/10)"])
    // Which of the two is wrong is unknown, so both sides are offered.
    #expect(finding.repairs.map(\.text) == ["Jumat (17/10)", "Sabtu (18/10)", "Senin (21/10)", "Minggu (20/10)"])
    #expect(finding.repairs.map(\.value) == ["--10-17", "saturday", "--10-21", "sunday"])
  }

  @Test func pairWithAPublicationDate() throws {
    let text = "Rombongan tiba pada Jumat (18/10). Mereka pulang pada Senin (20/10)."
    let found = try findings(text, published: "2024-10-22")
    #expect(found.map(\.rule) == ["calendar.pair"])
    #expect(found.first?.repairs.map(\.text) == ["Senin (21/10)", "Minggu (20/10)"])
    #expect(found.first?.repairs.map(\.value) == ["2024-10-21", "sunday"])
  }

  @Test func oneFindingNamesEveryPlace() throws {
    let text = "Banjir datang Senin (9/2). Sungai meluap Senin (9/2) dini hari. Air surut Selasa (11/2)."
    let found = try findings(text, published: "2025-02-11")
    #expect(found.count == 1)
    #expect(found.first?.evidence.map(\.text) == ["Senin (9/2)", "Senin (9/2)", "Selasa (11/2)"])
  }

  @Test(arguments: [
    ("Rapat digelar Senin (21/10/2025).", Language.indonesian, ["Selasa (21/10/2025)", "Senin (20/10/2025)"]),
    ("Rapat digelar Senin, 25 Maret 2025.", .indonesian, ["Senin, 24 Maret 2025", "Selasa, 25 Maret 2025"]),
    ("They met on Sunday, 19 April 2025.", .english, ["Saturday, 19 April 2025", "Sunday, 20 April 2025"]),
    ("They met on Monday, October 22, 2024.", .english, ["Monday, October 21, 2024", "Tuesday, October 22, 2024"]),
    (
      "Rapat digelar Minggu (01/09/2024) atau Senin (01/09/2024).", .indonesian,
      ["Minggu (01/09/2024)", "Senin (02/09/2024)"]
    ),
  ])
  func weekdayOfAWrittenYear(_ text: String, _ language: Language, _ repairs: [String]) throws {
    let found = try findings(text, language)
    #expect(found.map(\.rule) == ["calendar.weekday"])
    let printed = try #require(found.first).repairs.map(\.text)
    #expect(Set(printed).isSuperset(of: repairs), "\(printed)")
  }

  @Test(arguments: [
    "Surat itu bertanggal 31 Juni 2024.", "Rapat digelar Senin (31/11).", "Acara itu digelar Senin (20/20/2025).",
    "Laporan itu terbit pada 5 Mei 3025.",
  ])
  func datesThatCannotBe(_ text: String) throws {
    #expect(try findings(text).map(\.rule) == ["calendar.impossible"])
  }

  @Test func aYearThatCannotBeIsItselfTheSlip() throws {
    let finding = try #require(try findings("Laporan itu terbit pada 5 Mei 3025.").first)
    #expect(finding.repairs.map(\.value) == ["2025-05-05"])
  }

  @Test(arguments: [
    // Around New Year and the end of February the year matters: some year fits.
    "Ia datang Selasa (31/12) dan pulang Rabu (1/1).",
    "Ia datang Rabu (28/2) dan pulang Jumat (1/3).",
    "Ia datang Rabu (28/2) dan pulang Kamis (1/3).",
    "Ia datang Jumat (18/10) dan pulang Senin (21/10).",
    // A single yearless date without a year to hold it against.
    "Ia datang Senin (20/10).",
    "Ia datang pada malam Jumat (18/10/2024). Pada Jumat malam (18/10/2024) ia pulang.",
  ])
  func nothingWrong(_ text: String) throws {
    #expect(try findings(text).isEmpty)
  }
}
