import Claims
import Reading
import Testing

@testable import Dossiers

/// Which statements of two reports on one story answer each other.
@Suite struct CounterpartTests {
  private static let english = """
    Collapse at the Tumbak mill

    A wall of the Tumbak paper mill in Karsavar collapsed on Tuesday, its owner Ilvan Dorsky said.

    Two workers were treated for burns. The boilers cost 2.4 million dollars.
    """
  private static let indonesian = """
    Pabrik kertas Tumbak runtuh

    Dinding pabrik kertas Tumbak di Karsavar runtuh pada Selasa, kata pemiliknya Ilvan Dorsky.

    Ketel uap itu berharga 1,7 juta dolar. Dua pekerja dirawat karena luka bakar.
    """

  private func pair(_ one: Report, _ other: Report) throws -> ArticlePair {
    let entries = try dossier(one, other).entries
    var pair = ArticlePair(ArticleProfile(entries[0]), ArticleProfile(entries[1]))
    (pair.meetings, pair.counterparts) = EventMeeting.all(pair)
    return pair
  }

  /// For each sentence of the first report, the sentences of the second that answer it.
  private func answers(_ pair: ArticlePair) -> [Int: Set<Int>] {
    var answers: [Int: Set<Int>] = [:]
    for (x, one) in pair.a.frames.enumerated() {
      for (y, other) in pair.b.frames.enumerated() where pair.counterparts.contains(x, y) {
        answers[one.clause.sentence, default: []].insert(other.clause.sentence)
      }
    }
    return answers
  }

  @Test func statementsOfOneStoryAnswerEachOtherInWhateverOrder() throws {
    let pair = try pair(
      Report(CounterpartTests.english, "2025-07-02"), Report(CounterpartTests.indonesian, "2025-07-02", .indonesian))
    #expect(pair.tellsOneStory)
    let answers = answers(pair)
    #expect(answers[1] == [1])
    #expect(answers[2] == [3])
    #expect(answers[3] == [2])
    // A headline says what the text says in full.
    #expect(answers[0] == nil)
  }

  @Test func otherStoriesHaveNoCounterparts() throws {
    let match =
      "The cup final in Ruritania was moved by the federation, coach Ulric Dahl said. Two players were treated."
    let pair = try pair(Report(CounterpartTests.english, "2025-07-02"), Report(match, "2025-07-02"))
    #expect(!pair.tellsOneStory)
    #expect(answers(pair).isEmpty)
  }

  @Test func reportsWeeksApartHaveNone() throws {
    let pair = try pair(
      Report(CounterpartTests.english, "2025-07-02"), Report(CounterpartTests.indonesian, "2025-08-02", .indonesian))
    #expect(!pair.tellsOneStory)
  }

  @Test func lessIsAskedOfCounterparts() {
    let weights = Weights.reports
    #expect(weights.ofCounterparts.eventShared == weights.eventShared * weights.answering)
    #expect(weights.ofCounterparts.twinCoverage == weights.twinCoverage)
    #expect(weights.answering < 1)
  }
}
