import Reading

/// The role of a word in a number that is written out.
enum NumeralRole: UInt8, Sendable {
  case none, unit, ten, teen, teenSuffix, tenScale, hundred, scale, fused, fraction, decimal, ordinal, denominator,
    sign, unitFused, other

  init(_ name: String) {
    switch name {
    case "unit": self = .unit
    case "ten": self = .ten
    case "teen": self = .teen
    case "teenSuffix": self = .teenSuffix
    case "tenScale": self = .tenScale
    case "hundred": self = .hundred
    case "scale": self = .scale
    case "fused": self = .fused
    case "fraction": self = .fraction
    case "decimal": self = .decimal
    case "ordinal": self = .ordinal
    case "denominator": self = .denominator
    case "sign": self = .sign
    case "unitFused": self = .unitFused
    default: self = .other
    }
  }
}

/// What a word can begin or mean for the recogniser: the cheap test before any parsing.
struct QuantityStart: OptionSet, Sendable {
  let rawValue: UInt16
  static let numeral = QuantityStart(rawValue: 1)
  static let approximator = QuantityStart(rawValue: 2)
  static let vague = QuantityStart(rawValue: 4)
  static let share = QuantityStart(rawValue: 8)
  static let unitBefore = QuantityStart(rawValue: 16)
  static let idiom = QuantityStart(rawValue: 32)
  /// A word beside which a number is a label.
  static let label = QuantityStart(rawValue: 64)
  static let scope = QuantityStart(rawValue: 128)
  static let concept = QuantityStart(rawValue: 256)
  /// Words that end a noun phrase.
  static let stop = QuantityStart(rawValue: 512)
  static let magnitude = QuantityStart(rawValue: 1024)
  /// Words that lead from a noun to its figure (`mencapai`, `rose to`).
  static let link = QuantityStart(rawValue: 2048)
  static let amount: QuantityStart = [.numeral, .vague, .share, .unitBefore]
  /// What makes a scan stop at a word.
  static let any: QuantityStart = [.numeral, .approximator, .vague, .share, .unitBefore, .idiom]
}

/// A language's tables of numbers and measures, compiled for look-up by word id. Built once a language.
final class QuantityTables: Sendable {
  let language: Language
  let words: QuantityWords
  let starts: [QuantityStart]
  let roles: [NumeralRole]
  let values: [Double]
  let magnitudes: [Int16]
  let magnitudeRows: [MagnitudeRow]
  let approximatorsBefore: PhraseTable
  let approximatorsBetween: PhraseTable
  let approximatorsAfter: PhraseTable
  let approximatorRows: [Approximator]
  let quantifiers: PhraseTable
  let quantifierRows: [VagueRow]
  let shares: PhraseTable
  let shareRows: [VagueRow]
  let unitsBefore: PhraseTable
  let unitsAfter: PhraseTable
  let unitRows: [MeasureUnit]
  /// The unit of a word that holds `one` (`sehari`, `sepekan`).
  let fusedUnits: [WordID: MeasureUnit]
  let labelsBefore: PhraseTable
  let labelsAfter: PhraseTable
  let idioms: PhraseTable
  let labelRows: [LabelRow]
  /// The word that makes `1.500-an` of a number, and its approximator; none in languages without.
  let suffixWord: WordID
  let suffixRow: Int?
  let scopes: PhraseTable
  let scopeRows: [ScopeRow]
  let concepts: PhraseTable
  let conceptIDs: [ConceptID]

  static func of(_ data: LanguageData) -> QuantityTables { data.derived(QuantityTables.init) }

  /// What a token can begin; nothing for words that the tables do not know.
  @inline(__always)
  func start(_ word: WordID) -> QuantityStart {
    word >= 0 && Int(word) < starts.count ? starts[Int(word)] : []
  }

  /// Whether a word leads from a noun to its figure.
  func linksFigure(_ word: WordID) -> Bool { start(word).contains(.link) }

