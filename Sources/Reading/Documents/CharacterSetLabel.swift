/// The character set that a file names.
enum CharacterSetLabel {
  /// The `charset` of a page's first `<meta>`, lower case; nil without one. Only the first 4,096 bytes count.
  static func ofPage(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let found = head.firstRange(of: Array("charset".utf8)) else { return nil }
    var index = found.upperBound
    while index < head.count, head[index] <= 0x20 || [0x3D, 0x22, 0x27].contains(head[index]) { index += 1 }
    let label = head[index...].prefix { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  /// Whether a label means windows-1252, as browsers take it (WHATWG Encoding Standard).
  static func isWindows1252(_ label: String) -> Bool {
    ["iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso8859-1", "l1"].contains(
      label)
  }
}
