import Testing

@testable import Reading

/// Lines that are no article, and those that only look so.
@Suite struct BoilerplateTests {
  private func marked(_ text: String) throws -> [String] {
    let article = try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
    return article.boilerplate.map(article.string)
  }

  @Test func aWordThatEndsABrokenParagraphIsText() throws {
    let lines =
      "Para peternak ikan itu diimbau menangguhkan penjualan sebelum hasil tesnya\nkeluar.\n\nAir masih tinggi di desa."
    #expect(try marked(lines).isEmpty)
    #expect(try marked("Air masih tinggi di desa itu dan warga menunggu.\nKeluar\n") == ["Keluar"])
    #expect(try marked("Air masih tinggi di desa itu.\n\nKeluar\n\nBagikan: WhatsApp\n").count == 1)
  }
}
