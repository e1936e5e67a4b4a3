/// Bytes of a file → UTF-8.
///
/// In this order: byte order mark, UTF-16 by its zeros, strict UTF-8, the character set that the file names, and what is
/// none of these is windows-1252, unless nearly all of it is UTF-8: then the broken sequences alone become U+FFFD.
enum TextDecoder {
  struct Decoded {
    var text: [UInt8]
    var diagnostics: [Diagnostic] = []
  }

  /// - Parameter label: the character set that the file itself names; it counts where the bytes are not UTF-8.
  static func decode(_ bytes: [UInt8], path: String, label: String? = nil) throws(ReadingError) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return Decoded(text: utf32(bytes.dropFirst(4))) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Decoded(text: utf16(bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let isBigEndian = unmarkedUTF16(body) {
      return Decoded(
        text: utf16(body[...], isBigEndian: isBigEndian),
        diagnostics: [remark("encoding.utf-16", "UTF-16 without its mark: read as UTF-16")])
    }
    if isBinary(body) { throw .binary(path: path, kind: BinaryKind.of(body)) }
    let name = label.flatMap(CharacterSetLabel.converterName)
    if isValid(body) {
      // The one set of seven bits that is no ASCII.
      if name == "ISO-2022-JP", body.contains(0x1B), let decoded = converted(body, "ISO-2022-JP") { return decoded }
      if let label, name != nil, body.contains(where: { $0 >= 0x80 }) {
        return Decoded(
          text: body,
          diagnostics: [remark("encoding.mislabelled", "the file says that it is \(label), but it is UTF-8", label)])
      }
      return Decoded(text: body)
    }
    if let label, CharacterSetLabel.isWindows1252(label) { return Decoded(text: windows1252(body)) }
    if let name, let decoded = converted(body, name) { return decoded }
    let (valid, broken) = countSequences(body)
    if valid >= broken {
      let text = Array(String(decoding: body, as: UTF8.self).utf8)
      let message = "\(broken) broken UTF-8 sequences were replaced"
      return Decoded(text: text, diagnostics: [remark("encoding.repaired", message, "\(broken)")])
    }
    let diagnostic =
      label.map {
        remark("encoding.unlike-label", "the file says that it is \($0), which it is not: read as windows-1252", $0)
      } ?? remark("encoding.windows-1252", "not UTF-8: read as windows-1252")
    return Decoded(text: windows1252(body), diagnostics: [diagnostic])
  }

  private static func remark(_ code: String, _ message: String, _ arguments: String...) -> Diagnostic {
    Diagnostic(code: code, message: message, arguments: arguments)
  }

  /// The text in the character set that a file names; nil where more than one in twenty of its letters beyond ASCII mean
  /// nothing there: then the name is wrong.
  private static func converted(_ bytes: [UInt8], _ name: String) -> Decoded? {
    guard let (text, broken) = CharacterSetConverter.utf8(bytes, from: name),
      broken * 20 <= bytes.count(where: { $0 >= 0x80 || $0 == 0x1B })
    else { return nil }
    var diagnostics = [remark("encoding.label", "read as \(name), as the file says", name)]
    if broken > 0 {
      diagnostics.append(
        remark("encoding.broken", "\(broken) bytes mean nothing in \(name) and were replaced", "\(broken)", name))
    }
    return Decoded(text: text, diagnostics: diagnostics)
  }

  /// Whether bytes without a mark are UTF-16, by the zeros in one half of the pairs: true for the higher byte first.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 8, bytes[..<2].contains(0) || bytes[2..<4].contains(0) else { return nil }
    var zeros = (first: 0, second: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.first += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.second += 1 }
    }
    // Text in Latin letters: four of five pairs have a zero on the one side, next to none on the other.
    if zeros.first * 5 >= pairs * 4, zeros.second * 50 <= pairs { return true }
    if zeros.second * 5 >= pairs * 4, zeros.first * 50 <= pairs { return false }
    return nil
  }

  /// The first bytes of UTF-16 as UTF-8; nil for anything else.
  static func utf16Head(_ bytes: [UInt8]) -> [UInt8]? {
    let head = bytes.prefix(8192)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return utf16(head.dropFirst(2), isBigEndian: head[0] == 0xFE)
    }
    return unmarkedUTF16(Array(head)).map { utf16(head, isBigEndian: $0) }
  }

  /// UTF-8 as it is, anything else as windows-1252: for a few words of a header.
  static func anyText(_ bytes: [UInt8]) -> [UInt8] { isValid(bytes) ? bytes : windows1252(bytes) }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// A NUL byte, or more than one control character in thirty bytes, is no text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, !ASCIIWord.hasControls(ASCIIWord.load(bytes, index)) {
        index += 8
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == 0 { return true }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B { controls += 1 }
    }
    return controls * 30 > bytes.count
  }

  private static func countSequences(_ bytes: [UInt8]) -> (valid: Int, broken: Int) {
    var valid = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      var follows = 1
      while follows < length, index + follows < bytes.count, bytes[index + follows] & 0xC0 == 0x80 { follows += 1 }
      if length > 0, follows == length { valid += 1 } else { broken += 1 }
      index += max(1, length > 0 && follows == length ? length : 1)
    }
    return (valid, broken)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The lower bytes first: what Windows writes.
  private static func utf32(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / 4)
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      units.append((0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) })
      index += 4
    }
    return Array(String(decoding: units, as: UTF32.self).utf8)
  }

  /// The code points of bytes 0x80…0x9F in windows-1252 (WHATWG Encoding Standard); five bytes stand for themselves.
  private static let windows1252High: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The byte of windows-1252 for a code point; nil where it has none.
  static func windows1252Byte(_ value: UInt32) -> UInt8? {
    if value < 0x80 || (value >= 0xA0 && value < 0x100) { return UInt8(value) }
    return windows1252High.firstIndex { UInt32($0) == value }.map { UInt8($0 + 0x80) }
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { byte -> UInt16 in
      byte >= 0x80 && byte < 0xA0 ? windows1252High[Int(byte) - 0x80] : UInt16(byte)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
