import Claims
import Reading

/// The words of a language that say nothing of what a passage is about, and its negators.
final class Vocabulary: Sendable {
  private let isEmpty: [Bool]
  /// The same without the words of saying and knowing, which in a quotation are what is said.
  private let isFunction: [Bool]
  private let isHedge: [Bool]
  /// Words that turn a statement round; not those that only weaken it, leave it open or forbid it.
  let negators: PhraseTable
  let negationTraps: PhraseTable
  /// The same with those that deny for now only, each by its ``Denial``.
  let denials: PhraseTable
  /// Every word that denies, verbs that do so by themselves among them (`menolak`, `suspended`).
  let turns: PhraseTable
  /// Words of suspicion, possibility and plan.
  let doubts: PhraseTable
  /// Words that set a first wave, an addition or a part apart.
  let scopeMarks: PhraseTable
  /// Words that leave a statement open: possibilities, conditions, questions, plans, duties.
  let openers: PhraseTable
  let futures: PhraseTable
  /// That something is being told, whoever tells it.
  let rumours: PhraseTable
  /// Words right before a verb: of what was, is going on or is to come.
  let aspects: PhraseTable
  let language: Language
  private let checkWords: [CheckWord: PhraseTable]

  static let indonesian = Vocabulary(.indonesian)
  static let english = Vocabulary(.english)

  static func of(_ language: Language) -> Vocabulary { language == .english ? english : indonesian }

  private init(_ language: Language) {
    let data = LanguageData.of(language)
    var isEmpty = Array(repeating: false, count: data.lexicon.count)
    let tables: [TableName] = [
      .functionWords, .pronouns, .negators, .hedges, .approximators, .dateWords, .relativeDates, .months, .weekdays,
      .numerals,
    ]
    for table in tables { Vocabulary.mark(data.rows(table), in: &isEmpty) }
    isFunction = isEmpty
    Vocabulary.mark(data.rows(.cues), in: &isEmpty)
    self.isEmpty = isEmpty
    var isHedge = Array(repeating: false, count: data.lexicon.count)
    for row in data.rows(.hedges) where row[0] != "perfect" {
      for form in row.forms where form.words.count == 1 { isHedge[Int(form.words[0])] = true }
    }
    for row in data.rows(.checkWords) where row[0] == CheckWord.undecided.rawValue {
      for form in row.forms where form.words.count == 1 { isHedge[Int(form.words[0])] = true }
    }
    self.isHedge = isHedge
    self.language = language
    negators = Vocabulary.phrases(data, .negators) { row in
      ["flip", "flip-strong", "zero"].contains(row[1]) && ["verb", "noun", "clause", "existence"].contains(row[0])
    }
    negationTraps = data.phrases(.negationTraps)
    denials = Vocabulary.denials(data)
    turns = data.phrases(.negators)
    doubts = Vocabulary.doubts(data)
    scopeMarks = Vocabulary.phrases(data, .scopeMarks) { ["first", "additional", "part"].contains($0[0]) }
    let open = [
      "possibility", "condition", "question", "plan", "duty", "request", "doubt", "hearsay", "rumour", "belief",
      "unverified",
    ]
    openers = Vocabulary.phrases(data, .hedges) { open.contains($0[0]) }
    futures = Vocabulary.phrases(data, .hedges) { $0[0] == "future" }
    rumours = Vocabulary.phrases(data, .hedges) { $0[0] == "rumour" }
    aspects = Vocabulary.phrases(data, .hedges) { ["future", "perfect", "progressive"].contains($0[0]) }
    var words: [CheckWord: PhraseTable] = [:]
    for kind in CheckWord.allCases { words[kind] = Vocabulary.phrases(data, .checkWords) { $0[0] == kind.rawValue } }
    checkWords = words
  }

  private static func mark(_ rows: [TableRow], in words: inout [Bool]) {
    for row in rows {
      for form in row.forms where form.words.count == 1 { words[Int(form.words[0])] = true }
    }
  }

  /// What a negator denies.
  enum Denial: Int32, Sendable {
    /// What follows: a verb, an adjective, a noun.
    case predicate
    /// That there is such a thing, with what is said of it.
    case existence
    case notYet
    /// The verb that follows at once: who refuses or fails to do a thing has not done it.
    case complement
  }

