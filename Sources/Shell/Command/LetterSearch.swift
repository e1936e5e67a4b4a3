import Foundation
import Reading

/// Looks for letters at the beginnings of words, whether they are written in capitals or not, in every alphabet that has
/// them. `é` is no `e` unless accents are to be ignored.
struct LetterSearch {
  private let letters: [UInt32]
  private let ignoresAccents: Bool

  init(_ words: String, ignoresAccents: Bool) {
    self.ignoresAccents = ignoresAccents
    let text = Array(words.utf8)
    var (letters, at): ([UInt32], Int) = ([], 0)
    while at < text.count {
      let (folded, length) = LetterSearch.letter(text, at, text.count, ignoresAccents)
      if let folded { letters.append(folded) }
      at += length
    }
    self.letters = letters
  }

  /// The places within a range of UTF-8, each to the end of its word, in order.
  func places(in text: [UInt8], _ range: TextRange) -> [TextRange] {
    guard let first = letters.first else { return [] }
    var found: [TextRange] = []
    var at = range.start
    var isStart = true
    while at < range.end {
      let (folded, length) = LetterSearch.letter(text, at, range.end, ignoresAccents)
      if isStart, folded == first, var end = end(in: text, at, range.end) {
        while end < range.end, LetterSearch.isLetter(text[end]) { end += 1 }
        found.append(TextRange(at, end))
        at = end
        isStart = false
      } else {
        isStart = !LetterSearch.isLetter(text[at])
        at += length
      }
    }
    return found
  }

  /// Where the letters end that begin at a place; nil where others stand there.
  private func end(in text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var (at, number) = (start, 0)
    while number < letters.count {
      guard at < limit else { return nil }
      let (folded, length) = LetterSearch.letter(text, at, limit, ignoresAccents)
      at += length
      guard let folded else { continue }
      if folded != letters[number] { return nil }
      number += 1
    }
    // An accent that stands behind its letter belongs to it.
    if at < limit, text[at] >= 0x80, !ignoresAccents, LetterSearch.isAccent(LetterSearch.scalar(text, at, limit).value)
    {
      return nil
    }
    return at
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// The letter at a place in small, and its length in bytes; nil for an accent that is ignored.
  private static func letter(
    _ text: [UInt8], _ at: Int, _ end: Int, _ ignoresAccents: Bool
  ) -> (folded: UInt32?, length: Int) {
    let byte = text[at]
    if byte < 0x80 { return (UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte), 1) }
    let (value, length) = scalar(text, at, end)
    if ignoresAccents, isAccent(value) { return (nil, length) }
    guard let scalar = Unicode.Scalar(value) else { return (value, length) }
    let small = scalar.properties.lowercaseMapping
    if ignoresAccents, let base = small.decomposedStringWithCanonicalMapping.unicodeScalars.first {
      return (base.value, length)
    }
    // Σ has two small forms.
    let folded = small.unicodeScalars.first?.value ?? value
    return (folded == 0x3C2 ? 0x3C3 : folded, length)
  }

  /// Combining marks.
  private static func isAccent(_ value: UInt32) -> Bool { value >= 0x300 && value <= 0x36F }

  /// The scalar at a place; U+FFFD for a byte of broken UTF-8.
  private static func scalar(_ text: [UInt8], _ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let first = text[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, at + length <= end, text[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return (0xFFFD, 1)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in text[(at + 1)..<(at + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (value, length)
  }
}
