import Claims
import Reading

/// A name with what it can be met by.
struct NameRun: Sendable {
  var keys: Set<TermKey>
  var tokens: Range<Int>
  var name: String

  /// Whether one has every word of the other.
  func meets(_ other: NameRun) -> Bool { keys.isSubset(of: other.keys) || other.keys.isSubset(of: keys) }

  /// A capitalised word that no table knows is a name at the head of a statement too.
  private static func isName(_ term: Term, _ profile: ArticleProfile) -> Bool {
    let token = profile.article.tokens[term.token]
    return term.kind == .name || token.isCapitalised && token.word < 0 && term.concept == 0
  }

  private static func spelling(_ term: Term, _ profile: ArticleProfile) -> TermKey {
    .word(Vocabulary.of(profile.article.language).folded(profile.article.text, profile.article.tokens[term.token]))
  }

  /// Those of a sentence, in order: words of names that stand side by side are one name.
  static func all(_ profile: ArticleProfile, _ sentence: Int) -> [NameRun] {
    var runs: [NameRun] = []
    for term in profile.terms[profile.termsOfSentence[sentence]] where isName(term, profile) {
      let keys = Set([spelling(term, profile), term.entity].filter { $0 != 0 })
      if let last = runs.last, last.tokens.upperBound == term.token {
        runs[runs.count - 1].tokens = last.tokens.lowerBound..<term.token + 1
        runs[runs.count - 1].keys.formUnion(keys)
        runs[runs.count - 1].name += " " + profile.word(term.token)
      } else {
        runs.append(NameRun(keys: keys, tokens: term.token..<term.token + 1, name: profile.word(term.token)))
      }
    }
    return runs
  }
}
