import Reading

/// How the rows of a language's tables become phrases that are looked up.
extension ClaimTables {
  /// The phrases of the attribution words, of unnamed sources and of pronouns, each with its class. Single words of the
  /// last two tables are not taken: most have another use as well.
  static func wordPhrases(_ data: LanguageData) -> (PhraseTable, [WordClass]) {
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

  /// By row of the names; empty but for organisations. The order is `nameTable`'s.
  static func formWords(_ data: LanguageData, _ count: Int) -> [Set<WordID>] {
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

  static func bareForms(_ data: LanguageData) -> Set<WordID> {
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

  /// The forms of some rows, whatever their value.
  static func table(_ data: LanguageData, _ name: TableName, where isMeant: (TableRow) -> Bool) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(name) where isMeant(row) {
      for form in row.forms { table.add(form, value: 0) }
    }
    table.seal()
    return table
  }

  /// Heads of roles. A form that holds an organisation's head (`Kepala Dinas`) is left to be read as role and
  /// affiliation.
  static func roleTable(_ data: LanguageData, _ classes: [WordClass]) -> PhraseTable {
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

  static func cueTable(_ data: LanguageData) -> (PhraseTable, [Cue]) {
    let rows = data.rows(.cues).map { row in
      Cue(
        kind: CueClass(rawValue: row[0]) ?? .neutral, shape: CueShape(rawValue: row[1]) ?? .active,
        isDirect: row[2] == "yes")
    }
    return (data.phrases(.cues), rows)
  }

  static func prepositionTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for (number, row) in data.rows(.cues).enumerated() where row[0] == "SOURCE-PREP" || row[0] == "CREDIT" {
      for form in row.forms { table.add(form, value: Int32(number)) }
    }
    table.seal()
    return table
  }

  static func conceptTable(_ data: LanguageData) -> PhraseTable {
    var table = PhraseTable(wordCount: data.lexicon.count)
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]) else { continue }
      for form in row.forms { table.add(form, value: Int32(concept), matchingCase: form.isAllCaps) }
    }
    table.seal()
    return table
  }

  static func nameTable(_ data: LanguageData) -> (PhraseTable, [GazetteerName]) {
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
  static func certainty(_ row: TableRow) -> Certainty {
    switch row[0] {
    case "duty": return .demanded
    case "prediction": return .predicted
    case "request", "booster", "exclusive", "perfect", "progressive", "realised", "ongoing": return .asserted
    default: break
    }
    if row[1].hasPrefix("CT") { return .asserted }
    return row[1] == "Uu(future)" ? .predicted : .hedged
  }
}
