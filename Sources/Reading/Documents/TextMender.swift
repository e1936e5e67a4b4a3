import Foundation

/// Mends what copying and wrong decoding leave in texts: UTF-8 that was read as windows-1252 (`â€œ`), soft hyphens,
/// zero-width and direction marks, full-width digits, letters apart from their accents.
struct TextMender {
  private(set) var text = MappedText()
  private var mojibake = 0
  private var invisible = 0
  private let bytes: [UInt8]

  /// The mended text with its origins; nil where there is nothing to mend.
  /// - Parameter wordsOnly: only what cuts or garbles words is mended; direction marks and letters apart from their accents
  ///   stay, so that offsets of plain text are those of the file.
  static func mend(
    _ bytes: [UInt8], wordsOnly: Bool = false
  ) -> (text: [UInt8], map: SourceMap, diagnostics: [Diagnostic])? {
    guard isSuspicious(bytes, wordsOnly) else { return nil }
    var mender = TextMender(bytes: bytes, wordsOnly: wordsOnly)
    mender.run()
    if mender.text.bytes == bytes { return nil }
    return (mender.text.bytes, mender.text.map, mender.diagnostics)
  }

  private let wordsOnly: Bool

  private init(bytes: [UInt8], wordsOnly: Bool) {
    self.bytes = bytes
    self.wordsOnly = wordsOnly
  }

  private var diagnostics: [Diagnostic] {
    var list: [Diagnostic] = []
    if mojibake > 0 {
      let message = "\(mojibake) characters were UTF-8 read as windows-1252 and are mended"
      list.append(Diagnostic(code: "encoding.mojibake", message: message, arguments: ["\(mojibake)"]))
    }
    if invisible > 0 {
      let message = "\(invisible) invisible characters (soft hyphens, zero-width and direction marks) were left out"
      list.append(Diagnostic(code: "text.invisible", message: message, arguments: ["\(invisible)"]))
    }
    return list
  }

  /// Whether a lead byte occurs that only texts in need of mending have.
  private static func isSuspicious(_ bytes: [UInt8], _ wordsOnly: Bool) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      if index + 8 <= bytes.count, ASCIIWord.isASCII(ASCIIWord.load(bytes, index)) {
        index += 8
        continue
      }
      let (byte, next) = (bytes[index], bytes[index + 1])
      if byte >= 0xC2 {
        switch byte {
        case 0xC2: if next == 0xAD { return true }
        case 0xC3: if next == 0x82 || next == 0x83 || next == 0xA2 { return true }
        case 0xCC, 0xCD: if !wordsOnly { return true }
        case 0xE2: if isInvisible(bytes, index, wordsOnly) { return true }
        case 0xEF: return true
        default: break
        }
      }
      index += 1
    }
    return false
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(byte, source: index, isVerbatim: true)
        index += 1
      } else if TextMender.isInvisible(bytes, index, wordsOnly) {
        invisible += 1
        index += TextMender.length(byte)
      } else if let (scalar, length) = misread(at: index) {
        mojibake += 1
        append(scalar, at: index)
        index += length
      } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC,
        (0x90...0x99).contains(bytes[index + 2])
      {
        text.append(bytes[index + 2] - 0x60, source: index, isVerbatim: false)
        index += 3
      } else if byte == 0xCC || byte == 0xCD, !wordsOnly, compose(at: index) {
        index += 2
      } else {
        let end = min(index + TextMender.length(byte), bytes.count)
        for at in index..<end { text.append(bytes[at], source: at, isVerbatim: true) }
        index = end
      }
    }
  }

  /// Joins a combining accent to the letter before it; false where there is no letter that has both.
  private mutating func compose(at index: Int) -> Bool {
    guard index + 1 < bytes.count, let start = text.bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    let apart = String(decoding: text.bytes[start...] + bytes[index..<(index + 2)], as: UTF8.self)
    let joined = apart.precomposedStringWithCanonicalMapping
    guard joined.unicodeScalars.count < apart.unicodeScalars.count else { return false }
    let source = text.map.source(of: start)
    text.removeLast(text.bytes.count - start)
    for byte in joined.utf8 { text.append(byte, source: source, isVerbatim: false) }
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar, at source: Int) {
    for byte in String(Character(scalar)).utf8 { text.append(byte, source: source, isVerbatim: false) }
  }

  /// Soft hyphen, zero-width space and joiners, direction marks, word joiner, a byte order mark inside.
  private static func isInvisible(_ bytes: [UInt8], _ index: Int, _ wordsOnly: Bool) -> Bool {
    guard index + 1 < bytes.count else { return false }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xAD }
    guard index + 2 < bytes.count else { return false }
    let third = bytes[index + 2]
    switch (bytes[index], bytes[index + 1]) {
    case (0xE2, 0x80):
      return third == 0x8B || !wordsOnly && ((0x8C...0x8F).contains(third) || (0xAA...0xAE).contains(third))
    case (0xE2, 0x81): return third == 0xA0 || !wordsOnly && (0xA6...0xA9).contains(third)
    case (0xEF, 0xBB): return third == 0xBF
    default: return false
    }
  }

  private static func length(_ byte: UInt8) -> Int { byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1 }

  // MARK: UTF-8 read as windows-1252

  /// The scalar whose UTF-8 bytes were each read as a character of windows-1252, and the length of those characters.
  private func misread(at start: Int) -> (Unicode.Scalar, Int)? {
    var index = start
    var original: [UInt8] = []
    guard let first = nextByte(&index), first >= 0xC2, first < 0xF5 else { return nil }
    original.append(first)
    while original.count < TextMender.length(first) {
      guard let byte = nextByte(&index), byte & 0xC0 == 0x80 else { return nil }
      original.append(byte)
    }
    let decoded = String(decoding: original, as: UTF8.self).unicodeScalars
    guard decoded.count == 1, let scalar = decoded.first, TextMender.isLikely(scalar) else { return nil }
    return (scalar, index - start)
  }

  /// Letters of Latin scripts, general punctuation, currency and the like: what news text has beyond ASCII.
  private static func isLikely(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x24F, 0x2010...0x2044, 0x20A0...0x20BF, 0x2100...0x214F, 0x2190...0x21FF, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// The byte of windows-1252 that the character at an offset stands for.
  private func nextByte(_ index: inout Int) -> UInt8? {
    guard index < bytes.count else { return nil }
    let length = TextMender.length(bytes[index])
    guard length > 1, index + length <= bytes.count else { return nil }
    var value: UInt32 = UInt32(bytes[index]) & (0xFF >> UInt32(length + 1))
    for at in (index + 1)..<(index + length) { value = value << 6 | UInt32(bytes[at] & 0x3F) }
    guard let byte = TextDecoder.windows1252Byte(value) else { return nil }
    index += length
    return byte
  }
}
