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
  /// The tokens that compare, in order.
  private let comparisons: [Int]
  let words: NameWords
  /// The words that stand alone as a speaker somewhere (`kata Budi`, `Budi mengatakan`): where a longer name begins.
  let shortNames: Set<Int32>
  /// Words that no table knows and that the article shows to be places (`Kabupaten Tolwara`, `di Tolwara`).
  let placeWords: Set<Int32>

  init(_ article: Article) {
    let tables = ClaimTables.of(article.data)
    self.article = article
    self.tables = tables
    tokens = article.tokens
    sentences = article.sentences
    language = article.language
    var classes = article.tokens.map { $0.kind == .word ? tables.classOf($0.word) : [] }
    // `kata kunci`, `sumber daya`: the word says nothing and nobody here.
    for index in classes.indices where classes[index].contains(.startsFalseCue) {
      guard let match = tables.phrases.longest(in: article.tokens, at: index, end: article.tokens.count),
        tables.phraseClasses[Int(match.value)].contains(.trap)
      else { continue }
      for token in index..<index + match.length {
        classes[token].subtract([.crowd, .role, .document, .organisation, .startsCue, .cueVerb, .startsRole, .given])
      }
    }
    self.classes = classes
    comparisons = classes.indices.filter { classes[$0].contains(.comparison) }
    words = NameWords(article, tables)
    shortNames = Scan.shortNames(article.tokens, classes, words, tables)
    placeWords = Scan.placeWords(article.tokens, classes, words).subtracting(shortNames)
  }

  private static func shortNames(
    _ tokens: [Token], _ classes: [WordClass], _ words: NameWords, _ tables: ClaimTables
  ) -> Set<Int32> {
    var found: Set<Int32> = []
    for index in tokens.indices.dropFirst(2) where tokens[index].isCapitalised && tokens[index].kind == .word {
      if index + 1 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].isCapitalised { continue }
      guard classes[index].isDisjoint(with: [.organisation, .role, .place, .time]), !tokens[index].isAllCaps else {
        continue
      }
      let isBehindCue =
        tokens[index - 2].kind != .word && isBareCue(index - 1, tokens, classes, tables)
      let isBeforeCue =
        index + 1 < tokens.count && classes[index + 1].contains(.cueVerb) && !tokens[index - 1].isCapitalised
        && tokens[index - 1].word != 0x29
        && classes[index].isDisjoint(with: [.opener, .pronoun, .plural, .crowd, .document])
      let isInfront = index + 1 < tokens.count && tokens[index + 1].word == 0x2C
      if isBehindCue || isBeforeCue || (isInfront && isCredited(index, tokens, classes, tables)) {
        found.insert(words.ids[index])
      }
    }
    return found
  }

  /// `Menurut Budi,`: a word behind an Indonesian preposition of saying that no place or organisation bears.
  private static func isCredited(
    _ index: Int, _ tokens: [Token], _ classes: [WordClass], _ tables: ClaimTables
  ) -> Bool {
    guard tables.data.language == .indonesian, tokens[index - 1].kind == .word, classes[index - 1].contains(.startsCue),
      let match = tables.sourcePrepositions.longest(in: tokens, at: index - 1, end: index),
      tables.cueRows[Int(match.value)].kind == .sourcePrep, tables.cueRows[Int(match.value)].shape == .prep
    else { return false }
    if classes[index].contains(.given) { return true }
    return !classes[index].contains(.common)
      && tables.names.longest(in: tokens, at: index, end: index + 1) == nil
  }

  private static func isBareCue(
    _ index: Int, _ tokens: [Token], _ classes: [WordClass], _ tables: ClaimTables
  ) -> Bool {
    guard tokens[index].kind == .word, classes[index].contains(.startsCue),
      let match = tables.cues.longest(in: tokens, at: index, end: index + 1)
    else { return false }
    return tables.cueRows[Int(match.value)].shape == .bare
  }

  /// Whether a bare word of saying stands at a token, behind a quotation or a comma.
  func isBareCue(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind != .word && Scan.isBareCue(index, tokens, classes, tables)
  }

  /// Whether a noun of saying stands at a token, alone (`pernyataan`, `imbauan`).
  func cueNoun(at index: Int) -> Bool {
    guard let match = cue(at: index, index + 1) else { return false }
    return tables.cueRows[Int(match.value)].shape == .noun
  }

  /// Whether an Indonesian word ends in `-nya`.
  func endsInClitic(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !isEnglish, token.end - token.start > 5 else { return false }
    let end = Int(token.end)
    return article.text[end - 3] == 0x6E && article.text[end - 2] == 0x79 && article.text[end - 1] == 0x61
  }

  /// Whether an Indonesian word has the form of an active verb (`menutup`), which stands in no description of a source.
  func isActiveVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !isEnglish, !token.isCapitalised, token.end - token.start > 5, !has(index, .sourceHead) else { return false }
    let text = article.text
    let start = Int(token.start)
    guard text[start] == 0x6D, text[start + 1] == 0x65 else { return false }
    switch text[start + 2] {
    case 0x6E:
      return text[start + 3] == 0x67 || text[start + 3] == 0x79 || !has(index, .common) || isVerbStem(text[start + 3])
    // `merawat`, `melihat`, `mewakili`; shorter words are as often nouns (`merah`).
    case 0x72, 0x6C, 0x77, 0x79: return token.end - token.start > 6 && !has(index, [.preposition, .plural, .place])
    case 0x6D: return text[start + 3] == 0x62 || text[start + 3] == 0x70 || isVerbStem(text[start + 3])
    default: return false
    }
  }

  /// The letters behind `men-` and `mem-`: the stem begins with a vowel, `d`, `c` or `j`.
  private func isVerbStem(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x64, 0x63, 0x6A: true
    default: false
    }
  }

  /// The country that a name is.
  func country(_ name: Range<Int>) -> String? {
    guard let match = self.name(at: name.lowerBound, name.upperBound), match.length == name.count else { return nil }
    let row = tables.nameRows[Int(match.value)]
    return row.kind == .country || row.kind == .demonym ? row.country : nil
  }

  /// Whether a phrase means two (`keduanya`, `both`).
  func isDual(_ phrase: Range<Int>) -> Bool {
    tables.duals.longest(in: tokens, at: phrase.lowerBound, end: phrase.upperBound)?.length == phrase.count
  }

  /// Whether a phrase means countries (`kedua negara`).
  func saysCountries(_ phrase: Range<Int>) -> Bool { phrase.contains { tables.isCountryWord(tokens[$0].word) } }

  /// Whether the article shows that a word names a place.
  func isPlaceWord(_ index: Int) -> Bool { placeWords.contains(words.ids[index]) }

  /// Whether a word stands alone as a speaker somewhere in the article.
  func isShortName(_ index: Int) -> Bool { shortNames.contains(words.ids[index]) }

  /// The length of the words at a token that head an organisation's name (`Badan`, `Gugus Tugas`).
  func organisationHead(_ index: Int, _ end: Int) -> Int? {
    if has(index, .startsBody), let match = phrase(at: index, end), match.length > 1,
      tables.phraseClasses[Int(match.value)].contains(.organisation),
      (index..<index + match.length).allSatisfy({ tokens[$0].isCapitalised })
    {
      return match.length
    }
    return has(index, .organisation) ? 1 : nil
  }

  var isEnglish: Bool { language == .english }

  /// Whether words together are one that heads an organisation's name (`coast guard`).
  func organisationPhrase(_ words: Range<Int>) -> Bool {
    guard words.count > 1, let match = phrase(at: words.lowerBound, words.upperBound) else { return false }
    return match.length == words.count && tables.phraseClasses[Int(match.value)].contains(.organisation)
  }

  /// Whether English `be` before a participle makes it a passive (`to be identified`).
  func isPassive(_ index: Int) -> Bool {
    isEnglish && index > 0 && isWord(index - 1) && tables.isBe(tokens[index - 1].word)
      && tables.isPast(tokens[index].word)
  }

  /// Whether a token is the English `'s` of possession, a token of its own.
  func isPossessive(_ index: Int) -> Bool {
    let token = tokens[index]
    guard isEnglish, token.kind == .word, token.isGlued, token.end - token.start <= 4 else { return false }
    let first = article.text[Int(token.start)]
    return first == 0x27 || first == 0xE2
  }

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

  /// Whether a name is a capital or a seat that may stand for its government.
  func isMetonym(_ name: Range<Int>) -> Bool {
    tables.metonyms.longest(in: tokens, at: name.lowerBound, end: name.upperBound)?.length == name.count
  }

  /// A single capital letter, as in names (`M Sahrul`).
  @inline(__always)
  func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.end - token.start == 1
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
    let range = range(tokenRange)
    let text = article.string(range)
    // Only control characters, U+0085 and U+2028 break lines: most names have no byte of them.
    guard article.text[range.start..<range.end].contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else {
      return text
    }
    return text.contains(where: { $0.isNewline || $0 == "\t" })
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  /// Whether a word of a passage compares (`lebih … daripada`, `the largest`).
  func hasComparison(in range: TextRange) -> Bool {
    var (low, high) = (0, comparisons.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[comparisons[middle]].start) < range.start { low = middle + 1 } else { high = middle }
    }
    return low < comparisons.count && Int(tokens[comparisons[low]].start) < range.end
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
