import Claims
import Reading

/// What an article is about, by the names, days, numbers and concepts of its beginning, where reports tell it.
struct Story: Sendable {
  private var worths: [TermKey: Double] = [:]
  private var total = 0.0

  /// What sharing one of them is worth: a day or a name that no table knows tells a story, a large body stands in many.
  private static let day = 1.0
  private static let name = 1.0
  private static let known = 0.6
  private static let number = 0.7
  private static let concept = 0.3

  init() {}

  init(_ profile: ArticleProfile) {
    for sentence in profile.article.sentences.indices.filter(profile.isText).prefix(ArticleProfile.lead) {
      for term in profile.terms[profile.termsOfSentence[sentence]] where !term.isLight && !term.isHedge {
        let (key, worth) = Story.worth(term)
        if key != 0 { worths[key] = worth }
      }
      for index in profile.datesOfSentence[sentence] {
        let date = profile.reading.dates[index]
        guard let from = date.from, from == date.to else { continue }
        worths[.number(-Double(from.ordinal))] = Story.day
      }
    }
    total = worths.keys.sorted().reduce(0) { $0 + (worths[$1] ?? 0) }
  }

  private static func worth(_ term: Term) -> (TermKey, Double) {
    if term.entity != 0 { return (term.entity, known) }
    switch term.kind {
    case .name: return (term.word, name)
    case .number: return (term.word, number)
    case .word: return (term.concept, concept)
    }
  }

  /// The share of the shorter beginning that the other has, 0…1.
  func likeness(_ other: Story) -> Double {
    let least = min(total, other.total)
    guard least > 0 else { return 0 }
    let (few, many) = worths.count <= other.worths.count ? (worths, other.worths) : (other.worths, worths)
    return few.keys.sorted().reduce(0) { sum, key in
      sum + min(few[key] ?? 0, many[key] ?? 0)
    } / least
  }
}
