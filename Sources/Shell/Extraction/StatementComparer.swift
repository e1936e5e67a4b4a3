import Dossiers
import Memos
import Reading

/// What comparing one batch of pairs gave.
struct ComparedBatch: Sendable {
  var bytes: [UInt8] = []
  var hasContradiction = false
  var hasTension = false
  var problems: [ArticleInputError] = []
}

/// Lines of pairs → lines of verdicts. A value that many threads may use.
struct StatementComparer: Sendable {
  var language: Language

  func compare(_ input: PairInput) -> ComparedBatch {
    switch input {
    case .pairs(let batch): compare(batch)
    case .problem(let error): ComparedBatch(problems: [error])
    }
  }

  private func compare(_ lines: RecordBatch) -> ComparedBatch {
    var batch = ComparedBatch()
    var json = JSONWriter(reserving: lines.bytes.count)
    lines.forEachLine { bytes, range, line in
      do throws(RecordError) {
        let pair = try PairReader.pair(bytes, range, path: lines.path, line: line)
        let comparison = try compared(pair, lines.path, line)
        batch.hasContradiction = batch.hasContradiction || comparison.verdict == .contradiction
        batch.hasTension = batch.hasTension || comparison.verdict == .tension
        StatementRecord(id: pair.id, comparison: comparison, language: language).write(to: &json)
        json.endLine()
      } catch {
        batch.problems.append(.record(error))
      }
    }
    batch.bytes = json.bytes
    return batch
  }

  private func compared(
    _ pair: StatementInput, _ path: String, _ line: Int
  ) throws(RecordError) -> StatementComparison {
    do throws(ReadingError) {
      return try StatementPair.compare(pair.a, pair.b, language: pair.language)
    } catch {
      throw RecordError(path: path, line: line, column: 1, reason: ArticleInputError.statement(error))
    }
  }
}

/// A batch of input, or why there is none.
enum PairInput: Sendable {
  case pairs(RecordBatch)
  case problem(ArticleInputError)
}

/// The pairs of several files of records, batch by batch.
struct PairInputs {
  private var paths: ArraySlice<String>
  private var batches: RecordBatches?
  private let lineLimit: Int

  init(_ paths: [String], lineLimit: Int) {
    self.paths = paths[...]
    self.lineLimit = lineLimit
  }

  /// The next batch, nil after the last.
  mutating func next() -> PairInput? {
    while true {
      do {
        if let batch = try batches?.next() { return .pairs(batch) }
        batches?.finish()
        batches = nil
        guard let path = paths.popFirst() else { return nil }
        batches = try RecordBatches(path: path, lineLimit: lineLimit)
      } catch {
        return .problem(error)
      }
    }
  }
}
