import Reading

/// The classes of the `checkWords` table that tell how numbers hang together.
enum SumWord: String, CaseIterable, Sendable {
  case or, from, to, parts, among, partial, of, total, each, rate, and, double, triple, halve, loose, difference
  case rise, fall
  /// `rest`, `pending`, `others`: what is left of a whole; `whom`: of those named before; `female`, `male`; `hence`: what follows from
  /// numbers; `than`: before what is compared with; `shared`: given out in equal parts.
  case rest, pending, others, whom, female, male, hence, than, shared
  /// `previous`: behind the level that a change starts from; `ends`: before the day on which a term does; `term`: before its
  /// length; `under`, `over`: between by how much and what is compared with.
  case previous, ends, term, under, over
  /// Of times and ages.
  case lasting, apart, later, flight, clock, noon, morning, evening, zone, born, died, now, age
}

/// The words of one language that tell how numbers hang together.
struct SumWords: Sendable {
  private let tables: [SumWord: PhraseTable]

  static func of(_ language: Language) -> SumWords { language == .english ? english : indonesian }

  private static let english = SumWords(.of(.english))
  private static let indonesian = SumWords(.of(.indonesian))

  private init(_ data: LanguageData) {
    var tables: [SumWord: PhraseTable] = [:]
    for kind in SumWord.allCases { tables[kind] = PhraseTable(wordCount: data.lexicon.count) }
    for row in data.rows(.checkWords) {
      guard let kind = SumWord(rawValue: row[0]) else { continue }
      for form in row.forms { tables[kind]?.add(form, value: 0) }
    }
    for kind in SumWord.allCases { tables[kind]?.seal() }
    self.tables = tables
  }

  /// The length of the word of a class that starts at a token; nil where none does.
  func length(_ kind: SumWord, at index: Int, end: Int, _ tokens: [Token]) -> Int? {
    tables[kind]?.longest(in: tokens, at: index, end: end)?.length
  }

  /// The first token in a range at which a word of a class starts.
  func first(_ kind: SumWord, in range: Range<Int>, _ tokens: [Token]) -> Int? {
    range.first { length(kind, at: $0, end: range.upperBound, tokens) != nil }
  }

  /// The last token in a range at which a word of a class starts.
  func last(_ kind: SumWord, in range: Range<Int>, _ tokens: [Token]) -> Int? {
    range.last { length(kind, at: $0, end: range.upperBound, tokens) != nil }
  }
}
