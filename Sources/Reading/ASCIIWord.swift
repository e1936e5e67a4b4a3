/// Eight bytes of a text at once, the first of them lowest.
struct ASCIIWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bytes from an offset on; behind the text's end they are zeros.
  @inline(__always)
  static func load(_ text: [UInt8], _ start: Int) -> UInt64 {
    if start + 8 <= text.count {
      return unsafe UInt64(
        littleEndian: text.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    guard start < text.count else { return 0 }
    return text[start...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The first `count` bytes, 1 to 8; the others are zeros.
  @inline(__always)
  static func prefix(_ word: UInt64, _ count: Int) -> UInt64 { word & (.max >> UInt64(64 - 8 * count)) }

  /// ASCII bytes with the capitals lowered.
  @inline(__always)
  static func lowered(_ word: UInt64) -> UInt64 {
    // The high bit of a byte is set from `A` on in the first sum, after `Z` in the second.
    let capitals = (word &+ ones &* 0x3F) & ~(word &+ ones &* 0x25) & (ones &* 0x80)
    return word | capitals >> 2
  }

  /// Whether all eight bytes are ASCII.
  @inline(__always)
  static func isASCII(_ word: UInt64) -> Bool { word & (ones &* 0x80) == 0 }

  /// Whether one of the eight bytes is a control character below the space.
  @inline(__always)
  static func hasControls(_ word: UInt64) -> Bool { (word &- ones &* 0x20) & ~word & (ones &* 0x80) != 0 }

  /// How many of the eight bytes, from the first, are ASCII letters.
  @inline(__always)
  static func letterCount(_ word: UInt64) -> Int {
    let folded = (word | ones &* 0x20) & (ones &* 0x7F)
    let letters = (folded &+ ones &* 0x1F) & ~(folded &+ ones &* 0x05) & ~word & (ones &* 0x80)
    return (~letters & (ones &* 0x80)).trailingZeroBitCount >> 3
  }
}
