import Testing

@testable import Reading

private func article(_ text: String) throws -> Article {
  var source = ArticleSource(path: "a.pdf", bytes: Array("%PDF-1.7".utf8))
  source.converted = Array(text.utf8)
  return try Reader.article(from: source)
}

private func text(_ article: Article) -> String { article.string(TextRange(0, article.text.count)) }

@Suite struct PrintedPagesTests {
  @Test func wordsAreWholeAndPagesCounted() throws {
    let article = try article(
      "Kementerian mencatat kerusak-\nan berat pada anak-\nanak sungai di tiga ke-\ncamatan.\n\u{0C}Halaman kedua dimulai di sini.\n\u{0C}"
    )
    #expect(
      text(article)
        == "Kementerian mencatat kerusakan berat pada anak-\nanak sungai di tiga kecamatan.\n\nHalaman kedua dimulai di sini."
    )
    #expect(article.page(at: 0) == 1)
    #expect(article.page(at: article.text.count - 1) == 2)
  }

  @Test func aCompoundKeepsItsHyphen() throws {
    let article = try article("The long-term plan was approved. It is a long-\nterm commitment, officials said.\n")
    #expect(text(article).contains("a long-\nterm commitment"))
  }

  @Test func columnsAreReadOneAfterAnother() throws {
    var lines: [String] = ["LAPORAN BULANAN TENTANG KEADAAN AIR DI SELURUH KABUPATEN TAHUN INI", ""]
    for row in 1...8 {
      let left = "kiri baris \(row) berisi kata biasa"
      lines.append(left + String(repeating: " ", count: 40 - left.count) + "kanan baris \(row) berisi kata lain")
    }
    let text = try text(article(lines.joined(separator: "\n") + "\n"))
    let left = try #require(text.range(of: "kiri baris 8"))
    let right = try #require(text.range(of: "kanan baris 1"))
    #expect(left.lowerBound < right.lowerBound)
    #expect(text.hasPrefix("LAPORAN BULANAN"))
  }

  @Test(arguments: ["•   Desa Hulu: 120 rumah", "1.   Desa Hulu: 120 rumah", "a)   Desa Hulu: 120 rumah"])
  func marksOfListsAreNoCells(_ line: String) throws {
    #expect(
      try text(article("Rincian sementara:\n  \(line)\n")).hasSuffix(
        "\(line.split(separator: " ")[0]) Desa Hulu: 120 rumah"))
  }

  @Test func tablesKeepTheirRows() throws {
    var lines = ["Desa                         Rumah rusak        Pengungsi"]
    for row in 1...8 { lines.append("Desa \(row)                       \(row * 10)                 \(row * 100)") }
    #expect(try text(article(lines.joined(separator: "\n"))).contains("Desa 3 | 30 | 300"))
  }

  @Test func runningHeadsAndNumbersAreMarked() throws {
    let pages = (1...4).map {
      "SIARAN PERS NOMOR 12\n\nIsi halaman \(["satu", "dua", "tiga", "empat"][$0 - 1]) yang lain.\n\nAda lagi.\n\n- \($0) -\n"
    }
    let article = try article(pages.joined(separator: "\u{0C}"))
    let marked = article.boilerplate.map(article.string).joined(separator: "|")
    #expect(marked.contains("SIARAN PERS NOMOR 12") && marked.contains("- 3 -"))
    #expect(!marked.contains("Isi halaman"))
  }

  @Test func aShortParagraphIsWhole() throws {
    let article = try article(
      "Banjir Rendam Desa\n\nBanjir merendam 120 rumah di tiga desa, kata Camat Sari Lestari pada Senin\n(21/10/2024).\n\nAir surut.\n"
    )
    #expect(article.sentences.map { article.string($0.range).count }.contains { $0 > 80 })
    #expect(article.published == nil, "the day of the event, where a line broke, is no dateline")
  }

  @Test func aDatelineStandsAlone() throws {
    let article = try article(
      "SIARAN PERS\nJakarta, 22 Oktober 2024\n\nKementerian menyatakan bahwa sejak 3 Maret 2023 jalan itu ditutup bagi\nsemua kendaraan berat.\n"
    )
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 22))
  }

  @Test func narrowColumnsAreParagraphs() throws {
    let article = try article(
      "Banjir merendam ratusan rumah\nwarga di tiga desa sejak Senin\nmalam, kata camat setempat.\nAir surut sejak pagi tadi dan\nwarga mulai pulang.\n"
    )
    #expect(article.sentences.count == 2, "\(article.sentences.map { article.string($0.range) })")
  }

  @Test func withoutItsTextAPDFIsRefused() {
    #expect(throws: ReadingError.unconverted(path: "a.pdf", format: .pdf)) {
      try Reader.article(from: ArticleSource(path: "a.pdf", bytes: Array("%PDF-1.7".utf8)))
    }
  }
}

@Suite struct OfficeTextTests {
  @Test func everythingIsText() throws {
    var source = ArticleSource(path: "a.docx", bytes: [0x50, 0x4B, 0x03, 0x04] + Array("word/document.xml".utf8))
    source.converted = Array(
      "<h1>Rilis</h1><p>Air naik.</p><ul><li>Satu</li></ul><table><tr><td>Desa</td><td>5</td></tr></table>".utf8)
    let article = try Reader.article(from: source)
    #expect(article.format == .docx)
    #expect(article.string(TextRange(0, article.text.count)) == "Rilis\n\nAir naik.\n\n- Satu\n\nDesa | 5")
  }
}
