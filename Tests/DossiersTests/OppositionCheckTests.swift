import Claims
import Reading
import Testing

@testable import Dossiers

/// Two reports of one day, and whether they say opposite things.
struct OppositePair: Sendable, CustomTestStringConvertible {
  var a: String
  var b: String
  var languages: (Language, Language)
  var testDescription: String { "\(a) / \(b)" }

  init(_ a: String, _ b: String, _ first: Language = .english, _ second: Language = .english) {
    (self.a, self.b, languages) = (a, b, (first, second))
  }

  func findings() throws -> [Finding] {
    try dossier(Report(a, "2025-03-04", languages.0), Report(b, "2025-03-04", languages.1)).findings
  }
}

/// A predicate and its opposite, or its denial, said of one thing.
@Suite struct OppositionCheckTests {
  static let opposed = [
    OppositePair(
      "The council of Bandarlaut approved the quarry permit of Tirta Kencana.",
      "DPRD Bandarlaut menolak izin tambang Tirta Kencana.", .english, .indonesian),
    OppositePair(
      "The quarry permit of Tirta Kencana was rejected by the council of Bandarlaut.",
      "The council of Bandarlaut approved the quarry permit of Tirta Kencana."),
    OppositePair(
      "Polisi Bandarlaut membebaskan Joko Prasetyo.", "Police in Bandarlaut are still holding Joko Prasetyo.",
      .indonesian, .english),
    OppositePair(
      "Kementerian dan serikat guru Bandarlaut menandatangani perjanjian upah.",
      "The ministry and the teachers' union of Bandarlaut postponed the signing of the wage agreement.", .indonesian,
      .english),
    OppositePair(
      "Jalan menuju Lembah Biru kembali dibuka.", "The road to Lembah Biru is cut off.", .indonesian, .english),
  ]

  @Test(arguments: opposed) func oppositesOfOneThing(_ pair: OppositePair) throws {
    #expect(try pair.findings().contains { $0.kind == .opposition && $0.verdict == .contradiction })
  }

  static let harmless = [
    // Two things.
    OppositePair(
      "The council of Bandarlaut approved the quarry permit of Tirta Kencana.",
      "The council of Bandarlaut rejected the hotel plan of Tirta Kencana."),
    OppositePair(
      "Massa tertahan di pintu masuk Masjid Agung Bandarlaut.",
      "Massa bersedia meninggalkan area Masjid Agung Bandarlaut.",
      .indonesian, .indonesian),
    // One at night, the other at dawn.
    OppositePair(
      "Pintu Masjid Agung Bandarlaut ditutup pukul 21.30.", "Pintu Masjid Agung Bandarlaut dibuka pukul 03.40.",
      .indonesian, .indonesian),
    // What has not happened.
    OppositePair(
      "Warga berkumpul sebelum Jembatan Tanjung Biru di Bandarlaut dibuka.",
      "Jembatan Tanjung Biru di Bandarlaut ditutup.", .indonesian, .indonesian),
    // Who does a thing, not that it is done.
    OppositePair(
      "Opponents of the Tanjung Biru bridge in Bandarlaut gathered.",
      "Supporters of the Tanjung Biru bridge in Bandarlaut gathered."),
    // Refusing to do one thing, accepting another.
    OppositePair(
      "Mayor Rosa Hidayat refused to meet the council of Bandarlaut.",
      "Mayor Rosa Hidayat accepted the council of Bandarlaut's award."),
  ]

  @Test(arguments: harmless) func oppositesOfTwo(_ pair: OppositePair) throws {
    #expect(!(try pair.findings().contains { $0.kind == .opposition }))
  }
}

@Suite struct DoubleNegationTests {
  static let harmless = [
    // A command.
    OppositePair(
      "But don't expect the Tanjung Biru bridge in Bandarlaut to open.",
      "Residents expect the Tanjung Biru bridge in Bandarlaut to open."),
    // Both deny it.
    OppositePair(
      "Residents resent the failure to repair the Tanjung Biru bridge in Bandarlaut.",
      "The council refused to repair the Tanjung Biru bridge in Bandarlaut."),
    OppositePair(
      "The council will sell offices that do not support the Bandarlaut hospital.",
      "The council will sell offices that do not openly support the Bandarlaut hospital."),
    // Two uses of a verb.
    OppositePair(
      "Rosa Hidayat did not meet the polling threshold in Bandarlaut.",
      "Rosa Hidayat met with the election board in Bandarlaut."),
  ]

  @Test(arguments: harmless) func nothingIsDenied(_ pair: OppositePair) throws {
    #expect(!(try pair.findings().contains { $0.kind == .polarity }))
  }

  @Test func whatTwoNegatorsDenyIsAffirmed() throws {
    let pair = OppositePair(
      "Tidak ada warga Lembah Biru yang tidak diperbolehkan masuk ke Balai Bandarlaut.",
      "Warga Lembah Biru diperbolehkan masuk ke Balai Bandarlaut.", .indonesian, .indonesian)
    #expect(try pair.findings().isEmpty)
  }

  @Test func whoRefusesToDoAThingHasNotDoneIt() throws {
    let pair = OppositePair(
      "Mayor Rosa Hidayat refused to close the Tanjung Biru bridge in Bandarlaut.",
      "Mayor Rosa Hidayat closed the Tanjung Biru bridge in Bandarlaut.")
    #expect(try pair.findings().contains { $0.kind == .polarity })
  }
}

/// Who disagrees with whom, and how often one conflict is told.
@Suite struct RelationTests {
  private let closed = "The Tanjung Biru bridge in Bandarlaut was closed on Monday."
  private let opened = "The Tanjung Biru bridge in Bandarlaut was opened on Monday."

  @Test func oneConflictInFiveReportsIsOneFinding() throws {
    let dossier = try dossier(
      Report(closed, "2025-03-03"), Report(opened, "2025-03-03"), Report(closed + " Rain fell.", "2025-03-03"),
      Report(opened + " It was sunny.", "2025-03-03"), Report(closed + " The mayor was there.", "2025-03-03"))
    let findings = dossier.findings.filter { $0.kind == .opposition }
    #expect(findings.count == 1)
    #expect(findings.first.map { Set($0.evidence.map(\.article.number)) } == [1, 2, 3, 4, 5])
  }

  @Test func twoSpeakersDispute() throws {
    let dossier = try dossier(
      Report("Mayor Rosa Hidayat said the council of Bandarlaut had approved the quarry permit.", "2025-03-03"),
      Report("Chairman Joko Prasetyo said the council of Bandarlaut had rejected the quarry permit.", "2025-03-03"))
    #expect(dossier.findings.first { $0.kind == .opposition }?.relation == .disputed)
  }

  @Test func oneSpeakerInTwoReportsIsMisreported() throws {
    let dossier = try dossier(
      Report("Mayor Rosa Hidayat said the council of Bandarlaut had approved the quarry permit.", "2025-03-03"),
      Report("Mayor Rosa Hidayat said the council of Bandarlaut had rejected the quarry permit.", "2025-03-03"))
    #expect(dossier.findings.first { $0.kind == .opposition }?.relation == .misreported)
  }

  @Test func oneReportAgainstItselfIsInconsistent() throws {
    let dossier = try dossier(
      Report("Lembah Biru counts 3 schools in Bandarlaut. The fair was held on Monday, March 5, 2025.", "2025-03-09"))
    #expect(dossier.findings.map(\.relation) == [.inconsistent])
  }
}