  private init(_ data: LanguageData) {
    let lexicon = data.lexicon
    language = data.language
    words = QuantityWords(lexicon)
    var starts = Array(repeating: QuantityStart(), count: lexicon.count)
    func mark(_ table: TableName, _ start: QuantityStart, where included: (TableRow) -> Bool = { _ in true }) {
      for row in data.rows(table) where included(row) {
        for form in row.forms { if let head = form.words.first { starts[Int(head)].insert(start) } }
      }
    }
    mark(.approximators, .approximator) { $0[0] == "pre" || $0[0] == "both" }
    mark(.quantifiers, .vague)
    mark(.proportions, .share)
    mark(.units, .unitBefore) { $0[3] != "after" }
    mark(.notQuantities, .idiom) { $0[1] == "whole" }
    mark(.notQuantities, .label) { $0[1] != "whole" }
    mark(.scopeMarks, .scope)
    mark(.concepts, .concept)
    for row in data.rows(.functionWords) {
      for form in row.forms where form.words.count == 1 { starts[Int(form.words[0])].insert(.stop) }
    }
    for row in data.rows(.approximators) where row[1] == "BARE" {
      for word in row.forms.flatMap(\.words) { starts[Int(word)].insert(.link) }
    }

    (roles, values) = QuantityTables.numerals(data, &starts)
    (magnitudes, magnitudeRows) = QuantityTables.magnitudes(data, &starts)
    approximatorsBefore = QuantityTables.phrases(data, .approximators) { $0[0] == "pre" || $0[0] == "both" }
    approximatorsBetween = QuantityTables.phrases(data, .approximators) { $0[0] == "circum" }
    approximatorsAfter = QuantityTables.phrases(data, .approximators) { $0[0] == "post" || $0[0] == "both" }
    approximatorRows = data.rows(.approximators).map(Approximator.init)
    suffixRow = approximatorRows.firstIndex { $0.position == .suffix }
    let suffix = suffixRow.flatMap { data.rows(.approximators)[$0].forms.first?.words.first }
    suffixWord = data.language == .indonesian ? suffix ?? -2 : -2
    quantifiers = data.phrases(.quantifiers)
    quantifierRows = data.rows(.quantifiers).map { VagueRow($0, scale: 1) }
    shares = data.phrases(.proportions)
    shareRows = data.rows(.proportions).map { VagueRow($0, scale: 100) }
    unitsBefore = QuantityTables.phrases(data, .units, matchingCase: true) { $0[3] != "after" }
    unitsAfter = QuantityTables.phrases(data, .units, matchingCase: true) { $0[3] != "before" }
    unitRows = data.rows(.units).map(MeasureUnit.init)
    fusedUnits = QuantityTables.fusedUnits(data)
    labelRows = data.rows(.notQuantities).map(LabelRow.init)
    scopes = data.phrases(.scopeMarks)
    scopeRows = data.rows(.scopeMarks).map(ScopeRow.init)
    labelsBefore = QuantityTables.phrases(data, .notQuantities, matchingCase: true) { $0[1] == "before" }
    labelsAfter = QuantityTables.phrases(data, .notQuantities) { $0[1] == "after" }
    idioms = QuantityTables.phrases(data, .notQuantities) { $0[1] == "whole" }
    concepts = data.phrases(.concepts, matchingCase: true)
    conceptIDs = data.rows(.concepts).map { Concepts.id($0[0]) ?? -1 }
    self.starts = starts
  }

