import Claims
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// Articles of one line each, read without claims.
func source(_ name: String, _ text: String, published: CalendarDate? = nil) -> ArticleSource {
  ArticleSource(path: name, bytes: Array(text.utf8), published: published, language: .english)
}

@Suite struct DossierTests {
  let first = source("a.txt", "Ships left the harbour on Monday, the port authority of Lisbon said.\n")
  let second = source("b.txt", "The harbour of Lisbon was closed all day, its authority said.\n")

  @Test func loadNumbersArticlesOnce() throws {
    var dossier = Dossier()
    try dossier.apply(.load(first))
    try dossier.apply(.load(second))
    try dossier.apply(.unload(ArticleID(2)))
    try dossier.apply(.load(second))
    #expect(dossier.entries.map(\.id.number) == [1, 3])
    #expect(dossier.journal.count == 4)
  }

  @Test func sameBytesAreRefused() throws {
    var dossier = Dossier()
    try dossier.apply(.load(first))
    var copy = first
    copy.path = "copy.txt"
    #expect(throws: ChangeError.duplicate(path: "copy.txt", of: ArticleID(1))) { try dossier.apply(.load(copy)) }
    #expect(dossier.entries.count == 1)
    #expect(dossier.journal.count == 1)
  }

  @Test func aChangedFileKeepsItsNumberAndCorrections() throws {
    let day = try #require(CalendarDate(year: 2024, month: 10, day: 21))
    var dossier = Dossier()
    try dossier.apply([.load(first), .load(second)])
    #expect(throws: ChangeError.duplicate(path: "b.txt", of: ArticleID(2))) {
      try dossier.apply(.reload(ArticleID(1), second))
    }
    try dossier.apply(.setPublished(ArticleID(1), day))
    let changed = source("a.txt", "No ship left the harbour of Lisbon on Monday.\n")
    try dossier.apply(.reload(ArticleID(1), changed))
    #expect(dossier.entries.map(\.id.number) == [1, 2])
    #expect(dossier.entries.first?.source == changed)
    #expect(dossier.entries.first?.reading.article.published == day)
    try dossier.apply(.load(first))
    #expect(dossier.entries.map(\.id.number) == [1, 2, 3], "what the file held before is no twin any more")
    try dossier.undo(2)
    #expect(dossier.entries.first?.source == first)
    #expect(throws: ChangeError.noSuchArticle(ArticleID(9))) { try dossier.apply(.reload(ArticleID(9), changed)) }
    let replayed = try Dossier(replaying: dossier.journal)
    #expect(replayed.entries.map(\.source) == dossier.entries.map(\.source))
  }

  @Test func unreadableSourcesChangeNothing() throws {
    var dossier = Dossier()
    #expect(throws: ChangeError.unreadable(.empty(path: "e.txt"))) { try dossier.apply(.load(source("e.txt", " \n"))) }
    #expect(throws: ChangeError.noSuchArticle(ArticleID(1))) { try dossier.apply(.unload(ArticleID(1))) }
    #expect(dossier.entries.isEmpty && dossier.journal.isEmpty)
  }

  @Test func stoppedWorkChangesNothing() throws {
    let progress = WorkProgress()
    var dossier = Dossier(reader: { (source, defaults) throws(ReadingError) in
      if source.path == "b.txt" { progress.stop() }
      return try ReadingLibrary.read(source, defaults)
    })
    try dossier.apply(.load(first))
    #expect(throws: ChangeError.interrupted) { try dossier.apply(.load(second), progress: progress) }
    #expect(throws: ChangeError.interrupted) { _ = try dossier.applyEach([.load(second)], progress: progress) }
    #expect(throws: ChangeError.interrupted) { try dossier.undo(progress: progress) }
    #expect(dossier.entries.count == 1 && dossier.journal.count == 1 && dossier.undone.isEmpty)
    try dossier.apply(.load(second))
    #expect(dossier.entries.count == 2)
    try dossier.undo(2)
    #expect(dossier.entries.isEmpty && dossier.undone.count == 2)
    #expect(throws: ChangeError.nothingToRedo) { try dossier.redo(3) }
    try dossier.redo(2)
    #expect(dossier.entries.map(\.id.number) == [1, 2])
  }

  @Test func progressCountsArticlesThenPairs() throws {
    let progress = WorkProgress()
    var dossier = Dossier()
    #expect(progress.current == nil)
    try dossier.apply([.load(first), .load(second)], progress: progress)
    let last = try #require(progress.current)
    #expect(last.stage == .comparing && last.done == last.total && last.total >= 2)
  }

  @Test func undoAndRedoGoThroughEveryChange() throws {
    let day = try #require(CalendarDate(year: 2024, month: 10, day: 21))
    var dossier = Dossier()
    let changes: [Change] = [
      .load(first), .setPublished(ArticleID(1), day), .load(second), .setTitle(ArticleID(2), "Closed"),
      .unload(ArticleID(1)),
    ]
    var states: [[ArticleID]] = [[]]
    for change in changes {
      try dossier.apply(change)
      states.append(dossier.entries.map(\.id))
    }
    for state in states.dropLast().reversed() {
      try dossier.undo()
      #expect(dossier.entries.map(\.id) == state)
    }
    #expect(throws: ChangeError.nothingToUndo) { try dossier.undo() }
    for state in states.dropFirst() {
      try dossier.redo()
      #expect(dossier.entries.map(\.id) == state)
    }
    #expect(throws: ChangeError.nothingToRedo) { try dossier.redo() }
    #expect(dossier.journal == changes)
  }

  @Test func correctionsAreTakenBackWithNil() throws {
    let day = try #require(CalendarDate(year: 2024, month: 10, day: 21))
    var dossier = Dossier()
    try dossier.apply(.load(first))
    try dossier.apply(.setPublished(ArticleID(1), day))
    #expect(dossier.entries.first?.reading.article.published == day)
    #expect(dossier.today == day)
    try dossier.apply(.setPublished(ArticleID(1), nil))
    #expect(dossier.entries.first?.reading.article.published == nil)
  }

  @Test func replayGivesTheDossierAgain() throws {
    var dossier = Dossier()
    try dossier.apply([.load(first), .load(second), .unload(ArticleID(1))])
    let again = try Dossier(replaying: dossier.journal)
    #expect(again.entries.map(\.id) == dossier.entries.map(\.id))
    #expect(again.unchecked == dossier.unchecked)
  }
}
