import Dossiers
import Reading
import Testing

@Suite struct LateDatesTests {
  @Test(arguments: [
    ("Gempa mengguncang Lembah Biru pada Senin (28/10/2024) dan menewaskan lima orang.", Language.indonesian),
    ("Kami siap, kata Kepala Desa Lembah Biru, Rabu (30/10).", .indonesian),
    ("Five people died in the flood in Lembah Biru on Oct. 28, 2024.", .english),
  ])
  func pastToldAfterItsReport(_ text: String, _ language: Language) throws {
    let dossier = try dossier(Report(text, "2024-10-23", language))
    #expect(dossier.findings.map(\.rule) == ["date.after-report"])
    #expect(dossier.findings.allSatisfy { $0.verdict == .tension })
  }

  @Test(arguments: [
    ("Rapat akan digelar Senin (28/10/2024) di Lembah Biru.", Language.indonesian),
    ("Lima orang tewas. Kartu berlaku sampai 5 November 2024.", .indonesian),
    ("Gempa mengguncang Lembah Biru pada Kamis (24/10/2024).", .indonesian),
    ("He was arrested and will face trial on Oct. 28, 2024.", .english),
    ("The ferry that capsized returns on Oct. 28, 2024.", .english),
    ("The permit was granted until Oct. 28, 2024.", .english),
  ])
  func plansAndTermsAreNone(_ text: String, _ language: Language) throws {
    #expect(try dossier(Report(text, "2024-10-23", language)).findings.isEmpty)
  }
}
