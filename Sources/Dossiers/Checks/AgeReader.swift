import Claims
import Reading

/// Ages beside names: `Nama (34)`, `Name, 34,`, `Name, who is 34 years old`, `The 34-year-old farmer` after the name.
struct AgeReader {
  let profile: ArticleProfile
  private let vocabulary: Vocabulary
  private let definite: Set<WordID>
  private let yearWords: Set<WordID>
  /// A smaller bare number behind a name may be a paragraph's or a list's.
  private static let least = 5

  init(_ profile: ArticleProfile) {
    self.profile = profile
    let language = profile.article.language
    vocabulary = Vocabulary.of(language)
    let lexicon = LanguageData.of(language).lexicon
    let words = language == .english ? ["the"] : ["itu", "tersebut", "ini"]
    definite = Set(words.map { lexicon.id(of: $0) }.filter { $0 >= 0 })
    yearWords = Set(["tahun"].map { lexicon.id(of: $0) }.filter { $0 >= 0 })
  }

  private var tokens: [Token] { profile.article.tokens }

  /// The age printed right behind a name, or in the apposition that follows it.
  func age(of name: Range<Int>, in sentence: Int) -> Portrait.Age? {
    let end = profile.article.sentences[sentence].tokens.upperBound
    return bracketed(name, end) ?? worded(name, sentence, end) ?? told(name, sentence, end)
  }

  /// How many words may tell what somebody is before his age.
  private static let longestTelling = 9

  /// `Nama adalah petani, 41 tahun, …`, `Name is a farmer, 41, …`: an age set between commas behind what the person is.
  private func told(_ name: Range<Int>, _ sentence: Int, _ end: Int) -> Portrait.Age? {
    let words = SentenceWords(profile.article, sentence: sentence)
    guard name.upperBound < end, words.first(.copula, in: name.upperBound..<name.upperBound + 1) != nil else {
      return nil
    }
    var index = name.upperBound + 1
    while index < end, tokens[index].kind == .word || tokens[index].word == 0x2D { index += 1 }
    guard index - name.upperBound <= AgeReader.longestTelling, index + 2 < end, tokens[index].word == 0x2C,
      tokens[index + 1].kind == .number, let years = Int(profile.article.string(tokens[index + 1].range)),
      (AgeReader.least..<110).contains(years)
    else { return nil }
    let close = index + 2 + (yearWords.contains(tokens[index + 2].word) ? 1 : 0)
    guard close < end, [0x2C, 0x2E].contains(tokens[close].word) else { return nil }
    let passage = range(name.lowerBound, close)
    return people(in: passage, sentence) <= 2 && !namesRelative(passage, sentence)
      ? Portrait.Age(range: passage, years: years) : nil
  }

  private func bracketed(_ name: Range<Int>, _ end: Int) -> Portrait.Age? {
    let open = name.upperBound
    guard open + 2 < end, tokens[open].word == 0x28 || tokens[open].word == 0x2C, tokens[open + 1].kind == .number
    else {
      return nil
    }
    let close = tokens[open + 2].word
    guard close == 0x29 || close == 0x2C || (close == 0x2E && tokens[open].word == 0x2C),
      let years = Int(profile.article.string(tokens[open + 1].range)), (AgeReader.least..<110).contains(years)
    else { return nil }
    return Portrait.Age(range: range(name.lowerBound, open + 3), years: years)
  }

  /// `Nama, mahasiswa yang berusia 21 tahun`: an age that no other person stands before.
  private func worded(_ name: Range<Int>, _ sentence: Int, _ end: Int) -> Portrait.Age? {
    guard name.upperBound < end else { return nil }
    let start = Int(tokens[name.upperBound - 1].end)
    for index in profile.quantitiesOfSentence[sentence] {
      let quantity = profile.reading.quantities[index]
      guard quantity.unit.dimension == .age, let years = quantity.value, (1..<110).contains(years),
        quantity.range.start >= start, quantity.range.start - start <= 70
      else { continue }
      let between = TextRange(start, quantity.range.start)
      guard isApposition(name.upperBound, quantity.range.start), people(in: between, sentence) <= 1,
        !namesRelative(between, sentence)
      else { return nil }
      return Portrait.Age(
        range: TextRange(Int(tokens[name.lowerBound].start), quantity.range.end), years: Int(years))
    }
    return nil
  }

