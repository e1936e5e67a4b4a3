/// Tells paragraphs and quotations that are in the other language than their article, by their most frequent words.
///
/// Only stretches with few of the article's own frequent words are looked at closely, so that an article in one language
/// costs one look-up a token.
struct PassageFinder {
  /// A stretch of a paragraph between quotation marks, or around them.
  private struct Stretch {
    var tokens: Range<Int>
    var isQuoted: Bool
    var words = 0
    /// Words that are frequent in the article's language and in the other one alone.
    var own = 0
    var other = 0

    /// At least one word in ten speaks for the other language, of few words one in four, and nearly none for the
    /// article's own.
    var isOther: Bool {
      other >= 4 && other * 10 >= words && own * 5 <= other || other >= 2 && other * 4 >= words && own == 0
    }
    /// A quotation is shorter, and has one speaker.
    var isOtherQuotation: Bool { words >= 4 && other >= 2 && own * 5 <= other }
    var isOwnQuotation: Bool { words >= 4 && own >= 2 && other * 5 <= own }
  }

  private let text: [UInt8]
  private let tokens: [Token]
  private let language: Language
  private let isFrequent: [Bool]
  private var stretches: [Stretch] = []

  private init(_ text: [UInt8], _ tokens: [Token], _ data: LanguageData) {
    self.text = text
    self.tokens = tokens
    language = data.language
    isFrequent = FrequentWords.of(data).isFrequent
  }

  /// Whole paragraphs in the other language, quotations in the language that their paragraph is not in, and paragraphs of
  /// several sentences in a language that has no tables; each in order.
  typealias Passages = (paragraphs: [TextRange], quotations: [TextRange], strangers: [Stranger])

  /// A paragraph in a language that has no tables.
  typealias Stranger = (range: TextRange, language: ForeignLanguage)

  /// The passages of a text; sentences give its paragraphs.
  static func passages(
    _ text: [UInt8], _ tokens: [Token], _ sentences: [Sentence], _ data: LanguageData
  ) -> Passages {
    var finder = PassageFinder(text, tokens, data)
    var paragraphs: [(verdict: Verdict, stretches: Range<Int>)] = []
    var strangers: [Stranger] = []
    var first = 0
    while first < sentences.count {
      var last = first
      while last + 1 < sentences.count, sentences[last + 1].paragraph == sentences[first].paragraph { last += 1 }
      let range = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
      if sentences[first].kind != .boilerplate {
        let start = finder.stretches.count
        let isClear = finder.cut(range)
        if isClear { finder.stretches.removeSubrange(start...) }
        let own = start..<finder.stretches.count
        let verdict = isClear ? .own : finder.verdict(own)
        paragraphs.append((verdict, own))
        if !isClear, last > first, let language = finder.stranger(own, range) {
          strangers.append((finder.range(range), language))
        }
      }
      first = last + 1
    }
    // Nearly every article ends here.
    if finder.stretches.isEmpty { return ([], [], []) }
    var passages = finder.passages(paragraphs)
    passages.strangers = strangers
    passages.paragraphs.removeAll { paragraph in strangers.contains { $0.range.overlaps(paragraph) } }
    passages.quotations.removeAll { quotation in strangers.contains { $0.range.overlaps(quotation) } }
    return passages
  }

  /// The language without tables that a paragraph is in: asked only where next to none of its words speak for one that has.
  private func stranger(_ own: Range<Int>, _ tokens: Range<Int>) -> ForeignLanguage? {
    let votes = stretches[own].reduce(0) { $0 + $1.own + $1.other }
    let words = stretches[own].reduce(0) { $0 + $1.words }
    guard votes * 12 <= max(words, 12) else { return nil }
    let range = range(tokens)
    return ForeignLanguage.ofParagraph(text[range.start..<range.end])
  }

