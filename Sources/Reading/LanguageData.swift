import Synchronization

/// A surface form of a table, as the tokens that it is written with.
public struct Form: Sendable {
  public var words: [WordID]
  /// Written in capitals only in the table: an acronym, which text must match by case.
  public var isAllCaps: Bool
  public var isCapitalised: Bool
  /// A capital stands in it, not only at its start.
  public var hasCapital: Bool
}

/// One row of a language's table: its surface forms and its other columns, as text.
public struct TableRow: Sendable {
  public var forms: [Form]
  /// The columns after the forms.
  public var columns: [String]

  /// A column as text; empty where the row is shorter.
  public subscript(column: Int) -> String { column < columns.count ? columns[column] : "" }
}

/// One language: its tables and the lexicon of every word in them. Built at first use, then shared.
public final class LanguageData: Sendable {
  public let language: Language
  public let lexicon: Lexicon
  private let tables: [[TableRow]]
  /// What other modules made of the tables, by its type.
  private let derived = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// The data of a language.
  public static func of(_ language: Language) -> LanguageData {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = LanguageData(.indonesian, Indonesian.tables)
  private static let english = LanguageData(.english, English.tables)

  /// What a module makes of these tables: made once, then kept with them.
  /// - Parameter make: must not ask for something derived itself.
  public func derived<Value: Sendable>(_ make: (LanguageData) -> Value) -> Value {
    derived.withLock { known in
      if let value = known[ObjectIdentifier(Value.self)] as? Value { return value }
      let value = make(self)
      known[ObjectIdentifier(Value.self)] = value
      return value
    }
  }

  /// The rows of a table, in their order.
  public func rows(_ table: TableName) -> [TableRow] { tables[table.rawValue] }

  /// A phrase table over the forms of a table; each phrase's value is its row's index.
  public func phrases(_ table: TableName, matchingCase: Bool = false) -> PhraseTable {
    var phrases = PhraseTable(wordCount: lexicon.count)
    for (index, row) in rows(table).enumerated() {
      for form in row.forms { phrases.add(form, value: Int32(index), matchingCase: matchingCase) }
    }
    phrases.seal()
    return phrases
  }

  private init(_ language: Language, _ own: [TableName: StaticString]) {
    var lexicon = Lexicon()
    var tables = Array(repeating: [TableRow](), count: TableName.allCases.count)
    for name in TableName.allCases {
      guard let text = own[name] ?? Gazetteer.tables[name] else { continue }
      tables[name.rawValue] = TableReader.rows(text, &lexicon)
    }
    self.language = language
    self.lexicon = lexicon
    self.tables = tables
  }

  /// A language's tables with a user's rows before their own. Words keep their ids; new ones come behind them.
  /// - Parameter keys: the keys of the concepts, in their order.
  init(_ base: LanguageData, adding names: [OwnName], _ concepts: [OwnConcept], keys: [String?]) {
    var lexicon = base.lexicon
    var tables = base.tables
    func add(_ table: TableName, _ lines: [String]) {
      tables[table.rawValue] = TableReader.rows(Array(lines.joined(separator: "\n").utf8), &lexicon) + base.rows(table)
    }
    for kind in OwnName.Kind.allCases {
      let rows = names.filter { $0.kind == kind }
      if rows.isEmpty { continue }
      let ids = base.ids(of: kind.table)
      add(
        kind.table,
        rows.map { name in
          let words = name.forms[0].lowercased().split(separator: " ").joined(separator: " ")
          let country = name.country ?? "-"
          let columns = kind == .person ? "\(country)\t-" : "-\t\(country)\t-\t\(name.forms[0])"
          return "\(name.forms.joined(separator: "|"))\t\(ids[words] ?? "own \(kind.rawValue) \(words)")\t\(columns)"
        })
    }
    let worded = zip(concepts, keys).compactMap { concept, key in
      let forms = base.language == .english ? concept.english : concept.indonesian
      return forms.isEmpty ? nil : key.map { "\(forms.joined(separator: "|"))\t\($0)" }
    }
    if !worded.isEmpty { add(.concepts, worded) }
    language = base.language
    self.lexicon = lexicon
    self.tables = tables
  }

  /// The ids of a table's names by their forms in lower case.
  private func ids(of table: TableName) -> [String: String] {
    var ids: [String: String] = [:]
    for row in rows(table) {
      for form in row.forms {
        let words = form.words.map { lexicon.spelling(of: $0) }.joined(separator: " ")
        if ids[words] == nil { ids[words] = row[0] }
      }
    }
    return ids
  }
}

extension OwnName.Kind {
  /// The table that its rows join.
  fileprivate var table: TableName {
    switch self {
    case .person: .people
    case .organisation: .organisations
    case .place: .places
    case .agency: .agencies
    }
  }
}

/// The tables that a language folder or the gazetteer holds. Adding one here and in each folder is all a new table needs.
public enum TableName: Int, Sendable, CaseIterable {
  // Each language's own.
  case numerals, magnitudes, quantifiers, approximators, proportions, units, months, weekdays, relativeDates, dateWords
  case cues, hedges, negators, negationTraps, roles, titles, anonymousSources, boilerplate, abbreviations, pronouns
  case functionWords, scopeMarks, notQuantities, concepts, checkWords, attributionWords, offices, lemmas, antonyms,
    relations, affixes, stateBodies
  // The gazetteer, common to all languages.
  case countries, demonyms, governmentMetonyms, places, organisations, agencies, people, officeHolders, givenNames
}
