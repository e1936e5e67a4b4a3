import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// Figures of two reports on one story that little but the story itself brings together.
@Suite struct FiguresOfOneStoryTests {
  private func rules(_ a: String, _ b: String) throws -> [String] {
    try findings(of: FigureCheck.self, between: (a, .english), and: (b, .indonesian)).map(\.rule)
  }

  private static let head = (
    "The Melati 4 drone crashed near Bontang on Friday, the Sekar institute said.\n\n",
    "Pesawat nirawak Melati 4 jatuh di dekat Bontang, kata lembaga Sekar.\n\n"
  )

  @Test func limitsAreNoSpeeds() throws {
    let a = Self.head.0 + "The drone was flying at 140 kilometres an hour."
    let b =
      Self.head.1
      + "Pesawat itu terbang dengan kecepatan 190 kilometer per jam. Batas kecepatan pesawat itu 150 kilometer per jam."
    #expect(try rules(a, b) == ["figure.disjoint"])
    let limit = Self.head.1 + "Batas kecepatan pesawat itu 150 kilometer per jam."
    #expect(try rules(a, limit).isEmpty)
  }

  @Test func howLongAfterOneMoment() throws {
    let a = Self.head.0 + "Contact with the drone was lost 12 minutes after take-off."
    let b = Self.head.1 + "Kontak dengan pesawat nirawak itu hilang 40 menit setelah lepas landas."
    #expect(try rules(a, b) == ["figure.disjoint"])
    let other = Self.head.1 + "Penyelidik tiba 40 menit setelah kejadian."
    #expect(try rules(a, other).isEmpty)
  }

  @Test func oneGroupOfPeopleWithItsDigitsSwapped() throws {
    let a = Self.head.0 + "There were 35 engineers on board the support ship."
    let b = Self.head.1 + "Kapal pendukung itu diawaki 53 orang."
    #expect(try rules(a, b) == ["figure.disjoint"])
  }

  @Test func aRateOfDataIsOfOneThing() throws {
    let a = Self.head.0 + "It sends 250 megabits per second."
    let b = Self.head.1 + "Kapasitasnya 180 megabit per detik."
    #expect(try rules(a, b) == ["figure.disjoint"])
  }

  @Test func theDayOfWritingIsNoDayOfTheEvent() throws {
    let a =
      "SIBOLGA, Indonesia, May 9 (Pantai Press) - Twenty-seven people were known to have died by Thursday evening."
    let b = "Longsor Sibolga: 72 Orang Tewas hingga Kamis Malam\n\nLongsor menimbun Sibolga, kata Pantai Press."
    let found = try findings(
      of: FigureCheck.self, between: (a, .english), and: (b, .indonesian), published: "2025-05-09")
    #expect(found.map(\.rule) == ["figure.disjoint"])
  }

  /// A headline that shares nothing with the other's sentence but the digits.
  @Test func numbersAloneGiveNoSharedWords() throws {
    let a = "Chaos: 352 Pupils Flee\n\nThe Melati 4 drone crashed near Bontang, the Sekar institute said."
    let b = Self.head.1 + "Sebanyak 325 siswa menonton."
    let found = try findings(
      of: FigureCheck.self, between: (a, .english), and: (b, .indonesian), published: "2025-05-09")
    #expect(found.map(\.rule) == ["figure.disjoint"])
    #expect(found.flatMap(\.grounds).map(\.rule) == ["ground.swapped-digits"])
  }

  @Test func rowsOfAListAreNoSums() throws {
    let a =
      Self.head.0
      + "The institute near Bontang sent 90 engineers, 40 engineers from its yard, 30 engineers from its office."
    func b(_ count: Int) -> String { Self.head.1 + "Lembaga Sekar di Bontang mengirim \(count) insinyur." }
    #expect(
      try findings(of: FigureCheck.self, between: (a, .english), and: (b(55), .indonesian)).map { found in
        found.evidence.map(\.text)
      } == [["90 engineers", "55 insinyur"]])
  }

  @Test func tollsOfTwoGroupsAreTwo() throws {
    let head = (
      "SEKAR BAY, Sebatik (Pantai Press) - Cholera reached the Melur camp of Kuala Sebatik, Dr Ratna Wulan said.\n\n",
      "Kolera mencapai kamp Melur di Kuala Sebatik, Teluk Sekar, kata dr. Ratna Wulan.\n\n"
    )
    func found(_ a: String, _ b: String) throws -> [String] {
      try findings(
        of: FigureCheck.self, between: (head.0 + a, .english), and: (head.1 + b, .indonesian), published: "2025-05-09"
      ).map(\.rule)
    }
    #expect(try found("Nine children have died.", "Anak yang meninggal tercatat 12 anak.") == ["figure.disjoint"])
    #expect(try found("Nine children have died.", "Petugas yang meninggal tercatat 12 petugas.") == [])
  }
}

/// Quotations and callings that one report gives in another way.
@Suite struct QuotesOfOneSpeakerTests {
  private func quotes(_ a: String, _ b: String) throws -> [String] {
    try findings(of: QuoteCheck.self, between: (a, .english), and: (b, .indonesian)).map(\.rule)
  }

  @Test func aNumberIsNotTranslatedIntoACondition() throws {
    let a = "“We will open the school to children in three weeks,” said Maria Lobato on Friday."
    #expect(
      try quotes(a, "“Kami akan membuka sekolah untuk anak kalau jembatan sudah aman,” kata Maria Lobato, Jumat.") == [
        "quote.other-words"
      ])
    #expect(try quotes(a, "“Kami akan membuka sekolah untuk anak dalam tiga pekan,” kata Maria Lobato, Jumat.").isEmpty)
    // A part of it.
    #expect(try quotes(a, "“Kami akan membuka sekolah untuk anak,” kata Maria Lobato, Jumat.").isEmpty)
  }

  @Test func theVerbThatIsDenied() throws {
    let a = "“I will sign the letter tonight if the ship stops at my port,” said Tomas Berek on Friday."
    let b =
      "“Kalaupun kapal berhenti di pelabuhan saya, saya tidak akan tanda tangan surat itu,” kata Tomas Berek, Jumat."
    #expect(try quotes(a, b) == ["quote.denial-turned"])
  }

  @Test func twoCallingsForOneSentence() throws {
    func attributions(_ a: String, _ b: String) throws -> Int {
      try findings(of: AttributionCheck.self, between: (a, .english), and: (b, .english)).count
    }
    let said = "said the bridge “was already shaking before the first lorry came”."
    #expect(
      try attributions("A nurse who lives near the river \(said)", "A fisherman who sleeps near the river \(said)") == 1
    )
    #expect(
      try attributions("A nurse who lives near the river \(said)", "A resident who sleeps near the river \(said)") == 0)
  }
}
