/// Concepts by the words that people type.
extension Concepts {
  /// The concepts that some words name in either language, as one phrase (`pasukan khusus`) or by their label (`soldier`),
  /// in the order of their numbers; empty where no table has them.
  public static func named(_ words: String) -> [ConceptID] {
    let label = words.lowercased()
    var found = Set((0..<count).map(ConceptID.init).filter { Self.label($0) == label })
    for language in Language.allCases {
      let data = LanguageData.of(language)
      let ids = label.split(separator: " ").map { data.lexicon.id(of: String($0)) }
      guard !ids.isEmpty, !ids.contains(Lexicon.unknown) else { continue }
      for row in data.rows(.concepts) where row.forms.contains(where: { $0.words == ids }) {
        if let concept = id(row[0]) { found.insert(concept) }
      }
    }
    return found.sorted()
  }

  /// The concepts that are one of some others or lie below them.
  public static func kinds(of wider: some Collection<ConceptID>) -> Set<ConceptID> {
    if wider.isEmpty { return [] }
    return Set((0..<count).map(ConceptID.init).filter { id in wider.contains { isKind(id, of: $0) } })
  }
}
