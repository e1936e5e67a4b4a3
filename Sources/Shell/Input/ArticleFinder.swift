import Foundation
import Glibc
import Reading

/// The files that an argument stands for: those below a folder, those that a pattern fits.
enum ArticleFinder {
  /// What is below a folder, each list sorted by path.
  struct Folder {
    var articles: [String] = []
    /// Files that are no articles by their names.
    var others: [String] = []
  }

  /// Every article below a folder. Links to folders are not followed, so that none leads in circles; what starts with a
  /// dot, the parts that a browser saves beside a page, and what is neither file nor folder are passed over. What cannot
  /// be looked into is given as a path of its own, so that reading it tells why.
  static func files(below folder: String) -> Folder {
    var found = Folder()
    collect(folder, into: &found)
    found.articles = sorted(found.articles)
    found.others = sorted(found.others)
    return found
  }

  private static func sorted(_ paths: [String]) -> [String] {
    paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func collect(_ folder: String, into found: inout Folder) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      found.articles.append(folder)
      return
    }
    let all = Set(names)
    // `~$` begins what an office program keeps beside a document that it has open.
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        if !isPartOfPage(name, all) { collect(path, into: &found) }
        continue
      }
      // A pipe or a device would never end.
      let isThere = stat(path, &status) == 0
      let isFile = isThere && status.st_mode & S_IFMT == S_IFREG
      if ArticleFiles.hasArticleEnding(name) {
        if !isThere || isFile { found.articles.append(path) }
      } else if isFile {
        if isArticleByContent(path, name) { found.articles.append(path) } else { found.others.append(path) }
      }
    }
  }

  /// Whether a folder holds the pictures, scripts and frames of the saved page beside it.
  private static func isPartOfPage(_ name: String, _ siblings: Set<String>) -> Bool {
    for ending in ["_files", ".files", "_file"] where name.hasSuffix(ending) {
      let page = name.dropLast(ending.count)
      if siblings.contains("\(page).html") || siblings.contains("\(page).htm") { return true }
    }
    return false
  }

  /// The endings of addresses, under which programs save pages.
  private static let addressEndings: Set<Substring> = ["php", "asp", "aspx", "jsp", "cfm", "xhtml", "shtml", "amp"]

  /// Whether a file without an ending, or with one of an address (`baca.php`, `read?id=12`), is a page, a PDF or a
  /// mailbox.
  private static func isArticleByContent(_ path: String, _ name: String) -> Bool {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    guard ending.isEmpty || ending.utf8.count > 5 || addressEndings.contains(ending) else { return false }
    guard let head = try? ArticleFiles.head(of: path, count: 4096) else { return false }
    return Mailbox.isLikely(head) || [.html, .pdf, .rtf].contains(DocumentFormat.of(head))
  }

  /// The paths that a pattern (`*`, `?`, `[…]`) fits, sorted; none where it is no pattern or nothing fits.
  static func paths(matching pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { [0x2A, 0x3F, 0x5B].contains($0) }) else { return [] }
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    let found = (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return sorted(found)
  }
}
