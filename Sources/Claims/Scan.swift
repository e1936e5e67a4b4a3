import Reading

/// One article's token table with what the tables say of each word: what every recogniser below works on.
final class Scan {
  let article: Article
  let tokens: [Token]
  let sentences: [Sentence]
  let tables: ClaimTables
  let language: Language
  /// By token: what its word can do.
  let classes: [WordClass]
  let words: NameWords

  init(_ article: Article) {
    let tables = ClaimTables.of(article.language)
    self.article = article
    self.tables = tables
    tokens = article.tokens
    sentences = article.sentences
    language = article.language
    var classes: [WordClass] = []
    classes.reserveCapacity(article.tokens.count)
    for token in article.tokens { classes.append(token.kind == .word ? tables.classOf(token.word) : []) }
    self.classes = classes
    words = NameWords(article, tables)
  }

  var isEnglish: Bool { language == .english }

  @inline(__always)
  func isWord(_ index: Int) -> Bool { tokens[index].kind == .word }

  @inline(__always)
  func isComma(_ index: Int) -> Bool { tokens[index].word == 0x2C }

  @inline(__always)
  func isOpenParenthesis(_ index: Int) -> Bool { tokens[index].word == 0x28 }

  @inline(__always)
  func isQuote(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .quoteOpen, .quoteClose, .quoteStraight: true
    default: false
    }
  }

  @inline(__always)
  func has(_ index: Int, _ wanted: WordClass) -> Bool { !classes[index].isDisjoint(with: wanted) }

  // MARK: Phrases of the tables that start at a token and end before `end`

  @inline(__always)
  private func match(_ mark: WordClass, _ table: PhraseTable, _ index: Int, _ end: Int) -> PhraseTable.Match? {
    classes[index].contains(mark) && index < end ? table.longest(in: tokens, at: index, end: end) : nil
  }

  func phrase(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsPhrase, tables.phrases, index, end) }
  func cue(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsCue, tables.cues, index, end) }
  func preposition(at index: Int, _ end: Int) -> PhraseTable.Match? {
    match(.startsCue, tables.sourcePrepositions, index, end)
  }
  func name(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsName, tables.names, index, end) }
  func title(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsTitle, tables.titles, index, end) }
  func role(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsRole, tables.roles, index, end) }
  func hedge(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsHedge, tables.hedges, index, end) }
  func negator(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsNegator, tables.negators, index, end) }
  func trap(at index: Int, _ end: Int) -> PhraseTable.Match? { match(.startsTrap, tables.negationTraps, index, end) }

  /// Whether a name is a capital or a seat that may stand for its government.
  func isMetonym(_ name: Range<Int>) -> Bool {
    tables.metonyms.longest(in: tokens, at: name.lowerBound, end: name.upperBound)?.length == name.count
  }

  /// A hyphen, full stop or slash that joins the words around it.
  @inline(__always)
  func joins(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isGlued, index + 1 < tokens.count, tokens[index + 1].isGlued else { return false }
    return token.word == 0x2D || token.word == 0x2F || token.word == 0x26
  }

  /// The index after the parenthesis that closes the one at `index`, within a few tokens; nil where none does.
  func parenthesisEnd(_ index: Int, _ end: Int, limit: Int = 12) -> Int? {
    var at = index + 1
    while at < end, at - index <= limit {
      if tokens[at].word == 0x29 { return at + 1 }
      at += 1
    }
    return nil
  }

  func range(_ tokenRange: Range<Int>) -> TextRange {
    TextRange(Int(tokens[tokenRange.lowerBound].start), Int(tokens[tokenRange.upperBound - 1].end))
  }

  /// The words of a token range, white space folded to single spaces.
  func string(_ tokenRange: Range<Int>) -> String {
    guard !tokenRange.isEmpty else { return "" }
    let text = article.string(range(tokenRange))
    return text.contains(where: { $0.isNewline || $0 == "\t" })
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  /// The number of the sentence that holds a token.
  func sentence(ofToken index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