  /// Numeral words of one token: their roles and values by word id. Compounds are put together by ``QuantityNumerals``.
  private static func numerals(_ data: LanguageData, _ starts: inout [QuantityStart]) -> ([NumeralRole], [Double]) {
    var roles = Array(repeating: NumeralRole.none, count: starts.count)
    var values = Array(repeating: 0.0, count: starts.count)
    for row in data.rows(.numerals) {
      for form in row.forms where form.words.count == 1 {
        let word = Int(form.words[0])
        guard roles[word] == .none else { continue }
        roles[word] = NumeralRole(row[1])
        values[word] = Double(row[0]) ?? 0
        switch roles[word] {
        case .unit, .ten, .teen, .fused, .fraction, .hundred, .scale, .ordinal, .sign, .unitFused:
          starts[word].insert(.numeral)
        default: break
        }
      }
    }
    return (roles, values)
  }

  /// `se-` and a unit's own word.
  private static func fusedUnits(_ data: LanguageData) -> [WordID: MeasureUnit] {
    var units: [WordID: MeasureUnit] = [:]
    for row in data.rows(.units) {
      for form in row.forms where form.words.count == 1 { units[form.words[0]] = MeasureUnit(row) }
    }
    var fused: [WordID: MeasureUnit] = [:]
    for row in data.rows(.numerals) where row[1] == "unitFused" {
      for word in row.forms.compactMap(\.words.first) {
        fused[word] = units[data.lexicon.id(of: String(data.lexicon.spelling(of: word).dropFirst(2)))]
      }
    }
    return fused
  }

  private static func magnitudes(_ data: LanguageData, _ starts: inout [QuantityStart]) -> ([Int16], [MagnitudeRow]) {
    var index = Array(repeating: Int16(-1), count: starts.count)
    var rows: [MagnitudeRow] = []
    for row in data.rows(.magnitudes) {
      let condition: MagnitudeRow.Condition =
        switch row[1] {
        case "money": .money
        case "glued": .glued
        case "an": .decadeLike
        default: .none
        }
      for form in row.forms where form.words.count == 1 {
        index[Int(form.words[0])] = Int16(rows.count)
        starts[Int(form.words[0])].insert(.magnitude)
      }
      rows.append(MagnitudeRow(factor: Double(row[0]) ?? 1, condition: condition))
    }
    return (index, rows)
  }

  private static func phrases(
    _ data: LanguageData, _ table: TableName, matchingCase: Bool = false, where included: (TableRow) -> Bool
  ) -> PhraseTable {
    var phrases = PhraseTable(wordCount: data.lexicon.count)
    for (index, row) in data.rows(table).enumerated() where included(row) {
      for form in row.forms { phrases.add(form, value: Int32(index), matchingCase: matchingCase) }
    }
    phrases.seal()
    return phrases
  }
}

/// The single words that the grammar of quantities names, by id; a word that no table has matches no token.
struct QuantityWords: Sendable {
  let and, of, out, inWord, every, a, an, the, dari, dan, or, atau, over, than, but, tetapi, selama, berlangsung,
    waktu, di: WordID
  /// Words between a number and what it counts, where the number stands for a part: `nine of them were children`.
  let subset: [WordID]
  /// What points to things counted before: `of them`, `di antaranya`.
  let those, among: [WordID]

  init(_ lexicon: Lexicon) {
    func id(_ word: String) -> WordID {
      let id = lexicon.id(of: word)
      return id == Lexicon.unknown ? -2 : id
    }
    and = id("and")
    of = id("of")
    out = id("out")
    inWord = id("in")
    a = id("a")
    an = id("an")
    the = id("the")
    dari = id("dari")
    every = id("every")
    dan = id("dan")
    or = id("or")
    over = id("over")
    than = id("than")
    but = id("but")
    tetapi = id("tetapi")
    atau = id("atau")
    selama = id("selama")
    berlangsung = id("berlangsung")
    waktu = id("waktu")
    di = id("di")
    subset = [
      "of", "them", "whom", "others", "were", "are", "antaranya", "diantaranya", "antara", "mereka", "lainnya", "lain",
      "adalah", "merupakan",
    ].map(id)
    those = ["them", "whom", "these", "those", "mereka"].map(id)
    among = ["antaranya", "diantaranya"].map(id)
  }
}
