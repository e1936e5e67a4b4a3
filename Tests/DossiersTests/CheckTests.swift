import Claims
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// A report of a test, in one of the two languages.
struct Report: Sendable {
  var text: String
  var day: String?
  var language: Language = .english

  init(_ text: String, _ day: String? = nil, _ language: Language = .english) {
    self.text = text
    self.day = day
    self.language = language
  }
}

/// The dossier of some reports.
func dossier(_ reports: Report...) throws -> Dossier {
  var dossier = Dossier()
  for (index, report) in reports.enumerated() {
    let published = report.day.flatMap { CalendarDate(iso: $0) }
    try dossier.apply(
      .load(
        ArticleSource(
          path: "\(index + 1).txt", bytes: Array((report.text + "\n").utf8), published: published,
          language: report.language)))
  }
  return dossier
}

@Suite struct FigureCheckTests {
  @Test func countsOfOneThingThatDoNotMeet() throws {
    let dossier = try dossier(
      Report(
        "The storm flattened 418 houses in the village of Lembah Biru, the mayor of Bandarlaut said.", "2025-03-04"),
      Report(
        "The storm flattened 184 houses in the village of Lembah Biru, officials in Bandarlaut said.", "2025-03-04"))
    let finding = try #require(dossier.findings.first { $0.kind == .figure })
    #expect(finding.verdict == .contradiction)
    #expect(finding.evidence.map(\.text) == ["418 houses", "184 houses"])
    #expect(finding.grounds.contains { $0.rule == "ground.swapped-digits" })
  }

  @Test func languagesMeetInConceptsAndNames() throws {
    let dossier = try dossier(
      Report("Sebanyak 52 rumah di Desa Lembah Biru hanyut terbawa banjir Sungai Marapu.", "2025-03-04", .indonesian),
      Report("Flood water from the Marapu river swept away 79 houses in Lembah Biru.", "2025-03-04"))
    #expect(dossier.findings.contains { $0.kind == .figure && $0.verdict == .contradiction })
  }

  @Test func laterCountOfTheDeadIsNoConflict() throws {
    let dossier = try dossier(
      Report("The landslide in Lembah Biru killed 12 people, the rescue agency of Bandarlaut said.", "2025-03-04"),
      Report("The landslide in Lembah Biru killed 19 people, the rescue agency of Bandarlaut said.", "2025-03-06"))
    #expect(!dossier.findings.contains { $0.kind == .figure })
    #expect(dossier.compatible.contains { $0.rule == "figure.later-count" })
  }

  @Test func roundedAndVagueFiguresMeet() throws {
    let dossier = try dossier(
      Report("The flood in Lembah Biru damaged 1,512 houses along the Marapu river.", "2025-03-04"),
      Report("The flood in Lembah Biru damaged about 1,500 houses along the Marapu river.", "2025-03-04"),
      Report("The flood in Lembah Biru damaged thousands of houses along the Marapu river.", "2025-03-04"))
    #expect(!dossier.findings.contains { $0.verdict == .contradiction })
  }

  @Test func otherPlacesAreOtherFigures() throws {
    let dossier = try dossier(
      Report("Police counted 3,000 protesters in Surabaya on Monday, an officer said.", "2025-03-04"),
      Report("Police counted 800 protesters in Makassar on Monday, an officer said.", "2025-03-04"))
    #expect(!dossier.findings.contains { $0.kind == .figure })
  }

  @Test func estimatesOfTwoSidesAreATension() throws {
    let dossier = try dossier(
      Report(
        """
        Police chief Andra Wiguna put the number of protesters in Bandarlaut at 1,200 protesters.

        Organiser Mira Lestari said 7,000 protesters had come to Bandarlaut.
        """, "2025-03-04"))
    #expect(!dossier.findings.contains { $0.verdict == .contradiction })
  }
}

@Suite struct StatementCheckTests {
  @Test func quoteOfTwoSpeakers() throws {
    let dossier = try dossier(
      Report(
        "\"The water came up to my chest in ten minutes and nobody warned us,\" said Sari Wulandari in Lembah Biru near Bandarlaut."
      ),
      Report(
        "\"The water came up to my chest in ten minutes and nobody warned us,\" said Joko Prasetyo in Lembah Biru near Bandarlaut."
      ))
    #expect(dossier.findings.map(\.kind) == [.attribution])
  }

