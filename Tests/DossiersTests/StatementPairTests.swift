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
    StatementExample(.contradiction, "Delmora was acquired by Kestrel in spring.", "Delmora acquired Kestrel."),
    StatementExample(.contradiction, "Tarlo's predecessor, the stern Ibrik, wrote poems.", "Ibrik succeeded Tarlo."),
    StatementExample(
      .contradiction, "Penta Niaga adalah anak usaha Grup Samosa.", "Penta Niaga memiliki Grup Samosa."),
    StatementExample(
      .contradiction, "Klub Rajawali dikalahkan Klub Samudra di final.", "Klub Rajawali mengalahkan Klub Samudra."),
    StatementExample(
      .compatible, "Klub Rajawali dikalahkan Klub Samudra di final.", "Klub Samudra mengalahkan Klub Rajawali."),
    StatementExample(
      .contradiction, "Orin and Velma were fined 300 and 500 dollars, respectively.", "Velma was fined 300 dollars."),
    StatementExample(
      .same, "Orin and Velma were fined 300 and 500 dollars, respectively.", "Velma was fined 500 dollars."),
    StatementExample(
      .contradiction, "Sari dan Tono masing-masing menerima 12 dan 15 kambing.", "Sari menerima 15 kambing."),
    StatementExample(
      .contradiction, "The chess club failed to reach agreement on the new hall.",
      "The chess club reached agreement on the new hall."),
    StatementExample(
      .contradiction, "Tim dayung itu gagal meraih medali di Sungai Lematang.", "Tim dayung itu meraih medali."),
    StatementExample(
      .contradiction, "The bakery would not accept the prize for its rye bread.",
      "The bakery got the prize for its rye bread."),
    StatementExample(
      .contradiction, "The ointment can bring on a rash in young horses.", "The ointment prevents a rash in horses."),
    StatementExample(
      .contradiction, "Ramuan itu dapat menimbulkan ruam pada kuda.", "Ramuan itu mencegah ruam pada kuda."),
    StatementExample(.compatible, "The dairy will stop selling goat cheese.", "The dairy will not sell goat cheese."),
    StatementExample(.contradiction, "The capital of Varland is Ostrey.", "Brunholm is the capital of Varland."),
    StatementExample(
      .contradiction, "Ibu kota Provinsi Langkara adalah Merana.", "Sidoluhur adalah ibu kota Langkara."),
    StatementExample(
      .contradiction, "The opera Silvana was composed by Aurel Dastin.", "Piotr Malek composed the opera Silvana."),
    StatementExample(
      .contradiction, "Film Senja Merah disutradarai Yoga Pratista.", "Lukman Ardi menyutradarai film Senja Merah."),
    StatementExample(
      .contradiction, "The lighthouse opened on 4 May 1931. It was sold on 9 June 1950.",
      "The lighthouse opened on 9 June 1950."),
    StatementExample(
      .contradiction, "Mercusuar itu diresmikan pada 4 Mei 1931. Bangunan itu dijual pada 9 Juni 1950.",
      "Mercusuar itu diresmikan pada 9 Juni 1950."),
    StatementExample(
      .same, "The district was run from Wesapo, the capital of Ondara.", "Wesapo is the capital of Ondara."),
    StatementExample(
      .contradiction,
      "Both boats, with Orin Dahl and Velma Strand aboard, were late by 3 hours and 5 hours, respectively.",
      "Velma Strand was late by 3 hours."),
    StatementExample(
      .contradiction, "The kiosk was left to Ivo Marten by his uncle.",
      "The kiosk was left to Ivo Marten by his father."),
    StatementExample(.contradiction, "Kios itu warisan dari paman Darmo.", "Kios itu warisan dari ayah Darmo."),
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
