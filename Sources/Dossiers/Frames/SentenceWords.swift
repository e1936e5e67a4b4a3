import Reading

/// The words that tell negation, modality and the like in one sentence, and the tokens that they are looked up in.
struct SentenceWords {
  let vocabulary: Vocabulary
  let tokens: [Token]
  let language: Language

  /// Those of the sentence that holds a token: articles quote other languages.
  init(_ article: Article, at token: Int) {
    guard article.second != nil, article.tokens.indices.contains(token),
      let sentence = article.sentence(at: Int(article.tokens[token].start))
    else {
      self.init(language: article.language, tokens: article.tokens)
      return
    }
    self.init(article, sentence: sentence)
  }

  init(_ article: Article, sentence: Int) {
    self.init(language: article.language(ofSentence: sentence), tokens: article.tokens(ofSentence: sentence))
  }

  private init(language: Language, tokens: [Token]) {
    self.language = language
    self.tokens = tokens
    vocabulary = Vocabulary.of(language)
  }

  /// The first word of a kind in a range of tokens.
  func first(_ kind: CheckWord, in range: Range<Int>) -> Int? { vocabulary.first(kind, in: range, tokens) }
}
