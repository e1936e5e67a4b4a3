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
}
