import Reading
import Testing

@testable import Dossiers

/// Two loose statements and what is to be said of them.
struct StatementExample: Sendable, CustomTestStringConvertible {
  var a: String
  var b: String
  var verdict: StatementComparison.Verdict
  var testDescription: String { "\(a) / \(b)" }

  init(_ verdict: StatementComparison.Verdict, _ a: String, _ b: String) {
    self.a = a
    self.b = b
    self.verdict = verdict
  }
}

@Suite struct StatementPairTests {
  static let examples = [
    StatementExample(
      .contradiction, "Jembatan gantung itu ambruk pada malam hari.", "Jembatan gantung itu tidak ambruk."),
    StatementExample(
      .contradiction, "Warga membangun dua sumur di Desa Karangjati.", "Tidak ada sumur yang dibangun warga Karangjati."
    ),
    StatementExample(
      .contradiction, "The council approved the new harbour.", "The council did not approve the new harbour."),
    StatementExample(
      .contradiction, "Sebanyak 120 rumah rusak akibat gempa di Pulau Simuk.", "Gempa di Pulau Simuk merusak 45 rumah."),
    StatementExample(.same, "Jembatan gantung itu ambruk pada malam hari.", "Jembatan gantung itu ambruk."),
    StatementExample(
      .same, "Panitia tidak menunda lomba perahu naga.", "Lomba perahu naga tidak ditunda panitia."),
    StatementExample(
      .contradiction, "Warung itu selalu buka pada hari Minggu.", "Warung itu jarang buka pada hari Minggu."),
    StatementExample(
      .contradiction, "The senate passed the fishing bill on Friday.", "The fishing bill was rejected by the senate."),
    StatementExample(.same, "Harga tiket masuk museum itu murah.", "Tiket masuk museum itu tidak mahal."),
    StatementExample(.unrelated, "Harga beras naik di pasar induk.", "Kapal feri itu berlayar ke utara."),
  ]

  @Test(arguments: examples)
  func verdictOfTwoStatements(_ example: StatementExample) throws {
    let found = try StatementPair.compare(Array(example.a.utf8), Array(example.b.utf8))
    #expect(found.verdict == example.verdict, "\(found.because)")
    #expect(try StatementPair.compare(Array(example.b.utf8), Array(example.a.utf8)).verdict == example.verdict)
  }

  @Test func evidenceStandsInItsStatement() throws {
    let (a, b) = ("Warga membangun dua sumur di desa itu.", "Tidak ada sumur yang dibangun warga di desa itu.")
    let finding = try #require(try StatementPair.compare(Array(a.utf8), Array(b.utf8)).finding)
    #expect(Set(finding.evidence.map(\.article.number)) == [1, 2])
    for evidence in finding.evidence {
      let text = Array((evidence.article.number == 1 ? a : b).utf8)
      #expect(String(decoding: text[evidence.range.start..<evidence.range.end], as: UTF8.self) == evidence.text)
    }
  }

  @Test func nothingToCompare() {
    #expect(throws: ReadingError.empty(path: "B")) { try StatementPair.compare(Array("Hujan turun.".utf8), []) }
  }
}
