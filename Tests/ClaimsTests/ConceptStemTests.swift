import Reading
import TestSupport
import Testing

@testable import Claims

/// Words that no table lists are met by their stems; those that one lists by their own rows.
@Suite struct ConceptStemTests {
  private func concepts(_ text: String, _ language: Language) throws -> [String: [String]] {
    let article = try Reader.article(
      from: ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: language))
    let reading = ClaimReader.read(article)
    var found: [String: [String]] = [:]
    for mention in reading.concepts {
      found[article.string(mention.range), default: []].append(Concepts.of(mention.concept).key)
    }
    return found
  }

  @Test func indonesianVoicesAndNounsMeetTheirVerb() throws {
    let found = try concepts(
      "Korban-korban menangis, penggembokan pintu berlanjut, dan surat dimentahkannya.", .indonesian)
    #expect(found["korban"] == ["VICTIM"])
    #expect(found["penggembokan"] == ["LOCK"])
    #expect(found["pintu"] == nil)
  }

  @Test func englishEndingsMeetTheirWord() throws {
    let found = try concepts("The crowd was padlocking gates while earthquakes and truces came.", .english)
    #expect(found["padlocking"] == ["LOCK"])
    #expect(found["truces"] == ["CEASEFIRE"])
  }

  @Test func capitalsAndUnknownStemsStayOpen() throws {
    let found = try concepts("Kata Pak Penggembokan, pelipur lara itu merengkah.", .indonesian)
    #expect(found["Penggembokan"] == nil)
    #expect(found["pelipur"] == nil)
    #expect(found["merengkah"] == nil)
  }
}
