/// The first line of an article, where it is its title.
enum Headline {
  /// The title in the first line: short, without a full stop, and a blank line follows. Its sentence becomes a title.
  static func take(_ sentences: inout [Sentence], _ tokens: [Token], _ text: [UInt8]) -> String? {
    guard let first = sentences.first, first.kind == .heading || first.kind == .body, first.range.count <= 200 else {
      return nil
    }
    let next = first.tokens.upperBound
    guard next < tokens.count, tokens[next].flags.contains(.paragraphStart) else { return nil }
    guard tokens[next - 1].word != 0x3A, tokens[first.tokens].allSatisfy({ $0.word != 0x2E }),
      tokens[first.tokens.lowerBound + 1..<next].allSatisfy({ !$0.flags.contains(.lineStart) })
    else { return nil }
    sentences[0].kind = .title
    var start = first.range.start
    while start < first.range.end, text[start] == 0x23 || text[start] == 0x20 || text[start] == 0x2A { start += 1 }
    var end = first.range.end
    while end > start, text[end - 1] == 0x2A || text[end - 1] == 0x20 { end -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
