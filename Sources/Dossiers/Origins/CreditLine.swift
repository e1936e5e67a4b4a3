import Claims
import Reading

/// Whom a text credits: the agency in its dateline, byline or last line.
enum CreditLine {
  /// The agency or outlet that a group of copies comes from: a credit that one of them carries, else the publisher of the
  /// one published first.
  static func origin(of articles: [Article]) -> String? {
    if let credit = articles.lazy.compactMap(credit).first { return credit }
    let dated = articles.filter { $0.published != nil && $0.publisher != nil }
    let first = dated.min { a, b in
      guard let one = a.published, let other = b.published else { return false }
      return one < other
    }
    return first?.publisher ?? articles.lazy.compactMap(\.publisher).first
  }

  /// The agency that an article's head or tail names.
  static func credit(of article: Article) -> String? {
    let body = article.sentences.filter { $0.kind == .body }
    guard let first = body.first, let last = body.last else { return nil }
    let agencies = article.data.phrases(.agencies, matchingCase: true)
    let names = article.data.rows(.agencies)
    let head = first.tokens.lowerBound..<min(first.tokens.lowerBound + 14, first.tokens.upperBound)
    if let name = bracketed(article, head) { return name }
    let tail = max(last.tokens.lowerBound, last.tokens.upperBound - 8)..<last.tokens.upperBound
    for range in [head, tail] {
      for index in range {
        if let match = agencies.longest(in: article.tokens, at: index, end: range.upperBound) {
          guard isCredit(article, index..<index + match.length, isHead: range == head) else { continue }
          let words = article.tokens[index..<index + match.length]
          guard let from = words.first, let to = words.last, Int(match.value) < names.count else { continue }
          return article.string(TextRange(Int(from.start), Int(to.end)))
        }
      }
    }
    return nil
  }

  /// Whether an agency's name is a credit, not part of a sentence: before the dash of a dateline, in brackets or behind a
  /// slash or colon, or all that a last line says.
  private static func isCredit(_ article: Article, _ words: Range<Int>, isHead: Bool) -> Bool {
    let tokens = article.tokens
    if isHead {
      return tokens[words.upperBound...].prefix(2).contains {
        ["-", "–", "—", "--"].contains(article.string($0.range))
      }
    }
    if words.lowerBound > 0, [0x28, 0x2F, 0x3A, 0x2D].contains(tokens[words.lowerBound - 1].word) { return true }
    guard let sentence = article.sentences.last(where: { $0.tokens.contains(words.lowerBound) }) else { return false }
    return sentence.tokens.count <= words.count + 3
  }

  /// `KENDAL, 11 February (Reuters) -`: the name in brackets before the dash of a dateline.
  private static func bracketed(_ article: Article, _ range: Range<Int>) -> String? {
    let tokens = article.tokens
    guard let open = range.first(where: { tokens[$0].word == 0x28 }),
      let close = range.first(where: { $0 > open && tokens[$0].word == 0x29 }), close > open + 1,
      close + 1 < tokens.count,
      tokens[open + 1].isCapitalised,
      // `KABAR MURIA (Senin, 3/3/2025) -`: the day is nobody.
      tokens[open + 1..<close].allSatisfy({ $0.kind != .number })
    else { return nil }
    let dash = article.string(tokens[close + 1].range)
    guard dash == "-" || dash == "–" || dash == "—" else { return nil }
    return article.string(TextRange(Int(tokens[open + 1].start), Int(tokens[close - 1].end)))
  }
}
