import Claims
import Reading

/// A word of a quotation that tells what it says, with the keys by which it can be met in either language.
struct QuoteWord: Sendable {
  var keys: Set<TermKey>
  /// Index into the article's tokens.
  var token: Int
  var isNegated: Bool
  /// The first word behind a negation: what is denied above all.
  var isDenied = false
  var isNumber: Bool
  var isName: Bool
  /// Whether the tables know the word, so that another known word without a common key is another word.
  var isKnown: Bool
}

/// Reads the content words of quotations.
struct QuoteWordReader {
  private let profile: ArticleProfile
  private let deniesByVerbs: Bool
  private let vocabulary: Vocabulary
  private let periods: Periods
  private let breaks: Set<WordID>
  private let or: WordID
  private let conceptsByStart: [Int: [ConceptID]]
  /// Numbers by where their words begin: of one token or several (`thirty-two`, `at least three`).
  private let numbersByStart: [Int: (value: Double, end: Int)]
  /// Small whole numbers by where their words begin, as digits.
  private let writtenByStart: [Int: String]
  private let entitiesByStart: [Int: TermKey]

  private static let numbers = [
    ["one", "first"], ["two", "second"], ["three", "third"], ["four", "fourth"], ["five", "fifth"], ["six", "sixth"],
    ["seven", "seventh"], ["eight", "eighth"], ["nine", "ninth"], ["ten", "tenth"],
  ]
  private static let numberWords = Set(numbers.joined())
  /// Words of time that tell what is said, though they stand in every text.
  private static let periodWords: Set<String> = ["quarter", "semester", "week", "month", "year", "decade"]

  /// Verbs that bring a thing in.
  private static let lightWords: Set<String> = ["have", "own", "take", "get", "be", "become", "do"]

  /// - Parameter deniesByVerbs: whether a verb that says that another was not done denies it (`failed to agree`).
  init(_ profile: ArticleProfile, deniesByVerbs: Bool = false) {
    self.profile = profile
    self.deniesByVerbs = deniesByVerbs
    let language = profile.article.language
    vocabulary = Vocabulary.of(language)
    periods = Periods.of(language)
    let lexicon = LanguageData.of(language).lexicon
    let words = language == .english ? ["but", "or"] : ["tetapi", "tapi", "melainkan", "namun", "atau"]
    breaks = Set(words.map { lexicon.id(of: $0) }.filter { $0 >= 0 })
    or = lexicon.id(of: language == .english ? "or" : "atau")
    var concepts: [Int: [ConceptID]] = [:]
    for mention in profile.reading.concepts { concepts[mention.range.start, default: []].append(mention.concept) }
    conceptsByStart = concepts
    var numbers: [Int: (value: Double, end: Int)] = [:]
    var written: [Int: String] = [:]
    for quantity in profile.reading.quantities {
      guard let value = quantity.value, value >= 2, quantity.form != .proportion else { continue }
      numbers[quantity.range.start] = (value * quantity.unit.factor, quantity.numberRange.end)
      numbers[quantity.numberRange.start] = (value * quantity.unit.factor, quantity.numberRange.end)
      if value <= 10, value == value.rounded() {
        for start in [quantity.range.start, quantity.numberRange.start] { written[start] = String(Int(value)) }
      }
    }
    numbersByStart = numbers
    writtenByStart = written
    var entities: [Int: TermKey] = [:]
    for mention in profile.reading.mentions {
      if let id = profile.reading.entities[mention.entity].gazetteer { entities[mention.range.start] = .entity(id) }
    }
    entitiesByStart = entities
  }

