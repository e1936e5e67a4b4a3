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
    var bytes: [UInt8] = []
    var copied = 0
    for (index, record) in batch.records.enumerated() {
      let start = index == 0 ? 0 : batch.records[index - 1].end
      if asArray {
        bytes.append(contentsOf: batch.bytes[copied..<start])
        bytes.append(isFirst ? 0x5B : 0x2C)
        copied = start
      }
      isFirst = false
      if let first = firstWithText[record.sha256] {
        bytes.append(contentsOf: batch.bytes[copied..<record.insertion])
        bytes.append(contentsOf: duplicate(of: first))
        copied = record.insertion
      } else {
        firstWithText[record.sha256] = record.id
      }
    }
    if copied == 0, bytes.isEmpty { return try ByteOutput.write(batch.bytes, to: STDOUT_FILENO, language) }
    bytes.append(contentsOf: batch.bytes[copied...])
    try ByteOutput.write(bytes, to: STDOUT_FILENO, language)
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
