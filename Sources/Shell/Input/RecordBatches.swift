import Glibc

/// Whole lines of a file of records, and where they stand in it.
struct RecordBatch: Sendable {
  var path: String
  var bytes: [UInt8]
  /// The number of the first line, from 1.
  var firstLine: Int

  /// Gives the range and number of each line that is not blank.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var line = firstLine
      while start < bytes.count {
        let end = RecordBatch.lineEnd(bytes, start)
        var first = start
        while first < end, bytes[first] <= 0x20 { first += 1 }
        if first < end { body(bytes, start..<end, line) }
        start = end + 1
        line += 1
      }
    }
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base)
  }

  /// The number of line feeds.
  fileprivate var lineCount: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var start = RecordBatch.lineEnd(bytes, 0)
      while start < bytes.count {
        count += 1
        start = RecordBatch.lineEnd(bytes, start + 1)
      }
      return count
    }
  }

  /// The number of lines that are not blank.
  var recordCount: Int {
    var count = 0
    forEachLine { _, _, _ in count += 1 }
    return count
  }
}

/// Cuts a file (or standard input) of records into batches of whole lines as it is read.
struct RecordBatches {
  /// About as many bytes go into one batch.
  static let size = 1 << 18

  private let path: String
  private let descriptor: Int32
  private let lineLimit: Int
  private var chunk = [UInt8](repeating: 0, count: RecordBatches.size)
  private var carry: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  /// - Parameter lineLimit: a longer line is an error; what it holds is passed over.
  init(path: String, lineLimit: Int) throws(ArticleInputError) {
    self.path = path
    self.lineLimit = lineLimit
    descriptor =
      PackedFiles.name(path) == path
      ? try ArticleFiles.open(path) : try PackedFiles.open(path, limit: min(lineLimit, ChildProcess.outputLimit))
  }

  func finish() { if path != "-" { close(descriptor) } }

  /// The next lines, nil after the last.
  mutating func next() throws(ArticleInputError) -> RecordBatch? {
    while !isAtEnd {
      let count = try ArticleFiles.read(descriptor, into: &chunk, path: path)
      if count == 0 {
        isAtEnd = true
        break
      }
      guard let end = chunk[..<count].lastIndex(of: 0x0A) else {
        carry.append(contentsOf: chunk[..<count])
        if carry.count > lineLimit { try dropLine() }
        continue
      }
      var bytes = carry
      bytes.append(contentsOf: chunk[...end])
      carry = Array(chunk[(end + 1)..<count])
      return batch(bytes)
    }
    if carry.isEmpty { return nil }
    defer { carry = [] }
    return batch(carry)
  }

  private mutating func batch(_ bytes: [UInt8]) -> RecordBatch {
    let batch = RecordBatch(path: path, bytes: bytes, firstLine: line)
    line += batch.lineCount
    return batch
  }

  /// Reads on to the end of a line that is too long, then reports it.
  private mutating func dropLine() throws(ArticleInputError) {
    carry = []
    let tooLong = RecordError(
      path: path, line: line, column: 1, reason: "the line is longer than \(lineLimit >> 20) MiB")
    line += 1
    while true {
      let count = try ArticleFiles.read(descriptor, into: &chunk, path: path)
      if count == 0 {
        isAtEnd = true
        break
      }
      if let end = chunk[..<count].firstIndex(of: 0x0A) {
        carry = Array(chunk[(end + 1)..<count])
        break
      }
    }
    throw .record(tooLong)
  }
}
