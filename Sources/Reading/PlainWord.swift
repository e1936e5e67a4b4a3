/// A word of at most fifteen ASCII letters before a byte that goes on no word, as nearly every word of a text is: cut, folded
/// and told by its case eight bytes at a time.
struct PlainWord {
  /// The letters in small, zeros behind them.
  let low: UInt64
  let high: UInt64
  let length: Int
  /// What its case says.
  let flags: TokenFlags

  /// Nil where something else stands at an offset.
  @inline(__always)
  init?(_ text: [UInt8], at start: Int) {
    var first = ASCIIWord.load(text, start)
    var second: UInt64 = 0
    var length = ASCIIWord.letterCount(first)
    guard length > 0 else { return nil }
    if length < 8 {
      first = ASCIIWord.prefix(first, length)
    } else {
      second = ASCIIWord.load(text, start + 8)
      let rest = ASCIIWord.letterCount(second)
      guard rest < 8 else { return nil }
      second = rest > 0 ? ASCIIWord.prefix(second, rest) : 0
      length += rest
    }
    guard start + length < text.count, PlainWord.ends(before: text[start + length], length) else { return nil }
    self.length = length
    (low, high) = (ASCIIWord.lowered(first), ASCIIWord.lowered(second))
    // The bit that capitals lack.
    let small: UInt64 = 0x2020_2020_2020_2020
    if first & 0x20 != 0 {
      flags = []
    } else {
      flags = length > 1 && (first | second) & small == 0 ? [.capitalised, .allCaps] : .capitalised
    }
  }

  /// Whether a byte behind a word leaves it as it is: it joins no further letters (`'`), and so many letters before it are no
  /// initial (`U.S.`) and no head of an address (`www.`, `https:`).
  @inline(__always)
  private static func ends(before byte: UInt8, _ length: Int) -> Bool {
    switch byte {
    case 0x2E: length > 3
    case 0x3A: length > 5
    case 0x0A, 0x20...0x26, 0x28...0x2D, 0x2F...0x7F: true
    default: false
    }
  }

  /// The last three letters, the last of them highest; of a shorter word fewer.
  var tail: UInt64 {
    if length <= 3 { return low }
    let shift = UInt64(8 * (length - 3))
    return (length > 11 ? high >> (shift - 64) : low >> shift | (length > 8 ? high << (64 - shift) : 0)) & 0xFF_FFFF
  }

  /// The letters without the last three of more than three.
  var stem: (low: UInt64, high: UInt64) {
    let rest = length - 3
    return rest <= 8 ? (ASCIIWord.prefix(low, rest), 0) : (low, ASCIIWord.prefix(high, rest - 8))
  }
}
