import Claims
import Reading

/// The articles of a session, what they say, and where they disagree. A value; every alteration is a ``Change``.
public struct Dossier: Sendable {
  /// One loaded article.
  public struct Entry: Sendable {
    public var id: ArticleID
    public var source: ArticleSource
    public var reading: ArticleReading
    public init(id: ArticleID, source: ArticleSource, reading: ArticleReading) {
      self.id = id
      self.source = source
      self.reading = reading
    }
  }

  /// In order of their numbers.
  public private(set) var entries: [Entry] = []
  public private(set) var entities: [DossierEntity] = []
  public private(set) var sources: [DossierSource] = []
  /// Numbered from 1 by gravity.
  public private(set) var findings: [Finding] = []
  /// Pairs that looked like a conflict, each with the reason that defused it.
  public private(set) var compatible: [Finding] = []
  public private(set) var corroborations: [Corroboration] = []
  public private(set) var echoes: [Echo] = []
  public private(set) var unchecked: [Unchecked] = []
  /// The changes applied and not undone, in order.
  public private(set) var journal: [Change] = []
  /// What `undo` took back, newest last.
  public private(set) var undone: [Change] = []

  public init() {}
}
