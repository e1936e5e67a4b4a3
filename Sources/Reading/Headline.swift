/// The first line of an article, where it is its title.
enum Headline {
  /// The longest title, in bytes.
  private static let limit = 200

  /// The title in the first line: short, without a full stop, and a blank line follows. Its sentences become one title.
  static func take(_ sentences: inout [Sentence], _ tokens: [Token], _ text: [UInt8]) -> String? {
    guard let first = sentences.first, first.kind == .heading || first.kind == .body else { return nil }
    let next = tokens.dropFirst().firstIndex { $0.flags.contains(.lineStart) } ?? tokens.count
    guard next < tokens.count, tokens[next].flags.contains(.paragraphStart) else { return nil }
    let line = TextRange(first.range.start, Int(tokens[next - 1].end))
    guard line.count <= limit, tokens[next - 1].word != 0x3A, tokens[..<next].allSatisfy({ $0.word != 0x2E }) else {
      return nil
    }
    let merged = sentences.prefix { $0.tokens.upperBound <= next }.count
    guard merged > 0, sentences[merged - 1].tokens.upperBound == next else { return nil }
    let title = Sentence(range: line, tokens: 0..<next, paragraph: first.paragraph, kind: .title)
    sentences.replaceSubrange(0..<merged, with: [title])
    return words(text, line)
  }

  /// The line without Markdown's heading and emphasis marks.
  private static func words(_ text: [UInt8], _ line: TextRange) -> String {
    var start = line.start
    while start < line.end, text[start] == 0x23 || text[start] == 0x20 || text[start] == 0x2A { start += 1 }
    var end = line.end
    while end > start, text[end - 1] == 0x2A || text[end - 1] == 0x20 { end -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
