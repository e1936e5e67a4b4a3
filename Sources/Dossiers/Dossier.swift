import Claims
import Reading

/// The articles of a session, what they say, and where they disagree. A value; every alteration is a ``Change``.
///
/// What is derived (entities, findings, origins …) is a function of the loaded articles alone: a dossier that was changed
/// many times equals one that was built afresh. Readings and comparisons of article pairs are kept, so that a change costs
/// what it touches.
public struct Dossier: Sendable {
  /// One loaded article.
  public struct Entry: Sendable {
    public var id: ArticleID
    /// As it was loaded, without later corrections.
    public var source: ArticleSource
    public var reading: ArticleReading
    /// The user's corrections (`set published A1 …`).
    public var corrections: Corrections
    /// The day by which the dates of an article without a day and a year are placed; the reading holds them so.
    public internal(set) var borrowed: BorrowedDay?
    /// Claims that the user gave to sources of their own, in order; the reading holds those sources.
    var splits: [ClaimSplit] = []
    /// By index of such a source, the correction that made it.
    var setApart: [Int: Int] = [:]
    public init(id: ArticleID, source: ArticleSource, reading: ArticleReading, corrections: Corrections = Corrections())
    {
      self.id = id
      self.source = source
      self.reading = reading
      self.corrections = corrections
    }
  }

  /// What a user says of an article against its own words; nil leaves the article's.
  public struct Corrections: Sendable, Hashable {
    public var published: CalendarDate?
    public var language: Language?
    public var title: String?
    public var publisher: String?
    public init() {}
  }

  /// In order of their numbers.
  public var entries: [Entry] { outcome.placed ?? state.entries }
  public var entities: [DossierEntity] { outcome.people(state).entities }
  public var sources: [DossierSource] { outcome.people(state).sources }
  /// In order of gravity, without those that were dismissed; numbered from 1 together with them.
  public var findings: [Finding] { outcome.findings }
  /// What the reader dismissed as false alarms, in order of their numbers.
  public var dismissed: [DismissedFinding] { outcome.dismissed }
  /// Pairs that looked like a conflict, each with the reason that defused it.
  public var compatible: [Finding] { outcome.views(comparisons).compatible }
  /// Claims that say the same, counted by their articles' origins alone.
  var agreeing: [Corroboration] { outcome.views(comparisons).corroborations }
  public var echoes: [Echo] { outcome.views(comparisons).echoes }
  public var unchecked: [Unchecked] { UncheckedList.of(entries, crowded: comparisons.crowded) }
  /// What the analyst added, in order; ``analysis`` says what it comes to.
  public var judgements: [Judgement] { state.judgements }
  /// For each article the number of its origin: articles with one number go back to one text or one agency.
  public var origins: [ArticleID: Int] { outcome.views(comparisons).origins }
  /// Users' own names and concepts that the articles are read with.
  public var tables: OwnTables { state.tables }
  /// The changes applied and not undone, in order.
  public private(set) var journal: [Change] = []
  /// What `undo` took back, newest last.
  public private(set) var undone: [Change] = []
  /// What "up to today" means: as set, else the newest publication date, else nil (open).
  public var today: CalendarDate? { state.today ?? entries.compactMap(\.reading.article.published).max() }

  private var state = DossierState()
  private var outcome = Outcome()
  private var library: ReadingLibrary
  private var comparisons = ComparisonStore()

  public init() { self.init(reader: ReadingLibrary.read) }

  /// A dossier that reads articles its own way: tests hand readings in.
  init(reader: @escaping ReadingLibrary.Read) { library = ReadingLibrary(read: reader) }

  /// The dossier that a journal describes.
  /// - Throws: ``ChangeError`` for the first change that is refused, or when `progress` is stopped.
  public init(replaying changes: [Change], progress: WorkProgress? = nil) throws(ChangeError) {
    self.init()
    try apply(changes, progress: progress)
  }

  /// Applies a change and brings everything derived up to date.
  /// - Throws: ``ChangeError``; the dossier is then as it was.
  public mutating func apply(_ change: Change, progress: WorkProgress? = nil) throws(ChangeError) {
    try apply([change], progress: progress)
  }

  /// Applies several changes and derives once, after the last.
  /// - Throws: ``ChangeError`` for the first that is refused; the dossier is then as it was.
  public mutating func apply(_ changes: [Change], progress: WorkProgress? = nil) throws(ChangeError) {
    _ = try take(changes, leavingOutRefused: false, progress)
    journal.append(contentsOf: changes)
    undone.removeAll()
  }

