import Glibc

/// Notices articles that arrive in a folder or are changed there. A file counts once it is there in full: it has bytes,
/// and its size and time stand still from one look to the next.
struct FolderWatch {
  private struct State: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
    /// Another file may take a name's place within one tick of the clock.
    var file: UInt64
  }

  private let folder: String
  private var taken: [String: State] = [:]
  private var pending: [String: State] = [:]

  init(folder: String) { self.folder = folder }

  static func isFolder(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

  /// The files that arrived or were changed since the last look, sorted by path; at the first look every file.
  /// - Parameter settled: whether every file is taken to be whole.
  mutating func arrived(settled: Bool) -> [String] {
    var arrived: [String] = []
    var present: [String: State] = [:]
    for path in (try? ArticleFiles.expand(folder).paths) ?? [] {
      guard let status = FolderWatch.status(path) else { continue }
      let state = State(
        size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
        file: UInt64(status.st_ino))
      present[path] = state
      if taken[path] == state || state.size == 0 && !settled { continue }
      if settled || pending[path] == state {
        taken[path] = state
        arrived.append(path)
      }
    }
    pending = present
    return arrived
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
