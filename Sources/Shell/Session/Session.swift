import Dossiers
import Glibc
import Memos
import Reading

/// The changes that one command made: what `undo` takes back at once.
struct Step: Equatable {
  var command: String
  var changes: [Change]
}

/// One run of the shell: the dossier, what was set, where output goes, and the file that keeps it.
final class Session {
  /// What is loaded. Where a session was opened and its articles are still being read, asking for it waits.
  private(set) var dossier: Dossier {
    get {
      if case .success(let replayed) = opening?.replay.result { takeOver(replayed) }
      return present
    }
    set {
      present = newValue
      nameIndex = nil
    }
  }
  private var present = Dossier()
  /// The session that was opened, until its articles are read.
  private(set) var opening: SessionOpening?
  /// Whether the session's file holds what the prompt shows of it.
  var hasCover = false
  /// The names in the articles, made when they are first asked for.
  private var nameIndex: NameIndex?
  var settings: Settings
  private(set) var output: any OutputSink
  /// Messages that are no results.
  let errors: any OutputSink
  /// The commands that were run, in order.
  var log: [String] = []
  /// Set by `quit`.
  var isOver = false
  /// Set when an article could not be read while others were: the program then ends with 3.
  var hasUnreadable = false
  /// Set when a memo did not stand: the program then ends with 1.
  var hasDifferences = false
  /// Set when a line of a user's table could not be read: the program then ends with 2.
  var hasFaultyTable = false
  /// The faults of tables that were told already.
  var toldFaults: Set<String> = []
  /// The folders of the scripts that run, the innermost last.
  var scriptFolders: [String] = []
  /// Set when a command failed and its script went on: the program then ends with 2.
  var hasFailed = false
  /// What `$name` stands for in commands.
  var variables = ScriptVariables()
  /// What `expect` counts; nil while no command is counted.
  var tally: Tally?
  /// Articles that a finding must touch to count for how the program ends; nil: all do.
  var touching: Set<ArticleID>?
  /// How deep scripts run scripts.
  var depth = 0
  /// The files that this session wrote, which it may write again.
  var ownFiles: Set<String> = []
  /// Whether a person types the commands.
  var isInteractive = false
  /// Whether standard input gives the commands, so that no article can come from it.
  var readsCommandsFromInput = false
  /// What was applied and not undone, oldest first.
  private(set) var steps: [Step] = []
  /// What `undo` took back, newest last.
  private(set) var undoneSteps: [Step] = []
  /// The file that keeps the session, where it has one.
  var store: SessionStore?
  /// Whether the file lacks steps that could not be written.
  var isBehind = false
  /// What the user set for the shell, and so the session keeps.
  var chosen: [Setting: String] = [:]
  /// What the command line set, which goes before what a session's file has.
  var given: Set<Setting> = []
  /// Where a session without a file of its own is kept until it ends; nil: nowhere.
  var recoveryPath: String?

  /// Whether results are held back until the command ends, so that long ones go through the pager.
  var isPaging = false
  /// What the last command printed that printed something; `last` repeats it.
  var lastResult = ""
  /// The command that printed it, where it printed records: `last > FILE.csv` asks for them again.
  var lastListing: Statement?
  /// The command that runs.
  var running: Statement?
  /// Hands the lines behind a command that takes a text (`paste`) on, without their ends, until they end or no more are
  /// wanted; nil where none follow.
  var followingLines: ((_ take: (String) -> Bool) throws -> Void)?
  /// What the running command printed so far, and the remarks that follow it.
  var held = HeldOutput()

  private var pending: [Change] = []
  /// The dossier as it was before the command that runs, once that changed something.
  private var before: Dossier?
  private let currentTerminal: (ColorPolicy) -> Terminal

  init(
    settings: Settings, output: any OutputSink, errors: any OutputSink,
    terminal: @escaping (ColorPolicy) -> Terminal = { Terminal.current(color: $0) }
  ) {
    self.settings = settings
    self.output = output
    self.errors = errors
    currentTerminal = terminal
  }

  /// The terminal as it is now; while a file takes the results, what stands for it.
  var terminal: Terminal { paper ?? currentTerminal(settings.color) }
  private var paper: Terminal?
  /// Whether a file takes the results of the command that runs.
  var isRedirected: Bool { paper != nil }

  /// The results of some work that would have been printed, in a format where it is given.
  func capturing(_ format: OutputFormat?, _ work: () throws -> Void) throws -> String {
    let (sink, before, formatBefore) = (BufferSink(), output, settings.format)
    let (heldBefore, isPagingBefore) = (held, isPaging)
    (output, held, isPaging) = (sink, HeldOutput(), false)
    paper = Terminal(width: 100)
    settings.format = format ?? settings.format
    defer {
      (output, held, isPaging) = (before, heldBefore, isPagingBefore)
      paper = nil
      settings.format = formatBefore
    }
    try work()
    return sink.text
  }

  /// The file that the user chose for the session.
  var path: String? { store?.path == recoveryPath ? nil : store?.path }