  /// Whether the words from a comma on run on to a place without a second comma, a quotation mark or a verb of saying.
  private func isApposition(_ first: Int, _ offset: Int) -> Bool {
    if Int(tokens[first].start) >= offset { return true }
    guard tokens[first].word == 0x2C else { return false }
    var index = first + 1
    while index < tokens.count, Int(tokens[index].start) < offset {
      guard tokens[index].kind == .word else { return false }
      index += 1
    }
    return true
  }

  /// `Nama, ayah korban berusia 12 tahun`: the age is the other one's.
  private func namesRelative(_ range: TextRange, _ sentence: Int) -> Bool {
    let inside = profile.article.sentences[sentence].tokens.filter { range.contains(Int(tokens[$0].start)) }
    guard let first = inside.first, let last = inside.last else { return false }
    return OfficeWords.of(profile.article.language).read(tokens, first..<last + 1).contains { found in
      if case .office(let keys) = found.word { keys == ["OTHER"] || keys.isSubset(of: Office.kin) } else { false }
    }
  }

  /// How many persons are named or described in a stretch of a sentence.
  private func people(in range: TextRange, _ sentence: Int) -> Int {
    let described = profile.reading.concepts.filter {
      $0.sentence == sentence && range.contains($0.range.start) && Concepts.isKind($0.concept, of: Things.person)
    }
    return Set(described.map(\.range.start)).count
  }

  /// `The 34-year-old farmer`, `Petani 34 tahun itu`, in the sentences after a name, where nobody else is named before.
  func ageOfDescription(after name: Range<Int>, in sentence: Int) -> Portrait.Age? {
    for next in sentence...min(sentence + 4, profile.article.sentences.count - 1) {
      guard namesOnlyOne(name, sentence...next) else { return nil }
      guard next > sentence else { continue }
      for index in profile.quantitiesOfSentence[next] {
        let quantity = profile.reading.quantities[index]
        guard quantity.unit.dimension == .age, let years = quantity.value, (1..<110).contains(years) else { continue }
        guard let passage = definitePhrase(quantity.range, next) else { continue }
        return Portrait.Age(range: passage, years: Int(years))
      }
    }
    return nil
  }

  private func namesOnlyOne(_ name: Range<Int>, _ sentences: ClosedRange<Int>) -> Bool {
    let own = range(name.lowerBound, name.upperBound)
    let entities = Set(profile.reading.mentions.filter { $0.range.overlaps(own) }.map(\.entity))
    return profile.reading.mentions.allSatisfy { mention in
      !sentences.contains(mention.sentence) || profile.reading.entities[mention.entity].kind != .person
        || entities.contains(mention.entity) || mention.range.overlaps(own)
    }
  }

  /// The phrase with an age that opens a sentence and points back (`the`, `itu`).
  private func definitePhrase(_ age: TextRange, _ sentence: Int) -> TextRange? {
    let own = profile.article.sentences[sentence].tokens
    guard let at = own.first(where: { Int(tokens[$0].end) > age.start }), at - own.lowerBound <= 3 else { return nil }
    let after = own.first { Int(tokens[$0].start) >= age.end } ?? own.upperBound
    if profile.article.language == .english {
      guard definite.contains(tokens[own.lowerBound].word), at > own.lowerBound || definite.contains(tokens[at].word)
      else { return nil }
      return TextRange(Int(tokens[own.lowerBound].start), Int(tokens[min(after, own.upperBound - 1)].end))
    }
    guard after < own.upperBound,
      (after..<min(after + 2, own.upperBound)).contains(where: { definite.contains(tokens[$0].word) })
    else { return nil }
    return TextRange(Int(tokens[own.lowerBound].start), Int(tokens[after].end))
  }

  private func range(_ first: Int, _ end: Int) -> TextRange {
    TextRange(Int(tokens[first].start), Int(tokens[end - 1].end))
  }
}
