import Dossiers
import Memos
import Reading

/// Reads what the user names and loads it into a session's dossier; what cannot be read is told, the rest is loaded.
struct ArticleLoader {
  let session: Session
  var published: CalendarDate?
  var language: Language?
  /// Whether a file that is loaded as it is now is passed over without a word.
  var passesOverKnown = false
  private var sources: [ArticleSource] = []
  private var problems: [String] = []
  private var passedOver = PassedOver()
  private var arguments: [String] = []
  /// The names of texts that stand in no file.
  private var texts: Set<String> = ["-"]

  init(session: Session) { self.session = session }

  /// Takes a text that was read already.
  mutating func add(text bytes: [UInt8], named name: String) {
    texts.insert(name)
    add(ArticleSource(path: name, bytes: bytes))
  }

  /// Reads the files behind an argument.
  mutating func add(_ argument: String) {
    arguments.append(argument)
    do throws(ArticleInputError) {
      let expansion = try ArticleFiles.expand(argument)
      passedOver.others += expansion.others
      for path in expansion.paths where !Interrupt.isRequested { addFile(path, isNamed: !expansion.isFolder) }
    } catch {
      problems.append(error.text(session.settings.language))
    }
  }

  /// Loads what was read and tells what could not be; gives the entries that are new or were read again.
  /// - Throws: ``CommandError`` when ^C came meanwhile: then nothing is loaded.
  func finish() throws -> [Dossier.Entry] {
    try session.checkInterrupt()
    let before = session.dossier
    var problems = problems
    let changes = changes(before)
    let tables = changes.isEmpty ? nil : try session.ownTables(beside: arguments)
    for refusal in try session.load(changes, tables) { problems.append(text(refusal)) }
    for problem in problems { try session.errors.line(problem) }
    if !problems.isEmpty { session.hasUnreadable = true }
    for remark in passedOver.remarks(session) { try session.remark("! \(remark)") }
    if let tables { try session.remark("! \(session.describe(tables))") }
    for remark in Confinement.remarks(session.settings.language) { try session.remark("! \(remark)") }
    let taken = session.dossier.entries.filter { before[$0.id]?.source != $0.source }
    let reread = taken.map(\.id).filter { before[$0] != nil }
    if !reread.isEmpty {
      let list = Remarks.list(reread, session)
      try session.remark(
        session.say("read again, as the file was changed: \(list)", "dibaca lagi karena berkasnya berubah: \(list)"))
    }
    return taken
  }

  /// What loads the sources: a file that is loaded already is read again where it was changed since, under its number.
  private func changes(_ dossier: Dossier) -> [Change] {
    let known = Dictionary(grouping: dossier.entries) { FileKey($0.source) }
    let counts = sources.reduce(into: [FileKey: Int]()) { $0[FileKey($1), default: 0] += 1 }
    return sources.compactMap { source in
      let key = FileKey(source)
      let twins = texts.contains(source.path) ? [] : known[key] ?? []
      if passesOverKnown, twins.contains(where: { $0.source.bytes == source.bytes }) { return nil }
      // Which of several records without an id became which cannot be told.
      guard let twin = twins.first, twins.count == 1, counts[key] == 1 else { return .load(source) }
      return change(to: twin, source)
    }
  }

  private func change(to twin: Dossier.Entry, _ source: ArticleSource) -> Change {
    if twin.source.bytes == source.bytes {
      let isCorrected = source.published ?? twin.source.published != twin.source.published
      if !isCorrected, source.language ?? twin.source.language == twin.source.language { return .load(source) }
    }
    var source = source
    // What was said of it when it was loaded holds on.
    source.published = source.published ?? twin.source.published
    source.language = source.language ?? twin.source.language
    return .reload(twin.id, source)
  }

  /// - Parameter isNamed: whether the user named the file itself, not a folder.
  private mutating func addFile(_ path: String, isNamed: Bool) {
    do throws(ArticleInputError) {
      if session.settings.readsRecords || ArticleFiles.holdsRecords(path) { return try addRecords(path) }
      let limit = session.settings.articleLimit
      let found = try SourceFiles.sources(of: path, limit: limit, passesOverMemos: !isNamed)
      try SessionRecords.check(found, of: path)
      for source in found { add(source) }
    } catch .memo(let path) {
      passedOver.memos.append(path)
    } catch {
      problems.append(error.text(session.settings.language))
    }
  }

  private mutating func addRecords(_ path: String) throws(ArticleInputError) {
    let lineLimit = session.settings.articleLimit * 2
    // Standard input and pipes are read once: there they are counted while they come.
    if ArticleFiles.isFile(path) { try SessionRecords.check(file: path, lineLimit: lineLimit) }
    var batches = try RecordBatches(path: path, lineLimit: lineLimit)
    defer { batches.finish() }
    var records = SessionRecords()
    while !Interrupt.isRequested, let batch = try batches.next() {
      records.add(batch.recordCount, bytes: batch.bytes.count)
      try records.check(path)
      batch.forEachLine { bytes, range, line in
        do throws(RecordError) {
          add(try RecordReader.source(bytes, range, path: path, line: line))
        } catch {
          problems.append(ArticleInputError.record(error).text(session.settings.language))
        }
      }
    }
    if records.count == 0 { throw .unreadable(.empty(path: path)) }
  }

  private mutating func add(_ source: ArticleSource) {
    var source = source
    source.published = published ?? source.published
    source.language = language ?? source.language
    if published != nil { source.record?.origins["published"] = nil }
    if language != nil { source.record?.origins["language"] = nil }
    sources.append(source)
  }

  /// What makes two sources the same file, or the same record of it.
  private struct FileKey: Hashable {
    var path: String
    var record: String?
    init(_ source: ArticleSource) { (path, record) = (source.path, source.recordID) }
  }

  private func text(_ error: ChangeError) -> String {
    switch error {
    case .duplicate(let path, let twin):
      session.say(
        "\(TextWidth.visible(path)): the same text is loaded already, as \(twin)",
        "\(TextWidth.visible(path)): teks yang sama sudah dimuat sebagai \(twin)")
    case .unreadable(let error): ArticleInputError.unreadable(error).text(session.settings.language)
    case .noSuchArticle(let id): session.say("there is no \(id)", "tidak ada \(id)")
    case .notDismissed:
      session.say(
        "nothing of it was dismissed; contradict --dismissed lists what was",
        "tidak ada yang dikesampingkan; contradict --dismissed menyebutkan yang sudah")
    case .noSuchSource(let key):
      session.say("\(key.article) has no source \(key.name)", "\(key.article) tidak memuat narasumber \(key.name)")
    case .noSuchClaim(let key):
      session.say("\(key.article) has no such claim of a source", "\(key.article) tidak memuat klaim narasumber itu")
    case .nothingToUndo, .nothingToRedo, .interrupted:
      session.say("nothing to take back", "tidak ada yang bisa dibatalkan")
    }
  }
}
