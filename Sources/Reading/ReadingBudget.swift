/// How much of one article is read. A file of nothing but numbers or names would take a hundred times its size in memory;
/// so that the longest stays below 1 GiB, its text is kept whole and read as far as a limit. No article that people write
/// comes near it.
public enum ReadingBudget {
  /// So many tokens are read: 64 MiB of prose have fewer.
  public static let tokens = 12_000_000
  /// The code of the remark that a text was read no further.
  public static let cutCode = "article.cut"

  /// A line counts for so many tokens more: its sentence takes room too.
  static let line = 4
}

extension Article {
  /// Sentences as an article of their own: the same text and offsets, only their tokens, and nothing left out because of
  /// its language: what is left out in the end is made first.
  public func stretch(_ range: Range<Int>) -> Article {
    guard let first = sentences[range].first, let last = sentences[range].last else { return self }
    var part = self
    part.second = nil
    // What is left out of a text in another language is made first, and takes its room.
    part.foreignLanguage = nil
    part.foreignPassages = []
    let start = first.tokens.lowerBound
    part.tokens = Array(tokens[start..<last.tokens.upperBound])
    part.sentences = sentences[range].map { sentence in
      var sentence = sentence
      sentence.tokens = sentence.tokens.lowerBound - start..<sentence.tokens.upperBound - start
      return sentence
    }
    return part
  }

  /// Ends the reading before a sentence, and tells so.
  public mutating func cut(beforeSentence number: Int) {
    let sentence = sentences[number]
    tokens = Array(tokens[..<sentence.tokens.lowerBound])
    if let words = second?.tokens { second?.tokens = Array(words[..<min(words.count, sentence.tokens.lowerBound)]) }
    sentences = Array(sentences[..<number])
    let sizes = [sentence.range.start, text.count].map { "\(($0 + (1 << 19)) >> 20)" }
    diagnostics.removeAll { $0.code == ReadingBudget.cutCode }
    diagnostics.append(
      Diagnostic(
        range: TextRange(sentence.range.start, text.count), code: "article.cut",
        message: "only the first \(sizes[0]) of \(sizes[1]) MiB are read: more would take too much memory",
        arguments: sizes))
  }
}