  private static func denials(_ data: LanguageData) -> PhraseTable {
    var phrases = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.negators) {
      let denial: Denial? =
        switch (row[0], row[1]) {
        case ("existence", _): .existence
        case ("verb", "not-yet"): .notYet
        case ("verb", "flip"), ("verb", "flip-strong"), ("verb", "ended"), ("noun", "flip"), ("clause", "flip"),
          ("clause", "flip-strong"), ("phrase", "flip"):
          .predicate
        case ("implicative", "flip"): .complement
        default: nil
        }
      guard let denial else { continue }
      // In English a verb that takes another one says so (`refused to`).
      let to = data.lexicon.id(of: "to")
      for form in row.forms where denial != .complement || to < 0 || form.words.last == to {
        phrases.add(form, value: denial.rawValue)
      }
    }
    phrases.seal()
    return phrases
  }

  /// How a statement is left open.
  enum Doubt: Int32, Sendable {
    case suspicion, plan
  }

  private static func doubts(_ data: LanguageData) -> PhraseTable {
    var phrases = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.hedges) {
      let doubt: Doubt? =
        switch row[0] {
        case "suspicion", "evidence", "possibility", "potential", "probability", "belief", "unverified", "doubt",
          "hearsay":
          .suspicion
        case "plan": .plan
        default: nil
        }
      guard let doubt else { continue }
      // What can be done is no suspicion that it was.
      let abilities = Set(["can", "could"].map { data.lexicon.id(of: $0) })
      for form in row.forms where !(form.words.count == 1 && abilities.contains(form.words[0])) {
        phrases.add(form, value: doubt.rawValue)
      }
    }
    for row in data.rows(.checkWords) where row[0] == CheckWord.undecided.rawValue {
      for form in row.forms { phrases.add(form, value: Doubt.suspicion.rawValue) }
    }
    phrases.seal()
    return phrases
  }

  private static func phrases(_ data: LanguageData, _ table: TableName, where isWanted: (TableRow) -> Bool)
    -> PhraseTable
  {
    var phrases = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(table) where isWanted(row) {
      for form in row.forms { phrases.add(form, value: 0) }
    }
    phrases.seal()
    return phrases
  }

  /// The first token in a range at which a word of a class starts.
  func first(_ kind: CheckWord, in range: Range<Int>, _ tokens: [Token]) -> Int? {
    guard let phrases = checkWords[kind] else { return nil }
    return range.first { phrases.longest(in: tokens, at: $0, end: range.upperBound) != nil }
  }

  /// Whether a word tells little of what is done (`dilakukan`, `took place`).
  func isLight(_ index: Int, _ tokens: [Token]) -> Bool {
    checkWords[.light]?.longest(in: tokens, at: index, end: min(index + 3, tokens.count)) != nil
  }

  /// Whether a word tells how certain a statement is.
  func isHedge(_ word: WordID) -> Bool { word >= 0 && Int(word) < isHedge.count && isHedge[Int(word)] }

  /// Whether a word carries no content of its own.
  func isEmpty(_ word: WordID) -> Bool { word >= 0 && Int(word) < isEmpty.count && isEmpty[Int(word)] }

  /// Whether a word carries no content of its own, whoever says it.
  func isFunction(_ word: WordID) -> Bool { word >= 0 && Int(word) < isFunction.count && isFunction[Int(word)] }

  /// A token's folded spelling: names have no endings.
  func folded(_ text: [UInt8], _ token: Token) -> ArraySlice<UInt8> {
    text[Int(token.start)..<Int(token.end)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }[...]
  }

  /// A token's folded spelling with the commonest endings cut: enough for one word's forms to meet.
  func stem(_ text: [UInt8], _ token: Token) -> ArraySlice<UInt8> {
    var folded: [UInt8] = []
    folded.reserveCapacity(Int(token.end - token.start))
    for index in Int(token.start)..<Int(token.end) {
      let byte = text[index]
      folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    var end = folded.count
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard end >= length + 4 else { return false }
      for index in 0..<length where unsafe folded[end - length + index] != ending.utf8Start[index] { return false }
      return true
    }
    switch language {
    case .english:
      if ends("ies") {
        end -= 3
      } else if ends("ing") {
        end -= 3
      } else if ends("es") || ends("ed") {
        end -= 2
      } else if ends("s") || ends("y") || ends("e") {
        end -= 1
      }
      return folded[..<end]
    case .indonesian:
      if ends("nya") || ends("lah") || ends("kan") { end -= 3 }
      let start = prefix(folded, end)
      if ends("an") { end -= 2 } else if ends("i") { end -= 1 }
      return start < end - 2 ? folded[start..<end] : folded[..<end]
    }
  }

  /// The length of an Indonesian verbal prefix whose root keeps its first letter.
  private func prefix(_ folded: [UInt8], _ end: Int) -> Int {
    let forms: [StaticString] = ["meng", "peng", "mem", "pem", "men", "pen", "ber", "ter", "di", "me", "pe", "ke"]
    for form in forms where form.utf8CodeUnitCount + 4 <= end {
      var fits = true
      for index in 0..<form.utf8CodeUnitCount where unsafe folded[index] != form.utf8Start[index] { fits = false }
      if fits { return form.utf8CodeUnitCount }
    }
    return 0
  }
}
