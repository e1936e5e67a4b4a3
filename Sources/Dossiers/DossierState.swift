import Claims
import Reading

/// The loaded articles and settings: what a journal adds up to, before anything is derived.
struct DossierState: Sendable {
  var entries: [Dossier.Entry] = []
  private(set) var today: CalendarDate?
  /// In the order in which they were made.
  private(set) var sourceCorrections: [SourceCorrection] = []
  /// In the order in which they were made.
  private(set) var judgements: [Judgement] = []
  /// In the order in which they were made.
  private(set) var dismissals: [Dismissal] = []
  /// By the digest of its bytes, the article that holds them.
  private var idOfText: [String: ArticleID] = [:]
  /// The size of an article is bounded where its bytes are read.
  private var defaults = ReadingDefaults(limit: .max)
  var tables: OwnTables { defaults.tables }
  /// Numbers are given out once, also after an unload.
  private var lastNumber = 0

  /// Applies a change whole or not at all.
  mutating func apply(_ change: Change, _ library: inout ReadingLibrary) throws(ChangeError) {
    switch change {
    case .load(let source):
      let reading = try library.reading(of: source, defaults)
      let digest = reading.article.textDigest
      if let twin = idOfText[digest] { throw .duplicate(path: source.path, of: twin) }
      lastNumber += 1
      idOfText[digest] = ArticleID(lastNumber)
      entries.append(Dossier.Entry(id: ArticleID(lastNumber), source: source, reading: reading))
    case .reload(let id, let source):
      let index = try index(of: id)
      var entry = entries[index]
      entry.source = source
      try reread(&entry, defaults, &library)
      let digest = entry.reading.article.textDigest
      if let twin = idOfText[digest], twin != id { throw .duplicate(path: source.path, of: twin) }
      forget { $0 == id }
      idOfText[digest] = id
      entries[index] = entry
    case .unload(let id):
      entries.remove(at: try index(of: id))
      forget { $0 == id }
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
      var defaults = defaults
      defaults.published = date
      try rereadAll(with: defaults, &library)
    case .setTables(let tables):
      var defaults = defaults
      defaults.tables = tables
      try rereadAll(with: defaults, &library)
    case .correctSources(let correction):
      for key in correction.keys where key.index(in: entries[try index(of: key.article)].reading.sources) == nil {
        throw .noSuchSource(key)
      }
      if case .splitClaims(let claims, let name) = correction { try split(claims, name) }
      sourceCorrections.append(correction)
    case .judge(let judgement):
      judgements.append(judgement)
    case .dismiss(let dismissal):
      dismissals.append(dismissal)
    case .restore(let kind, let passages):
      let count = dismissals.count
      let least = min(2, passages.count)
      dismissals.removeAll { $0.kind == kind && $0.passages.count(where: passages.contains) >= least }
      if dismissals.count == count { throw .notDismissed }
    }
  }

  /// How far loading got.
  var mark: (count: Int, lastNumber: Int) { (entries.count, lastNumber) }

  /// Puts out again what was loaded since a mark, and nothing but loaded.
  mutating func takeBackLoads(to mark: (count: Int, lastNumber: Int)) {
    let taken = Set(entries[mark.count...].map(\.id))
    forget { taken.contains($0) }
    entries.removeSubrange(mark.count...)
    lastNumber = mark.lastNumber
  }

  private mutating func forget(_ isGone: (ArticleID) -> Bool) {
    idOfText = idOfText.filter { !isGone($0.value) }
  }

  /// The place of an article among the entries.
  func index(of id: ArticleID) throws(ChangeError) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].id == id else { throw .noSuchArticle(id) }
    return low
  }

  /// Why a conflict is not to be shown; nil where nobody dismissed it.
  func reason(ofDismissing finding: Finding) -> String? {
    dismissals.last { $0.hides(finding) }?.reason
  }

  private mutating func correct(
    _ id: ArticleID, _ library: inout ReadingLibrary, _ correction: (inout Dossier.Corrections) -> Void
  ) throws(ChangeError) {
    let index = try index(of: id)
    var entry = entries[index]
    correction(&entry.corrections)
    try reread(&entry, defaults, &library)
    entries[index] = entry
  }

  private mutating func rereadAll(
    with defaults: ReadingDefaults, _ library: inout ReadingLibrary
  ) throws(ChangeError) {
    var next = entries
    for index in next.indices { try reread(&next[index], defaults, &library) }
    entries = next
    self.defaults = defaults
  }

  private func reread(
    _ entry: inout Dossier.Entry, _ defaults: ReadingDefaults, _ library: inout ReadingLibrary
  ) throws(ChangeError) {
    var source = entry.source
    source.published = entry.corrections.published ?? source.published
    source.language = entry.corrections.language ?? source.language
    source.title = entry.corrections.title ?? source.title
    source.publisher = entry.corrections.publisher ?? source.publisher
    // What the user says comes from no field of the record.
    let corrected = [
      "published": entry.corrections.published != nil, "language": entry.corrections.language != nil,
      "title": entry.corrections.title != nil, "publisher": entry.corrections.publisher != nil,
    ]
    for (name, isCorrected) in corrected where isCorrected { source.record?.origins[name] = nil }
    entry.reading = try library.reading(of: source, defaults)
    entry.applySplits()
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