  /// Applies those of several changes that can be applied and derives once: the way to load what the user names.
  /// - Returns: the changes refused, by their place among the given ones.
  /// - Throws: ``ChangeError/interrupted``; the dossier is then as it was.
  public mutating func applyEach(
    _ changes: [Change], progress: WorkProgress? = nil
  ) throws(ChangeError) -> [(index: Int, error: ChangeError)] {
    let refused = try take(changes, leavingOutRefused: true, progress)
    if refused.count == changes.count { return refused }
    let isRefused = Set(refused.map(\.index))
    journal += changes.indices.filter { !isRefused.contains($0) }.map { changes[$0] }
    undone.removeAll()
    return refused
  }

  /// Takes the last changes back and derives once.
  /// - Throws: ``ChangeError``; the dossier is then as it was.
  public mutating func undo(_ count: Int = 1, progress: WorkProgress? = nil) throws(ChangeError) {
    guard count <= journal.count, count > 0 else { throw .nothingToUndo }
    var next = DossierState()
    for change in journal.dropLast(count) { try next.apply(change, &library) }
    try derive(next, progress)
    undone += journal.suffix(count).reversed()
    journal.removeLast(count)
  }

  /// Applies the changes again that were undone last and derives once.
  /// - Throws: ``ChangeError``; the dossier is then as it was.
  public mutating func redo(_ count: Int = 1, progress: WorkProgress? = nil) throws(ChangeError) {
    guard count <= undone.count, count > 0 else { throw .nothingToRedo }
    let changes = Array(undone.suffix(count).reversed())
    _ = try take(changes, leavingOutRefused: false, progress)
    undone.removeLast(count)
    journal += changes
  }

  /// The article with a number, where it is loaded.
  public subscript(id: ArticleID) -> Entry? { (try? state.index(of: id)).map { entries[$0] } }

  /// The finding with a number, also one that was dismissed.
  public func finding(numbered number: Int) -> Finding? {
    findings.first { $0.number == number } ?? dismissed.first { $0.finding.number == number }?.finding
  }

  /// Applies changes and derives once: loads in place, so that the work grows with what they touch, all others on a copy.
  /// - Parameter leavingOutRefused: whether a change that is refused is left out; else it ends everything.
  /// - Throws: ``ChangeError``; the dossier is then as it was.
  private mutating func take(
    _ changes: [Change], leavingOutRefused: Bool, _ progress: WorkProgress?
  ) throws(ChangeError) -> [(index: Int, error: ChangeError)] {
    progress?.begin(.reading, total: changes.count)
    guard changes.allSatisfy(\.isLoad), state.sourceCorrections.isEmpty else {
      var next = state
      let refused = try Dossier.apply(changes, to: &next, &library, leavingOutRefused, progress)
      if refused.count == changes.count { return refused }
      if changes.allSatisfy(\.isAnalysts) { state = next } else { try derive(next, progress) }
      return refused
    }
    let mark = state.mark
    do throws(ChangeError) {
      let refused = try Dossier.apply(changes, to: &state, &library, leavingOutRefused, progress)
      try outcome.add(state.entries[mark.count...], state, &comparisons, progress)
      return refused
    } catch {
      state.takeBackLoads(to: mark)
      throw error
    }
  }

  private static func apply(
    _ changes: [Change], to state: inout DossierState, _ library: inout ReadingLibrary, _ leavingOutRefused: Bool,
    _ progress: WorkProgress?
  ) throws(ChangeError) -> [(index: Int, error: ChangeError)] {
    var refused: [(index: Int, error: ChangeError)] = []
    for (index, change) in changes.enumerated() {
      try progress?.check()
      do throws(ChangeError) {
        try state.apply(change, &library)
      } catch {
        if !leavingOutRefused || error == .interrupted { throw error }
        refused.append((index, error))
      }
      progress?.advance()
    }
    return refused
  }

  /// Derives everything from a state and takes both over; nothing changes where the work is stopped.
  private mutating func derive(_ next: DossierState, _ progress: WorkProgress?) throws(ChangeError) {
    try progress?.check()
    var store = comparisons
    outcome = try Outcome(of: next, &store, progress)
    comparisons = store
    state = next
  }
}

extension Change {
  fileprivate var isLoad: Bool { if case .load = self { true } else { false } }

  /// Whether the change is about the memo only, so that nothing is read or compared by it.
  fileprivate var isAnalysts: Bool {
    switch self {
    case .judge, .setToday: true
    default: false
    }
  }
}
