import Claims
import Reading

/// Opposite things said of one event through its predicate: rose and fell, approved and rejected.
enum OppositionCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    if pair.areOfTwoStories { return }
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings {
      guard let (opposed, score) = Opposed.best(of: meeting), meeting.isPlaced else { continue }
      if let reason = defuser(opposed, meeting) {
        harmless.add(finding(meeting, reason, opposed, .tension, .weak), score, meeting)
      } else {
        let isOpinion = opposed.relation == .opinion
        found.add(
          finding(meeting, "opposition.opposed", opposed, .contradiction, isOpinion ? .weak : .strong), score, meeting)
      }
    }
    comparison.findings += found.best
    comparison.compatible += harmless.best
    comparison.findings += [StatementOpposition.finding(pair), StatementRelation.finding(pair)].compactMap { $0 }
  }

  private static func finding(
    _ meeting: EventMeeting, _ rule: String, _ opposed: Opposed, _ verdict: Verdict, _ strength: Strength
  ) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return meeting.finding(
      opposed.isDirection(meeting) ? .place : .opposition, rule, verdict, strength, a.range(of: meeting.a),
      b.range(of: meeting.b),
      [.words(a.words(of: a.terms[opposed.x])), .words(b.words(of: b.terms[opposed.y]))], at: (opposed.x, opposed.y))
  }

  static func defuser(_ opposed: Opposed, _ meeting: EventMeeting) -> String? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let one = Standing(meeting.a, at: opposed.x, a)
    let other = Standing(meeting.b, at: opposed.y, b)
    if !one.isPlain || !other.isPlain || one.isHedged || other.isHedged { return "event.open" }
    if one.isFuture != other.isFuture { return "event.planned" }
    if EventTime.areApart(meeting) { return "event.another-time" }
    if meeting.clash(.place) { return "event.another-place" }
    if opposed.relation == .sequence, !EventTime.isOne(meeting) || EventTime.haveTwoHours(meeting) {
      return "opposition.sequence"
    }
    if opposed.relation == .converse, !opposed.isOneSide(meeting) { return "opposition.converse" }
    return nil
  }
}
