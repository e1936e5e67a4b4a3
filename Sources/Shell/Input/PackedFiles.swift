import Reading

/// Files that gzip made smaller (`page.html.gz`): read as what they hold.
enum PackedFiles {
  static func isPacked(_ bytes: [UInt8]) -> Bool { BinaryKind.of(bytes) == .gzip }

  /// A file's name without what gzip added to it.
  static func name(_ path: String) -> String {
    path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
  }

  /// What was packed, `limit` bytes at most: a file that unpacks to more is refused before it takes memory or time.
  static func unpacked(_ bytes: [UInt8], path: String, limit: Int) throws(ArticleInputError) -> [UInt8] {
    do {
      return try ChildProcess.run(
        "gzip", ["-dc"], input: bytes, seconds: DocumentConverter.seconds, outputLimit: limit)
    } catch .tooMuch {
      throw .unreadable(.tooLarge(path: path, bytes: limit, limit: limit))
    } catch {
      throw .conversion(path: path, program: "gzip", package: "gzip", error)
    }
  }

  /// A file without a name that holds what was packed, to be read from its beginning.
  static func open(_ path: String, limit: Int) throws(ArticleInputError) -> Int32 {
    let bytes = try unpacked(try ArticleFiles.bytes(of: path, limit: limit), path: path, limit: limit)
    do { return try NamelessFile.holding(bytes) } catch { throw .system(path: path, number: error.number) }
  }
}