  /// Whether the session holds changes that no file of the user's keeps.
  var hasUnsavedChanges: Bool { path == nil && !steps.isEmpty }

  /// The findings that decide how the program ends.
  var findingsThatCount: [Finding] {
    guard let touching else { return dossier.findings }
    return dossier.findings.filter { finding in finding.evidence.contains { touching.contains($0.article) } }
  }

  /// Alters the dossier, as a part of the command that runs.
  func apply(_ change: Change) throws {
    try note()
    try alter { dossier, progress in try dossier.apply(change, progress: progress) }
    pending.append(change)
  }

  /// Applies those of some loads that can be applied; gives the reasons for the others.
  /// - Parameter tables: the users' own tables that all articles are read with from now on; nil: as before.
  func load(_ loads: [Change], _ tables: OwnTables?) throws -> [ChangeError] {
    try note()
    let changes = (tables.map { [Change.setTables($0)] } ?? []) + loads
    let refused = try alter { dossier, progress in try dossier.applyEach(changes, progress: progress) }
    let refusedIndices = Set(refused.map(\.index))
    pending += changes.indices.filter { !refusedIndices.contains($0) }.map { changes[$0] }
    return refused.map(\.error)
  }

  /// Makes the changes of the command that ended one step, and writes it to the session's file.
  func endCommand(_ text: String) throws {
    before = nil
    guard !pending.isEmpty else { return }
    let step = Step(command: text, changes: pending)
    pending = []
    steps.append(step)
    undoneSteps = []
    try record { try $0.append(step) }
  }

  /// Takes back what the command that was stopped had changed.
  func abandonCommand() {
    if let before { dossier = before }
    before = nil
    pending = []
  }

  /// The names that can be typed for people, organisations and places.
  var names: NameIndex {
    let index = nameIndex ?? NameIndex(dossier)
    nameIndex = index
    return index
  }

  /// Takes over what the changes of a session that was opened come to.
  func takeOver(_ replayed: Dossier) {
    opening = nil
    dossier = replayed
  }

  /// Takes over a dossier that was altered apart from it.
  func replaceDossier(_ altered: Dossier) { dossier = altered }

  private func note() throws {
    try finishReading()
    if before == nil { before = dossier }
  }

  /// Drops what was kept of a session without a file, or keeps it for another day (`recent`).
  func endRecovery(isKept: Bool = false) {
    guard let recoveryPath else { return }
    let isThere = store?.path == recoveryPath
    if isThere { store = nil }
    if isThere, isKept, !steps.isEmpty { RecoveryFile.keep(recoveryPath) } else { unlink(recoveryPath) }
    self.recoveryPath = nil
  }

  /// Keeps a session that has no file of the user's for another day, where it is written whole; what comes next is
  /// written elsewhere. False where nothing keeps it.
  func setAside() -> Bool {
    guard let recoveryPath, store?.path == recoveryPath, !isBehind else { return false }
    store = nil
    RecoveryFile.keep(recoveryPath)
    return true
  }

  /// Takes the last step back and gives it.
  func undo() throws -> Step {
    guard let step = steps.last else { throw ChangeError.nothingToUndo }
    try alter { dossier, progress in try dossier.undo(step.changes.count, progress: progress) }
    undoneSteps.append(steps.removeLast())
    try record { try $0.undo() }
    return step
  }

  /// Applies the step again that was undone last, and gives it.
  func redo() throws -> Step {
    guard let step = undoneSteps.last else { throw ChangeError.nothingToRedo }
    try alter { dossier, progress in try dossier.redo(step.changes.count, progress: progress) }
    steps.append(undoneSteps.removeLast())
    try record { try $0.redo() }
    return step
  }

  /// Keeps the session in a new file from now on.
  func save(to path: String, replacing: Bool) throws {
    if let store, isSameFile(store.path, path) { return try catchUp(store) }
    let new = try SessionStore.create(path, contents, replacing: replacing)
    isBehind = false
    endRecovery()
    store = new
    hasCover = false
    RecentSessions.note(path)
  }

  /// Goes on with the session of a file, in place of the present one.
  func open(_ path: String) throws {
    // Its own file holds what it holds already.
    if path == self.path { return }
    let (store, contents, cover) = try SessionStore.open(path)
    if let cover {
      keepCover()
      dossier = Dossier()
      opening = SessionOpening(
        cover: cover, replay: BackgroundWork { try Session.replay(contents, of: path, $0) })
    } else {
      let replayed = try work { try Session.replay(contents, of: path, $0) }
      keepCover()
      takeOver(replayed)
    }
    hasCover = cover != nil
    steps = contents.steps
    undoneSteps = contents.undone
    takeOver(contents.settings)
    isBehind = false
    if let recoveryPath, RecoveryFile.holds(path) {
      // What was left behind is this session's now: its file goes when the copy is whole.
      self.store = nil
      self.store = try SessionStore.create(recoveryPath, self.contents, replacing: true)
      unlink(path)
      return
    }
    endRecovery()
    self.store = store
    RecentSessions.note(path)
  }
}
