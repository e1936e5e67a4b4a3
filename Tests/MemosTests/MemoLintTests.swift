import Dossiers
import Reading
import Testing

@testable import Memos

/// A dossier whose memo has these notes.
private func dossier(_ notes: [String]) throws -> Dossier {
  var dossier = Dossier()
  try dossier.apply(.load(ArticleSource(path: "a.txt", bytes: Array("The mayor said 12 houses burned.\n".utf8))))
  for note in notes { try dossier.apply(.judge(.note(.memo, note))) }
  return dossier
}

@Suite struct MemoLintTests {
  @Test(arguments: [
    ("We judge with high confidence that a second wave is likely.", ["memo:53 mixed-sentence"]),
    ("We have high confidence in the count. A second wave is likely.", []),
    (
      "Kami menilai dengan keyakinan tinggi bahwa gelombang kedua kemungkinan besar datang.", ["memo:60 mixed-sentence"]
    ),
    ("We are confident that the count holds.", ["memo:8 confidence-level"]),
    ("Kami yakin hitungannya benar.", ["memo:6 confidence-level"]),
    ("A second wave might follow.", ["memo:15 no-range"]), ("Serangan kedua mungkin terjadi.", ["memo:16 no-range"]),
    ("Talks in May are very likely (85%).", []), ("It is likely (90 percent) to hold.", ["memo:7 outside-range"]),
    ("Kemungkinan besar (40 persen) angkanya naik.", ["memo:1 outside-range"]),
    ("The dam is certainly safe.", ["memo:12 beyond-scale"]), ("Tanggul itu pasti aman.", ["memo:13 beyond-scale"]),
    ("The toll will rise.", ["memo:10 bare-prediction"]), ("Korban akan bertambah.", ["memo:8 bare-prediction"]),
    ("The ministry said the toll will rise.", []), ("It is almost certain that the toll will rise.", []),
    ("We assess that the toll holds, according to the ministry.", ["memo:32 judgement-and-source"]),
    ("Kami menilai angka itu benar; menurut kementerian sudah final.", ["memo:31 judgement-and-source"]),
    ("Menurut kami angka itu benar.", []), ("The note says “it will probably rise” and no more.", []),
    ("The register of 1.500 houses is dated 3.5 weeks back.", []),
    ("The remote village has 40 houses. Ask on 3 May.", []),
  ])
  func places(_ note: String, _ expected: [String]) throws {
    let remarks = MemoLint.remarks(try dossier([note]), .english)
    #expect(remarks.map { "\($0.place) \($0.rule)" } == expected)
  }

  @Test func columnsAreNotMixedInOneMemo() throws {
    let remarks = MemoLint.remarks(try dossier(["A rise is likely.", "A fall is improbable."]), .english)
    #expect(remarks.map { "\($0.place) \($0.rule)" } == ["memo#2:11 mixed-columns"])
    #expect(remarks.first?.message.contains("“likely”") == true)
    #expect(MemoLint.remarks(try dossier(["A rise is likely.", "A fall is unlikely."]), .english).isEmpty)
  }

  @Test func everyWordOfTheScaleHasItsRange() {
    let ranges = Set(LikelihoodWords.scale.map(\.range))
    #expect(ranges == [1...5, 5...20, 20...45, 45...55, 55...80, 80...95, 95...99])
    for column in 1...2 {
      for range in ranges {
        #expect(LikelihoodWords.scale.contains { $0.column == column && $0.range == range }, "\(column) \(range)")
      }
    }
  }

  /// What the program writes itself is no judgement: no word of likelihood or confidence is in it.
  @Test(arguments: Language.allCases)
  func theMemosOwnSentencesStateNoLikelihood(_ language: Language) throws {
    let labels = MemoLabels.of(language)
    var sentences = labels.methodLines + [labels.borneOut(2), labels.counted(3, 2, 1), labels.chartCaption(true)]
    for rule in Wording.rules(language).sorted() { sentences.append(Wording.text(Explanation(rule), language)) }
    for sentence in sentences.flatMap({ NoteText($0).sentences }) {
      #expect(sentence.places(of: LikelihoodWords.scale.map(\.words)).isEmpty, "\(sentence.words(sentence.indices))")
      #expect(sentence.places(of: LikelihoodWords.confidence).isEmpty, "\(sentence.words(sentence.indices))")
    }
  }
}
