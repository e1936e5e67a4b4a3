import Claims
import Reading
import Testing

/// Names with their roles and affiliations, in the orders in which both languages print them.
@Suite struct EntityTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var language: Language = .indonesian
    var name: String
    var kind: EntityKind = .person
    var role: String?
    var affiliation: String?
    var aliases: [String] = []
    var testDescription: String { text }
  }

  static let examples: [Example] = [
    Example(
      text: "Kepala BPBD Ngadirejo Iwan Saputra tiba kemarin.", name: "Iwan Saputra", role: "Kepala",
      affiliation: "BPBD Ngadirejo"),
    Example(
      text: "Direktur Utama PT Laut Biru Budi Santoso hadir.", name: "Budi Santoso", role: "Direktur Utama",
      affiliation: "PT Laut Biru"),
    Example(
      text: "Budi Santoso, Direktur Utama PT Laut Biru, hadir.", name: "Budi Santoso", role: "Direktur Utama",
      affiliation: "PT Laut Biru"),
    Example(
      text: "Wakil Menteri Luar Negeri Jepang, Akira Tanabe, hadir.", name: "Akira Tanabe",
      role: "Wakil Menteri Luar Negeri", affiliation: "Jepang"),
    Example(
      text: "Nadia Permata, seorang pakar dari Institut Kajian Samudra, hadir.", name: "Nadia Permata", role: "pakar",
      affiliation: "Institut Kajian Samudra"),
    Example(
      text: "Kepala Bidang Humas Polda Nusa Raya Komisaris Besar Teguh Prasetyo hadir.", name: "Teguh Prasetyo",
      role: "Kepala Bidang Humas", affiliation: "Polda Nusa Raya"),
    Example(
      text: "Duta Besar Rusia di Jakarta, Anton Orlov, hadir.", name: "Anton Orlov", role: "Duta Besar",
      affiliation: "Rusia"),
    Example(text: "Kepala Desa Sumber Rejo, Mukhlis (52), hadir.", name: "Mukhlis", role: "Kepala Desa Sumber Rejo"),
    Example(
      text: "Gubernur Ratna Dewi hadir. Ratna pulang malam.", name: "Ratna Dewi", role: "Gubernur", aliases: ["Ratna"]),
    Example(text: "Prof. Dr. Hendra Gunawan hadir dalam sidang itu.", name: "Hendra Gunawan"),
    Example(
      text: "Badan Kajian Samudra (BKS) berdiri tahun lalu. BKS punya dua kapal.", name: "Badan Kajian Samudra",
      kind: .organisation, aliases: ["BKS"]),
    Example(
      text: "Foreign Minister Akira Tanabe arrived on Monday.", language: .english, name: "Akira Tanabe",
      role: "Foreign Minister"),
    Example(
      text: "Japan's foreign minister Akira Tanabe arrived.", language: .english, name: "Akira Tanabe",
      role: "foreign minister", affiliation: "Japan"),
    Example(
      text: "Helen Brandt, chief executive of Blue Sea Lines Ltd, arrived.", language: .english, name: "Helen Brandt",
      role: "chief executive", affiliation: "Blue Sea Lines Ltd"),
    Example(
      text: "Mayor Helen Brandt arrived. Brandt left at noon.", language: .english, name: "Helen Brandt", role: "Mayor",
      aliases: ["Brandt"]),
  ]

  @Test(arguments: examples)
  func `Names with role and affiliation`(example: Example) throws {
    let source = ArticleSource(path: "a.txt", bytes: Array((example.text + "\n").utf8), language: example.language)
    let reading = ClaimReader.read(try Reader.article(from: source))
    let entity = try #require(reading.entities.first { $0.name == example.name }, "\(reading.entities.map(\.name))")
    #expect(entity.kind == example.kind)
    #expect(entity.role == example.role)
    #expect(entity.affiliation == example.affiliation)
    #expect(entity.aliases == example.aliases)
  }

  @Test(arguments: [
    ("Seoul mendesak NATO bertindak.", true), ("Rutte meminta agar Seoul mengirim utusan.", true),
    ("Seoul bersama NATO mencari jalan keluar.", true), ("Lammy berkunjung ke Seoul pada Senin.", false),
    ("Duta Besar Rusia di Seoul, Anton Orlov, hadir.", false),
  ])
  func `A capital that acts is its government`(text: String, isGovernment: Bool) throws {
    let source = ArticleSource(path: "a.txt", bytes: Array((text + "\n").utf8), language: .indonesian)
    let reading = ClaimReader.read(try Reader.article(from: source))
    #expect(reading.mentions.contains { $0.isMetonym } == isGovernment)
  }

  @Test func `A long article with many names takes time in proportion`() throws {
    var text = ""
    for number in 0..<3000 { text += "Ratna Dewi Nomor\(number) mengatakan bahwa Budi Santoso pulang. " }
    let source = ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: .indonesian)
    let reading = ClaimReader.read(try Reader.article(from: source))
    #expect(reading.claims.count >= 3000)
  }
}
