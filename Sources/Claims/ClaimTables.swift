import Reading

/// A name of the gazetteer.
struct GazetteerName: Sendable {
  enum Kind: Sendable { case country, demonym, place, organisation, agency, person }
  var kind: Kind
  /// The language-independent id; for countries and demonyms the ISO 3166 code.
  var id: String
  var country: String?
  var isCommonWord = false
}

/// The tables of one language as attribution and entities use them: built at first use, then shared.
final class ClaimTables: Sendable {
  let data: LanguageData
  /// English `to`, before a verb that is not finite.
  let infinitive: WordID
  let keyWords: KeyWords
  private let regional: PhraseTable
  private let ministerWords: Set<WordID>
  private let someoneWords: Set<WordID>
  private let bareForms: Set<WordID>
  private let kinWords: Set<WordID>
  /// Pronouns of two.
  let duals: PhraseTable
  /// By word id.
  let classes: [WordClass]
  let phrases: PhraseTable
  let phraseClasses: [WordClass]
  let roles: PhraseTable
  let cues: PhraseTable
  let cueRows: [Cue]
  /// The rows of `cues` that take the source as their complement; their forms may stand among the verbs as well.
  let sourcePrepositions: PhraseTable
  let names: PhraseTable
  let nameRows: [GazetteerName]
  private let formWords: [Set<WordID>]
  let metonyms: PhraseTable
  let metonymCountries: [String]
  let titles: PhraseTable
  /// By row of the titles: whether it stands behind a name or another rank only (`Letkol Laut`, `Purn`).
  let followsTitle: [Bool]
  /// Descriptions of sources without a name, and by row what they are.
  let anonymous: PhraseTable
  let anonymousClasses: [SourceClass?]
  let concepts: PhraseTable
  /// Concepts of words that no table lists as they stand.
  let conceptStems: ConceptStems
  let hedges: PhraseTable
  let hedgeKinds: [Certainty]
  /// By row of the hedges: whether it only says under what condition, or asks.
  let isCondition: [Bool]
  let negators: PhraseTable
  /// By row of the negators: whether it turns the statement round.
  let flips: [Bool]
  /// By row of the negators: whether it forbids.
  let isProhibition: [Bool]
  let negationTraps: PhraseTable
  /// By row of the traps: whether what they weaken is left open (`tidak secara langsung`).
  let leavesOpen: [Bool]

  static func of(_ data: LanguageData) -> ClaimTables { data.derived(ClaimTables.init) }

  /// Whether an office over a place (`Bupati`, `Kepala Desa`) ends before a token.
  func isRegional(_ tokens: [Token], before end: Int) -> Bool {
    (1...3).contains { length in
      end >= length && regional.longest(in: tokens, at: end - length, end: end)?.length == length
    }
  }

  /// A word for kin or for one who was there (`cucu`, `saksi`).
  func isKin(_ word: WordID) -> Bool { kinWords.contains(word) }

  /// English words that mean people without naming any (`some`, `many`).
  func isSomeone(_ word: WordID) -> Bool { someoneWords.contains(word) }

  /// English: the form of a verb of saying to which the third person singular adds an `s`; not of those whose past is the same
  /// (`put`).
  func isBareForm(_ word: WordID) -> Bool { bareForms.contains(word) }

  /// English: the third person singular of a verb of saying.
  func isThirdForm(_ word: WordID) -> Bool {
    guard word >= 0 else { return false }
    let text = data.lexicon.spelling(of: word)
    return text.hasSuffix("s")
      && (bareForms.contains(data.lexicon.id(of: String(text.dropLast())))
        || bareForms.contains(data.lexicon.id(of: String(text.dropLast(2)))))
  }

  /// English: a verb of saying in a form that ends in `d`.
  func isPast(_ word: WordID) -> Bool { word >= 0 && data.lexicon.spelling(of: word).hasSuffix("ed") }

  /// The words of all the forms that the gazetteer has of an organisation (`BNPB`: `badan`, `nasional`, …).
  func nameForms(_ row: Int) -> Set<WordID> { formWords[row] }

  /// Whether a word alone is the office of a minister.
  func isMinister(_ word: WordID) -> Bool { ministerWords.contains(word) }

