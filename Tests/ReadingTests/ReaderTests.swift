import Testing

@testable import Reading

/// The sentences of a text, by kind and words.
private func sentences(_ text: String, _ language: Language? = nil) throws -> [(SentenceKind, String)] {
  let article = try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: language))
  return article.sentences.map { ($0.kind, article.string($0.range)) }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    ("Rumah rusak 1.500 unit. Warga mengungsi pukul 08.37 WIB. Air surut.", 3),
    ("Ketua R. A. Kartini hadir. Ia pulang.", 2),
    ("“Kami siap. Semua alat ada,” kata Budi. Warga tenang.", 3),
    ("“Benarkah?” tanya Sari. “Ya.”", 2),
    ("Rapat selesai. ”Kami setuju,” kata Budi. Warga pulang.", 3),
    ("Harganya Rp. 18.000 per kilo. Warga senang.", 2),
    ("Situs kabar.com memuatnya. Lalu hilang.", 2),
    ("The U.S. said so. It was the U.S. He left.", 3),
    ("He paid $1.5bn. She did not!", 2),
    ("Harga naik... lalu turun. Selesai.", 2),
    ("**Siapa yang ditanya?** Organisasi itu tidak.", 2),
    ("**4. Yang kami tanyakan.** Kotak dibuka pada malam hari.", 2),
    ("Layarnya lima inci.Disebutkan juga ada sensor.", 2),
  ])
  func counts(_ text: String, _ count: Int) throws {
    let found = try sentences(text)
    #expect(found.count == count, "\(found)")
  }

  @Test func headingsAndTitles() throws {
    let text = "Air Bah Landa Desa\n\nAir naik pada malam hari.\n\nWarga Mengungsi\n\nMereka tidur di masjid.\n"
    let kinds = try sentences(text).map(\.0)
    #expect(kinds == [.title, .body, .heading, .body])
  }

  @Test func aTitleMayCallOut() throws {
    let found = try sentences("NGERI! Air Naik, Warga: Kami Takut\n\nAir naik pada malam hari.\n")
    #expect(found.map(\.0) == [.title, .body])
    #expect(found.first?.1 == "NGERI! Air Naik, Warga: Kami Takut")
  }

  @Test func listsKeepTheirItems() throws {
    let kinds = try sentences("Tuntutan warga adalah:\n\n1. Jalan dibuka.\n2. Harga diturunkan.\n- Air dialirkan.\n")
      .map(\.0)
    #expect(kinds == [.body, .listItem, .listItem, .listItem])
  }

  @Test func wrappedLinesAreOneParagraph() throws {
    let text = """
      Sungai meluap pada malam hari setelah hujan turun selama dua
      hari berturut-turut di hulu, kata warga yang tinggal di tepi
      sungai itu. Air baru surut menjelang pagi hari berikutnya ya
      dan warga mulai membersihkan rumah.
      """
    #expect(try sentences(text).count == 2)
  }

  @Test func everyTokenStandsInOneSentence() throws {
    let text = "Judul\n\nSatu. Dua!  \n\nTiga tanpa titik\n\n- empat\n- lima"
    let article = try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
    var next = 0
    for sentence in article.sentences {
      #expect(sentence.tokens.lowerBound == next)
      next = sentence.tokens.upperBound
    }
    #expect(next == article.tokens.count)
  }
}

