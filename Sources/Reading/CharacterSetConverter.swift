import Glibc

/// Bytes in the character sets that the C library knows → UTF-8.
enum CharacterSetConverter {
  /// What bytes mean in a character set, and how many of them mean nothing there (each became U+FFFD).
  /// - Parameter name: a name that the C library knows; nil is given for any other.
  static func utf8(_ bytes: [UInt8], from name: String) -> (text: [UInt8], broken: Int)? {
    guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var source = bytes
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var broken = 0
    var start = 0
    while start < source.count {
      let (read, written, failure) = unsafe convert(converter, &source, start, &chunk)
      text += chunk[..<written]
      start += read
      // A full chunk is emptied and filled again; anything else stopped at a byte that means nothing.
      if failure == EILSEQ || failure == EINVAL {
        text += [0xEF, 0xBF, 0xBD]
        broken += 1
        start += 1
      } else if read == 0, written == 0 {
        return nil
      }
    }
    // Some sets keep a letter back until they know that no accent follows.
    var nothing: [UInt8] = []
    text += chunk[..<(unsafe convert(converter, &nothing, 0, &chunk).written)]
    return (text, broken)
  }

  /// Converts as much as fits, or writes what was kept back where there is no more: bytes read and written, and the error
  /// number, 0 for none.
  private static func convert(
    _ converter: iconv_t, _ source: inout [UInt8], _ start: Int, _ chunk: inout [UInt8]
  ) -> (read: Int, written: Int, failure: Int32) {
    unsafe source.withUnsafeMutableBytes { source in
      unsafe chunk.withUnsafeMutableBytes { chunk in
        var input = unsafe source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var output = unsafe chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count - start
        var room = chunk.count
        let isOver = unsafe source.isEmpty
        let result =
          isOver
          ? unsafe iconv(converter, nil, nil, &output, &room) : unsafe iconv(converter, &input, &left, &output, &room)
        let failure = result == Int(bitPattern: UInt.max) ? errno : 0
        return (source.count - start - left, chunk.count - room, failure)
      }
    }
  }
}
