import Claims
import Dossiers
import Memos
import Reading

/// What one record of the output is, so that repeats can be marked once the order is known.
struct ExtractedRecord: Sendable {
  var id: String
  var sha256: String
  /// Where the record ends in the batch's lines, and where a field of its `article` may be put in.
  var end: Int
  var insertion: Int
}

/// The records of one batch of input, as lines of JSON.
struct ExtractedBatch: Sendable {
  /// The lines, one piece behind the other.
  var pieces = PieceStore()
  var records: [ExtractedRecord] = []
  var problems: [ArticleInputError] = []
}

/// A batch of input: some files, or some lines of records. Numbers count every article of the run, from 1.
enum ExtractionInput: Sendable {
  /// `isWhole`: they are all that was named.
  case files([String], firstNumber: Int, isWhole: Bool)
  case records(RecordBatch, firstNumber: Int)
  case problem(ArticleInputError)
}

/// Sources → lines of `silang.article/1`. A value that many threads may use.
struct Extractor: Sendable {
  var defaults: ReadingDefaults
  var includesText: Bool

  /// So many bytes of articles that are all that was named may lend each other their days; more are read one by one.
  private static let together = 1 << 20

  func extract(_ input: ExtractionInput) -> ExtractedBatch {
    switch input {
    case .files(let paths, let firstNumber, let isWhole): extract(paths, firstNumber, isWhole)
    case .records(let batch, let firstNumber): extract(batch, firstNumber)
    case .problem(let error): ExtractedBatch(problems: [error])
    }
  }

  private func extract(_ paths: [String], _ firstNumber: Int, _ isWhole: Bool) -> ExtractedBatch {
    var batch = ExtractedBatch()
    var json = JSONWriter(takesPiece: batch.pieces.add)
    var held: [Dossier.Entry] = []
    var isHolding = isWhole
    for (index, path) in paths.enumerated() {
      do {
        for source in try SourceFiles.sources(of: path, limit: defaults.limit) {
          let entry = Dossier.Entry(
            id: ArticleID(firstNumber + index), source: source, reading: try reading(of: source))
          held.append(entry)
          isHolding = isHolding && held.reduce(0) { $0 + $1.source.bytes.count } <= Extractor.together
          if isHolding { continue }
          for entry in held { write(entry, &json, &batch) }
          held = []
        }
      } catch { batch.problems.append(error) }
    }
    // Few and short articles named together are read as a dossier of them reads them.
    for entry in BorrowedDays.placed(held) { write(entry, &json, &batch) }
    json.endOutput()
    return batch
  }

  private func extract(_ lines: RecordBatch, _ firstNumber: Int) -> ExtractedBatch {
    var batch = ExtractedBatch()
    var json = JSONWriter(reserving: lines.bytes.count * 4, takesPiece: batch.pieces.add)
    var number = firstNumber
    lines.forEachLine { bytes, range, line in
      do throws(ArticleInputError) {
        let source = try source(bytes, range, lines.path, line)
        let entry = Dossier.Entry(id: ArticleID(number), source: source, reading: try reading(of: source))
        write(entry, &json, &batch)
      } catch {
        batch.problems.append(error)
      }
      number += 1
    }
    json.endOutput()
    return batch
  }

  private func source(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ path: String, _ line: Int
  ) throws(ArticleInputError) -> ArticleSource {
    do { return try RecordReader.source(bytes, range, path: path, line: line) } catch { throw .record(error) }
  }

  private func reading(of source: ArticleSource) throws(ArticleInputError) -> ArticleReading {
    do { return ClaimReader.read(try Reader.article(from: source, defaults: defaults)) } catch {
      throw .unreadable(error)
    }
  }

  /// Writes an article's record.
  private func write(_ entry: Dossier.Entry, _ json: inout JSONWriter, _ batch: inout ExtractedBatch) {
    var reading = entry.reading
    // A record prints none of these, and of a long article they take more room than its text.
    reading.article.tokens = []
    reading.concepts = []
    let id = reading.article.recordID ?? entry.id.description
    let record = ArticleRecord(id: id, number: entry.id.number, includesText: includesText)
    let insertion = record.write(reading, to: &json)
    json.endLine()
    batch.records.append(
      ExtractedRecord(id: id, sha256: reading.article.sha256, end: json.count, insertion: insertion))
  }
}
