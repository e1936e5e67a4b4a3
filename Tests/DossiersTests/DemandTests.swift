import Claims
import Reading
import Testing

@testable import Dossiers

/// How much two articles must share before their passages are taken for one event.
@Suite struct DemandTests {
  private func profile(_ text: String, _ published: String) throws -> ArticleProfile {
    let dossier = try dossier(Report(text, published))
    return ArticleProfile(try #require(dossier.entries.first))
  }

  private let closure = "The Tanjung Biru bridge in Bandarlaut was closed on Monday, Mayor Rosa Hidayat said."
  private let fire = "Jembatan Tanjung Biru di Bandarlaut ditutup, kata Wali Kota Rosa Hidayat."
  private let match = "Kickoff of the cup final in Ruritania was moved by the federation, coach Ulric Dahl said."

  @Test func reportsOfOneEventNeedNoMoreThanUsual() throws {
    #expect(Demand.of(try profile(closure, "2025-03-04"), try profile(fire, "2025-03-05")) == 1)
  }

  @Test func storiesWithNothingInCommonNeedMore() throws {
    let demand = Demand.of(try profile(closure, "2025-03-04"), try profile(match, "2025-03-04"))
    #expect(demand > 1.5)
    #expect(Weights.reports.asking(demand).isStrict)
  }

  @Test func whatAnotherStoryLeavesOpenIsNoTension() throws {
    let day = "2025-03-04"
    let profiles = try dossier(Report(closure, day), Report(match, day), Report(fire, day)).entries.map(
      ArticleProfile.init)
    let areTwo = profiles.dropFirst().map {
      ArticlePair(profiles[0], $0, Weights.reports.asking(2)).areOfTwoStories
    }
    #expect(areTwo == [true, false])
    let unrelated = try dossier(
      Report(
        "Police suspect that the Bandarlaut warehouse was set on fire.\n\nNobody was hurt at the docks.", "2025-03-04"),
      Report("The Bandarlaut warehouse of a Ruritanian club was set on fire in 1998, its museum tells.", "2025-05-04"))
    #expect(unrelated.findings.isEmpty)
  }

  /// One text with other names: floods of one day in two towns, as one agency words them.
  @Test func reportsOfOtherPlacesAreOfOtherEvents() throws {
    func report(_ town: String, _ village: String, _ chief: String, _ hurt: Int) -> Report {
      Report(
        """
        Banjir di \(town)

        Banjir merendam \(hurt * 40) rumah di Desa \(village), Kabupaten \(town), pada Senin, kata Kepala BPBD \(chief).

        "Air naik sejak pukul \(hurt) pagi dan belum surut," ujarnya. Sebanyak \(hurt) orang luka ringan dan sudah pulang.
        """, "2024-03-05", .indonesian)
    }
    let apart = try dossier(
      report("Bakelo", "Risuta", "Moniwa Guja", 3), report("Jiculo", "Tamori", "Wagude Keba", 7))
    #expect(apart.findings.isEmpty)
    let together = try dossier(
      report("Bakelo", "Risuta", "Moniwa Guja", 3), report("Bakelo", "Risuta", "Moniwa Guja", 7))
    #expect(together.findings.contains { $0.kind == .figure })
  }

  @Test func reportsWeeksApartNeedMore() throws {
    let near = Demand.of(try profile(closure, "2025-03-04"), try profile(fire, "2025-03-08"))
    let far = Demand.of(try profile(closure, "2025-03-04"), try profile(fire, "2025-04-08"))
    #expect(far > near)
    #expect(near == 1)
  }

  @Test func longArticlesNeedMore() throws {
    let many = (1...80).map { "Warga RT \($0) berkumpul di balai desa." }.joined(separator: " ")
    let long = try profile(closure + " " + many, "2025-03-04")
    #expect(Demand.of(long, try profile(fire + " " + many, "2025-03-04")) > 1)
  }

  @Test func oneNameIsNoEventInUnlikeArticles() throws {
    let filler = (1...60).map { "Paragraph \($0) tells of lane \($0) and its gardens." }.joined(separator: " ")
    let dossier = try dossier(
      Report("A poll was in favour of Rosa Hidayat. " + filler, "2025-03-04"),
      Report("Ulric Dahl's hatred of Rosa Hidayat is well known. " + filler, "2025-03-29"))
    #expect(dossier.findings.isEmpty)
  }
}
