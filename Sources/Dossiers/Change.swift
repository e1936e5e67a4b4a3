import Claims
import Reading

/// Everything that can alter a dossier. Changes go through ``Dossier/apply(_:)`` only, are kept in its journal in order, and
/// replaying the journal gives the dossier again.
public enum Change: Sendable, Hashable, Codable {
  /// Loads an article; it gets the next free number.
  case load(ArticleSource)
  /// Takes another text for a loaded article, whose file was changed: its number and its corrections stay.
  case reload(ArticleID, ArticleSource)
  case unload(ArticleID)
  /// Corrects an article's publication date; nil takes the correction back.
  case setPublished(ArticleID, CalendarDate?)
  case setLanguage(ArticleID, Language?)
  case setTitle(ArticleID, String?)
  case setPublisher(ArticleID, String?)
  /// What "up to today" means; nil: the newest dated article.
  case setToday(CalendarDate?)
  /// The publication date of articles that carry none; nil: they stay undated.
  case setDefaultPublished(CalendarDate?)
  /// Users' own names and concepts, in place of those before; every article is read with them.
  case setTables(OwnTables)
  /// Corrects who is one source across articles, its name or its role.
  case correctSources(SourceCorrection)
  /// What the analyst adds: grades, verdicts, notes, the memo's title.
  case judge(Judgement)
  /// Hides a false alarm.
  case dismiss(Dismissal)
  /// Shows again what was dismissed of this kind between these passages.
  case restore(FindingKind, [PassageKey])
}

/// Why a change was refused; the dossier is as it was.
public enum ChangeError: Error, Sendable, Hashable {
  case noSuchArticle(ArticleID)
  /// A correction names a source that its article does not have.
  case noSuchSource(SourceKey)
  /// A correction names a claim that its article does not have, or that the article itself says.
  case noSuchClaim(PassageKey)
  /// Nothing of what is to be restored was dismissed.
  case notDismissed
  /// The same bytes are loaded already, as this article.
  case duplicate(path: String, of: ArticleID)
  /// The source could not be read as an article (`reason` is a ``ReadingError``).
  case unreadable(ReadingError)
  /// The work was stopped before it was done.
  case interrupted
  case nothingToUndo
  case nothingToRedo
}
