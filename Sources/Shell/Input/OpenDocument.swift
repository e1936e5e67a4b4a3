import Reading

/// OpenDocument texts: an archive of which `content.xml` holds the text.
enum OpenDocument {
  /// The document with the header rows of its tables as ordinary rows, which pandoc leaves out otherwise; as it is where
  /// it has none, or where `unzip` is missing.
  static func withHeaderRows(_ bytes: [UInt8]) -> [UInt8] {
    guard let content = part("content.xml", of: bytes), let text = withoutHeaderMarks(content),
      let styles = part("styles.xml", of: bytes)
    else { return bytes }
    let type = Array("application/vnd.oasis.opendocument.text".utf8)
    return StoredArchive.bytes([("mimetype", type), ("content.xml", text), ("styles.xml", styles)])
  }

  /// The content without the tags that set header rows apart; nil where there are none.
  private static func withoutHeaderMarks(_ content: [UInt8]) -> [UInt8]? {
    let marks = ["<table:table-header-rows>", "</table:table-header-rows>"].map { Array($0.utf8) }
    var text: [UInt8] = []
    var copied = 0
    var at = content.startIndex
    while let tag = content[at...].firstIndex(of: 0x3C) {
      at = tag + 1
      guard let mark = marks.first(where: { content[tag...].starts(with: $0) }) else { continue }
      text += content[copied..<tag]
      copied = tag + mark.count
      at = copied
    }
    return copied == 0 ? nil : text + content[copied...]
  }

  private static func part(_ name: String, of bytes: [UInt8]) -> [UInt8]? {
    if !ChildProcess.exists("unzip") { Confinement.note(.headerRows) }
    return DocumentConverter.part(name, ofArchive: bytes)
  }
}
