import Glibc
import Memos
import Reading

/// Writes extracted records in their order and marks repeats of a text that came before.
struct RecordOutput {
  private let asArray: Bool
  private let language: Language
  private var firstWithText: [String: String] = [:]
  private var isFirst = true
  private(set) var hasProblems = false

  /// - Parameter language: what problems are told in.
  init(asArray: Bool, language: Language) {
    self.asArray = asArray
    self.language = language
  }

  mutating func write(_ batch: ExtractedBatch) throws {
    for problem in batch.problems {
      hasProblems = true
      try ByteOutput.write(Array("\(problem.text(language))\n".utf8), to: STDERR_FILENO)
    }
    var insertions: [(offset: Int, bytes: [UInt8])] = []
    for (index, record) in batch.records.enumerated() {
      if asArray {
        insertions.append((index == 0 ? 0 : batch.records[index - 1].end, [isFirst ? 0x5B : 0x2C]))
      }
      isFirst = false
      if let first = firstWithText[record.sha256] {
        insertions.append((record.insertion, duplicate(of: first)))
      } else {
        firstWithText[record.sha256] = record.id
      }
    }
    try write(batch.pieces, with: insertions)
  }

  /// Writes pieces with other bytes put in before some of theirs; offsets count over all pieces, in order.
  private func write(_ pieces: PieceStore, with insertions: [(offset: Int, bytes: [UInt8])]) throws {
    var rest = insertions[...]
    var start = 0
    for number in 0..<pieces.count {
      let piece = try piece(number, pieces)
      var bytes: [UInt8] = []
      var copied = 0
      while let next = rest.first, next.offset < start + piece.count {
        bytes += piece[copied..<next.offset - start]
        bytes += next.bytes
        copied = next.offset - start
        rest.removeFirst()
      }
      if copied == 0, bytes.isEmpty {
        try ByteOutput.write(piece, to: STDOUT_FILENO, language)
      } else {
        try ByteOutput.write(bytes + piece[copied...], to: STDOUT_FILENO, language)
      }
      start += piece.count
    }
  }

  private func piece(_ number: Int, _ pieces: PieceStore) throws -> [UInt8] {
    do { return try pieces.piece(number) } catch {
      try ByteOutput.write(Array("\(Messages.text(error.description, language))\n".utf8), to: STDERR_FILENO)
      throw ExitStatus.usage.exitCode
    }
  }

  mutating func finish() throws {
    if asArray { try ByteOutput.write(Array((isFirst ? "[]\n" : "]\n").utf8), to: STDOUT_FILENO, language) }
  }

  private func duplicate(of id: String) -> [UInt8] {
    var json = JSONWriter()
    json.key("duplicate_of")
    json.string(id)
    return [0x2C] + json.bytes
  }
}
