import Reading
import Testing

@testable import Claims

/// What stands beside a figure marks it alike in both languages.
@Suite struct ScopeMarkTests {
  private func marks(_ text: String, _ language: Language) throws -> [ScopeMarks] {
    let source = ArticleSource(path: "a.txt", bytes: Array(text.utf8), language: language)
    return ClaimReader.read(try Reader.article(from: source)).quantities.map(\.scope)
  }

  @Test(arguments: [
    ("The mayor promised 400 houses.", "Wali kota menjanjikan 400 rumah.", ScopeMarks.planned),
    ("A proposal for 400 houses was read out.", "Usulan 400 rumah dibacakan.", .planned),
    ("The ministry budgeted 400 million rupiah.", "Kementerian menganggarkan Rp400 juta.", .planned),
    ("In the first week 400 houses burned.", "Pada pekan pertama 400 rumah terbakar.", .first),
    ("A year ago 400 houses stood there.", "Setahun lalu 400 rumah berdiri di sana.", .previous),
    ("The village lost 400 houses.", "Desa itu kehilangan 400 rumah.", .change),
    ("Typically 400 guests come.", "Biasanya 400 tamu datang.", .average),
  ])
  func bothLanguagesMark(_ english: String, _ indonesian: String, _ mark: ScopeMarks) throws {
    for marks in [try marks(english, .english), try marks(indonesian, .indonesian)] {
      #expect(marks.count == 1 && marks.allSatisfy { $0.contains(mark) })
    }
  }

  @Test func whoIsCountedBehindByIsNoChange() throws {
    let marks = try marks("The concert was attended by 3,000 people and sales rose by 12 percent.", .english)
    #expect(marks.map { $0.contains(.change) } == [false, true])
  }

  @Test func howFarSomethingLiesIsNoCapacity() throws {
    #expect(try marks("Posko berjarak 12 kilometer dari desa.", .indonesian).map { $0.contains(.capacity) } == [false])
  }
}
