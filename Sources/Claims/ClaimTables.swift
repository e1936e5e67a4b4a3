import Reading

/// How a cue stands to its source.
enum CueShape: String, Sendable {
  case bare, nya, active, passive, noun, prep, clause
}

/// What a cue does with its content. Raw values are the classes of the `cues` table.
enum CueClass: String, Sendable {
  case neutral = "NEUTRAL"
  case assert = "ASSERT"
  case emphatic = "EMPHATIC"
  case `continue` = "CONTINUE"
  case claim = "CLAIM"
  case admit = "ADMIT"
  case confirm = "CONFIRM"
  case nonconfirm = "NONCONFIRM"
  case deny = "DENY"
  case accuse = "ACCUSE"
  case estimate = "ESTIMATE"
  case predict = "PREDICT"
  case evaluate = "EVALUATE"
  case emotion = "EMOTION"
  case condemn = "CONDEMN"
  case praise = "PRAISE"
  case demand = "DEMAND"
  case suggest = "SUGGEST"
  case promise = "PROMISE"
  case warn = "WARN"
  case ask = "ASK"
  case announce = "ANNOUNCE"
  case perceive = "PERCEIVE"
  case sourcePrep = "SOURCE-PREP"
  case credit = "CREDIT"
  case channel = "CHANNEL"
}

