import Foundation
import Glibc

/// A temporary file that nobody else sees and that is gone with its descriptor.
enum NamelessFile {
  /// Its descriptor; nil where none can be made (`errno` says why).
  static func open() -> Int32? {
    var template = Array("\(NSTemporaryDirectory())silang.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// The descriptor of one that holds some bytes, to be read from its beginning.
  /// - Throws: where there is no room for it.
  static func holding(_ bytes: [UInt8]) throws(OutputError) -> Int32 {
    guard let descriptor = open() else { throw .failed(errno) }
    do throws(OutputError) {
      let sink = DescriptorSink(descriptor)
      try sink.write(bytes)
      try sink.flush()
    } catch {
      close(descriptor)
      throw error
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
