import Reading

/// OpenDocument texts: an archive of which `content.xml` holds the text.
enum OpenDocument {
  /// The document with the header rows of its tables as ordinary rows, which pandoc leaves out otherwise; as it is where
  /// it has none, or where `unzip` is missing.
  static func withHeaderRows(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    let mark = Array("table:table-header-rows>".utf8)
    guard let content = part("content.xml", of: path), content.contains(mark), let styles = part("styles.xml", of: path)
    else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      let name = index + (content[index...].starts(with: [0x3C, 0x2F]) ? 2 : 1)
      if content[index] == 0x3C, content[min(name, content.count)...].starts(with: mark) {
        index = name + mark.count
      } else {
        text.append(content[index])
        index += 1
      }
    }
    let type = Array("application/vnd.oasis.opendocument.text".utf8)
    return StoredArchive.bytes([("mimetype", type), ("content.xml", text), ("styles.xml", styles)])
  }

  private static func part(_ name: String, of path: String) -> [UInt8]? {
    guard path != "-" else { return nil }
    return try? Confinement.run(
      "unzip", ["-p", path, name], input: [], memory: DocumentConverter.memory, seconds: DocumentConverter.seconds)
  }
}
