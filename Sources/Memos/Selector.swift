import Reading

extension MemoDocument.Selector {
  /// The longest prefix and suffix, in characters (code points).
  private static let context = 32

  /// The selector of a range of an article's text. The text is valid UTF-8.
  init(_ range: TextRange, in text: [UInt8]) {
    self.init()
    let passage = text[range.start..<range.end]
    exact = String(decoding: passage, as: UTF8.self)
    digest = Fingerprint.short(passage)
    let start = text[..<range.start].count { $0 & 0xC0 != 0x80 }
    characters = start..<start + passage.count { $0 & 0xC0 != 0x80 }
    prefix = String(decoding: text[Self.back(from: range.start, in: text)..<range.start], as: UTF8.self)
    suffix = String(decoding: text[range.end..<Self.forward(from: range.end, in: text)], as: UTF8.self)
  }

  private static func back(from offset: Int, in text: [UInt8]) -> Int {
    var (index, left) = (offset, context)
    while index > 0, left > 0 {
      index -= 1
      if text[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }

  private static func forward(from offset: Int, in text: [UInt8]) -> Int {
    var (index, left) = (offset, context)
    while index < text.count {
      if text[index] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      index += 1
    }
    return index
  }
}
