/// Which bytes of a string need an escape, eight of them looked at together.
extension JSONWriter {
  /// Writes text run by run between the bytes that need an escape, the first of them at `first`.
  static func escape(_ text: UnsafeRawBufferPointer, _ first: Int, _ output: inout OutputSpan<UInt8>) {
    var run = 0
    var index = first
    while index < text.count {
      let byte = unsafe text[index]
      unsafe output.copy(UnsafeRawBufferPointer(rebasing: text[run..<index]))
      if byte == 0xE2 {
        unsafe output.unicode(text[index + 2] == 0xA8 ? 0x2028 : 0x2029)
        index += 3
      } else {
        output.control(byte)
        index += 1
      }
      run = index
      index = unsafe plainEnd(text, index)
    }
    unsafe output.copy(UnsafeRawBufferPointer(rebasing: text[run...]))
  }

  /// The first byte from `start` on that needs an escape; the text's end where none does.
  static func plainEnd(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index < text.count {
      while index + 8 <= text.count, isPlain(unsafe text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
      }
      let end = min(index + 8, text.count)
      // The last bytes of a text are looked at together with some before them.
      if end == text.count, end - start >= 8, index > end - 8,
        isPlain(unsafe text.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
      {
        return end
      }
      while index < end {
        let byte = unsafe text[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return index }
        if byte == 0xE2, unsafe isLineSeparator(text, index) { return index }
        index += 1
      }
    }
    return index
  }

  /// Whether none of eight bytes is a control character, a quotation mark, a backslash, DEL or the first byte of a line
  /// separator: the usual tests of a word for a small and for a zero byte.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let found =
      ((word &- ones &* 0x20) & ~word) | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C)
      | zeros(word ^ ones &* 0x7F) | zeros(word ^ ones &* 0xE2)
    return found & (ones &* 0x80) == 0
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private static func isLineSeparator(_ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    unsafe index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
  }
}

/// The bytes that JSON is made of.
extension OutputSpan<UInt8> {
  @inline(__always)
  mutating func separator(_ byte: UInt8?) {
    if let byte { append(byte) }
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: escape(byte)
    case 0x0A: escape(0x6E)
    case 0x0D: escape(0x72)
    case 0x09: escape(0x74)
    default: unicode(Int(byte))
    }
  }

  private mutating func escape(_ letter: UInt8) {
    append(0x5C)
    append(letter)
  }

  mutating func unicode(_ scalar: Int) {
    escape(0x75)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(scalar >> shift & 0xF)
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  @inline(__always)
  mutating func copy(_ bytes: UnsafeRawBufferPointer) {
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      let free = unsafe UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
      unsafe free.copyMemory(from: bytes)
      count += bytes.count
    }
  }

  /// A number in decimal digits.
  @inline(__always)
  mutating func digits(_ value: Int) {
    if value < 0 { append(0x2D) }
    let value = value.magnitude
    var width = 1
    var limit: UInt = 10
    while value >= limit, width < 19 {
      width += 1
      limit *= 10
    }
    digits(value, width: value >= limit ? 20 : width)
  }

  /// A number that is not negative in so many digits, with zeros before it.
  @inline(__always)
  mutating func digits(_ value: some BinaryInteger, width: Int) {
    var rest = UInt(value)
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      precondition(count + width <= buffer.count)
      var index = count + width
      while index > count {
        index -= 1
        unsafe buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      count += width
    }
  }
}
