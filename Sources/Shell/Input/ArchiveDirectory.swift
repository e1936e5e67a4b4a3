/// The list of files at the end of a ZIP archive (PKWARE's APPNOTE, 4.3.12 and 4.3.16).
enum ArchiveDirectory {
  /// The sizes that the archive gives for its files of markup, together, in bytes; what it holds of pictures is never
  /// unpacked. 0 for an archive whose list cannot be read.
  static func sizeOfMarkup(_ bytes: [UInt8]) -> Int {
    guard let end = end(bytes) else { return 0 }
    var at = little(bytes, end + 16, 4)
    var size = 0
    for _ in 0..<little(bytes, end + 10, 2) {
      guard at + 46 <= bytes.count, little(bytes, at, 4) == 0x0201_4B50 else { return size }
      let (name, extra, comment) = (little(bytes, at + 28, 2), little(bytes, at + 30, 2), little(bytes, at + 32, 2))
      let next = at + 46 + name + extra + comment
      guard next <= bytes.count else { return size }
      let path = bytes[(at + 46)..<(at + 46 + name)]
      if path.suffix(4).elementsEqual(".xml".utf8) || path.suffix(5).elementsEqual(".rels".utf8) {
        size += little(bytes, at + 24, 4)
      }
      at = next
    }
    return size
  }

  /// The offset of the record that ends the archive: a comment of 64 KiB at most stands behind it.
  private static func end(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    while at >= max(0, bytes.count - 22 - 0xFFFF) {
      if bytes[at] == 0x50, little(bytes, at, 4) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
