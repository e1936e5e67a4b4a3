/// A stretch of an article that is written in another language than what stands around it.
public struct Passage: Sendable, Hashable {
  public var range: TextRange
  public var language: Language
}

/// A paragraph in a language that is not read.
public struct ForeignPassage: Sendable, Hashable {
  public var range: TextRange
  /// ISO 639-1.
  public var code: String
}

/// What an article in two languages holds besides its own: where the other stands, and every token as its lexicon has it.
public struct SecondLanguage: Sendable {
  public var data: LanguageData
  /// Cut as the article's own tokens are, one for one.
  public var tokens: [Token]
  /// Whole paragraphs in this language, in order.
  public var paragraphs: [TextRange]
  /// Quotations in the language that their paragraph is not in, in order.
  public var quotations: [TextRange]

  mutating func forgetWords(_ range: TextRange) { tokens.forgetWords(in: range) }

  /// Whether the word at an offset is in this language.
  func holds(_ offset: Int) -> Bool {
    SecondLanguage.contains(paragraphs, offset) != SecondLanguage.contains(quotations, offset)
  }

  /// Whether the paragraph at an offset is in this language, whatever its quotations are in.
  func holdsParagraph(_ offset: Int) -> Bool { SecondLanguage.contains(paragraphs, offset) }

  private static func contains(_ ranges: [TextRange], _ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(offset)
  }
}

extension [Token] {
  /// Takes the words of a range, which the lexicon does not hold though some look as if it did, for unknown ones.
  mutating func forgetWords(in range: TextRange) {
    for index in indices where range.contains(Int(self[index].start)) && self[index].kind == .word {
      self[index].word = Lexicon.unknown
      self[index].flags.remove(.clitic)
    }
  }
}

extension Article {
  /// Whether an offset stands in a paragraph that is not read but for its quotations.
  public func isForeign(at offset: Int) -> Bool { foreignPassages.contains { $0.range.contains(offset) } }

  /// The languages that it is read in, its own first.
  public var languages: [Language] { [language] + (second.map { [$0.data.language] } ?? []) }

  /// The passages in another language than what stands around them, in order; a quotation behind the paragraph around it.
  public var passages: [Passage] {
    guard let second else { return [] }
    let other = second.data.language
    let quotations = second.quotations.map { range in
      Passage(range: range, language: second.holds(range.start) ? other : language)
    }
    return (second.paragraphs.map { Passage(range: $0, language: other) } + quotations).sorted {
      ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end)
    }
  }

  /// The language of the word at an offset.
  public func language(at offset: Int) -> Language {
    second.flatMap { $0.holds(offset) ? $0.data.language : nil } ?? language
  }

  /// The language of the paragraph at an offset, whatever its quotations are in.
  public func language(ofParagraphAt offset: Int) -> Language {
    second.flatMap { $0.holdsParagraph(offset) ? $0.data.language : nil } ?? language
  }

  /// The language that most words of a sentence are in.
  public func language(ofSentence number: Int) -> Language {
    second.flatMap { sentences[number].isInOtherLanguage ? $0.data.language : nil } ?? language
  }

  /// The tokens as the lexicon of a sentence's language has them.
  public func tokens(ofSentence number: Int) -> [Token] {
    second.flatMap { sentences[number].isInOtherLanguage ? $0.tokens : nil } ?? tokens
  }

  /// The article as one of its languages shows it: offsets, tokens and sentences are numbered as in the whole, but words
  /// in the other language are unknown ones, and sentences without a word in this one are passed over.
  public func part(in wanted: Language) -> Article {
    guard let second else { return self }
    let isOther = wanted != language
    var part = self
    part.second = nil
    part.language = wanted
    if isOther { (part.data, part.tokens) = (second.data, second.tokens) }
    for number in sentences.indices where sentences[number].kind != .boilerplate {
      var isEmpty = true
      for index in sentences[number].tokens where part.tokens[index].kind == .word {
        if second.holds(Int(part.tokens[index].start)) == isOther { isEmpty = false } else { part.forgetWord(index) }
      }
      if isEmpty { part.sentences[number].kind = .boilerplate }
    }
    return part
  }

  private mutating func forgetWord(_ index: Int) {
    tokens[index].word = Lexicon.unknown
    tokens[index].flags.remove(.clitic)
  }
}
