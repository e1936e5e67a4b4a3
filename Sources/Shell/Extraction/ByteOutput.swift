import Glibc
import Memos
import Reading

/// Writes bytes whole.
enum ByteOutput {
  /// - Throws: the program's end: quietly where the reader of a pipe has gone, else after the reason was told.
  static func write(_ bytes: [UInt8], to descriptor: Int32, _ language: Language = .english) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EPIPE { throw ExitStatus.done.exitCode }
      if count < 0, errno != EINTR {
        let reason = Messages.text(OutputError.failed(errno).description, language)
        // Where that cannot be told either, the exit code says it.
        if descriptor != STDERR_FILENO { try? write(Array("\(reason)\n".utf8), to: STDERR_FILENO) }
        throw ExitStatus.usage.exitCode
      }
      written += max(count, 0)
    }
  }
}
