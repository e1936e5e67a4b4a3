import Reading
import Testing

@testable import Claims

/// The longest files are read as far as their records fit into memory, and it is told how far.
@Suite struct RecordBudgetTests {
  private func article(_ sentence: String, _ count: Int) throws -> Article {
    let text = Array(String(repeating: sentence, count: count).utf8)
    return try Reader.article(from: ArticleSource(path: "a.txt", bytes: text, language: .indonesian))
  }

  @Test func whatFitsStaysWhole() throws {
    let article = try article("Budi Hartono mengatakan 1.500 tentara tiba. ", 200)
    let whole = RecordBudget.fitting(
      article, RecordBudget.Bounds(stretch: 100, limit: 1 << 20), by: ClaimReader.readPart)
    #expect(whole.sentences.count == 200 && whole.diagnostics.isEmpty)
    #expect(ClaimReader.read(article).claims.count == 200)
  }

  @Test func whatDoesNotIsCutBetweenSentencesAndTold() throws {
    let article = try article("Budi Hartono mengatakan 1.500 tentara tiba. ", 200)
    let cut = RecordBudget.fitting(article, RecordBudget.Bounds(stretch: 100, limit: 100_000), by: ClaimReader.readPart)
    #expect(cut.sentences.count > 10 && cut.sentences.count < 200)
    #expect(cut.tokens.count == cut.sentences.last?.tokens.upperBound)
    #expect(cut.text == article.text, "the text stays")
    #expect(cut.diagnostics.map(\.code) == ["article.cut"])
    #expect(cut.diagnostics[0].range == TextRange(cut.sentences.count * 44, article.text.count))
    let reading = ClaimReader.read(cut)
    #expect(reading.claims.count == cut.sentences.count)
  }

  @Test func crowdedTextIsCutEarlier() throws {
    let bounds = RecordBudget.Bounds(stretch: 100, limit: 60_000)
    let plain = try article("Air naik di desa itu dan warga pergi ke bukit. ", 300)
    let crowded = try article("Senin 5 orang, Selasa 6 orang, Rabu 7 orang. ", 300)
    let ends = [plain, crowded].map { RecordBudget.fitting($0, bounds, by: ClaimReader.readPart).sentences.count }
    #expect(ends[0] > ends[1], "\(ends)")
  }

  @Test func whatAnUnknownLanguageLeavesOutTakesItsRoomToo() throws {
    var article = try article("Senin 5 orang, Selasa 6 orang, Rabu 7 orang. ", 300)
    article.foreignLanguage = "und"
    let bounds = RecordBudget.Bounds(stretch: 100, limit: 60_000)
    let cut = RecordBudget.fitting(article, bounds, by: ClaimReader.readPart)
    #expect(cut.sentences.count < 300 && cut.foreignLanguage == "und")
  }

  @Test func aStretchReadsAsItDoesInTheWhole() throws {
    let article = try article("Budi Hartono mengatakan 1.500 tentara tiba pada Senin. ", 20)
    let (whole, part) = (ClaimReader.read(article), ClaimReader.read(article.stretch(5..<9)))
    #expect(part.quantities.map(\.range) == Array(whole.quantities.map(\.range)[5..<9]))
    #expect(part.claims.map(\.range) == Array(whole.claims.map(\.range)[5..<9]))
  }
}
