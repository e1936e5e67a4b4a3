import ArgumentParser
import Glibc
import Memos

/// The forms that a memo is written in.
enum MemoFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, html, json

  func bytes(_ memo: MemoDocument) -> [UInt8] {
    switch self {
    case .markdown: Array(MarkdownWriter.text(memo).utf8)
    case .html: Array(HTMLWriter.text(memo).utf8)
    case .json: MemoJSON.bytes(memo)
    }
  }

  /// The form of a file's ending.
  static func ofFile(_ path: String) -> MemoFormat? {
    let path = path.lowercased()
    if path.hasSuffix(".md") || path.hasSuffix(".markdown") { return .markdown }
    if path.hasSuffix(".html") || path.hasSuffix(".htm") { return .html }
    return path.hasSuffix(".json") ? .json : nil
  }

  /// The form that a user names, else the one of the file's ending, else Markdown.
  static func chosen(by name: Word?, _ target: Word?) throws(CommandError) -> MemoFormat {
    if let name { return try name.choice(MemoFormat.self, of: "format of a memo") }
    guard let target, target.text != "-" else { return .markdown }
    guard let format = ofFile(target.text) else {
      throw CommandError("`\(target.text)` ends in neither .md, .html nor .json; --format says which it is", at: target)
    }
    return format
  }
}

/// Why a memo was not written; what stood in its place is as it was.
struct MemoFileError: Error, CustomStringConvertible {
  var description: String
}

/// Writes a memo to a file, whole or not at all.
enum MemoFile {
  /// Replaces a file only when told to.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    if !replacing, access(path, F_OK) == 0 {
      throw MemoFileError(description: "\(path): exists already; --force replaces it")
    }
    let new = "\(path).new"
    let descriptor = open(new, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    do throws(OutputError) {
      let sink = DescriptorSink(descriptor)
      try sink.write(String(decoding: bytes, as: UTF8.self))
      try sink.flush()
    } catch {
      close(descriptor)
      unlink(new)
      throw MemoFileError(description: "\(path): \(error)")
    }
    close(descriptor)
    guard rename(new, path) == 0 else {
      defer { unlink(new) }
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> MemoFileError {
    MemoFileError(description: "\(path): \(String(cString: strerror(errno)))")
  }
}
