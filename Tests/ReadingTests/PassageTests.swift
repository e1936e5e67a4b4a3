import Testing

@testable import Reading

/// Paragraphs and quotations in another language than their article.
@Suite struct PassageTests {
  private static let indonesian =
    "Kapal barang itu kandas di teluk pada malam hari dan tidak dapat ditarik karena ombak masih tinggi, kata petugas."
  private static let english =
    "The ship was on its way to the port when it ran aground, and the crew was taken off by boats, the owner said."

  private func article(_ paragraphs: String..., language: Language? = nil) throws -> Article {
    let text = paragraphs.joined(separator: "\n\n")
    return try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: language))
  }

  private func words(_ article: Article) -> [String] {
    article.passages.map { "\($0.language.rawValue) \(article.string($0.range))" }
  }

  @Test func anArticleInOneLanguageHasNone() throws {
    for text in [Self.indonesian, Self.english] {
      let article = try article(text, text)
      #expect(article.second == nil && article.passages.isEmpty && article.languages == [article.language])
    }
  }

  @Test func aQuotationInTheOtherLanguage() throws {
    let quotation = "We will not leave the ship until the weather is better,"
    let article = try article(
      Self.indonesian, "“\(quotation)” kata nakhoda kapal itu kepada wartawan.", Self.indonesian)
    #expect(article.language == .indonesian)
    #expect(words(article) == ["en \(quotation)"])
    #expect(article.languages == [.indonesian, .english])
    let start = try #require(article.passages.first).range.start
    #expect(article.language(at: start) == .english)
    #expect(article.language(ofParagraphAt: start) == .indonesian)
    #expect(article.language(at: start - 4) == .indonesian)
  }

  @Test func aQuotationInIndonesianInAnEnglishArticle() throws {
    let quotation = "Kami tidak akan meninggalkan kapal itu sampai cuaca membaik,"
    let article = try article(Self.english, "\"\(quotation)\" the captain said on the shore.", Self.english)
    #expect(article.language == .english)
    #expect(words(article) == ["id \(quotation)"])
  }

  @Test func paragraphsInTheOtherLanguageWithAQuotationBack() throws {
    let inner = "Kami tidak akan pergi dari kapal itu,"
    let mixed =
      "The captain said on the shore that he had been at the helm. \"\(inner)\" he said to the men who were there."
    let article = try article(Self.indonesian, Self.indonesian, Self.indonesian, Self.english, mixed, Self.indonesian)
    #expect(article.language == .indonesian)
    #expect(words(article) == ["en \(Self.english)", "en \(mixed)", "id \(inner)"])
    let number = try #require(article.sentences.firstIndex { $0.isInOtherLanguage })
    #expect(article.string(article.sentences[number].range) == Self.english)
  }

  @Test func sentencesAreCutByTheirOwnLanguage() throws {
    let title =
      "The owner was Mr. Hale of the port, and he said that it was on its way to the sea. It ran aground at night."
    let article = try article(Self.indonesian, Self.indonesian, title)
    let own = article.sentences.filter(\.isInOtherLanguage).map { article.string($0.range) }
    #expect(
      own == [
        "The owner was Mr. Hale of the port, and he said that it was on its way to the sea.",
        "It ran aground at night.",
      ])
    #expect(article.sentences.map(\.tokens.count).reduce(0, +) == article.tokens.count)
  }

  @Test(arguments: [
    "Buku “The Old Man of the Sea” dibacakan.", "Konser “On Fire” digelar di kota itu.",
    "Menurut The Jakarta Post, Bank of America dan Bank of China menolak.",
  ])
  func namesAreNoParagraphs(_ text: String) throws {
    let article = try article(Self.indonesian, text, Self.indonesian)
    #expect(article.second?.paragraphs.isEmpty ?? true)
  }

  @Test func theUsersWordGoesBeforeTheWords() throws {
    let article = try article(Self.english, Self.english, language: .indonesian)
    #expect(article.language == .indonesian && article.second == nil)
  }

  @Test func aPartKeepsOffsetsAndForgetsTheOtherLanguage() throws {
    let article = try article(Self.indonesian, Self.english, Self.indonesian, Self.indonesian)
    let part = article.part(in: .english)
    #expect(part.language == .english && part.text == article.text && part.tokens.count == article.tokens.count)
    #expect(part.sentences.map { $0.kind == .boilerplate } == article.sentences.map { !$0.isInOtherLanguage })
    let known = part.tokens.filter { $0.kind == .word && $0.word >= 0 }
    let range = try #require(article.passages.first).range
    #expect(!known.isEmpty && known.allSatisfy { range.contains(Int($0.start)) })
  }
}