  @Test func denialAndStatement() throws {
    let dossier = try dossier(
      Report("Police sealed the warehouse of Tirta Kencana in Bandarlaut on Friday.", "2025-03-08"),
      Report("Police have not sealed the warehouse of Tirta Kencana in Bandarlaut.", "2025-03-08"))
    let finding = try #require(dossier.findings.first { $0.kind == .polarity })
    #expect(finding.evidence.count == 2)
  }

  @Test func notConfirmingIsNoDenial() throws {
    let dossier = try dossier(
      Report("Police sealed the warehouse of Tirta Kencana in Bandarlaut on Friday.", "2025-03-08"),
      Report("Police did not confirm whether the warehouse of Tirta Kencana in Bandarlaut was sealed.", "2025-03-08"))
    #expect(!dossier.findings.contains { $0.kind == .polarity })
  }

  @Test func officesOfOnePerson() throws {
    let dossier = try dossier(
      Report("Governor Rosa Hidayat said the bridge was safe."), Report("Mayor Rosa Hidayat said the bridge was old."))
    #expect(dossier.findings.map(\.kind) == [.role])
  }
}

@Suite struct OriginTests {
  private let body = """
    The ferry left the harbour of Bandarlaut at dawn with forty passengers and a cargo of rice on board. It was due in the
    northern islands by noon. The coast guard said the sea was calm and that no distress call had been heard that morning.
    Relatives of the passengers waited on the pier with food and blankets while the search went on through the night.
    """

  @Test func reprintsAreOneOrigin() throws {
    let dossier = try dossier(Report(body), Report(body + "\nThe mayor opened a shelter for the families."))
    #expect(dossier.echoes.map { $0.articles.map(\.number) } == [[1, 2]])
  }

  @Test func unlikeTextsAreNot() throws {
    let dossier = try dossier(
      Report(body), Report("The ferry of Bandarlaut sank. Divers found the wreck on the reef after two days."))
    #expect(dossier.echoes.isEmpty)
  }
}

@Suite struct KeyTests {
  @Test(arguments: [
    ("Kim Hong-kyun", "Kim Hong Kyun"), ("Georgiy Zinoviev", "Georgij Zinovjev"), ("Nélida Ccori", "Nelida Cori"),
  ])
  func spellingsOfOneName(_ a: String, _ b: String) {
    #expect(NameKey.romanised(a) == NameKey.romanised(b))
  }

  @Test func digitSlips() {
    #expect(DigitSlip(4312, 4132) == .swapped)
    #expect(DigitSlip(2.4e6, 4.2e6) == .swapped)
    #expect(DigitSlip(212, 312) == .oneDigit)
    #expect(DigitSlip(600_000, 60_000) == .shifted)
    #expect(DigitSlip(212, 212) == nil)
    #expect(DigitSlip(12, 3450) == nil)
  }

  @Test func groupsDoNotDependOnTheOrderOfJoining() {
    var one = Groups(count: 5)
    one.join(3, 1)
    one.join(4, 3)
    var other = Groups(count: 5)
    other.join(4, 1)
    other.join(3, 4)
    #expect(one.lists() == other.lists())
  }

  @Test func logarithms() {
    #expect(abs(Logarithm.natural(2.718_281_828_459_045) - 1) < 1e-9)
    #expect(abs(Logarithm.natural(1000) - 6.907_755_278_982_137) < 1e-9)
    #expect(Logarithm.natural(0) == 0)
  }
}

@Suite struct DenialRuleTests {
  @Test func reportsThatAreDenied() throws {
    let dossier = try dossier(
      Report("Some 300 soldiers from Ruritania arrived in Bandarlaut by ship on Friday.", "2025-03-08"),
      Report(
        "The foreign ministry denied reports that soldiers from Ruritania had arrived in Bandarlaut.", "2025-03-09"))
    #expect(dossier.findings.contains { $0.kind == .polarity })
  }
}

/// The founding article, where the folder with it stands beside the project.
private let foundingArticle = try? Repository.bytes("../shared/seed/article.txt")

@Suite struct FoundingArticleTests {
  @Test(.enabled(if: foundingArticle != nil, "the founding article is not beside the project"))
  func onlyItsTwoConflicts() throws {
    var dossier = Dossier()
    try dossier.apply(.load(ArticleSource(path: "article.txt", bytes: try #require(foundingArticle))))
    #expect(dossier.findings.map(\.kind) == [.calendar, .figure])
    #expect(dossier.findings.map(\.verdict) == [.contradiction, .tension])
    #expect(dossier.findings.last?.strength == .weak)
    #expect(dossier.findings.first?.repairs.map(\.value).contains("2024-10-21") == true)
  }
}
