import Foundation
import Glibc
import Reading

/// Finds and reads the files that the user names as articles.
enum ArticleFiles {
  /// The endings that a folder is searched for.
  static let endings = [
    "txt", "md", "html", "htm", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "eml", "json", "ndjson", "jsonl",
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

  /// The files behind one argument: itself, every article below a folder, or what a pattern fits, sorted by path. `-` stays.
  static func expand(_ argument: String) throws(ArticleInputError) -> [String] {
    if argument == "-" { return [argument] }
    if argument.hasPrefix("https://") || argument.hasPrefix("http://") { throw .address(argument) }
    var status = stat()
    if stat(argument, &status) != 0 {
      let number = errno
      let matches = ArticleFinder.paths(matching: argument)
      if matches.isEmpty { throw number == ENOENT ? .missing(path: argument) : .system(path: argument, number: number) }
      var files: [String] = []
      for match in matches { files += try expand(match) }
      return files
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [argument] }
    let folder = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    let articles = ArticleFinder.files(below: folder)
    if articles.isEmpty { throw .noArticles(folder: argument) }
    return articles
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

  /// Reads what is there, up to the buffer's size; 0 at the end.
  static func read(
    _ descriptor: Int32, into buffer: inout [UInt8], path: String
  ) throws(ArticleInputError) -> Int {
    while true {
      if Interrupt.isRequested { throw .interrupted(path: path) }
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // ^C may reach another thread, so that the wait is kept short.
      if poll(&state, 1, 50) == 0 { continue }
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR, errno != EAGAIN { throw .system(path: path, number: errno) }
    }
  }
}
