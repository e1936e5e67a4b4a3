import Claims
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// Which day belongs to which event: those of datelines to none, those behind places to what stands before them.
@Suite struct DayOfEventTests {
  private static let fire = Report(
    "Kebakaran melanda pabrik mebel PT Jati Luhur Sentosa di Desa Kecapi, Kabupaten Jepara, Selasa (4/3/2025) malam.",
    "2025-03-05", .indonesian)

  @Test(arguments: [
    "A fire swept through the Jati Luhur Sentosa furniture plant in Kecapi village, Jepara, on Monday night, killing five.",
    "A fire swept through the Jati Luhur Sentosa furniture plant in Kecapi village, Jepara, on Monday, officials said.",
    "A fire swept through the Jati Luhur Sentosa furniture plant in Kecapi village on Monday night and killed five workers.",
  ])
  func dayAndPlaceGoWithWhatStandsBefore(_ text: String) throws {
    let findings = try dossier(Self.fire, Report(text, "2025-03-06")).findings
    #expect(findings.map(\.rule) == ["date.another-day"])
  }

  @Test(arguments: [
    "JEPARA, Indonesia, March 6, 2025 (Straits Wire) - A fire swept through the Jati Luhur Sentosa furniture plant in Kecapi.",
    "JEPARA, March 6, 2025 — A fire swept through the Jati Luhur Sentosa furniture plant in Kecapi village, Jepara.",
  ])
  func theDayOfADatelineIsThatOfTheReport(_ text: String) throws {
    let dossier = try dossier(Self.fire, Report(text, "2025-03-06"))
    #expect(dossier.findings.isEmpty)
    #expect(dossier.entries.last?.reading.dates.map(\.isDateOfSaying) == [true])
  }

  @Test func digitsSwappedByOneSpeakerAreATension() throws {
    func loss(_ figure: String) -> Report {
      Report(
        "Kepala BPBD Jepara Arwin Noor mengatakan kerugian akibat kebakaran pabrik mebel ditaksir mencapai Rp \(figure) miliar.",
        "2025-03-05", .indonesian)
    }
    let finding = try #require(try dossier(loss("4,5"), loss("5,4")).findings.first)
    #expect(finding.verdict == .tension && finding.grounds.contains(Explanation("ground.swapped-digits")))
    #expect(try dossier(loss("4,5"), loss("4,7")).findings.isEmpty)
  }
}
