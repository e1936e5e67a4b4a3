import Reading

extension Scan {
  /// The words that no table knows and that stand behind a preposition of place or a word that heads places' names, or
  /// (English) before such a word. A word that bears a given name before it elsewhere is a person's.
  static func placeWords(_ tokens: [Token], _ classes: [WordClass], _ words: NameWords) -> Set<Int32> {
    var places: Set<Int32> = []
    var persons: Set<Int32> = []
    for index in tokens.indices.dropFirst() where isUnknownName(tokens[index]) {
      let before = classes[index - 1]
      if before.contains(.given) {
        persons.insert(words.ids[index])
      } else if !before.isDisjoint(with: [.region, .locative]) || opensRegion(index + 1, tokens, classes) {
        places.insert(words.ids[index])
      }
    }
    return places.subtracting(persons)
  }

  private static func isUnknownName(_ token: Token) -> Bool {
    token.kind == .word && token.word < 0 && token.isCapitalised && !token.isAllCaps
  }

  /// `Tolwara regency`, `the Osse River`: the word for what it is stands behind the name.
  private static func opensRegion(_ index: Int, _ tokens: [Token], _ classes: [WordClass]) -> Bool {
    index < tokens.count && classes[index].contains(.region) && classes[index].contains(.suffixed)
  }
}