struct Cue: Sendable {
  var kind: CueClass
  var shape: CueShape
  /// Goes with quotation marks.
  var isDirect: Bool
}

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
  let negators: PhraseTable
  /// By row of the negators: whether it turns the statement round.
  let flips: [Bool]
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
    duals = ClaimTables.dualTable(data)
    (phrases, phraseClasses) = ClaimTables.wordPhrases(data)
    regional = ClaimTables.regionalTable(data)
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
    for row in data.rows(.attributionWords) {
      let marks = ClaimTables.marks(ofPhrasesOf: WordClass.named[row[0]] ?? [])
      for form in row.forms { if let head = form.words.first { classes[Int(head)].formUnion(marks) } }
    }
    for row in data.rows(.anonymousSources) where row[0] == "institution" {
      for form in row.forms { if let head = form.words.first { classes[Int(head)].insert(.startsBody) } }
    }
    self.classes = classes
    flips = data.rows(.negators).map { $0[1] != "weak" && $0[0] != "phrase" && $0[0] != "implicative" }
  }

  /// The phrases of the attribution words, of unnamed sources and of pronouns, each with its class. Single words of the
  /// last two tables are not taken: most have another use as well.
  private static func wordPhrases(_ data: LanguageData) -> (PhraseTable, [WordClass]) {
    var table = PhraseTable(wordCount: data.lexicon.count)
    var classes: [WordClass] = []
    func add(_ rows: [TableRow], least: Int, _ classOf: (TableRow) -> WordClass) {
      for row in rows {
        for form in row.forms where form.words.count >= least {
          table.add(form, value: Int32(classes.count))
        }
        classes.append(classOf(row))
      }
    }
    add(data.rows(.attributionWords), least: 1) { WordClass.named[$0[0]] ?? [] }
    add(data.rows(.anonymousSources), least: 2) { row in
      switch row[0] {
      case "document": .document
      case "institution": .organisation
      default: .crowd
      }
    }
    let isThird = { (row: TableRow) in row[0] == "3" && row[2] != "n" && ["subject", "any"].contains(row[3]) }
    add(data.rows(.pronouns).filter(isThird), least: 2) { $0[1] == "singular" ? .pronoun : .plural }
    table.seal()
    return (table, classes)
  }

  /// What a word can start that starts a phrase of a class.
  private static func marks(ofPhrasesOf phrase: WordClass) -> WordClass {
    let marks: [(WordClass, WordClass)] = [
      (.trap, .startsFalseCue), (.hearsay, .startsHearsay), (.organisation, .startsBody),
    ]
    return marks.reduce(into: WordClass()) { if phrase.contains($1.0) { $0.insert($1.1) } }
  }

  /// By row of the names; empty but for organisations. The order is `nameTable`'s.
  private static func formWords(_ data: LanguageData, _ count: Int) -> [Set<WordID>] {
    var found = [Set<WordID>](repeating: [], count: count)
    var number = 0
    for table in [TableName.countries, .people, .organisations, .agencies] {
      for row in data.rows(table) {
        if table == .organisations || table == .agencies {
          found[number] = Set(row.forms.flatMap(\.words))
        }
        number += 1
      }
    }
    return found
  }

  private static func bareForms(_ data: LanguageData) -> Set<WordID> {
    guard data.language == .english else { return [] }
    let unchanged: Set<String> = ["put", "read", "set", "let", "cut", "bet"]
    var found: Set<WordID> = []
    for row in data.rows(.cues) where row[1] == "active" {
      let single = Set(row.forms.filter { $0.words.count == 1 }.map { $0.words[0] })
      for word in single {
        let text = data.lexicon.spelling(of: word)
        guard !unchanged.contains(text) else { continue }
        let third = text.hasSuffix("y") ? [text + "s", String(text.dropLast()) + "ies"] : [text + "s", text + "es"]
        if third.contains(where: { single.contains(data.lexicon.id(of: $0)) }) { found.insert(word) }
      }
    }
    return found
  }

  private static func regionalTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.roles) where row[0] == "REGIONAL" {
      for form in row.forms { table.add(form, value: 0) }
    }
    table.seal()
    return table
  }

  private static func dualTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.pronouns) where row[1] == "dual" {
      for form in row.forms { table.add(form, value: 0) }
    }
    table.seal()
    return table
  }

  /// Heads of roles. A form that holds an organisation's head (`Kepala Dinas`) is left to be read as role and
  /// affiliation.
  private static func roleTable(_ data: LanguageData, _ classes: [WordClass]) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    var acronyms: Set<WordID> = []
    for name in [TableName.organisations, .countries] {
      for row in data.rows(name) {
        for form in row.forms where form.words.count == 1 && form.isCapitalised { acronyms.insert(form.words[0]) }
      }
    }
    func add(_ row: TableRow) {
      for form in row.forms {
        let rest = form.words.dropFirst()
        let last = form.words.last.map { data.lexicon.spelling(of: $0).utf8.count } ?? 0
        if rest.contains(where: { classes[Int($0)].contains(.organisation) }) { continue }
        if !rest.isEmpty, last <= 3 || rest.contains(where: acronyms.contains) { continue }
        table.add(form, value: 0, matchingCase: form.isAllCaps)
      }
    }
    for row in data.rows(.attributionWords) where row[0] == "role" { add(row) }
    for row in data.rows(.roles) where row[1] != "suffix" { add(row) }
    table.seal()
    return table
  }

  private static func cueTable(_ data: LanguageData) -> (PhraseTable, [Cue]) {
    let rows = data.rows(.cues).map { row in
      Cue(
        kind: CueClass(rawValue: row[0]) ?? .neutral, shape: CueShape(rawValue: row[1]) ?? .active,
        isDirect: row[2] == "yes")
    }
    return (data.phrases(.cues), rows)
  }

  private static func prepositionTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for (number, row) in data.rows(.cues).enumerated() where row[0] == "SOURCE-PREP" || row[0] == "CREDIT" {
      for form in row.forms { table.add(form, value: Int32(number)) }
    }
    table.seal()
    return table
  }

  private static func conceptTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]) else { continue }
      for form in row.forms { table.add(form, value: Int32(concept), matchingCase: form.isAllCaps) }
    }
    table.seal()
    return table
  }

  private static func nameTable(_ data: LanguageData) -> (PhraseTable, [GazetteerName]) {
    var table = PhraseTable(wordCount: data.lexicon.count)
    var rows: [GazetteerName] = []
    func add(_ name: TableName, _ make: (TableRow) -> GazetteerName) {
      for row in data.rows(name) {
        for form in row.forms {
          if form.isCapitalised || form.isAllCaps {
            table.add(form, value: Int32(rows.count), matchingCase: true)
          } else if form.hasCapital, form.words.count > 1, name == .organisations {
            // `badan intelijen Korea Selatan`: what a body is called where nobody writes out its name.
            table.add(form, value: Int32(rows.count))
          }
        }
        rows.append(make(row))
      }
    }
    func code(_ text: String) -> String? { text.isEmpty || text == "-" ? nil : text }
    add(.countries) { GazetteerName(kind: .country, id: $0[0], country: $0[0]) }
    add(.people) { GazetteerName(kind: .person, id: $0[0], country: code($0[1])) }
    add(.organisations) { GazetteerName(kind: .organisation, id: $0[0], country: code($0[2])) }
    add(.agencies) { GazetteerName(kind: .agency, id: $0[0], country: code($0[2])) }
    add(.places) { GazetteerName(kind: .place, id: $0[0], country: code($0[2]), isCommonWord: $0[5] == "common") }
    add(.demonyms) { GazetteerName(kind: .demonym, id: $0[0], country: $0[0]) }
    table.seal()
    return (table, rows)
  }

  /// What a hedge makes of a statement; `asserted` for words that only strengthen it or narrow it.
  private static func certainty(_ row: TableRow) -> Certainty {
    switch row[0] {
    case "deontic": return .demanded
    case "booster", "exclusive", "perfect", "progressive", "realised", "ongoing": return .asserted
    default: break
    }
    if row[1].hasPrefix("CT") { return .asserted }
    return row[1] == "Uu(future)" ? .predicted : .hedged
  }

  private static func wordClasses(_ data: LanguageData) -> [WordClass] {
    var classes = Array(repeating: WordClass(), count: data.lexicon.count)
    func mark(_ table: TableName, _ value: WordClass, wordsOf: Bool = false) {
      for row in data.rows(table) {
        for form in row.forms where !form.isCapitalised {
          if form.words.count == 1 || wordsOf { for word in form.words { classes[Int(word)].formUnion(value) } }
        }
      }
    }
    mark(.concepts, .common, wordsOf: true)
    mark(.functionWords, .common, wordsOf: true)
    mark(.cues, .common, wordsOf: true)
    mark(.hedges, .common, wordsOf: true)
    mark(.quantifiers, .common, wordsOf: true)
    mark(.relativeDates, .common, wordsOf: true)
    mark(.numerals, .common)
    mark(.units, .common)
    mark(.negators, [.common, .negator])
    for table in [TableName.months, .weekdays] {
      for row in data.rows(table) {
        for form in row.forms where form.words.count == 1 { classes[Int(form.words[0])].formUnion([.common, .time]) }
      }
    }
    for row in data.rows(.attributionWords) {
      guard let value = WordClass.named[row[0]] else { continue }
      for form in row.forms {
        for word in form.words { classes[Int(word)].formUnion(.common) }
        if form.words.count == 1 { classes[Int(form.words[0])].formUnion(value) }
      }
    }
    for row in data.rows(.roles) where row[1] != "suffix" {
      for form in row.forms where form.words.count == 1 { classes[Int(form.words[0])].formUnion([.role, .common]) }
    }
    for row in data.rows(.cues) where row[1] == "active" {
      for form in row.forms where form.words.count == 1 { classes[Int(form.words[0])].formUnion(.cueVerb) }
    }
    for row in data.rows(.givenNames) {
      for form in row.forms where form.words.count == 1 { classes[Int(form.words[0])].formUnion(.given) }
    }
    return classes
  }
}