  /// Cuts a paragraph at its quotation marks and says whether all of it is in the article's language without doubt.
  private mutating func cut(_ range: Range<Int>) -> Bool {
    var isClear = true
    var current = Stretch(tokens: range.lowerBound..<range.lowerBound, isQuoted: false)
    func end(_ index: Int, _ stretches: inout [Stretch]) {
      current.tokens = current.tokens.lowerBound..<index
      // A twelfth: news has two or three times as many.
      if current.words >= 4, current.own * 12 < current.words { isClear = false }
      stretches.append(current)
    }
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word:
        current.words += 1
        if token.word >= 0, isFrequent[Int(token.word)] { current.own += 1 }
      case .quoteOpen, .quoteClose, .quoteStraight:
        end(index, &stretches)
        let isQuoted = token.kind == .quoteOpen || token.kind == .quoteStraight && !current.isQuoted
        current = Stretch(tokens: index + 1..<index + 1, isQuoted: isQuoted)
      default: break
      }
    }
    end(range.upperBound, &stretches)
    return isClear
  }

  private enum Verdict { case own, open, leansOther, other }

  /// Counts the votes of a paragraph's stretches; the words outside quotation marks decide.
  private mutating func verdict(_ range: Range<Int>) -> Verdict {
    var outside = Stretch(tokens: 0..<0, isQuoted: false)
    var hasOther = false
    for number in range {
      count(number)
      let stretch = stretches[number]
      if stretch.isQuoted {
        if stretch.isOtherQuotation { hasOther = true }
      } else {
        outside.words += stretch.words
        outside.own += stretch.own
        outside.other += stretch.other
      }
    }
    if outside.isOther { return .other }
    if outside.own * 5 > outside.other { return .own }
    return outside.other > 0 ? (hasOther ? .other : .leansOther) : .open
  }

  private mutating func count(_ number: Int) {
    var (own, other) = (0, 0)
    for index in stretches[number].tokens where tokens[index].kind == .word && !tokens[index].isAllCaps {
      switch LanguageGuess.vote(text, Int(tokens[index].start), Int(tokens[index].end)) {
      case language?: own += 1
      case nil: break
      default: other += 1
      }
    }
    (stretches[number].own, stretches[number].other) = (own, other)
  }

  private func passages(_ paragraphs: [(verdict: Verdict, stretches: Range<Int>)]) -> Passages {
    var passages: Passages = ([], [], [])
    var isBehindOther = false
    for (number, paragraph) in paragraphs.enumerated() {
      let own = stretches[paragraph.stretches]
      let isOpen = paragraph.verdict != .own && isBehindOther && !own.isEmpty
      let isOther =
        paragraph.verdict == .other || isOpen && leadsToOther(paragraphs[(number + 1)...], paragraph.verdict)
      isBehindOther = isOther
      if isOther, let first = own.first, let last = own.last, first.tokens.lowerBound < last.tokens.upperBound {
        passages.paragraphs.append(range(first.tokens.lowerBound..<last.tokens.upperBound))
      }
      for stretch in own where stretch.isQuoted && (isOther ? stretch.isOwnQuotation : stretch.isOtherQuotation) {
        passages.quotations.append(range(stretch.tokens))
      }
    }
    return passages
  }

  /// Whether a paragraph that has too few words to tell stands between paragraphs in the other language.
  private func leadsToOther(
    _ rest: ArraySlice<(verdict: Verdict, stretches: Range<Int>)>, _ verdict: Verdict
  ) -> Bool {
    if verdict == .leansOther { return true }
    guard let next = rest.first(where: { $0.verdict != .open }) else { return true }
    return next.verdict != .own
  }

  private func range(_ range: Range<Int>) -> TextRange {
    TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}

/// Which words of a lexicon are among its language's most frequent ones.
private struct FrequentWords {
  let isFrequent: [Bool]

  static func of(_ data: LanguageData) -> FrequentWords { data.derived(FrequentWords.init) }

  private init(_ data: LanguageData) {
    var isFrequent = Array(repeating: false, count: data.lexicon.count)
    for word in LanguageGuess.words(data.language) {
      let id = data.lexicon.id(of: word)
      if id >= 0 { isFrequent[Int(id)] = true }
    }
    self.isFrequent = isFrequent
  }
}
