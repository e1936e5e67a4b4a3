import Claims
import Reading

/// What was first of its kind (`the first case`, `penderita pertama`, `pertama kali masuk`): in two reports on one story it
/// is one thing, however little else two short statements share.
enum FirstTime {
  /// Tokens between the word and what it counts.
  private static let reach = 2
  /// The share of either statement that the other has at least.
  private static let least = 0.2

  /// What both statements call the first; nil where they do not speak of one.
  static func match(_ meeting: EventMeeting) -> Alignment.Match? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    guard meeting.pair.tellsOneStory, !meeting.hasTitle, meeting.frameA.denied.isEmpty, meeting.frameB.denied.isEmpty,
      !meeting.clash(.person), !meeting.clash(.organisation), !meeting.countsClash,
      meeting.alignment.fit().most >= least
    else { return nil }
    return meeting.alignment.matches.first { match in
      match.isWithin && match.strength >= Weights.kind && isFirst(match.a, meeting.a, a)
        && isFirst(match.b, meeting.b, b)
    }
  }

  /// Whether a word for the first stands beside a term.
  private static func isFirst(_ term: Int, _ clause: Clause, _ profile: ArticleProfile) -> Bool {
    let token = profile.terms[term].token
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    // `the first case`, `penderita pertama`; in Indonesian also `pertama kali masuk`.
    let isEnglish = words.language == .english
    let before = max(clause.tokens.lowerBound, token - reach)..<token
    let behind = token + 1..<max(token + 1, min(clause.tokens.upperBound, token + 1 + (isEnglish ? 0 : reach)))
    return words.first(.initial, in: before) != nil || words.first(.initial, in: behind) != nil
  }
}
