import Reading
import Testing

@testable import Dossiers

@Suite struct CognateTests {
  @Test(arguments: [
    ("promotor", "promoter"), ("investigasi", "investigation"), ("inspektur", "inspector"), ("vokalis", "vocalists"),
    ("konser", "concert"), ("mengorbit", "orbit"),
  ])
  func oneSpelling(_ indonesian: String, _ english: String) {
    #expect(Cognates.key(indonesian, .indonesian) == Cognates.key(english, .english))
  }

  @Test func shortWordsTellNothing() { #expect(Cognates.key("kru", .indonesian) == nil) }
}

@Suite struct FigureInEventTests {
  @Test func aCountMissesTheOtherInItsStatement() throws {
    let dossier = try dossier(
      Report("Panitia Festival Lembah Biru di Bandarlaut menjual 18.000 tiket.", "2025-03-03", .indonesian),
      Report("The organisers of the Lembah Biru festival in Bandarlaut sold 31,000 tickets.", "2025-03-03"))
    #expect(dossier.findings.contains { $0.kind == .figure && $0.verdict == .contradiction })
  }

  @Test func unknownZonesAreNoOtherHour() throws {
    let dossier = try dossier(
      Report("Pada Senin (3/3) pukul 18.00 WIB, 31 orang di Lembah Biru tewas.", "2025-03-04", .indonesian),
      Report("By 6 p.m. on Monday, 36 people in Lembah Biru were dead.", "2025-03-04"))
    #expect(!dossier.compatible.contains { $0.rule == "figure.another-hour" })
  }
}
