import Claims
import Reading

/// The loaded articles and settings: what a journal adds up to, before anything is derived.
struct DossierState: Sendable {
  private(set) var entries: [Dossier.Entry] = []
  private(set) var today: CalendarDate?
  /// In the order in which they were made.
  private(set) var sourceCorrections: [SourceCorrection] = []
  /// In the order in which they were made.
  private(set) var judgements: [Judgement] = []
  /// The size of an article is bounded where its bytes are read.
  private var defaults = ReadingDefaults(limit: .max)
  var tables: OwnTables { defaults.tables }
  /// Numbers are given out once, also after an unload.
  private var lastNumber = 0

  mutating func apply(_ change: Change, _ library: inout ReadingLibrary) throws(ChangeError) {
    switch change {
    case .load(let source):
      let reading = try library.reading(of: source, defaults)
      if let twin = entries.first(where: { $0.reading.article.sha256 == reading.article.sha256 }) {
        throw .duplicate(path: source.path, of: twin.id)
      }
      lastNumber += 1
      entries.append(Dossier.Entry(id: ArticleID(lastNumber), source: source, reading: reading))
    case .unload(let id):
      entries.remove(at: try index(of: id))
    case .setPublished(let id, let date):
      try correct(id, &library) { $0.published = date }
    case .setLanguage(let id, let language):
      try correct(id, &library) { $0.language = language }
    case .setTitle(let id, let title):
      try correct(id, &library) { $0.title = title }
    case .setPublisher(let id, let publisher):
      try correct(id, &library) { $0.publisher = publisher }
    case .setToday(let date):
      today = date
    case .setDefaultPublished(let date):
      defaults.published = date
      for index in entries.indices { try reread(index, &library) }
    case .setTables(let tables):
      defaults.tables = tables
      for index in entries.indices { try reread(index, &library) }
    case .correctSources(let correction):
      for key in correction.keys where key.index(in: entries[try index(of: key.article)].reading.sources) == nil {
        throw .noSuchSource(key)
      }
      sourceCorrections.append(correction)
    case .judge(let judgement):
      judgements.append(judgement)
    }
  }

  private func index(of id: ArticleID) throws(ChangeError) -> Int {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { throw .noSuchArticle(id) }
    return index
  }

  private mutating func correct(
    _ id: ArticleID, _ library: inout ReadingLibrary, _ correction: (inout Dossier.Corrections) -> Void
  ) throws(ChangeError) {
    let index = try index(of: id)
    correction(&entries[index].corrections)
    try reread(index, &library)
  }

  private mutating func reread(_ index: Int, _ library: inout ReadingLibrary) throws(ChangeError) {
    var source = entries[index].source
    let corrections = entries[index].corrections
    source.published = corrections.published ?? source.published
    source.language = corrections.language ?? source.language
    source.title = corrections.title ?? source.title
    source.publisher = corrections.publisher ?? source.publisher
    entries[index].reading = try library.reading(of: source, defaults)
  }
}

/// Readings by what they were made from, so that undo, redo and replay read nothing twice.
struct ReadingLibrary: Sendable {
  typealias Read = @Sendable (ArticleSource, ReadingDefaults) throws(ReadingError) -> ArticleReading

  private struct Key: Hashable {
    var source: ArticleSource
    var defaults: ReadingDefaults
  }

  private let read: Read
  private var readings: [Key: ArticleReading] = [:]

  init(read: @escaping Read) { self.read = read }

  /// Bytes → article → what it says.
  static let read: Read = { (source, defaults) throws(ReadingError) in
    ClaimReader.read(try Reader.article(from: source, defaults: defaults))
  }

  mutating func reading(of source: ArticleSource, _ defaults: ReadingDefaults) throws(ChangeError) -> ArticleReading {
    let key = Key(source: source, defaults: defaults)
    if let known = readings[key] { return known }
    do {
      let reading = try read(source, defaults)
      readings[key] = reading
      return reading
    } catch {
      throw .unreadable(error)
    }
  }
}
