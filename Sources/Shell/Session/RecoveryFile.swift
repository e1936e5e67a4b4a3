import Foundation
import Glibc

/// The files in the state folder that keep interactive sessions without a file of their own: where the shell is killed,
/// nothing is lost. When a session ends as it should its file is kept too, the newest few of them.
enum RecoveryFile {
  private static let prefix = "unsaved-"
  private static let keptPrefix = "ended-"
  private static let ending = ".session"
  /// So many ended sessions are kept.
  private static let limit = 10

  /// The file of this process.
  static func path(in folder: String) -> String { "\(folder)/\(prefix)\(getpid())\(ending)" }

  /// Files of processes that are no more, sorted.
  static func left(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      guard name.hasPrefix(prefix), name.hasSuffix(ending) else { return false }
      guard let process = pid_t(name.dropFirst(prefix.count).dropLast(ending.count)) else { return false }
      return kill(process, 0) != 0 && errno == ESRCH
    }.map { "\(folder)/\($0)" }
  }

  /// Keeps the file of a session that ended: under the time of its end, so that names sort by it.
  static func keep(_ path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    let day = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let numbers = day + [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)]
    let stamp = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    rename(path, "\(folder)/\(keptPrefix)\(stamp)-\(getpid())\(ending)")
    for old in kept(in: folder).dropFirst(limit) { unlink(old) }
  }

  /// Ended sessions, the newest first.
  static func kept(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(keptPrefix) && $0.hasSuffix(ending) }.sorted(by: >).map { "\(folder)/\($0)" }
  }

  /// Whether a file is one of these.
  static func holds(_ path: String) -> Bool {
    guard let folder = StateFolder.path() else { return false }
    let name = URL(fileURLWithPath: path).lastPathComponent
    let isNamed = name.hasSuffix(ending) && (name.hasPrefix(prefix) || name.hasPrefix(keptPrefix))
    return isNamed && URL(fileURLWithPath: path).deletingLastPathComponent().path == folder
  }
}