@Suite struct ReaderTests {
  private func read(_ text: String, language: Language? = nil) throws -> Article {
    try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: language))
  }

  @Test func fieldsUnderOtherNames() throws {
    let article = try read(
      "---\nheadline: Air Naik\ndate: 21 Oktober 2024 08:30 WIB\nauthor: [Sari Dewi, {name: Budi}]\nlang: id\nsource: Kabar\n---\nAir naik.\n"
    )
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 21))
    #expect(article.publishedTime == "2024-10-21T08:30:00+07:00")
    #expect(article.title == "Air Naik" && article.publisher == "Kabar" && article.authors.first == "Sari Dewi")
    let ours = try read("---\ndate: 2024-10-20\npublished: 2024-10-21\n---\nAir naik.\n")
    #expect(ours.published == CalendarDate(year: 2024, month: 10, day: 21), "our own name goes first")
  }

  @Test func frontMatterWins() throws {
    let article = try read(
      "---\ntitle: \"Judul: satu\"\npublished: 2024-10-21\nlanguage: en\npublisher: Kabar\n---\nAir naik di desa itu.\n"
    )
    #expect(article.title == "Judul: satu")
    #expect(article.published?.description == "2024-10-21")
    #expect(article.publishedFrom == .frontMatter)
    #expect(article.language == .english)
    #expect(article.publisher == "Kabar")
    #expect(article.string(article.sentences[0].range) == "Air naik di desa itu.")
    #expect(article.fileRange(of: TextRange(0, 3)) == TextRange(article.bodyStart, article.bodyStart + 3))
    #expect(article.bodyStart > 0)
  }

  @Test func brokenFrontMatterIsADiagnostic() throws {
    let article = try read("---\ntitle: [a\npublished: kemarin\n---\nAir naik.\n")
    #expect(article.diagnostics.map(\.code) == ["front-matter.yaml"])
    #expect(article.string(article.sentences[0].range) == "Air naik.")
  }

  @Test(arguments: [
    ("Air naik di desa itu dan warga mengungsi.", Language.indonesian),
    ("The water rose in the village and people fled.", .english),
  ])
  func languages(_ text: String, _ language: Language) throws {
    #expect(try read(text).language == language)
  }

  @Test func encodings() throws {
    let latin = try Reader.article(
      from: ArticleSource(path: "a", bytes: [0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x61, 0x94]))
    #expect(String(decoding: latin.text, as: UTF8.self) == "café “a”")
    #expect(latin.diagnostics.map(\.code) == ["encoding.windows-1252"])
    let broken = try Reader.article(from: ArticleSource(path: "a", bytes: Array("é é é".utf8) + [0x20, 0xFF, 0x61]))
    #expect(broken.diagnostics.map(\.code) == ["encoding.repaired"])
    let wide = try Reader.article(from: ArticleSource(path: "a", bytes: [0xFF, 0xFE, 0x61, 0, 0x20, 0, 0x62, 0]))
    #expect(String(decoding: wide.text, as: UTF8.self) == "a b")
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], .gzip), ([0x50, 0x4B, 3, 4, 0, 0], .archive), ([0xD0, 0xCF, 0x11, 0xE0, 0], .oldOffice),
      ([0x50, 0x4B, 3, 4, 0] + Array("xl/workbook.xml".utf8), .sheet), ([0xFF, 0xD8, 0xFF, 0], .picture),
      ([0, 0, 0, 0x20] + Array("ftypmp42".utf8), .recording), (Array("bplist00".utf8) + [0], .webArchive),
      ([0, 1, 2, 3], .other),
    ] as [([UInt8], BinaryKind)])
  func whatIsNoTextIsNamed(_ bytes: [UInt8], _ kind: BinaryKind) {
    #expect(throws: ReadingError.binary(path: "a", kind: kind)) {
      try Reader.article(from: ArticleSource(path: "a", bytes: bytes, format: .text))
    }
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(throws: ReadingError.empty(path: "a")) { try Reader.article(from: ArticleSource(path: "a", bytes: [0x0A])) }
    #expect(throws: ReadingError.binary(path: "a", kind: .other)) {
      try Reader.article(from: ArticleSource(path: "a", bytes: [0x61, 0]))
    }
    #expect(throws: ReadingError.tooLarge(path: "a", bytes: 3, limit: 2)) {
      try Reader.article(
        from: ArticleSource(path: "a", bytes: [0x61, 0x61, 0x61]), defaults: ReadingDefaults(limit: 2))
    }
  }

  @Test func hashIsOfTheBytes() throws {
    // SHA-256 of "abc", from FIPS 180-4.
    let article = try read("abc")
    #expect(article.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func positionsAndPages() throws {
    var article = try read("é satu\ndua tiga")
    #expect(article.position(of: 12) == (2, 5))
    #expect(article.page(at: 3) == nil)
    article.pageStarts = [8]
    #expect(article.page(at: 3) == 1)
    #expect(article.page(at: 8) == 2)
  }
}

@Suite struct TokenTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(bytes, LanguageData.of(.english)).map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Rp2,5 triliun", ["Rp", "2,5", "triliun"]),
    ("pukul 08.37.", ["pukul", "08.37", "."]),
    ("(20/10)", ["(", "20", "/", "10", ")"]),
    ("Jum'at Ma’ruf don't", ["Jum'at", "Ma’ruf", "don't"]),
    ("Russia's “plan”", ["Russia", "'s", "“", "plan", "”"]),
    ("Korea’s workers' pay", ["Korea", "’s", "workers", "'", "pay"]),
    ("luka-luka COVID-19", ["luka", "-", "luka", "COVID", "-", "19"]),
    ("U.S. 9 a.m. G20", ["U.S.", "9", "a.m.", "G", "20"]),
    ("lihat https://a.b/c?d=1, ya", ["lihat", "https://a.b/c?d=1", ",", "ya"]),
    ("$1.5bn 50%", ["$", "1.5", "bn", "50", "%"]),
  ])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func flagsSayWhereAndHow() {
    let bytes = Array("NATO siap\n\nIa pergi\nlagi".utf8)
    let tokens = Tokenizer.tokens(bytes, LanguageData.of(.indonesian))
    #expect(tokens[0].isAllCaps && tokens[0].flags.contains(.paragraphStart))
    #expect(tokens[2].isCapitalised && !tokens[2].isAllCaps && tokens[2].flags.contains(.paragraphStart))
    #expect(tokens[4].flags.contains(.lineStart) && !tokens[4].flags.contains(.paragraphStart))
  }

  @Test func anyBytesGiveTokensInOrder() {
    var state: UInt64 = 42
    for round in 0..<300 {
      let bytes = (0..<200).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      let tokens = Tokenizer.tokens(bytes, LanguageData.of(.indonesian))
      var last: Int32 = 0
      for token in tokens {
        #expect(
          token.start >= last && token.end > token.start && Int(token.end) <= bytes.count, "seed 42, round \(round)")
        last = token.end
      }
    }
  }
}
