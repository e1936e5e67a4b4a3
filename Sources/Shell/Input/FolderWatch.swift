import Glibc

/// Notices articles that arrive in a folder. A file counts once it is there in full: its size and time stand still from one
/// look to the next.
struct FolderWatch {
  private struct State: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private let folder: String
  private var known: Set<String>
  private var pending: [String: State] = [:]

  /// - Parameter known: the paths that are loaded already.
  init(folder: String, known: Set<String>) {
    self.folder = folder
    self.known = known
  }

  static func isFolder(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

  /// The files that arrived since the last look, sorted by path.
  /// - Parameter settled: whether every file is taken to be whole.
  mutating func arrived(settled: Bool) -> [String] {
    var arrived: [String] = []
    for path in (try? ArticleFiles.expand(folder)) ?? [] where !known.contains(path) {
      guard let status = FolderWatch.status(path) else { continue }
      let state = State(
        size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
      if settled || pending[path] == state {
        known.insert(path)
        pending[path] = nil
        arrived.append(path)
      } else {
        pending[path] = state
      }
    }
    return arrived
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
