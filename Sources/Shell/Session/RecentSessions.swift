import Foundation
import Glibc

/// The session files that were saved or opened, newest last: a list in the state folder.
enum RecentSessions {
  private static let limit = 50

  /// One session file.
  struct Item {
    var path: String
    /// Whether no `save` was made: the file keeps a shell that ended without one.
    var isUnsaved: Bool
    /// Seconds since 1970, and bytes; nil where the file is gone.
    var changed: Int?
    var size: Int?
  }

  /// Adds a file as the newest. That it cannot be is no reason to fail: the list is a convenience.
  static func note(_ path: String) {
    guard let folder = StateFolder.make() else { return }
    let whole = absolute(path)
    if whole.hasPrefix(folder + "/") || whole.contains("\n") { return }
    let kept = paths(in: folder).filter { $0 != whole } + [whole]
    let text = kept.suffix(limit).joined(separator: "\n") + "\n"
    let new = "\(folder)/recent.\(getpid()).new"
    let isWritten = FileManager.default.createFile(
      atPath: new, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    if !isWritten || rename(new, folder + "/recent") != 0 { unlink(new) }
  }

  /// Files noted, and unsaved sessions that were left behind; the newest first.
  static func all() -> [Item] {
    guard let folder = StateFolder.path() else { return [] }
    let noted = paths(in: folder).reversed().map { item($0, isUnsaved: false) }
    let unsaved = RecoveryFile.left(in: folder).reversed() + RecoveryFile.kept(in: folder)
    return unsaved.map { item($0, isUnsaved: true) } + noted
  }

  private static func paths(in folder: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: folder + "/recent") else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func item(_ path: String, isUnsaved: Bool) -> Item {
    var status = stat()
    guard stat(path, &status) == 0 else { return Item(path: path, isUnsaved: isUnsaved) }
    return Item(path: path, isUnsaved: isUnsaved, changed: status.st_mtim.tv_sec, size: Int(status.st_size))
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
