import Glibc
import Reading

/// Why something named as an article could not be read. Its description is one line that says what and what to do.
enum ArticleInputError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case address(String)
  case noArticles(folder: String)
  /// The error number of the system call.
  case system(path: String, number: Int32)
  case unreadable(ReadingError)
  /// A program that turns a format into text is missing or failed.
  case conversion(path: String, program: String, package: String, ChildProcessError)
  /// ^C came while it was read.
  case interrupted(path: String)
  case record(RecordError)

  var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .address(let address): "\(address): Silang has no network; save the page and load the file"
    case .noArticles(let folder):
      "\(folder): no articles in this folder (files ending in \(ArticleInputError.endings))"
    case .system(let path, let number): "\(path): \(String(cString: strerror(number)))"
    case .unreadable(let error): ArticleInputError.text(error)
    case .interrupted(let path): "\(path): reading was stopped"
    case .conversion(let path, let program, let package, let error):
      ArticleInputError.text(path, program, package, error)
    case .record(let error): "\(error.path):\(error.line):\(error.column): \(error.reason); the record was left out"
    }
  }

  /// `.txt, .md or .ndjson`
  private static var endings: String {
    let list = ArticleFiles.endings.map { ".\($0)" }
    return list.dropLast().joined(separator: ", ") + " or " + (list.last ?? "")
  }

  private static func text(_ path: String, _ program: String, _ package: String, _ error: ChildProcessError) -> String {
    switch error {
    case .notInstalled: "\(path): \(program) is needed to read this: apt-get install \(package)"
    case .tookTooLong(let seconds): "\(path): \(program) was ended after \(seconds) s; the file may be broken"
    case .failed(let reason): "\(path): \(program) could not read it: \(reason)"
    }
  }

  private static func text(_ error: ReadingError) -> String {
    switch error {
    case .empty(let path): "\(path): empty: there is no text to read"
    case .binary(let path): "\(path): no text (binary data); save it as plain text first"
    case .tooLarge(let path, let bytes, let limit):
      // A stream is read only until it is too much.
      size(bytes) == size(limit)
        ? "\(path): more than the limit of \(size(limit)) an article; --limit MIB raises it"
        : "\(path): \(size(bytes)) is more than the limit of \(size(limit)) an article; --limit MIB raises it"
    case .unconverted(let path, let format): "\(path): \(format.rawValue) files are read from a file or a folder only"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }

  /// The error of a statement that `compare` was given.
  static func statement(_ error: ReadingError) -> String {
    switch error {
    case .empty(let side): "statement \(side) is empty: there are no words to compare"
    case .binary(let side): "statement \(side) is no text"
    case .tooLarge(let side, _, _): "statement \(side) is too long"
    case .unconverted(let side, let format): "statement \(side) is a \(format.rawValue) file"
    case .malformed(let side, _, let reason): "statement \(side): \(reason)"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\((bytes + (1 << 19)) >> 20) MiB" : "\(bytes) bytes"
  }
}
