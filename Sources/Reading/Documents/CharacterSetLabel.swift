/// The character set that a file names.
enum CharacterSetLabel {
  /// The `charset` of a page's first `<meta>`, or the encoding of its XML declaration, in lower case; nil without one.
  /// Only the first 4,096 bytes count.
  static func ofPage(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if let label = value(of: "charset", in: head[...]) { return label }
    guard let start = ByteSearch.first("<?xml", in: head[...])?.upperBound,
      let end = ByteSearch.first("?>", in: head[start...])?.lowerBound
    else { return nil }
    return value(of: "encoding", in: head[start..<end])
  }

  private static func value(of name: String, in head: ArraySlice<UInt8>) -> String? {
    guard let found = ByteSearch.first(name, in: head) else { return nil }
    var index = found.upperBound
    while index < head.endIndex, head[index] <= 0x20 || [0x3D, 0x22, 0x27].contains(head[index]) { index += 1 }
    let label = head[index...].prefix { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  /// Whether a label means windows-1252, as browsers take it (WHATWG Encoding Standard).
  static func isWindows1252(_ label: String) -> Bool {
    ["iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso8859-1", "l1"].contains(
      label)
  }

  /// What the C library calls the character set that browsers take for a label; nil for windows-1252, Unicode and labels
  /// that browsers do not know.
  static func converterName(_ label: String) -> String? {
    names.first { $0.labels.contains(label) }?.name
  }

  /// After the WHATWG Encoding Standard, which reads most sets by the wider one of their makers.
  private static let names: [(name: String, labels: Set<String>)] = [
    ("CP866", ["ibm866", "cp866", "866"]),
    ("ISO-8859-2", ["iso-8859-2", "iso8859-2", "iso_8859-2", "latin2", "l2"]),
    ("ISO-8859-3", ["iso-8859-3", "latin3"]),
    ("ISO-8859-4", ["iso-8859-4", "latin4"]),
    ("ISO-8859-5", ["iso-8859-5", "cyrillic"]),
    ("ISO-8859-6", ["iso-8859-6", "arabic"]),
    ("ISO-8859-7", ["iso-8859-7", "greek"]),
    ("ISO-8859-8", ["iso-8859-8", "iso-8859-8-i", "hebrew"]),
    ("ISO-8859-10", ["iso-8859-10", "latin6"]),
    ("ISO-8859-13", ["iso-8859-13"]),
    ("ISO-8859-14", ["iso-8859-14"]),
    ("ISO-8859-15", ["iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9"]),
    ("ISO-8859-16", ["iso-8859-16"]),
    ("KOI8-R", ["koi8-r", "koi8", "koi", "koi8_r"]),
    ("KOI8-U", ["koi8-u", "koi8-ru"]),
    ("MACINTOSH", ["macintosh", "mac", "x-mac-roman"]),
    ("CP874", ["windows-874", "tis-620", "iso-8859-11"]),
    ("CP1250", ["windows-1250", "cp1250", "x-cp1250"]),
    ("CP1251", ["windows-1251", "cp1251", "x-cp1251"]),
    ("CP1253", ["windows-1253", "cp1253"]),
    ("CP1254", ["windows-1254", "cp1254", "iso-8859-9", "latin5", "l5"]),
    ("CP1255", ["windows-1255", "cp1255"]),
    ("CP1256", ["windows-1256", "cp1256"]),
    ("CP1257", ["windows-1257", "cp1257"]),
    ("CP1258", ["windows-1258", "cp1258"]),
    ("GB18030", ["gb2312", "gbk", "gb18030", "gb_2312-80", "chinese", "x-gbk", "euc-cn"]),
    ("BIG5-HKSCS", ["big5", "big5-hkscs", "x-x-big5", "cn-big5"]),
    ("EUC-JP", ["euc-jp", "x-euc-jp"]),
    ("CP932", ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms932", "windows-31j"]),
    ("ISO-2022-JP", ["iso-2022-jp", "csiso2022jp"]),
    ("UHC", ["euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949"]),
  ]
}
