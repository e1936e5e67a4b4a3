import Reading

/// What a word can do in an expression of time; the classes of the language's `dateWords` table, and a few more.
enum DateWordClass: UInt8, CaseIterable {
  case ago, ahead, earlier, later, last, this, next, yesterday, every, part, early, mid, late, clock, am, pm, since
  case until, by, between, during, after, before, on, quarter, semester, year, date, dday, local, zone, unit
  case future, past, start, end, planned, happened, feast, letter, relative, ordinal, cardinal, counted, saying, label
  case function, occasion, origin, close, told, meant, season

  @inline(__always) var bit: UInt64 { 1 << UInt64(rawValue) }

  /// What names a quarter or a half of a year, and a part of a month or year, as bits.
  static let quarters = quarter.bit | semester.bit
  static let portions = early.bit | mid.bit | late.bit | close.bit

  init?(named name: String) {
    guard let found = DateWordClass.byName[name] else { return nil }
    self = found
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A span of time that expressions count in.
enum TimeUnit: String {
  case second, minute, hour, day, week, fortnight, weekend, month, year, quarter, decade, century, night, vague,
    present, period
}

/// One language's words of time, compiled from its tables for look-up by word id.
struct DateLexicon: Sendable {
  struct Phrase: Sendable {
    var kind: DateWordClass
    var head: WordID
    var rest: [WordID]
    /// The value of its class: a number, an hour, minutes east of UTC, or the row of the relative phrases.
    var value: Int
    var second: Int
  }
  struct Match {
    var value: Int
    var second: Int
    var length: Int
  }
  struct Relative: Sendable {
    var isNarrated: Bool
    var unit: TimeUnit
    var from: Int
    var to: Int
  }

  let language: Language
  /// For each word id the classes of the phrases that it heads.
  private(set) var mask: [UInt64]
  /// Month and weekday numbers by word id, 0 for none; the high bit marks a shortened form.
  private(set) var month: [UInt8]
  private(set) var weekday: [UInt8]
  /// Words that may begin an expression of time.
  private(set) var starts: [Bool]

  /// Whether a word can start an expression of time; users' own words lie behind these tables.
  func canStart(_ word: WordID) -> Bool { word >= 0 && Int(word) < starts.count && starts[Int(word)] }
  private(set) var relatives: [Relative] = []
  private var phrases: [Phrase] = []
  private var first: [Int32]
  /// The printed name of each weekday and month, from 1.
  private(set) var weekdayNames: [String]
  /// `minggu`, which is Sunday only when it is written with a capital; and `malam`, which before a weekday is the
  /// night before it.
  let minggu: WordID
  let malam: WordID

  static let isShort: UInt8 = 0x80

  private static let indonesian = DateLexicon(.of(.indonesian))
  private static let english = DateLexicon(.of(.english))

  static func of(_ language: Language) -> DateLexicon {
    language == .indonesian ? indonesian : english
  }

  /// Month or weekday of a word, without the mark of shortened forms; 0 for none.
  @inline(__always)
  func number(_ table: [UInt8], _ word: WordID) -> Int {
    word >= 0 && Int(word) < table.count ? Int(table[Int(word)] & 0x7F) : 0
  }

  @inline(__always)
  func has(_ word: WordID, _ kind: DateWordClass) -> Bool {
    word >= 0 && Int(word) < mask.count && mask[Int(word)] & kind.bit != 0
  }

  /// The longest phrase of a class that starts at a token and ends before `end`.
  func match(_ kind: DateWordClass, _ tokens: [Token], _ index: Int, _ end: Int) -> Match? {
    guard index >= 0, index < end, has(tokens[index].word, kind) else { return nil }
    let head = tokens[index].word
    var at = Int(first[Int(head)])
    while at >= 0, at < phrases.count, phrases[at].head == head {
      if phrases[at].kind == kind, index + phrases[at].rest.count < end, continues(at, tokens, index) {
        return Match(value: phrases[at].value, second: phrases[at].second, length: phrases[at].rest.count + 1)
      }
      at += 1
    }
    return nil
  }

  private func continues(_ phrase: Int, _ tokens: [Token], _ index: Int) -> Bool {
    for offset in phrases[phrase].rest.indices where tokens[index + 1 + offset].word != phrases[phrase].rest[offset] {
      return false
    }
    return true
  }

  private init(_ data: LanguageData) {
    language = data.language
    mask = Array(repeating: 0, count: data.lexicon.count)
    month = Array(repeating: 0, count: data.lexicon.count)
    weekday = month
    starts = Array(repeating: false, count: data.lexicon.count)
    first = Array(repeating: -1, count: data.lexicon.count)
    weekdayNames = Array(repeating: "", count: 8)
    malam = data.language == .indonesian ? data.lexicon.id(of: "malam") : Lexicon.unknown
    minggu = data.language == .indonesian ? data.lexicon.id(of: "minggu") : Lexicon.unknown
    for row in data.rows(.months) { name(row, data, shorterThan: 6, \.month) }
    for row in data.rows(.weekdays) {
      name(row, data, shorterThan: data.language == .indonesian ? 4 : 6, \.weekday)
      if let number = Int(row[0]), let word = row.forms.first?.words.first {
        let name = data.lexicon.spelling(of: word)
        weekdayNames[number] = name.prefix(1).uppercased() + name.dropFirst()
      }
    }
    addWords(data)
    addRelatives(data)
    addNumbers(data)
    addContext(data)
    seal()
  }

  /// Numbers a row's forms; the shortened ones are marked. A plural (`Mondays`) is a habit and no day.
  private mutating func name(
    _ row: TableRow, _ data: LanguageData, shorterThan limit: Int, _ table: WritableKeyPath<DateLexicon, [UInt8]>
  ) {
    guard let number = UInt8(row[0]) else { return }
    for (index, form) in row.forms.enumerated() {
      guard form.words.count == 1, let word = form.words.first else { continue }
      let spelling = data.lexicon.spelling(of: word)
      if index > 0, data.language == .english, spelling.hasSuffix("days") { continue }
      self[keyPath: table][Int(word)] = number | (index > 0 && spelling.utf8.count < limit ? Self.isShort : 0)
    }
  }

  private mutating func add(_ form: Form, _ kind: DateWordClass, _ value: Int = 0, _ second: Int = 0) {
    guard let head = form.words.first else { return }
    phrases.append(
      Phrase(kind: kind, head: head, rest: Array(form.words.dropFirst()), value: value, second: second))
  }

  private mutating func addWords(_ data: LanguageData) {
    for row in data.rows(.dateWords) {
      guard let kind = DateWordClass(named: row[0]) else { continue }
      let hours = row[1].split(separator: "-").compactMap { Int($0) }
      let value = kind == .zone ? Int(row[1]) ?? 0 : kind == .unit ? unitIndex(row[1]) : hours.first ?? 0
      for form in row.forms { add(form, kind, value, hours.last ?? 0) }
    }
  }

  static let units: [TimeUnit] = [
    .second, .minute, .hour, .day, .week, .fortnight, .weekend, .month, .year, .quarter, .decade, .century,
  ]
  private func unitIndex(_ name: String) -> Int { Self.units.firstIndex { $0.rawValue == name } ?? 0 }

  private mutating func addRelatives(_ data: LanguageData) {
    for row in data.rows(.relativeDates) {
      guard let unit = TimeUnit(rawValue: row[1]), let from = Int(row[2]), let to = Int(row[3]) else { continue }
      relatives.append(Relative(isNarrated: row[0] == "NARR", unit: unit, from: from, to: to))
      for form in row.forms { add(form, .relative, relatives.count - 1) }
    }
  }

  private mutating func addNumbers(_ data: LanguageData) {
    for row in data.rows(.numerals) {
      guard let value = Int(row[0]), value <= 100 else { continue }
      for form in row.forms {
        switch row[1] {
        case "ordinal": add(form, .ordinal, value)
        // `second`: 1 a unit, 2 a whole ten, 3 complete, 4 `belas`, 5 `puluh`.
        case "unit": add(form, .cardinal, value, 1)
        case "ten": add(form, .cardinal, value, value % 10 == 0 ? 2 : 3)
        case "teen": add(form, .cardinal, value, 3)
        case "teenSuffix": add(form, .cardinal, value, 4)
        case "tenScale": add(form, .cardinal, value, 5)
        default: break
        }
      }
    }
  }

  /// Words that make a number beside them no date: counted things and labels; and verbs of saying.
  private mutating func addContext(_ data: LanguageData) {
    for row in data.rows(.units) where row[3] != "before" { for form in row.forms { add(form, .counted) } }
    for row in data.rows(.magnitudes) { for form in row.forms { add(form, .counted) } }
    for row in data.rows(.notQuantities)
    where ["label", "number", "address", "phone"].contains(row[0]) && row[1] == "before" {
      for form in row.forms { add(form, .label) }
    }
    for row in data.rows(.functionWords) { for form in row.forms { add(form, .function) } }
    for row in data.rows(.cues) where row[2] == "yes" && ["bare", "active", "nya"].contains(row[1]) {
      for form in row.forms { add(form, .saying) }
    }
  }

  private mutating func seal() {
    phrases.sort { ($0.head, $1.rest.count) < ($1.head, $0.rest.count) }
    for index in phrases.indices.reversed() {
      first[Int(phrases[index].head)] = Int32(index)
      mask[Int(phrases[index].head)] |= phrases[index].kind.bit
    }
    let openers: [DateWordClass] = [
      .last, .this, .next, .early, .mid, .late, .quarter, .semester, .clock, .date, .dday, .relative, .ordinal,
      .cardinal, .part, .letter, .close, .season,
    ]
    let bits = openers.reduce(0) { $0 | $1.bit }
    for word in mask.indices { starts[word] = mask[word] & bits != 0 || month[word] > 0 || weekday[word] > 0 }
  }
}
