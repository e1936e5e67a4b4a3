import Reading

/// How many records of one file a session takes. What it keeps of each, to hold it against the others, is many times its
/// text; they are counted before any is read, so that a file of too many costs next to nothing.
struct SessionRecords {
  static let most = 2000
  /// In bytes; a single record may be as long as any article.
  static let mostBytes = 8 << 20

  private(set) var count = 0
  private(set) var bytes = 0

  mutating func add(_ count: Int, bytes: Int) {
    self.count += count
    self.bytes += bytes
  }

  func check(_ path: String) throws(ArticleInputError) {
    if count > SessionRecords.most || count > 1 && bytes > SessionRecords.mostBytes {
      throw .tooManyRecords(path: path, count: count, bytes: bytes)
    }
  }

  /// The records of a file, one a line.
  static func check(file path: String, lineLimit: Int) throws(ArticleInputError) {
    var batches = try RecordBatches(path: path, lineLimit: lineLimit)
    defer { batches.finish() }
    var records = SessionRecords()
    while !Interrupt.isRequested, let batch = try batches.next() {
      records.add(batch.recordCount, bytes: batch.bytes.count)
    }
    try records.check(path)
  }

  static func check(_ sources: [ArticleSource], of path: String) throws(ArticleInputError) {
    if sources.count < 2 { return }
    var records = SessionRecords()
    for source in sources { records.add(1, bytes: source.bytes.count) }
    try records.check(path)
  }
}
