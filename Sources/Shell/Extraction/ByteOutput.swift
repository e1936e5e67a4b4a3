import Glibc

/// Writes bytes whole.
enum ByteOutput {
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno != EINTR { throw ExitStatus.usage.exitCode }
      written += max(count, 0)
    }
  }
}
