import Foundation
import Glibc

/// Why a file was not written; what stood in its place is as it was.
struct OutputFileError: Error, CustomStringConvertible {
  var description: String
}

/// Writes a result to a file, whole or not at all.
enum OutputFile {
  /// Writes to a temporary file beside it, which then takes its name.
  /// - Parameter replacing: whether a file of that name may go.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(OutputFileError) {
    try refuse(path, replacing)
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    var template = Array("\(path[..<slash]).\(path[slash...].prefix(40)).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(OutputError) {
      let sink = DescriptorSink(descriptor)
      try sink.write(bytes)
      try sink.flush()
    } catch {
      close(descriptor)
      unlink(temporary)
      throw OutputFileError(description: "\(path): \(error)")
    }
    // A temporary file is its owner's alone; a result has the rights that files have here.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
    close(descriptor)
    guard rename(temporary, path) == 0 else {
      defer { unlink(temporary) }
      throw failure(path)
    }
  }

  /// Ends the work early where the file could not be written anyway.
  static func refuse(_ path: String, _ replacing: Bool) throws(OutputFileError) {
    if !replacing, access(path, F_OK) == 0 {
      throw OutputFileError(description: "\(path): exists already; --force replaces it")
    }
  }

  private static func failure(_ path: String) -> OutputFileError {
    OutputFileError(description: "\(path): \(String(cString: strerror(errno)))")
  }
}
