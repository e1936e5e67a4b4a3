/// What bytes that are no text are, by the mark at their head, so that a reader learns what to do with them.
public enum BinaryKind: Sendable, Hashable, CaseIterable {
  /// One file, made smaller by gzip.
  case gzip
  /// Several files in one: zip, tar, 7-Zip, RAR, or one made smaller by bzip2, xz or zstd.
  case archive
  /// Word, Excel and PowerPoint before 2007.
  case oldOffice
  /// A spreadsheet or slides in an archive of XML.
  case sheet
  case picture
  /// Sound or film.
  case recording
  /// What Safari saves.
  case webArchive
  case other

  private static let marks: [(kind: BinaryKind, offset: Int, bytes: [UInt8])] = [
    (.gzip, 0, [0x1F, 0x8B]),
    (.archive, 0, Array("7z".utf8) + [0xBC, 0xAF]), (.archive, 0, Array("Rar!".utf8)), (.archive, 0, Array("BZh".utf8)),
    (.archive, 0, [0xFD] + Array("7zXZ".utf8)), (.archive, 0, [0x28, 0xB5, 0x2F, 0xFD]),
    (.archive, 257, Array("ustar".utf8)),
    (.oldOffice, 0, [0xD0, 0xCF, 0x11, 0xE0]),
    (.picture, 0, [0xFF, 0xD8, 0xFF]), (.picture, 0, [0x89, 0x50, 0x4E, 0x47]), (.picture, 0, Array("GIF8".utf8)),
    (.picture, 0, Array("II*".utf8) + [0]), (.picture, 0, Array("MM".utf8) + [0, 0x2A]),
    (.picture, 8, Array("WEBP".utf8)), (.picture, 4, Array("ftyphei".utf8)), (.picture, 4, Array("ftypavif".utf8)),
    (.recording, 4, Array("ftyp".utf8)), (.recording, 0, Array("ID3".utf8)), (.recording, 0, Array("OggS".utf8)),
    (.recording, 0, Array("fLaC".utf8)), (.recording, 0, Array("RIFF".utf8)),
    (.recording, 0, [0x1A, 0x45, 0xDF, 0xA3]),
    (.recording, 0, [0xFF, 0xFB]),
    (.webArchive, 0, Array("bplist00".utf8)),
  ]

  public static func of(_ bytes: [UInt8]) -> BinaryKind {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ofZip(bytes) }
    return marks.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }?.kind ?? .other
  }

  private static func ofZip(_ bytes: [UInt8]) -> BinaryKind {
    let isOpenDocument = ByteSearch.holds("mimetypeapplication/vnd.oasis.opendocument.", in: bytes.prefix(128))
    let parts = ["xl/workbook.xml", "ppt/presentation.xml"]
    return isOpenDocument || parts.contains { ByteSearch.holds($0, in: bytes[...]) } ? .sheet : .archive
  }
}
