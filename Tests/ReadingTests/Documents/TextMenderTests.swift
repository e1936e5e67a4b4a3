import Testing

@testable import Reading

@Suite struct TextMenderTests {
  @Test(arguments: [
    ("Kata dia, â€œKami siap.â€\u{9D}", "Kata dia, “Kami siap.”"),
    ("CafÃ© itu Ã\u{A0} la carte", "Café itu à la carte"),
    ("Itâ€™s 5 â€“ 3", "It’s 5 – 3"), ("pem\u{AD}erintah", "pemerintah"), ("a\u{200B}b\u{202A}c\u{2066}d", "abcd"),
    ("cafe\u{301} re\u{301}sume\u{301}", "café résumé"), ("１２０ orang", "120 orang"), ("\u{FEFF}awal", "awal"),
  ])
  func mends(_ broken: String, _ whole: String) throws {
    let mended = try #require(TextMender.mend(Array(broken.utf8)))
    #expect(String(decoding: mended.text, as: UTF8.self) == whole)
  }

  @Test(arguments: ["“Kami siap,” kata dia – di Kafé.", "Ça va à Paris, où ?", "Âge, Ã", "日本語。"])
  func leavesAlone(_ text: String) {
    #expect(TextMender.mend(Array(text.utf8)) == nil)
  }

  @Test func originsLeadBack() throws {
    let source = Array("pem\u{AD}erintah â€œsiapâ€\u{9D} pergi".utf8)
    let mended = try #require(TextMender.mend(source))
    let word = try #require(mended.text.firstRange(of: Array("pergi".utf8)))
    let range = mended.map.source(of: TextRange(word.lowerBound, word.upperBound))
    #expect(String(decoding: source[range.start..<range.end], as: UTF8.self) == "pergi")
    let whole = try #require(mended.text.firstRange(of: Array("pemerintah".utf8)))
    let origin = mended.map.source(of: TextRange(whole.lowerBound, whole.upperBound))
    #expect(String(decoding: source[origin.start..<origin.end], as: UTF8.self) == "pem\u{AD}erintah")
  }

  @Test func plainTextKeepsItsOffsets() throws {
    let bytes = Array("\u{200E}cafe\u{301} itu".utf8)
    #expect(TextMender.mend(bytes, wordsOnly: true) == nil)
    let cut = try #require(TextMender.mend(Array("\u{200E}pem\u{AD}erintah".utf8), wordsOnly: true))
    #expect(String(decoding: cut.text, as: UTF8.self) == "\u{200E}pemerintah")
  }

  @Test func mendingIsToldOfTheArticle() throws {
    let source = ArticleSource(path: "a.txt", bytes: Array("Kata dia, â€œKami siap.â€\u{9D} Air naik di desa.".utf8))
    let article = try Reader.article(from: source)
    #expect(article.diagnostics.contains { $0.code == "encoding.mojibake" && $0.message.hasPrefix("2 characters") })
    #expect(article.string(TextRange(0, article.text.count)).hasPrefix("Kata dia, “Kami siap.”"))
  }
}
