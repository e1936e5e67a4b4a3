import Dossiers
import Reading
import TestSupport
import Testing

@testable import Shell

/// What a session's file keeps for the prompt, so that it need not wait for the articles to be read.
@Suite struct SessionCoverTests {
  private func session() -> Session {
    Session(settings: Settings(), output: BufferSink(), errors: BufferSink(), terminal: { _ in Terminal() })
  }

  /// A session with three articles, two of them in conflict, in a file with its cover.
  private func saved(in scratch: Scratch) throws -> String {
    let (session, path) = (session(), scratch.path + "/s.db")
    let texts = [
      "JAKARTA, 21 Oktober 2024 - Sebanyak 120 orang tewas dalam gempa di Cianjur pada Senin, kata Kepala BPBD Budi Sutejo.",
      "JAKARTA, 21 Oktober 2024 - Sebanyak 310 orang tewas dalam gempa di Cianjur pada Senin, kata Kepala BPBD Budi Sutejo.",
      "The council met on Tuesday, officials said.",
    ]
    for (index, text) in texts.enumerated() {
      try session.apply(.load(ArticleSource(path: "a/\(index).txt", bytes: Array(text.utf8))))
    }
    try session.endCommand("load a")
    try session.save(to: path, replacing: false)
    session.keepCover()
    return path
  }

  @Test func theCoverSaysWhatTheArticlesSay() throws {
    let scratch = try Scratch()
    let path = try saved(in: scratch)
    let opened = session()
    try opened.open(path)
    let (lines, counts) = (opened.articleLines, opened.counts)
    #expect(opened.opening != nil, "nothing was read yet")
    #expect(lines.count == 3 && counts.articles == 3 && counts.claims > 0 && counts.conflicts > 0)
    try opened.finishReading()
    #expect(opened.opening == nil)
    #expect(opened.articleLines == lines && opened.counts == counts)
  }

  @Test func whoeverAsksForTheArticlesWaitsForThem() throws {
    let scratch = try Scratch()
    let path = try saved(in: scratch)
    let opened = session()
    try opened.open(path)
    #expect(opened.dossier.entries.count == 3)
    #expect(opened.opening == nil)
  }

  @Test func commandsThatAreNotAboutTheArticlesDoNotWait() throws {
    let scratch = try Scratch()
    let path = try saved(in: scratch)
    let opened = session()
    try opened.open(path)
    try opened.runScript(ScriptSource(name: nil, text: "echo here; help claims; history --changes; set lang id"))
    #expect(opened.opening != nil)
    try opened.runScript(ScriptSource(name: nil, text: "klaim"))
    #expect(opened.opening == nil)
  }

  @Test func aChangeAfterOpeningIsMadeToTheWholeSession() throws {
    let scratch = try Scratch()
    let path = try saved(in: scratch)
    do {
      let opened = session()
      try opened.open(path)
      try opened.apply(.setTitle(ArticleID(2), "Judul"))
      try opened.endCommand("set title A2 Judul")
      #expect(opened.dossier.entries.count == 3)
      #expect(opened.dossier[ArticleID(2)]?.reading.article.title == "Judul")
    }
    let again = session()
    try again.open(path)
    #expect(again.opening == nil, "the cover was of the session before that change")
    #expect(again.dossier[ArticleID(2)]?.reading.article.title == "Judul")
    again.keepCover()
    #expect(again.hasCover)
  }

  @Test func aCoverOfAnotherProgramCountsForNothing() throws {
    let scratch = try Scratch()
    let store = try SessionStore.open(try saved(in: scratch)).store
    let cover = try #require(store.cover())
    try store.keep(cover, of: "0.9 1 2.3")
    #expect(store.cover() == nil)
    try store.keep(cover)
    #expect(store.cover() == cover)
  }

  @Test func aCoverOfOtherChangesCountsForNothing() throws {
    let scratch = try Scratch()
    let store = try SessionStore.open(try saved(in: scratch)).store
    let cover = try #require(store.cover())
    try store.undo()
    #expect(store.cover() == nil)
    try store.redo()
    #expect(store.cover() == cover, "it is what it was")
    try store.append(Step(command: "set today -", changes: [.setToday(nil)]))
    #expect(store.cover() == nil)
  }
}
