/// The articles named on a command line, batch by batch: files in groups, records in whole lines.
struct ExtractionInputs {
  /// So many files go into one batch.
  private static let group = 16

  private var arguments: ArraySlice<String>
  private var files: ArraySlice<String> = []
  private var batches: RecordBatches?
  private let readsRecords: Bool
  private let lineLimit: Int
  private var number = 1

  /// - Parameter readsRecords: every input holds records (`--input ndjson`), not only `.ndjson` files.
  init(_ arguments: [String], readsRecords: Bool, articleLimit: Int) {
    self.arguments = arguments[...]
    self.readsRecords = readsRecords
    // Escapes make a record longer than its text.
    lineLimit = articleLimit * 2
  }

  /// The next batch, nil after the last. What cannot be read is a batch of its own: one problem.
  mutating func next() -> ExtractionInput? {
    while true {
      do {
        if let batch = try batches?.next() {
          defer { number += batch.recordCount }
          return .records(batch, firstNumber: number)
        }
        batches?.finish()
        batches = nil
        if let input = try nextFiles() { return input }
        if batches != nil { continue }
        guard let argument = arguments.popFirst() else { return nil }
        files = try ArticleFiles.expand(argument).paths[...]
        // What cannot be expanded waits for its turn, and its error with it.
        while files.count < ExtractionInputs.group, let next = arguments.first, !holdsRecords(next),
          let more = try? ArticleFiles.expand(next)
        {
          arguments.removeFirst()
          files += more.paths
        }
      } catch {
        return .problem(error)
      }
    }
  }

  private mutating func nextFiles() throws(ArticleInputError) -> ExtractionInput? {
    guard let first = files.first else { return nil }
    if holdsRecords(first) {
      files.removeFirst()
      batches = try RecordBatches(path: first, lineLimit: lineLimit)
      return nil
    }
    let group = files.prefix(ExtractionInputs.group).prefix { !holdsRecords($0) }
    files.removeFirst(group.count)
    defer { number += group.count }
    let isWhole = number == 1 && files.isEmpty && arguments.isEmpty
    return .files(Array(group), firstNumber: number, isWhole: isWhole)
  }

  private func holdsRecords(_ path: String) -> Bool { readsRecords || ArticleFiles.holdsRecords(path) }
}