  @inline(__always)
  func classOf(_ word: WordID) -> WordClass {
    word >= 0 && Int(word) < classes.count ? classes[Int(word)] : []
  }

  private init(_ data: LanguageData) {
    self.data = data
    keyWords = KeyWords(data.lexicon)
    infinitive = data.lexicon.id(of: "to")
    someoneWords = Set(
      data.rows(.anonymousSources).filter { $0[0] == "collective" && $0[2] == "phrase" }
        .flatMap { $0.forms.filter { $0.words.count == 1 }.map { $0.words[0] } })
    bareForms = ClaimTables.bareForms(data)
    kinWords = Set(
      data.rows(.roles).filter { $0[0] == "WITNESS" }
        .flatMap { $0.forms.filter { $0.words.count == 1 }.map { $0.words[0] } })
    duals = ClaimTables.table(data, .pronouns) { $0[1] == "dual" }
    (phrases, phraseClasses) = ClaimTables.wordPhrases(data)
    regional = ClaimTables.table(data, .roles) { $0[0] == "REGIONAL" }
    ministerWords = Set(
      data.rows(.roles).filter { $0[0] == "MINISTER" || $0[0] == "VICE_MINISTER" }.flatMap { row in
        row.forms.filter { $0.words.count <= 2 }.compactMap { $0.words.last }.filter { word in
          data.rows(.roles).contains { $0[0] == "MINISTER" && $0.forms.contains { $0.words == [word] } }
        }
      })
    var classes = ClaimTables.wordClasses(data)
    roles = ClaimTables.roleTable(data, classes)
    (cues, cueRows) = ClaimTables.cueTable(data)
    sourcePrepositions = ClaimTables.prepositionTable(data)
    (names, nameRows) = ClaimTables.nameTable(data)
    formWords = ClaimTables.formWords(data, nameRows.count)
    metonyms = data.phrases(.governmentMetonyms, matchingCase: true)
    metonymCountries = data.rows(.governmentMetonyms).map { $0[0] }
    titles = data.phrases(.titles, matchingCase: true)
    followsTitle = data.rows(.titles).map { $0[1] == "after" }
    concepts = ClaimTables.conceptTable(data)
    conceptStems = ConceptStems(data)
    anonymous = data.phrases(.anonymousSources)
    anonymousClasses = data.rows(.anonymousSources).map { SourceClass(rawValue: $0[0]) }
    hedges = data.phrases(.hedges)
    hedgeKinds = data.rows(.hedges).map(ClaimTables.certainty)
    isCondition = data.rows(.hedges).map { $0[0] == "condition" || $0[0] == "question" }
    negators = data.phrases(.negators)
    negationTraps = data.phrases(.negationTraps)
    leavesOpen = data.rows(.negationTraps).map { $0[0] == "open" }
    let starts: [(PhraseTable, WordClass)] = [
      (phrases, .startsPhrase), (cues, .startsCue), (names, .startsName), (titles, .startsTitle), (roles, .startsRole),
      (concepts, .startsConcept), (hedges, .startsHedge), (negators, .startsNegator), (negationTraps, .startsTrap),
    ]
    for (table, mark) in starts {
      for word in classes.indices where table.canStart(WordID(word)) { classes[word].insert(mark) }
    }
    for row in data.rows(.cues) {
      let mark = ClaimTables.mark(ofCuesShaped: CueShape(rawValue: row[1]))
      for form in row.forms { if let head = form.words.first { classes[Int(head)].formUnion(mark) } }
    }
    for row in data.rows(.attributionWords) {
      let marks = ClaimTables.marks(ofPhrasesOf: WordClass.named[row[0]] ?? [])
      for form in row.forms { if let head = form.words.first { classes[Int(head)].formUnion(marks) } }
    }
    for row in data.rows(.anonymousSources) where row[0] == "institution" {
      for form in row.forms { if let head = form.words.first { classes[Int(head)].insert(.startsBody) } }
    }
    self.classes = classes
    isProhibition = data.rows(.negators).map { $0[0] == "imperative" }
    flips = data.rows(.negators).map { $0[1] != "weak" && $0[0] != "phrase" && $0[0] != "implicative" }
  }
}
