import Dossiers
import Memos
import Reading

/// Reads what the user names and loads it into a session's dossier; what cannot be read is told, the rest is loaded.
struct ArticleLoader {
  let session: Session
  var published: CalendarDate?
  var language: Language?
  private var sources: [ArticleSource] = []
  private var problems: [String] = []
  private var arguments: [String] = []

  init(session: Session) { self.session = session }

  /// Reads the files behind an argument.
  mutating func add(_ argument: String) {
    arguments.append(argument)
    do throws(ArticleInputError) {
      for path in try ArticleFiles.expand(argument) where !Interrupt.isRequested { addFile(path) }
    } catch {
      problems.append(error.description)
    }
  }

  /// Loads what was read and tells what could not be; gives the new entries.
  /// - Throws: ``CommandError`` when ^C came meanwhile: then nothing is loaded.
  func finish() throws -> [Dossier.Entry] {
    try session.checkInterrupt()
    let before = Set(session.dossier.entries.map(\.id))
    var problems = problems
    let tables = sources.isEmpty ? nil : try session.ownTables(beside: arguments)
    for refusal in try session.load(sources, tables) { problems.append(text(refusal.error)) }
    for problem in problems { try session.errors.line(problem) }
    if !problems.isEmpty { session.hasUnreadable = true }
    if let tables { try session.remark("! \(session.describe(tables))") }
    return session.dossier.entries.filter { !before.contains($0.id) }
  }

  private mutating func addFile(_ path: String) {
    do throws(ArticleInputError) {
      if session.settings.readsRecords || ArticleFiles.holdsRecords(path) { return try addRecords(path) }
      for source in try SourceFiles.sources(of: path, limit: session.settings.articleLimit) { add(source) }
    } catch {
      problems.append(error.description)
    }
  }

  private mutating func addRecords(_ path: String) throws(ArticleInputError) {
    var batches = try RecordBatches(path: path, lineLimit: session.settings.articleLimit * 2)
    defer { batches.finish() }
    while !Interrupt.isRequested, let batch = try batches.next() {
      batch.forEachLine { bytes, range, line in
        do throws(RecordError) {
          add(try RecordReader.source(bytes, range, path: path, line: line))
        } catch {
          problems.append(ArticleInputError.record(error).description)
        }
      }
    }
  }

  private mutating func add(_ source: ArticleSource) {
    var source = source
    source.published = published ?? source.published
    source.language = language ?? source.language
    sources.append(source)
  }

  private func text(_ error: ChangeError) -> String {
    switch error {
    case .duplicate(let path, let twin): "\(path): the same text is loaded already, as \(twin)"
    case .unreadable(let error): ArticleInputError.unreadable(error).description
    case .noSuchArticle(let id): "there is no \(id)"
    case .notDismissed: "nothing of it was dismissed; contradict --dismissed lists what was"
    case .noSuchSource(let key): "\(key.article) has no source \(key.name)"
    case .nothingToUndo, .nothingToRedo, .interrupted: "nothing to take back"
    }
  }
}
