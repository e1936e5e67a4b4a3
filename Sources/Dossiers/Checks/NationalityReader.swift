import Claims
import Reading

/// The country that a person is said to be from: `asal Serbia`, `warga negara Denmark`, `a Croatian`, `a Danish national`.
///
/// The adjective of a country before an office (`the Croatian coach`) may name whom the office serves: it is no nationality.
struct NationalityReader {
  let profile: ArticleProfile
  private let words: NationalityWords

  /// How far from a name its country may stand, in tokens.
  private static let reach = 8

  init(_ profile: ArticleProfile) {
    self.profile = profile
    words = NationalityWords.of(profile.article.language)
  }

  private var tokens: [Token] { profile.article.tokens }
  private var isEnglish: Bool { profile.article.language == .english }

  /// The country said of a name at a place in the text, with the words from the one to the other.
  func nationality(of name: Range<Int>, in sentence: Int) -> Portrait.Nationality? {
    let bounds = profile.article.sentences[sentence].tokens
    let (first, last) = (name.lowerBound - NationalityReader.reach, name.upperBound + NationalityReader.reach)
    for index in max(bounds.lowerBound, first)..<min(bounds.upperBound, last) {
      guard let (country, length) = words.country(at: index, end: bounds.upperBound, tokens),
        let phrase = marked(index..<index + length, bounds), !phrase.overlaps(name), belongs(phrase, name, sentence)
      else { continue }
      let (from, to) = (min(phrase.lowerBound, name.lowerBound), max(phrase.upperBound, name.upperBound))
      return Portrait.Nationality(
        range: TextRange(Int(tokens[from].start), Int(tokens[to - 1].end)), country: country)
    }
    return nil
  }

  /// A country with the words that make it somebody's origin.
  private func marked(_ place: Range<Int>, _ bounds: Range<Int>) -> Range<Int>? {
    if let start = words.origin(before: place.lowerBound, in: bounds, tokens) { return start..<place.upperBound }
    guard isEnglish else { return nil }
    if let length = words.national(at: place.upperBound, end: bounds.upperBound, tokens) {
      return place.lowerBound..<place.upperBound + length
    }
    // `a Croatian,`: nothing behind it that it could describe.
    var before = place.lowerBound - 1
    // `a 52-year-old Croatian`
    while before > bounds.lowerBound, place.lowerBound - before < 7, words.isAge(tokens[before]) { before -= 1 }
    guard before >= bounds.lowerBound, place.upperBound < bounds.upperBound, tokens[place.upperBound].word != 0x2D
    else { return nil }
    // `the Belgian who …`: behind the definite article a clause of its own must follow.
    let isOpen = tokens[place.upperBound].kind == .word
    guard isOpen ? words.isRelative(tokens[place.upperBound].word) : words.isArticle(tokens[before].word) else {
      return nil
    }
    guard words.isArticle(tokens[before].word) || words.isThe(tokens[before].word) else { return nil }
    return before..<place.upperBound
  }

  /// Whether nothing but marks, numbers, ranks, callings and words for persons stands between the country and the name.
  private func belongs(_ phrase: Range<Int>, _ name: Range<Int>, _ sentence: Int) -> Bool {
    let isBefore = phrase.upperBound <= name.lowerBound
    let gap = isBefore ? phrase.upperBound..<name.lowerBound : name.upperBound..<phrase.lowerBound
    guard gap.count <= NationalityReader.reach else { return false }
    let persons = Set(
      profile.reading.concepts.filter { $0.sentence == sentence && Concepts.isKind($0.concept, of: Things.person) }
        .map(\.range.start))
    let callings = OfficeWords.of(profile.article.language).read(tokens, gap)
    return gap.allSatisfy { index in
      switch tokens[index].kind {
      case .number: true
      case .word:
        words.isArticle(tokens[index].word) || words.isLink(tokens[index].word)
          || words.isRank(tokens[index].word)
          || persons.contains(Int(tokens[index].start)) || callings.contains { $0.tokens.contains(index) }
      case .punctuation: [0x2C, 0x28, 0x29].contains(tokens[index].word)
      default: false
      }
    }
  }
}

