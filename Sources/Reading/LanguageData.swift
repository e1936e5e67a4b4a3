/// A surface form of a table, as the tokens that it is written with.
public struct Form: Sendable {
  public var words: [WordID]
  /// Written in capitals only in the table: an acronym, which text must match by case.
  public var isAllCaps: Bool
  public var isCapitalised: Bool
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

  /// The data of a language.
  public static func of(_ language: Language) -> LanguageData {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = LanguageData(.indonesian, Indonesian.tables)
  private static let english = LanguageData(.english, English.tables)

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
}

/// The tables that a language folder or the gazetteer holds. Adding one here and in each folder is all a new table needs.
public enum TableName: Int, Sendable, CaseIterable {
  // Each language's own.
  case numerals, magnitudes, quantifiers, approximators, proportions, units, months, weekdays, relativeDates, dateWords
  case cues, hedges, negators, negationTraps, roles, titles, anonymousSources, boilerplate, abbreviations, pronouns
  case functionWords, scopeMarks, notQuantities, concepts, checkWords, attributionWords, offices, lemmas
  // The gazetteer, common to all languages.
  case countries, demonyms, governmentMetonyms, places, organisations, agencies, people, officeHolders, givenNames
}
