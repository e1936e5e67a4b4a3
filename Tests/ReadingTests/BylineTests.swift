import Testing

@testable import Reading

/// Names of writers in the lines at an article's head and foot.
@Suite struct BylineTests {
  private static let rest =
    "Air sungai naik pada malam hari dan merendam jalan di tiga desa yang berada di tepi sungai."

  private func article(_ text: String) throws -> Article {
    try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
  }

  @Test(
    arguments: [
      ("Penulis: Rina Kusuma | Editor: Bayu", ["Rina Kusuma"]),
      ("Reporter: Rina Kusuma dan Adi", ["Rina Kusuma", "Adi"]),
      ("Pewarta : M. Sahrul Editor: Bayu", ["M. Sahrul"]), ("Oleh Rina Kusuma", ["Rina Kusuma"]),
      ("By Anna Hale and Tom Reed", ["Anna Hale", "Tom Reed"]), ("By the river", []), ("By Monday", []),
      ("Penulis muda itu datang.", []), ("Editor: Bayu", []),
    ] as [(String, [String])])
  func names(_ line: String, _ names: [String]) throws {
    for text in ["Air Naik di Tiga Desa\n\n\(line)\n\n\(Self.rest)\n"] {
      let article = try article(text)
      #expect(article.authors == names)
      #expect(article.metadataOrigins["authors"] == (names.isEmpty ? nil : "byline"))
    }
  }

  @Test func atTheFoot() throws {
    let paragraphs = Array(repeating: Self.rest, count: 20).joined(separator: "\n\n")
    #expect(try article("\(paragraphs)\n\nPenulis: Rina Kusuma\n\nEditor: Bayu\n").authors == ["Rina Kusuma"])
    #expect(try article("\(paragraphs)\n\nOleh Rina Kusuma\n").authors.isEmpty)
  }
}
