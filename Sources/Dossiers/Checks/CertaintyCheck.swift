import Claims
import Reading

/// A suspicion, a plan under consideration or an open question that another article states as settled.
enum CertaintyCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings where isClose(meeting) {
      let (a, b) = (isUndecided(meeting.a, pair.a), isUndecided(meeting.b, pair.b))
      guard a != b, !(a ? pair.b.isOpen(meeting.b) : pair.a.isOpen(meeting.a)) else { continue }
      let settled = a ? meeting.claimB.map { pair.b.reading.claims[$0] } : meeting.claimA.map { pair.a.reading.claims[$0] }
      if let settled, settled.certainty == .hedged || settled.certainty == .demanded || settled.isContentOpen { continue }
      guard meeting.a.negator == nil, meeting.b.negator == nil, !EventTime.areApart(meeting) else { continue }
      let words = pair.a.words(meeting.overlap.tokens.prefix(3))
      comparison.findings.append(
        meeting.finding(
          .certainty, "certainty.settled", .tension, .strong, pair.a.range(of: meeting.a), pair.b.range(of: meeting.b),
          words))
    }
  }

  private static func isClose(_ meeting: EventMeeting) -> Bool {
    meeting.overlap.shared >= Weights.certaintyShared && meeting.overlap.coverage >= Weights.certaintyCoverage
  }

  private static func isUndecided(_ clause: Clause, _ profile: ArticleProfile) -> Bool {
    let start = max(clause.tokens.lowerBound - 8, profile.article.sentences[clause.sentence].tokens.lowerBound)
    let range = start..<clause.tokens.upperBound
    return Vocabulary.of(profile.article.language).first(.undecided, in: range, profile.article.tokens) != nil
  }
}
