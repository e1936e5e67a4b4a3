import Claims
import Reading

/// A suspicion, a plan under consideration or an open question that another article states as settled.
enum CertaintyCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings where isClose(meeting) {
      let (a, b) = (undecided(meeting.a, pair.a), undecided(meeting.b, pair.b))
      guard (a == nil) != (b == nil), let open = a ?? b else { continue }
      let (other, profile) = a == nil ? (meeting.a, pair.a) : (meeting.b, pair.b)
      guard !profile.isOpen(other), profile.terms[other.terms].contains(where: { $0.concept == open }) else { continue }
      let settled =
        a != nil ? meeting.claimB.map { pair.b.reading.claims[$0] } : meeting.claimA.map { pair.a.reading.claims[$0] }
      if let settled, settled.certainty == .hedged || settled.certainty == .demanded || settled.isContentOpen {
        continue
      }
      guard meeting.a.negator == nil, meeting.b.negator == nil, !EventTime.areApart(meeting) else { continue }
      let (one, two) = (
        pair.a.voice(meeting.claimA, pair.a.range(of: meeting.a)),
        pair.b.voice(meeting.claimB, pair.b.range(of: meeting.b))
      )
      comparison.findings.append(
        meeting.finding(
          .certainty, "certainty.settled", .tension, .strong, pair.a.range(of: meeting.a), pair.b.range(of: meeting.b),
          a != nil ? [two, one] : [one, two]))
    }
  }

  private static func isClose(_ meeting: EventMeeting) -> Bool {
    meeting.overlap.shared >= meeting.pair.weights.certaintyShared
      && meeting.overlap.coverage >= meeting.pair.weights.certaintyCoverage
      && meeting.a.tokens.count <= 45 && meeting.b.tokens.count <= 45
  }

  /// The event that a clause leaves undecided: the first behind a word of suspicion or of weighing.
  private static func undecided(_ clause: Clause, _ profile: ArticleProfile) -> TermKey? {
    let start = max(clause.tokens.lowerBound - 3, profile.article.sentences[clause.sentence].tokens.lowerBound)
    let vocabulary = Vocabulary.of(profile.article.language)
    guard let word = vocabulary.first(.undecided, in: start..<clause.tokens.upperBound, profile.article.tokens) else {
      return nil
    }
    return profile.terms[clause.terms].first { $0.token > word && $0.isEvent }?.concept
  }
}