  func words(_ range: Range<Int>) -> [QuoteWord] {
    var words: [QuoteWord] = []
    var isNegated = false
    var isFirstDenied = false
    var index = range.lowerBound
    func add(_ word: QuoteWord) {
      var word = word
      word.isDenied = isFirstDenied
      isFirstDenied = false
      words.append(word)
    }
    while index < range.upperBound {
      let token = profile.article.tokens[index]
      if ends(token) {
        isNegated = false
        isFirstDenied = false
      } else if let length = negation(index, range) {
        isNegated = true
        isFirstDenied = true
        index += length
        continue
      } else if let (value, end) = numbersByStart[Int(token.start)] {
        var next = index + 1
        while next < range.upperBound, Int(profile.article.tokens[next].start) < end { next += 1 }
        var keys: Set<TermKey> = [key("#\(value)")]
        // `three weeks` may be a figure in one language and a date in the other (`dalam tiga pekan`).
        if let written = writtenByStart[Int(token.start)] { keys.insert(key(written)) }
        if next == index + 1, token.kind == .number {
          keys.insert(key(QuoteWordReader.digits(profile.article.string(token.range))))
        }
        add(
          QuoteWord(
            keys: keys, token: index, isNegated: isNegated, isNumber: true, isName: false, isKnown: true))
        index = next
        continue
      } else if let lemmas = compound(index, range) {
        add(
          QuoteWord(
            keys: Set(lemmas.map(key)), token: index, isNegated: isNegated, isNumber: false, isName: false,
            isKnown: true))
        index += 1
      } else if let word = word(index, isFirst: index == range.lowerBound, isNegated: isNegated),
        !words.contains(where: { $0.keys == word.keys })
      {
        add(word)
      }
      index += 1
    }
    return words
  }

  /// Where the reach of a negation ends.
  private func ends(_ token: Token) -> Bool {
    if token.kind == .word { return breaks.contains(token.word) }
    guard token.kind == .punctuation else { return false }
    return [0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(token.word) || isDash(token)
  }

  /// A dash that stands by itself.
  private func isDash(_ token: Token) -> Bool {
    let bytes = profile.article.text[Int(token.start)..<Int(token.end)]
    let isLone = !token.isGlued && profile.article.text.dropFirst(Int(token.end)).first == 0x20
    return isLone && [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]].contains { bytes.elementsEqual($0) }
  }

  /// The length of a negation at a token; `or not` denies nothing.
  private func negation(_ index: Int, _ range: Range<Int>) -> Int? {
    let tokens = profile.article.tokens
    if vocabulary.negationTraps.longest(in: tokens, at: index, end: range.upperBound) != nil { return nil }
    guard let match = vocabulary.negators.longest(in: tokens, at: index, end: range.upperBound) else {
      return deniesByVerbs ? refusal(index, range) : nil
    }
    return index > range.lowerBound && tokens[index - 1].word == or ? nil : match.length
  }

  /// The length of a verb by which the verb right behind it is not done (`refused to sign`, `stop selling`, `gagal meraih`).
  private func refusal(_ index: Int, _ range: Range<Int>) -> Int? {
    let tokens = profile.article.tokens
    guard let match = vocabulary.turns.longest(in: tokens, at: index, end: range.upperBound),
      index + match.length < range.upperBound
    else { return nil }
    let next = tokens[index + match.length]
    let bytes = profile.article.text[Int(next.start)..<Int(next.end)]
    if vocabulary.language == .indonesian {
      // `gagal meraih`, `batal digelar`; `ditunda terkait` is no such pair.
      return VerbForm.has(next, profile.article) && !bytes.starts(with: "ter".utf8) ? match.length : nil
    }
    let takesVerb = match.length > 1 && profile.article.string(tokens[index + match.length - 1].range) == "to"
    return takesVerb || bytes.suffix(3).elementsEqual("ing".utf8) ? match.length : nil
  }

  /// The lemmas of a compound of two words (`tanda tangan`).
  private func compound(_ index: Int, _ range: Range<Int>) -> [String]? {
    let tokens = profile.article.tokens
    guard profile.article.language == .indonesian, index + 1 < range.upperBound, tokens[index].kind == .word,
      tokens[index + 1].kind == .word
    else { return nil }
    return Glossary.shared.lemmas(
      compound: profile.article.string(tokens[index].range).lowercased(),
      profile.article.string(tokens[index + 1].range).lowercased())
  }

