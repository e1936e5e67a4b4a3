import Claims
import Reading
import Testing

@testable import Dossiers

/// Conflicts of pairs become one list, in whatever order they come.
@Suite struct FindingListTests {
  private func place(_ article: Int, _ start: Int) -> Evidence {
    Evidence(
      article: ArticleID(article), range: TextRange(start, start + 5), sentence: 0, line: 1, column: 1, text: "\(start)"
    )
  }

  private func finding(_ one: Evidence, _ other: Evidence) -> Finding {
    Finding(
      kind: .figure, verdict: .contradiction, strength: .strong, relation: .disputed, evidence: [one, other],
      because: Explanation("figure.disjoint"), grounds: [], question: Explanation("question.figure"))
  }

  /// A text and a headline that only a third report brings together.
  @Test func whatHangsTogetherIsOneFinding() {
    let all = [
      finding(place(1, 40), place(2, 60)), finding(place(2, 0), place(3, 20)), finding(place(2, 60), place(3, 20)),
    ]
    let list = FindingList(all)
    #expect(list.findings.map { $0.evidence.map(\.text) } == [["40", "0", "60", "20"]])
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var other = FindingList()
      for index in order { other.add([all[index]]) }
      #expect(other.findings == list.findings)
    }
  }

  @Test func aWideConflictIsCut() {
    let all = (2...31).map { finding(place(1, 40), place($0, 60)) }
    let found = FindingList(all).findings
    #expect(found.count == 3 && found.allSatisfy { $0.evidence.count <= 13 })
  }
}
