import Foundation
import Glibc
import Reading

/// Finds and reads the files that the user names as articles.
enum ArticleFiles {
  /// The endings that a folder is searched for.
  static let endings = [
    "txt", "md", "html", "htm", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "eml", "mbox", "json", "ndjson", "jsonl",
  ]

  /// Whether a path is taken for records rather than one article.
  static func holdsRecords(_ path: String) -> Bool {
    let name = PackedFiles.name(path).lowercased()
    return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  /// Whether a file's name ends like an article's, also one that gzip made smaller.
  static func hasArticleEnding(_ name: String) -> Bool {
    let name = PackedFiles.name(name).lowercased()
    return endings.contains { name.hasSuffix("." + $0) }
  }

  /// What one argument stands for.
  struct Expansion {
    /// Itself, every article below a folder, or what a pattern fits, sorted by path. `-` stays.
    var paths: [String] = []
    /// The files of a folder that are no articles by their names.
    var others: [String] = []
    /// Whether the paths were found in a folder, not named.
    var isFolder = false
  }

  static func expand(_ argument: String) throws(ArticleInputError) -> Expansion {
    if argument == "-" { return Expansion(paths: [argument]) }
    if argument.hasPrefix("https://") || argument.hasPrefix("http://") { throw .address(argument) }
    var status = stat()
    if stat(argument, &status) != 0 {
      let number = errno
      let matches = ArticleFinder.paths(matching: argument)
      if matches.isEmpty { throw number == ENOENT ? .missing(path: argument) : .system(path: argument, number: number) }
      var all = Expansion()
      for match in matches {
        let one = try expand(match)
        all = Expansion(
          paths: all.paths + one.paths, others: all.others + one.others, isFolder: all.isFolder || one.isFolder)
      }
      return all
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return Expansion(paths: [argument]) }
    let folder = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    let found = ArticleFinder.files(below: folder)
    if found.articles.isEmpty { throw .noArticles(folder: argument) }
    return Expansion(paths: found.articles, others: found.others, isFolder: true)
  }

  /// Whether a path is a file that can be read twice.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes of a file, or of standard input for `-`.
  static func bytes(of path: String, limit: Int) throws(ArticleInputError) -> [UInt8] {
    let descriptor = try open(path)
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    var expected = 0
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG { expected = Int(status.st_size) }
    if expected > limit { throw .unreadable(.tooLarge(path: path, bytes: expected, limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    while true {
      let count = try read(descriptor, into: &chunk, path: path)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw .unreadable(.tooLarge(path: path, bytes: bytes.count, limit: limit)) }
    }
  }

  /// The first bytes of a file, fewer where it is shorter.
  static func head(of path: String, count: Int) throws(ArticleInputError) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: count)
    let read = try read(descriptor, into: &chunk, path: path)
    return Array(chunk[..<read])
  }

  static func open(_ path: String) throws(ArticleInputError) -> Int32 {
    if path == "-" { return STDIN_FILENO }
    // A pipe that nobody writes to would hold the opening up; reading waits for it, and for ^C.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw errno == ENOENT ? .missing(path: path) : .system(path: path, number: errno) }
    return descriptor
  }

  /// So many looks at a pipe, 50 ms apart, before it is asked whether anybody writes to it.
  private static let patience = 100

  /// Reads what is there, up to the buffer's size; 0 at the end.
  static func read(
    _ descriptor: Int32, into buffer: inout [UInt8], path: String
  ) throws(ArticleInputError) -> Int {
    var looks = 0
    while true {
      if Interrupt.isRequested { throw .interrupted(path: path) }
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // ^C may reach another thread, so that the wait is kept short.
      if poll(&state, 1, 50) == 0 {
        looks += 1
        guard looks >= patience, path != "-" else { continue }
        looks = 0
        // A pipe that no program has open gives an end without a word; one that is open lets wait.
        let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        if count == 0 { throw .unwritten(path: path) }
        if count > 0 { return count }
        if errno != EINTR, errno != EAGAIN { throw .system(path: path, number: errno) }
        continue
      }
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR, errno != EAGAIN { throw .system(path: path, number: errno) }
    }
  }
}