  private func word(_ index: Int, isFirst: Bool, isNegated: Bool) -> QuoteWord? {
    let token = profile.article.tokens[index]
    let text = profile.article.string(token.range).lowercased()
    if token.kind == .number {
      return QuoteWord(
        keys: [key(QuoteWordReader.digits(text))], token: index, isNegated: isNegated, isNumber: true, isName: false,
        isKnown: true)
    }
    guard token.kind == .word else { return nil }
    let language = profile.article.language
    let (lemmas, isKnown) = Glossary.shared.lemmas(text, language)
    let isNumber = !lemmas.isDisjoint(with: QuoteWordReader.numberWords) && lemmas.count <= 3
    let concepts = conceptsByStart[Int(token.start)] ?? []
    if !isNumber, periods.seconds(token.word) == nil, lemmas.isDisjoint(with: QuoteWordReader.periodWords) {
      if concepts.isEmpty, vocabulary.isFunction(token.word) || text.utf8.count < 3 { return nil }
      // A quotation that has or takes a thing says nothing by that.
      if !lemmas.isDisjoint(with: QuoteWordReader.lightWords) { return nil }
    }
    var keys = Set(lemmas.map(key))
    if isNumber, let digit = QuoteWordReader.numbers.firstIndex(where: { !lemmas.isDisjoint(with: $0) }),
      lemmas.contains(QuoteWordReader.numbers[digit][0])
    {
      keys.insert(key(String(digit + 1)))
    }
    for concept in concepts { keys.insert(.concept(concept)) }
    if let entity = entitiesByStart[Int(token.start)] { keys.insert(entity) }
    return QuoteWord(
      keys: keys, token: index, isNegated: isNegated, isNumber: isNumber,
      isName: token.isCapitalised && !isFirst && !isKnown, isKnown: isKnown || !concepts.isEmpty)
  }

  /// A number without its points and leading zeros, which languages and house styles set as they like.
  private static func digits(_ text: String) -> String {
    let digits = text.filter(\.isNumber).drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private func key(_ text: String) -> TermKey { .word(Array(text.utf8)[...]) }
}

/// Two quotations word by word.
struct QuoteMeeting: Sendable {
  /// Pairs of words with a common key, each word once.
  private(set) var pairs: [(a: QuoteWord, b: QuoteWord)] = []
  /// Words that the other quotation lacks.
  private(set) var onlyA: [QuoteWord] = []
  private(set) var onlyB: [QuoteWord] = []

  init(_ a: [QuoteWord], _ b: [QuoteWord]) {
    var rest = b
    for word in a {
      if let match = rest.firstIndex(where: { !$0.keys.isDisjoint(with: word.keys) }) {
        pairs.append((word, rest.remove(at: match)))
      } else {
        onlyA.append(word)
      }
    }
    onlyB = rest
  }

  /// The share of the longer quotation's words that the other has, and of the shorter one's, 0…1.
  var leastCovered: Double { share(max(onlyA.count, onlyB.count)) }
  var mostCovered: Double { share(min(onlyA.count, onlyB.count)) }

  private func share(_ missing: Int) -> Double {
    pairs.isEmpty ? 0 : Double(pairs.count) / Double(pairs.count + missing)
  }

  /// Pairs of which one word is denied and the other is not.
  var turned: Int { pairs.filter { $0.a.isNegated != $0.b.isNegated }.count }

  /// The very word that is denied in one is affirmed in the other, among others that go with it.
  var deniesVerb: Bool {
    pairs.count >= 4 && pairs.contains { $0.a.isNegated != $0.b.isNegated && ($0.a.isDenied || $0.b.isDenied) }
  }

  var denies: Bool { pairs.contains { $0.a.isNegated && $0.b.isNegated } }
}
