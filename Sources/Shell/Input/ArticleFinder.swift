import Foundation
import Glibc

/// The files that an argument stands for: those below a folder, those that a pattern fits.
enum ArticleFinder {
  /// Every article below a folder, sorted by path. Links to folders are not followed, so that none leads in circles; what
  /// starts with a dot, and what is neither file nor folder, is passed over. What cannot be looked into is given as a path
  /// of its own, so that reading it tells why.
  static func files(below folder: String) -> [String] {
    var found: [String] = []
    collect(folder, into: &found)
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func collect(_ folder: String, into found: inout [String]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      found.append(folder)
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        collect(path, into: &found)
      } else if ArticleFiles.hasArticleEnding(name) {
        // A pipe or a device would never end.
        let isThere = stat(path, &status) == 0
        if !isThere || status.st_mode & S_IFMT == S_IFREG { found.append(path) }
      }
    }
  }

  /// The paths that a pattern (`*`, `?`, `[…]`) fits, sorted; none where it is no pattern or nothing fits.
  static func paths(matching pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { [0x2A, 0x3F, 0x5B].contains($0) }) else { return [] }
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    let found = (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}
