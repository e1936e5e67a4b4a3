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

  /// Takes a text that was read already.
  mutating func add(text bytes: [UInt8], named name: String) { add(ArticleSource(path: name, bytes: bytes)) }

  /// Reads the files behind an argument.
  mutating func add(_ argument: String) {
    arguments.append(argument)
    do throws(ArticleInputError) {
      for path in try ArticleFiles.expand(argument) where !Interrupt.isRequested { addFile(path) }
    } catch {
      problems.append(error.text(session.settings.language))
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
    if let remark = Confinement.remark(session.settings.language) { try session.remark("! \(remark)") }
    return session.dossier.entries.filter { !before.contains($0.id) }
  }

  private mutating func addFile(_ path: String) {
    do throws(ArticleInputError) {
      if session.settings.readsRecords || ArticleFiles.holdsRecords(path) { return try addRecords(path) }
      for source in try SourceFiles.sources(of: path, limit: session.settings.articleLimit) { add(source) }
    } catch {
      problems.append(error.text(session.settings.language))
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
          problems.append(ArticleInputError.record(error).text(session.settings.language))
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
    case .duplicate(let path, let twin):
      session.say(
        "\(path): the same text is loaded already, as \(twin)", "\(path): teks yang sama sudah dimuat sebagai \(twin)")
    case .unreadable(let error): ArticleInputError.unreadable(error).text(session.settings.language)
    case .noSuchArticle(let id): session.say("there is no \(id)", "tidak ada \(id)")
    case .notDismissed:
      session.say(
        "nothing of it was dismissed; contradict --dismissed lists what was",
        "tidak ada yang dikesampingkan; contradict --dismissed menyebutkan yang sudah")
    case .noSuchSource(let key):
      session.say("\(key.article) has no source \(key.name)", "\(key.article) tidak memuat narasumber \(key.name)")
    case .nothingToUndo, .nothingToRedo, .interrupted:
      session.say("nothing to take back", "tidak ada yang bisa dibatalkan")
    }
  }
}
