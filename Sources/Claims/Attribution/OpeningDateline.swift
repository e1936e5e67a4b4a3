import Reading

/// The place that opens a report (`JAKARTA: …`, `Medan, 4 Mei 2023: …`, `KOTA BHARU (Bernama): …`): nobody said it.
extension Attributor {
  /// So many tokens may stand before the colon that ends a dateline.
  private static let longest = 14

  /// A content without the dateline before it, where it begins with its paragraph's line.
  func withoutDateline(_ content: Range<Int>, _ sentence: Int) -> Range<Int> {
    let start = content.lowerBound
    guard start == scan.sentences[sentence].tokens.lowerBound, scan.tokens[start].flags.contains(.lineStart),
      opensWithPlace(start), let mark = datelineEnd(start, min(content.upperBound, start + Attributor.longest))
    else { return content }
    return mark + 1..<content.upperBound
  }

  private func opensWithPlace(_ start: Int) -> Bool {
    let number = reader.mentionAt[start]
    return number >= 0 && mentions[Int(number)].kind == .place && mentions[Int(number)].phrase.lowerBound == start
  }

  /// The colon behind the place: between them stand capitalised words, figures and marks alone.
  private func datelineEnd(_ start: Int, _ limit: Int) -> Int? {
    for index in start + 1..<max(limit, start + 1) {
      let token = scan.tokens[index]
      switch token.kind {
      case .word: if !token.isCapitalised { return nil }
      case .number: continue
      case .punctuation:
        if token.word == 0x3A { return index + 1 < limit && !scan.tokens[index + 1].isGlued ? index : nil }
        guard [0x2C, 0x28, 0x29, 0x2F, 0x2E, 0x2D].contains(token.word) else { return nil }
      default: return nil
      }
    }
    return nil
  }
}
