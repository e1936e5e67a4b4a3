import Claims
import Reading

/// How much more than usual two passages must share to be of one event.
///
/// A folder may hold several stories, and long articles: the less of one story two articles tell, the longer they are and
/// the further apart they appeared, the more of their passages meet by chance.
enum Demand {
  /// From this likeness on two articles may tell one story.
  private static let oneStory = 0.12
  /// What is added where they have nothing in common.
  private static let strange = 1.0
  /// Pairs of clauses in two reports of usual length, and what each doubling (by e) beyond them adds.
  private static let usualPairs = 2_500.0
  private static let chance = 0.5
  /// Days within which reports follow one event, the days after which no more is added, and what is added then.
  private static let oneTime = 4
  private static let longApart = 14.0
  private static let apart = 0.5
  /// From here on more is asked of what is shared than its worth.
  fileprivate static let strict = 1.15

  /// At least 1.
  static func of(_ a: ArticleProfile, _ b: ArticleProfile) -> Double {
    let lack = max(0, oneStory - a.story.likeness(b.story)) / oneStory
    let pairs = Double(max(1, a.clauses.count * b.clauses.count))
    var days = 0
    if let one = a.article.published, let other = b.article.published { days = abs(one.ordinal - other.ordinal) }
    return 1 + strange * lack + chance * max(0, Logarithm.natural(pairs / usualPairs))
      + apart * min(1, Double(max(0, days - oneTime)) / longApart)
  }
}

extension Weights {
  /// Whether who or what it is said of and what else is said must both be shared, not one of them.
  var isStrict: Bool { demand > Demand.strict }
}
