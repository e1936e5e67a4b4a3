import Foundation

/// Where the repository stands, found from this file: tests read fixtures by it.
public enum Repository {
  /// The repository's top folder, without a trailing slash.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The bytes of a file, by its path below the top folder.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
  }
}
