import Dossiers
import Memos

/// Loaded articles as the prompt shows them, and what a reader should know of them.
struct ArticleList {
  let session: Session
  let entries: [Dossier.Entry]

  /// One line an article.
  func text(_ terminal: Terminal) -> String {
    let dossier = session.dossier
    let echoes = dossier.echoes
    let lines = entries.map { ArticleLine($0, echoes: echoes) }
    return ArticleTable(session: session, lines: lines, paths: dossier.entries.map(\.source.path)).text(terminal)
  }

  /// What a reader should know of the articles.
  var remarks: [String] { Remarks(session: session, entries: entries).lines }
}
