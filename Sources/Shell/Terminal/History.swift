import CEditline
import Glibc

/// Why a history could not be read or written.
public struct HistoryError: Error, Hashable, CustomStringConvertible {
  public let path: String
  public let reason: String
  public var description: String { "history \(path): \(reason)" }

  static func system(_ path: String) -> HistoryError {
    HistoryError(path: path, reason: String(cString: strerror(errno)))
  }
}

/// The lines entered earlier, kept in a file that only its owner can read.
///
/// Equal entries are kept once, as the newest. The file is replaced whole, so that it is never half written; what
/// other sessions added to it meanwhile stays.
public final class History {
  let list: OpaquePointer
  private let path: String?
  private let limit: Int
  /// What was added since the last save: it goes into what the file holds by then.
  private var added: [String] = []

  /// A history of at most `limit` entries, with those of the file at `path` if it is there. Without a path nothing is
  /// kept. Throws ``HistoryError`` where the file cannot be read or is no history.
  public init(path: String? = nil, limit: Int = 2_000) throws {
    _ = ce_use_utf8()
    guard let list = ce_history_open(Int32(clamping: limit)) else {
      throw HistoryError(path: path ?? "", reason: "out of memory")
    }
    self.list = list
    self.path = path
    self.limit = limit
    if let path { try History.load(path, into: list) }
  }

  deinit { ce_history_close(list) }

  /// From the oldest to the newest.
  public var entries: [String] {
    var entries: [String] = []
    var next = ce_history_first(list)
    while let entry = next {
      entries.append(String(cString: entry))
      next = ce_history_next(list)
    }
    return entries
  }

  /// Adds an entry as the newest. Blank ones, and those with a zero byte, are not kept.
  public func add(_ entry: String) {
    guard entry.contains(where: { !$0.isWhitespace }), !entry.utf8.contains(0) else { return }
    if ce_history_add(list, entry) == 0 { added.append(entry) }
  }

  /// Writes the file: mode 0600, by way of a temporary file beside it that then takes its name.
  public func save() throws {
    guard let path, !added.isEmpty else { return }
    guard let merged = ce_history_open(Int32(clamping: limit)) else {
      throw HistoryError(path: path, reason: "out of memory")
    }
    defer { ce_history_close(merged) }
    try History.load(path, into: merged)
    for entry in added { _ = ce_history_add(merged, entry) }
    try History.replace(History.resolved(path), with: merged)
    added = []
  }

  /// A missing or empty file gives nothing.
  private static func load(_ path: String, into list: OpaquePointer) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw HistoryError.system(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw HistoryError(path: path, reason: "is not a regular file") }
    guard access(path, R_OK) == 0 else { throw HistoryError.system(path) }
    if status.st_size > 0, ce_history_load(list, path) < 0 {
      throw HistoryError(path: path, reason: "is not a history file; move it away or choose another")
    }
  }

  private static func replace(_ path: String, with list: OpaquePointer) throws {
    let temporary = "\(path).\(getpid()).new"
    unlink(temporary)  // left behind by a process that was killed and had our number
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw HistoryError.system(path) }
    let isWritten = ce_history_save(list, descriptor) == 0
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, rename(temporary, path) == 0 else {
      let error = HistoryError.system(path)
      unlink(temporary)
      throw error
    }
  }

  /// Where a symbolic link leads, so that the link stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