/// Countries and their people, and the words of one language that make a country an origin.
private struct NationalityWords: Sendable {
  private let countries: PhraseTable
  private let codes: [String]
  private let origins: PhraseTable
  private let nationals: PhraseTable
  private let articles: Set<WordID>
  private let ages: Set<WordID>
  private let the: WordID
  private let who: WordID
  private let links: Set<WordID>
  /// Ranks, and what is said of those who hold them no more.
  private let ranks: Set<WordID>

  static func of(_ language: Language) -> NationalityWords { language == .english ? english : indonesian }

  private static let english = NationalityWords(.of(.english))
  private static let indonesian = NationalityWords(.of(.indonesian))

  private init(_ data: LanguageData) {
    var countries = PhraseTable(wordCount: data.lexicon.count)
    var codes: [String] = []
    for row in data.rows(.countries) + data.rows(.demonyms) {
      for form in row.forms where form.isCapitalised || form.isAllCaps {
        countries.add(form, value: Int32(codes.count), matchingCase: true)
      }
      codes.append(row[0])
    }
    countries.seal()
    (self.countries, self.codes) = (countries, codes)
    var origins = PhraseTable(wordCount: data.lexicon.count)
    var nationals = origins
    var links: Set<WordID> = []
    for row in data.rows(.checkWords) {
      for form in row.forms {
        switch row[0] {
        case "origin": origins.add(form, value: 0)
        case "national": nationals.add(form, value: 0)
        case "named": links.formUnion(form.words)
        default: break
        }
      }
    }
    origins.seal()
    nationals.seal()
    (self.origins, self.nationals, self.links) = (origins, nationals, links)
    func ids(_ words: [String]) -> Set<WordID> { Set(words.map { data.lexicon.id(of: $0) }.filter { $0 >= 0 }) }
    articles = ids(data.language == .english ? ["a", "an"] : ["itu", "tersebut"])
    (the, who) = (data.lexicon.id(of: "the"), data.lexicon.id(of: "who"))
    ages = ids(["year", "years", "old", "aged"])
    ranks = ids(
      [
        "general", "colonel", "major", "captain", "admiral", "lieutenant", "sergeant", "retired", "former", "jenderal",
        "kolonel", "mayor", "kapten", "laksamana", "letnan", "sersan", "purnawirawan", "pensiunan", "mantan",
      ])
  }

  func isArticle(_ word: WordID) -> Bool { articles.contains(word) }
  func isThe(_ word: WordID) -> Bool { word >= 0 && word == the }
  func isRelative(_ word: WordID) -> Bool { word >= 0 && word == who }
  /// Whether a token can belong to an age before a noun (`52-year-old`).
  func isAge(_ token: Token) -> Bool { token.kind == .number || token.word == 0x2D || ages.contains(token.word) }
  func isRank(_ word: WordID) -> Bool { ranks.contains(word) }
  func isLink(_ word: WordID) -> Bool { links.contains(word) }

  /// The ISO 3166 code of the country named at a token, and its length.
  func country(at index: Int, end: Int, _ tokens: [Token]) -> (code: String, length: Int)? {
    guard tokens[index].kind == .word, tokens[index].isCapitalised else { return nil }
    return countries.longest(in: tokens, at: index, end: end).map { (codes[Int($0.value)], $0.length) }
  }

  /// Where the words of origin begin that end right before a token.
  func origin(before index: Int, in bounds: Range<Int>, _ tokens: [Token]) -> Int? {
    for length in [3, 2, 1] where index - length >= bounds.lowerBound {
      if origins.longest(in: tokens, at: index - length, end: index)?.length == length { return index - length }
    }
    return nil
  }

  /// The length of the word for a national that starts at a token.
  func national(at index: Int, end: Int, _ tokens: [Token]) -> Int? {
    index < end ? nationals.longest(in: tokens, at: index, end: end)?.length : nil
  }
}
