import Reading

/// What tells which story an article belongs to: articles that share too little of it are not compared.
struct StoryKeys: Sendable {
  /// Names of the whole text, sorted.
  let names: [TermKey]
  /// Concepts of its beginning, each with the week of publication and the next one, sorted: reports of one event name the
  /// same things at one time, where two languages spell no name alike.
  let concepts: [TermKey]

  private static let kinds: Set<String> = ["event", "casualty", "thing", "place", "state"]

  init(_ profile: ArticleProfile) {
    var names: Set<TermKey> = []
    for term in profile.terms where term.kind == .name { names.insert(term.entity != 0 ? term.entity : term.word) }
    self.names = names.sorted()
    var concepts: Set<TermKey> = []
    if let day = profile.article.published {
      let week = TermKey(max(0, day.ordinal) / 7)
      for sentence in profile.article.sentences.indices.filter(profile.isText).prefix(ArticleProfile.lead) {
        for term in profile.terms[profile.termsOfSentence[sentence]] where !term.isLight && !term.isHedge {
          guard term.kind == .word, let concept = term.concept.conceptID,
            StoryKeys.kinds.contains(Concepts.of(concept).kind)
          else { continue }
          for at in [week, week + 1] { concepts.insert(StoryKeys.key(concept, at)) }
        }
      }
    }
    self.concepts = concepts.sorted()
  }

  private static func key(_ concept: ConceptID, _ week: TermKey) -> TermKey {
    3 << 62 | 1 << 61 | week << 20 | TermKey(UInt16(bitPattern: concept))
  }
}
