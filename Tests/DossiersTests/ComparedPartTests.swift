import Claims
import Reading
import Testing

@testable import Dossiers

/// Of the longest documents only the beginning is held against others.
@Suite struct ComparedPartTests {
  private func reading(_ sentence: String, _ count: Int) throws -> ArticleReading {
    let text = Array(String(repeating: sentence, count: count).utf8)
    return ClaimReader.read(try Reader.article(from: ArticleSource(path: "a.txt", bytes: text, language: .indonesian)))
  }

  @Test func ordinaryArticlesAreComparedWhole() throws {
    let reading = try reading("Camat Sari mengatakan 120 rumah rusak. ", 500)
    #expect(ComparedPart.limit(of: reading) == nil)
    #expect(ComparedPart.of(reading).quantities.count == 500)
  }

  @Test func figuresOfOneThingAreBounded() throws {
    let reading = try reading("Camat Sari mengatakan 120 rumah rusak. ", 2500)
    let limit = try #require(ComparedPart.limit(of: reading))
    #expect(limit == 2000, "as many as make two million pairs")
    let part = ComparedPart.of(reading)
    #expect(part.article.sentences.count == limit && part.quantities.count == limit)
    #expect(part.article.tokens.count == part.article.sentences.last?.tokens.upperBound)
    #expect(part.claims.allSatisfy { $0.quantities.allSatisfy { $0 < part.quantities.count } })
    #expect(part.quantities.allSatisfy { $0.sentence < limit } && part.mentions.allSatisfy { $0.sentence < limit })
  }

  @Test func figuresOfManyThingsAreNot() throws {
    let things = ["rumah rusak", "orang tewas", "hektare sawah", "ton beras", "kilometer jalan", "jembatan putus"]
    let text = things.map { "Camat Sari mengatakan 120 \($0). " }.joined()
    #expect(ComparedPart.limit(of: try reading(text, 420)) == nil)
  }

  @Test func sentencesAreBounded() throws {
    let reading = try reading("Air naik di desa itu. ", ComparedPart.sentences + 10)
    #expect(ComparedPart.limit(of: reading) == ComparedPart.sentences)
    let entry = Dossier.Entry(
      id: ArticleID(1), source: ArticleSource(path: "a.txt", bytes: reading.article.text), reading: reading)
    #expect(ArticleProfile(entry).termsOfSentence.count == ComparedPart.sentences)
    #expect(
      UncheckedList.of([entry]).map(\.reason).contains {
        $0.rule == "unchecked.long" && $0.arguments == [.number(6000), .number(6010)]
      })
  }

  @Test func pairsBehindTooManyConflictsAreNotCompared() throws {
    let entries = try (1...4).map { number in
      let text = "Sebanyak \(number * 100) rumah di Desa Sukamaju rusak akibat gempa, kata Camat Wardana Kusuma."
      var source = ArticleSource(path: "\(number).txt", bytes: Array(text.utf8))
      source.published = CalendarDate(year: 2023, month: 5, day: 4)
      return Dossier.Entry(
        id: ArticleID(number), source: source, reading: ClaimReader.read(try Reader.article(from: source)))
    }
    func store(_ limit: Int, own: Int = 0) throws -> ComparisonStore {
      var store = ComparisonStore(heldLimit: limit, ownLimit: own)
      for entry in entries { try store.add(entry, SourceIdentities(), nil) }
      return store
    }
    let whole = try store(1000)
    #expect(whole.crowded.isEmpty && whole.current.count == 10)
    let cut = try store(1)
    #expect(cut.crowded == [ArticleID(3), ArticleID(4)] && cut.current.count < 10)
    // Each of these pairs holds something, so the fourth of them stops before its last partner; with more to hold none does.
    #expect(try store(1, own: 2).crowded == [ArticleID(4)])
    #expect(try store(1, own: 3).current.count == 10)
    let list = UncheckedList.of(entries, crowded: cut.crowded).filter { $0.reason.rule == "unchecked.crowded" }
    #expect(list.map(\.article) == [ArticleID(3), ArticleID(4)])
  }
}
