import Glibc

/// Why input could not be read.
public enum InputError: Error, Hashable, CustomStringConvertible {
  /// ^C came while waiting for input.
  case interrupted
  /// The error number of the system call.
  case failed(Int32)

  public var description: String {
    switch self {
    case .interrupted: "interrupted"
    case .failed(let number): "input: \(String(cString: strerror(number)))"
    }
  }
}

/// Reads lines from a descriptor that is no terminal: a pipe, a script, a file. The descriptor stays the caller's.
public struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// What of the buffer is not yet handed out, and how far it was searched for a line's end.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var isFirst = true

  public init(_ descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// The next line without its end (`\n` or `\r\n`), nil after the last. Invalid UTF-8 becomes `�`; a byte order mark
  /// at the start is dropped. Lines may have any length that memory holds.
  public mutating func next() throws(InputError) -> String? {
    while true {
      if let end = findLineEnd() {
        defer { start = end + 1; searched = start }
        return text(start, end > start && buffer[end - 1] == 0x0D ? end - 1 : end)
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return text(start, buffer.count)
      }
      try fill()
    }
  }

  private func findLineEnd() -> Int? {
    guard searched < buffer.count else { return nil }
    return buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + searched, 0x0A, bytes.count - searched).map { UnsafeRawPointer($0) - base }
    }
  }

  private mutating func text(_ from: Int, _ to: Int) -> String {
    var from = from
    if isFirst {
      isFirst = false
      if to - from >= 3, buffer[from..<from + 3].elementsEqual([0xEF, 0xBB, 0xBF]) { from += 3 }
    }
    return String(decoding: buffer[from..<to], as: UTF8.self)
  }

  private mutating func fill() throws(InputError) {
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    let size = max(1 << 16, buffer.count)  // doubles for a long line, so that it is copied seldom
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: old), size) }
    } while count < 0 && errno == EINTR && !Interrupt.isRequested
    let error = errno
    buffer.removeLast(size - max(0, count))
    if count < 0 { throw error == EINTR ? .interrupted : .failed(error) }
    isAtEnd = count == 0
  }
}
