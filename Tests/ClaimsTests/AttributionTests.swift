import Claims
import Reading
import TestSupport
import Testing

/// A whole report: who speaks, in which role, whom a pronoun means, and what nobody is said to have said.
@Suite struct AttributionTests {
  private let reading: ArticleReading

  init() throws {
    let path = "Briefs/korea-utara/articles/kabar-seoul.txt"
    let article = try Reader.article(from: ArticleSource(path: path, bytes: try Repository.bytes(path)))
    reading = ClaimReader.read(article)
  }

  private func source(_ name: String) -> Source? { reading.sources.first { $0.name == name } }

  private func claim(_ words: String) -> Claim? {
    reading.claims.first { reading.article.string($0.range).contains(words) }
  }

  private func speaker(_ words: String) -> String? {
    claim(words).flatMap { $0.source }.map { reading.sources[$0].name }
  }

  @Test func `Speakers carry role and country`() throws {
    let kim = try #require(source("Kim Hong Kyun"))
    #expect(kim.role == "Wakil Menteri Luar Negeri")
    #expect(kim.aliases == ["Kim"])
    let zinoviev = try #require(source("Georgiy Zinoviev"))
    #expect(zinoviev.role == "Duta Besar")
    #expect(zinoviev.affiliation == "Rusia")
    #expect(zinoviev.entity.flatMap { reading.entities[$0].country } == "RU")
  }

  @Test func `A short name, a clitic and a pronoun mean the one who speaks`() {
    #expect(speaker("segera memulangkan pasukan") == "Kim Hong Kyun")
    #expect(speaker("mengancam keamanan kawasan") == "Kim Hong Kyun")
    #expect(speaker("tidak ditujukan untuk mengancam") == "Georgiy Zinoviev")
  }

  @Test func `Documents and unnamed sources keep their description`() throws {
    #expect(speaker("1.500 tentara pasukan khusus") == "badan intelijen Korea Selatan")
    let observers = try #require(source("Sejumlah pengamat pertahanan"))
    #expect(!observers.isNamed)
    #expect(observers.kind == .group)
  }

  @Test func `What is not confirmed stays open`() throws {
    let claim = try #require(
      reading.claims.first { $0.isContentOpen && reading.article.string($0.range).contains("berada di Rusia") })
    #expect(claim.source.map { reading.sources[$0].name } == "Georgiy Zinoviev")
  }

  @Test func `Demand, hedge and negation`() throws {
    #expect(claim("segera memulangkan")?.certainty == .demanded)
    #expect(claim("diduga akan dilibatkan")?.certainty == .hedged)
    #expect(claim("tidak ditujukan")?.polarity == .denied)
  }

  @Test func `The article's own words have no source, left-overs of the page no claim`() {
    #expect(claim("memanggil Duta Besar Rusia") != nil)
    #expect(speaker("memanggil Duta Besar Rusia") == nil)
    #expect(claim("email Anda") == nil)
    #expect(!reading.claims.contains { reading.article.string($0.range).contains("Tinggalkan") })
  }

  @Test func `A quotation mark without a partner is reported and the rest survives`() throws {
    let text = "“Jembatan itu runtuh, kata Sari Wulandari.\n\nBudi Hartono mengatakan bahwa pasar tetap buka.\n"
    let source = ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: .indonesian)
    let reading = ClaimReader.read(try Reader.article(from: source))
    #expect(reading.diagnostics.map(\.code) == ["quote.unbalanced"])
    #expect(reading.sources.contains { $0.name == "Budi Hartono" })
  }

  @Test(arguments: ["„Air naik“", "»Air naik«", "«Air naik»", "« Air naik »"])
  func `Marks of other languages stand around a quotation too`(_ quoted: String) throws {
    let text = "\(quoted), kata Camat Uji Sari Lestari. Warga mengungsi."
    let reading = ClaimReader.read(try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8))))
    let direct = reading.claims.filter(\.isDirect).map { reading.article.string($0.range) }
    #expect(direct == ["Air naik"])
    #expect(!reading.diagnostics.contains { $0.code == "quote.unbalanced" })
  }

  @Test func `A quotation over two paragraphs has one speaker`() throws {
    let text = "“Kami menunggu tiga hari tanpa kabar.\n\n“Lalu truk itu datang,” kata Sari Wulandari.\n"
    let source = ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: .indonesian)
    let reading = ClaimReader.read(try Reader.article(from: source))
    #expect(reading.claims.map(\.isDirect) == [true, true])
    #expect(reading.sources.map(\.name) == ["Sari Wulandari"])
    #expect(reading.claims.allSatisfy { $0.source == 0 })
  }

  @Test func `Ranges lie inside the text and in order, whatever the marks`() throws {
    let pieces = [
      "“", "”", "\"", "kata", "Budi", ",", ".", "(", ")", "menurut", "yang", "\n\n", "Dinas", "‘", "di", "said",
    ]
    var state: UInt64 = 7
    for round in 0..<400 {
      var text = "Sari"
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += (state >> 40) % 3 == 0 ? "" : " "
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let source = ArticleSource(
        path: "a.txt", bytes: Array(text.utf8), language: round % 2 == 0 ? .indonesian : .english)
      let reading = ClaimReader.read(try Reader.article(from: source))
      #expect(reading.claims.allSatisfy { $0.range.start < $0.range.end && $0.range.end <= text.utf8.count }, "\(text)")
      #expect(reading.claims.map(\.range) == reading.claims.map(\.range).sorted(), "\(text)")
    }
  }
}
