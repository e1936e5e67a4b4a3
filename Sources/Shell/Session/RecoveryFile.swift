import Foundation
import Glibc

/// The file that keeps an interactive session which has no file of its own: where the shell is killed, nothing is lost.
/// It goes when the session ends as it should.
enum RecoveryFile {
  private static let prefix = "unsaved-"
  private static let ending = ".session"

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
}
