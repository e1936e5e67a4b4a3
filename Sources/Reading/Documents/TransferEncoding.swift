/// Undoes what mail does to bytes on their way (RFC 2045): quoted-printable and base64.
enum TransferEncoding {
  static func decode(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
    if name.contains("quoted-printable") { return quotedPrintable(bytes, isWord: false) }
    if name.contains("base64") { return base64(bytes) }
    return Array(bytes)
  }

  /// - Parameter isWord: in an encoded word an underscore is a space.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == 0x5F, isWord {
        decoded.append(0x20)
        continue
      }
      guard byte == 0x3D else {
        decoded.append(byte)
        continue
      }
      // A soft line break: `=` at a line's end.
      var end = index
      while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
      if end < bytes.endIndex, bytes[end] == 0x0A {
        index = end + 1
      } else if index + 1 < bytes.endIndex, let high = digit(bytes[index]), let low = digit(bytes[index + 1]) {
        decoded.append(high << 4 | low)
        index += 2
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// Words of headers beyond ASCII: `=?utf-8?Q?Siaran_Pers?=` (RFC 2047).
enum EncodedWords {
  static func decode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    var afterWord = false
    while index < bytes.count {
      if let (word, end) = word(bytes, index) {
        // White space between two encoded words is no part of the text.
        if afterWord { while let last = decoded.last, last <= 0x20 { decoded.removeLast() } }
        decoded += word
        index = end
        afterWord = true
      } else {
        if bytes[index] > 0x20 { afterWord = false }
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func word(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int)? {
    guard bytes[start...].starts(with: [0x3D, 0x3F]) else { return nil }
    var marks: [Int] = []
    var index = start + 2
    while index < bytes.count, marks.count < 3, index - start < 1024 {
      if bytes[index] == 0x3F { marks.append(index) }
      index += 1
    }
    guard marks.count == 3, index < bytes.count, bytes[index] == 0x3D, marks[1] == marks[0] + 2 else { return nil }
    let label = String(decoding: bytes[(start + 2)..<marks[0]], as: UTF8.self).lowercased()
    let body = bytes[(marks[1] + 1)..<marks[2]]
    let isBase64 = bytes[marks[0] + 1] | 0x20 == 0x62
    let raw = isBase64 ? TransferEncoding.base64(body) : TransferEncoding.quotedPrintable(body, isWord: true)
    let text = label.hasPrefix("utf-8") ? raw : TextDecoder.anyText(raw)
    return (text, index + 1)
  }
}
