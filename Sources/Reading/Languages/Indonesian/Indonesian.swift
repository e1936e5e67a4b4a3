/// The tables of Indonesian, one a file in this folder; every language has the same ones.
///
/// A table is text: a row a line, tabs between columns. The first column lists surface forms (`|`) as words are written,
/// without patterns; `-` is an empty column.
enum Indonesian {
  static let tables: [TableName: StaticString] = [
    .numerals: numerals,
    .magnitudes: magnitudes,
    .quantifiers: quantifiers,
    .approximators: approximators,
    .proportions: proportions,
    .units: units,
    .months: months,
    .weekdays: weekdays,
    .relativeDates: relativeDates,
    .dateWords: dateWords,
    .cues: cues,
    .hedges: hedges,
    .negators: negators,
    .negationTraps: negationTraps,
    .roles: roles,
    .titles: titles,
    .anonymousSources: anonymousSources,
    .boilerplate: boilerplate,
    .abbreviations: abbreviations,
    .pronouns: pronouns,
    .functionWords: functionWords,
    .scopeMarks: scopeMarks,
    .notQuantities: notQuantities,
    .concepts: concepts,
    .checkWords: checkWords,
    .attributionWords: attributionWords,
    .offices: offices,
    .lemmas: lemmas,
    .antonyms: antonyms,
    .relations: relations,
    .affixes: affixes,
  ]
}
