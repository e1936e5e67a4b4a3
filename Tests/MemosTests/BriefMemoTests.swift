import Dossiers
import Foundation
import Reading
import TestSupport
import Testing

@testable import Memos

/// The dossier of `Briefs/korea-utara`.
private func brief() throws -> Dossier {
  let folder = "Briefs/korea-utara/articles"
  let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder).sorted()
  var dossier = Dossier()
  for name in names {
    try dossier.apply(.load(ArticleSource(path: "articles/\(name)", bytes: Repository.bytes("\(folder)/\(name)"))))
  }
  return dossier
}

@Suite struct BriefMemoTests {
  @Test func everyNoteIsItsPassage() throws {
    let dossier = try brief()
    let memo = MemoDocument(dossier)
    #expect(!memo.notes.isEmpty)
    for note in memo.notes {
      let entry = try #require(dossier.entries.first { $0.id == note.article })
      #expect(oneLine(entry.reading.article.string(note.range)) == note.text)
      #expect(entry.reading.article.sha256 == note.sha256)
    }
  }

  @Test func everyCitationPointsAtANote() throws {
    let memo = MemoDocument(try brief())
    var cited = Set(memo.bottomLine.flatMap(\.notes))
    for dispute in memo.disputed { cited.formUnion(dispute.sides.flatMap(\.notes) + dispute.because.notes) }
    for agreement in memo.agreed { cited.formUnion(agreement.claim.notes) }
    for claim in memo.unconfirmed { cited.formUnion(claim.claim.notes) }
    for event in memo.timeline { cited.formUnion(event.text.notes) }
    for measure in memo.figures { cited.formUnion(measure.rows.flatMap(\.words.notes)) }
    #expect(cited == Set(memo.notes.map(\.number)))
  }

  @Test(arguments: Language.allCases)
  func sameArticlesSameBytes(_ language: Language) throws {
    let options = MemoDocument.Options(language: language, title: "T", analyst: "A")
    let first = MemoDocument(try brief(), options: options)
    let second = MemoDocument(try brief(), options: options)
    #expect(MarkdownWriter.text(first) == MarkdownWriter.text(second))
    #expect(HTMLWriter.text(first) == HTMLWriter.text(second))
    #expect(MemoJSON.bytes(first) == MemoJSON.bytes(second))
  }

  @Test func timelineRunsForward() throws {
    let days = MemoDocument(try brief()).timeline.map(\.from)
    #expect(days.count >= 8)
    #expect(days == days.sorted())
  }

  @Test func theWeekdaySlipIsDisputed() throws {
    let memo = MemoDocument(try brief())
    let calendar = try #require(memo.disputed.first { $0.rule.hasPrefix("calendar.") })
    #expect(calendar.verdict == .contradiction)
    #expect(calendar.sides.map(\.passage).contains("Senin (20/10)"))
    #expect(calendar.repairs.contains("Senin (21/10)") && calendar.repairs.contains("Minggu (20/10)"))
  }
}
