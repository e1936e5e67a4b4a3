import Reading

/// English verbs whose particle may stand behind their object (`turned the request down`, `called the strike off`), with what
/// the two words mean when they stand together.
struct SeparableVerbs: Sendable {
  static let shared = SeparableVerbs()

  private struct Verb: Hashable {
    var word: WordID
    var particle: WordID
  }

  private var concepts: [Verb: ConceptID] = [:]
  private var verbs: Set<WordID> = []
  private var particles: Set<WordID> = []

  /// Words of an object between verb and particle, at most.
  private static let longest = 4

  private init() {
    let data = LanguageData.of(.english)
    for row in data.rows(.checkWords) where row[0] == CheckWord.particle.rawValue {
      particles.formUnion(row.forms.compactMap(\.words.first))
    }
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]) else { continue }
      for form in row.forms where form.words.count == 2 && particles.contains(form.words[1]) {
        let verb = Verb(word: form.words[0], particle: form.words[1])
        if concepts[verb] == nil { concepts[verb] = concept }
        verbs.insert(form.words[0])
      }
    }
  }

  /// The concept of the verb at a token and its particle, where a short object stands between the two and nothing that the
  /// particle could bring in follows.
  func concept(at index: Int, end: Int, _ words: SentenceWords) -> ConceptID? {
    let tokens = words.tokens
    guard verbs.contains(tokens[index].word), index + 2 < end,
      words.first(.determiner, in: index + 1..<index + 2) != nil
    else { return nil }
    for at in index + 2..<min(index + 3 + SeparableVerbs.longest, end) {
      guard tokens[at].kind == .word else { return nil }
      guard particles.contains(tokens[at].word) else { continue }
      let isLast =
        at + 1 >= end || tokens[at + 1].kind != .word
        || words.vocabulary.isEmpty(tokens[at + 1].word)
          && words.first(.determiner, in: at + 1..<at + 2) == nil
      return isLast ? concepts[Verb(word: tokens[index].word, particle: tokens[at].word)] : nil
    }
    return nil
  }
}
