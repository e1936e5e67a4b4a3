import Claims
import Reading

extension Evidence {
  /// The evidence that a passage of a loaded article gives: its words, and where to find them again.
  /// - Parameter range: a passage of the article's text; cut at the end of the sentence in which it starts.
  public init(in entry: Dossier.Entry, range: TextRange, claim: ClaimID? = nil) {
    let article = entry.reading.article
    let sentence = article.sentence(at: range.start) ?? 0
    var cut = TextRange(min(range.start, article.text.count), min(range.end, article.text.count))
    if sentence < article.sentences.count, article.sentences[sentence].range.contains(cut.start) {
      cut.end = min(cut.end, article.sentences[sentence].range.end)
    }
    let position = article.position(of: cut.start)
    self.init(
      article: entry.id, range: cut, sentence: sentence, line: position.line, column: position.column,
      page: article.page(at: cut.start), text: article.string(cut), claim: claim)
  }
}
