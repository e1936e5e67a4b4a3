import Claims
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// Reports that were written before the rules: how many of their conflicts are found, and that what only looks like one
/// raises no alarm.
@Suite struct SceneTests {
  /// The least share of the conflicts that must be found, over all scenes.
  private static let floor = 0.61
  /// Look-alikes that still raise an alarm; the number may only fall.
  private static let mostAlarms = 2

  @Test func conflictsAreFoundAndLookAlikesAreNot() throws {
    let scenes = try Scene.all()
    #expect(scenes.count >= 12)
    var found: [String] = []
    var all = 0
    var alarms: [String] = []
    for scene in scenes {
      let findings = try dossier(of: scene).findings
      for pair in scene.pairs where pair.passages.count > 1 {
        let hit = findings.contains { $0.verdict.rawValue != "compatible" && meets($0, pair, in: scene) }
        if pair.verdict == "compatible" {
          // A conflict with a third passage names all that stand against it.
          if findings.contains(where: { finding in
            finding.verdict == .contradiction && finding.kind.rawValue == pair.kind && meets(finding, pair, in: scene)
              && !scene.pairs.contains { $0.verdict != "compatible" && meets(finding, $0, in: scene) }
          }) {
            alarms.append("\(scene) \(pair.id)")
          }
        } else {
          all += 1
          if hit { found.append("\(scene) \(pair.id)") }
        }
      }
    }
    #expect(Double(found.count) >= SceneTests.floor * Double(all), "\(found.count) of \(all)")
    #expect(alarms.count <= SceneTests.mostAlarms, "\(alarms)")
  }

  private func dossier(of scene: Scene) throws -> Dossier {
    var dossier = Dossier()
    for report in scene.reports {
      try dossier.apply(
        .load(
          ArticleSource(
            path: report.name, bytes: Array(report.text.utf8), published: CalendarDate(iso: report.day),
            language: Language(rawValue: report.language))))
    }
    return dossier
  }

  /// Whether a finding has a passage that overlaps each of a pair's.
  private func meets(_ finding: Finding, _ pair: Scene.Pair, in scene: Scene) -> Bool {
    pair.passages.allSatisfy { passage in
      finding.evidence.contains { evidence in
        guard scene.reports.indices.contains(evidence.article.number - 1),
          scene.reports[evidence.article.number - 1].name == passage.report
        else { return false }
        return evidence.range.start < passage.bytes.upperBound && passage.bytes.lowerBound < evidence.range.end
      }
    }
  }
}

/// Harmless readings, each kept with its reason.
@Suite struct EventDefuserTests {
  private func reasons(_ a: Report, _ b: Report) throws -> (findings: [String], reasons: [String]) {
    let dossier = try dossier(a, b)
    return (dossier.findings.map(\.rule), dossier.compatible.map(\.rule))
  }

  @Test func whatIsClosedOneDayMayBeOpenTheNext() throws {
    let pair = try reasons(
      Report("The Tanjung Biru bridge in Bandarlaut was closed on Monday, the mayor said.", "2025-03-03"),
      Report("The Tanjung Biru bridge in Bandarlaut was opened on Wednesday, the mayor said.", "2025-03-05"))
    #expect(!pair.findings.contains("opposition.opposed"))
    #expect(pair.reasons.contains("event.another-time") || pair.reasons.contains("opposition.sequence"))
  }

  @Test func oneDayTheTwoAreAConflict() throws {
    let pair = try reasons(
      Report("The Tanjung Biru bridge in Bandarlaut was closed on Monday, the mayor said.", "2025-03-03"),
      Report("Jembatan Tanjung Biru di Bandarlaut dibuka pada Senin.", "2025-03-03", .indonesian))
    #expect(pair.findings.contains("opposition.opposed"))
  }

  @Test func notYetIsNoDenialOfLater() throws {
    let pair = try reasons(
      Report("Warga Desa Lembah Biru di Bandarlaut belum dievakuasi.", "2025-03-03", .indonesian),
      Report("The residents of the village of Lembah Biru in Bandarlaut have been evacuated.", "2025-03-06"))
    #expect(pair.findings == [])
    #expect(pair.reasons == ["polarity.not-yet"])
  }

  @Test func questionsStateNothing() throws {
    let pair = try reasons(
      Report("Were the residents of Lembah Biru not evacuated after the flood in Bandarlaut?", "2025-03-03"),
      Report("The residents of Lembah Biru were evacuated after the flood in Bandarlaut.", "2025-03-03"))
    #expect(pair.findings == [])
    #expect(pair.reasons == ["event.open"])
  }

  /// Short statements that share a word or two, in reports on one story that tell the event once.
  private static let story = "The harbour of Pulau Arang in Teluk Kelam was busy.\n\n"
  private static let kisah = "Pelabuhan Pulau Arang di Teluk Kelam ramai.\n\n"

  @Test(arguments: [
    (
      "The new harbour master will be sworn in on July 1.", "Syahbandar baru akan dilantik pada 30 Juni.",
      "date.another-day"
    ),
    ("Talks in the town of Palopo ended without result.", "Perundingan di Kendari itu berakhir.", "place.another"),
    ("The crew has been released.", "Para awak kapal masih ditahan di pangkalan.", "opposition.opposed"),
    ("The old pier collapsed.", "Dermaga lama itu masih bertahan.", "opposition.opposed"),
    ("The police found illegal fuel.", "Polisi tidak menemukan bahan bakar ilegal.", "polarity.denied"),
  ])
  func aStoryTellsItOnce(_ english: String, _ indonesian: String, _ rule: String) throws {
    let pair = try reasons(
      Report(EventDefuserTests.story + english, "2025-06-03"),
      Report(EventDefuserTests.kisah + indonesian, "2025-06-03", .indonesian))
    #expect(pair.findings == [rule])
  }

  @Test(arguments: [
    // Two events of one kind, some of many, and another story.
    ("Two men were arrested on Monday. A woman was arrested on Tuesday.", "Seorang sopir ditangkap pada Rabu."),
    ("Three sailors have been released.", "Sebanyak 14 pelaut masih ditahan."),
    ("The prices of rice rose.", "Harga gula turun."),
  ])
  func severalAreNoConflict(_ english: String, _ indonesian: String) throws {
    let pair = try reasons(
      Report(EventDefuserTests.story + english, "2025-06-03"),
      Report(EventDefuserTests.kisah + indonesian, "2025-06-03", .indonesian))
    #expect(pair.findings == [])
  }

  @Test func hearsayBesideAStatement() throws {
    let pair = try reasons(
      Report("The patrol ship Arang Jaya rammed the trawler in Teluk Kelam.", "2025-06-03"),
      Report("Kapal patroli Arang Jaya dikabarkan menabrak kapal pukat itu di Teluk Kelam.", "2025-06-03", .indonesian))
    #expect(pair.findings == ["certainty.settled"])
  }
}
