/// Finds where tokens begin and end. It knows bytes only: no words, no language.
enum TokenScanner {
  struct Raw {
    var end: Int
    var kind: TokenKind
  }

  /// What the character at `index` is, and how many bytes it has.
  enum CharacterClass { case space, newline, letter, digit, mark }

  static func classify(_ text: [UInt8], _ index: Int) -> (CharacterClass, Int) {
    let byte = text[index]
    switch byte {
    case 0x0A, 0x0D: return (.newline, 1)
    case 0x00...0x20, 0x7F: return (.space, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x21...0x7E: return (.mark, 1)
    default: return classifyWide(text, index)
    }
  }

  private static func classifyWide(_ text: [UInt8], _ index: Int) -> (CharacterClass, Int) {
    let byte = text[index]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= text.count else { return (.mark, 1) }
    let second = text[index + 1]
    switch byte {
    case 0xC2:
      if second == 0xA0 || second < 0xA0 { return (.space, 2) }
      // Soft hyphen, ª, µ and º belong to words; the rest of Latin-1's upper half is symbols.
      return second == 0xAD || second == 0xAA || second == 0xB5 || second == 0xBA ? (.letter, 2) : (.mark, 2)
    case 0xC3: return second == 0x97 || second == 0xB7 ? (.mark, 2) : (.letter, 2)
    case 0xE2:
      let third = text[index + 2]
      if second == 0x80, third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF { return (.space, 3) }
      if second == 0x81, third == 0x9F || third == 0xA0 { return (.space, 3) }
      return second <= 0xAF ? (.mark, 3) : (.letter, 3)
    case 0xE3:
      if second == 0x80 { return text[index + 2] == 0x80 ? (.space, 3) : (.mark, 3) }
      return (.letter, 3)
    case 0xEF:
      if second == 0xBB, text[index + 2] == 0xBF { return (.space, 3) }
      return second == 0xBC || second == 0xBD ? (.mark, 3) : (.letter, 3)
    case 0xF0: return second == 0x9F ? (.mark, 4) : (.letter, 4)
    default: return (.letter, length)
    }
  }

  /// The token that starts at `start`, which holds no white space.
  static func token(_ text: [UInt8], at start: Int) -> Raw {
    let (kind, length) = classify(text, start)
    switch kind {
    case .letter: return Raw(end: wordEnd(text, start), kind: .word)
    case .digit: return Raw(end: numberEnd(text, start), kind: .number)
    default: return mark(text, start, length)
    }
  }

  private static func isLetter(_ text: [UInt8], _ index: Int) -> Bool {
    guard index < text.count else { return false }
    return classify(text, index).0 == .letter
  }

  /// The length of the apostrophe at `index` (`'`, `’`, `‘`); 0 where there is none.
  private static func apostrophe(_ text: [UInt8], _ index: Int) -> Int {
    guard index < text.count else { return 0 }
    if text[index] == 0x27 { return 1 }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x99 || text[index + 2] == 0x98 ? 3 : 0
  }

  private static func wordEnd(_ text: [UInt8], _ start: Int) -> Int {
    if let end = plainWordEnd(text, start) { return end }
    if let end = dottedInitials(text, start) { return end }
    if let end = address(text, start) { return end }
    var index = start
    while index < text.count {
      let byte = text[index]
      if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        index += 1
        continue
      }
      if byte >= 0x80 {
        let (kind, length) = classifyWide(text, index)
        if kind == .letter {
          index += length
          continue
        }
      }
      let mark = apostrophe(text, index)
      guard mark > 0, isLetter(text, index + mark) else { break }
      let letter = text[index + mark]
      if letter == 0x73 || letter == 0x53, !isLetter(text, index + mark + 1) { break }
      index += mark
    }
    return max(index, start + 1)
  }

  /// The end of a word of ASCII letters before a byte that goes on no word, initial or address; nil for any other word.
  @inline(__always)
  private static func plainWordEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start
    while true {
      let letters = ASCIIWord.letterCount(ASCIIWord.load(text, index))
      index += letters
      if letters < 8 { break }
    }
    guard index > start, index < text.count else { return nil }
    switch text[index] {
    case 0x0A, 0x20...0x26, 0x28...0x2D, 0x2F...0x39, 0x3B...0x7F: return index
    default: return nil
    }
  }

  /// `U.S.`, `a.m.`, `J.K.`: two single letters or more, each with its full stop.
  private static func dottedInitials(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start
    var letters = 0
    while index + 1 < text.count, (text[index] | 0x20) >= 0x61, (text[index] | 0x20) <= 0x7A, text[index + 1] == 0x2E {
      letters += 1
      index += 2
    }
    return letters >= 2 ? index : nil
  }

  /// `https://…` and `www.…` are one token, so that nothing is read out of an address.
  private static func address(_ text: [UInt8], _ start: Int) -> Int? {
    guard text[start] == 0x68 || text[start] == 0x77 || text[start] == 0x48 || text[start] == 0x57 else { return nil }
    func has(_ word: String, at index: Int) -> Bool {
      var at = index
      for byte in word.utf8 {
        guard at < text.count, text[at] | 0x20 == byte | 0x20 else { return false }
        at += 1
      }
      return true
    }
    guard has("http://", at: start) || has("https://", at: start) || has("www.", at: start) else { return nil }
    var index = start
    while index < text.count {
      let (kind, length) = classify(text, index)
      if kind == .space || kind == .newline || text[index] == 0x22 || text[index] == 0x29 || text[index] == 0x3C {
        break
      }
      index += length
    }
    while index > start, text[index - 1] == 0x2E || text[index - 1] == 0x2C { index -= 1 }
    return index
  }

  private static func numberEnd(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        index += 1
      } else if byte == 0x2E || byte == 0x2C, index + 1 < text.count, text[index + 1] >= 0x30, text[index + 1] <= 0x39 {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func mark(_ text: [UInt8], _ start: Int, _ length: Int) -> Raw {
    let end = start + length
    switch text[start] {
    case 0x22: return Raw(end: end, kind: .quoteStraight)
    case 0x27:
      let previous: CharacterClass = start > 0 ? classify(text, start - 1).0 : .space
      if text.count > end, text[end] | 0x20 == 0x73, previous == .letter, !isLetter(text, end + 1) {
        return Raw(end: end + 1, kind: .word)
      }
      return Raw(end: end, kind: .singleStraight)
    case 0xC2 where text[start + 1] == 0xAB: return Raw(end: end, kind: .quoteOpen)
    case 0xC2 where text[start + 1] == 0xBB: return Raw(end: end, kind: .quoteClose)
    case 0xE2 where length == 3 && text[start + 1] == 0x80:
      switch text[start + 2] {
      case 0x9C, 0x9E: return Raw(end: end, kind: .quoteOpen)
      case 0x9D: return Raw(end: end, kind: .quoteClose)
      case 0x98: return Raw(end: end, kind: .singleOpen)
      case 0x99:
        if text.count > end, text[end] | 0x20 == 0x73, start > 0, isLetter(text, start - 1), !isLetter(text, end + 1) {
          return Raw(end: end + 1, kind: .word)
        }
        return Raw(end: end, kind: .singleClose)
      default: return Raw(end: end, kind: .punctuation)
      }
    default: return Raw(end: end, kind: .punctuation)
    }
  }
}
