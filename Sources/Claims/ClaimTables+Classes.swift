import Reading

/// What a word can do, told by the tables that it stands in.
extension ClaimTables {
  /// What a word can start that starts a phrase of a class.
  static func marks(ofPhrasesOf phrase: WordClass) -> WordClass {
    let marks: [(WordClass, WordClass)] = [
      (.trap, .startsFalseCue), (.hearsay, .startsHearsay), (.organisation, .startsBody),
    ]
    return marks.reduce(into: WordClass()) { if phrase.contains($1.0) { $0.insert($1.1) } }
  }

  /// What a word can start that starts a cue of a shape.
  static func mark(ofCuesShaped shape: CueShape?) -> WordClass {
    switch shape {
    case .passive?, .clause?: .startsPassive
    case .bare?, .nya?: .startsBare
    default: []
    }
  }

  static func wordClasses(_ data: LanguageData) -> [WordClass] {
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
