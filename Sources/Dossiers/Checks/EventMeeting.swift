import Claims
import Reading

/// Two clauses that speak of one event, with the days and places that each gives for it.
struct EventMeeting: Sendable {
  let pair: ArticlePair
  let a: Clause
  let b: Clause
  let overlap: Overlap
  let areTwins: Bool

  /// The clauses of a pair's articles that share an event and enough beside it, best first for each clause of the first.
  static func all(_ pair: ArticlePair) -> [EventMeeting] {
    guard !pair.isSelf else { return [] }
    var meetings: [EventMeeting] = []
    for a in pair.a.clauses where pair.a.isText(a.sentence) && pair.reachOfA(a) >= pair.weights.eventReach {
      for b in pair.b.clauses where pair.b.isText(b.sentence) {
        let overlap = pair.overlap(a, b, speakers: false)
        guard overlap.shared >= pair.weights.eventReach else { continue }
        let areTwins = pair.areTwins(a.sentence, b.sentence)
        guard areTwins || isOneEvent(overlap, pair.weights) else { continue }
        meetings.append(EventMeeting(pair: pair, a: a, b: b, overlap: overlap, areTwins: areTwins))
      }
    }
    return meetings
  }

  private static func isOneEvent(_ overlap: Overlap, _ weights: Weights) -> Bool {
    guard overlap.events > 0 else { return false }
    if overlap.mutual >= weights.eventClose { return overlap.shared >= weights.eventReach }
    return overlap.shared >= weights.eventShared && overlap.coverage >= weights.eventCoverage
      && overlap.mutual >= weights.eventMutual
  }

  var claimA: Int? { pair.a.claim(covering: pair.a.range(of: a)) }
  var claimB: Int? { pair.b.claim(covering: pair.b.range(of: b)) }

  func finding(
    _ kind: FindingKind, _ rule: String, _ verdict: Verdict, _ strength: Strength, _ rangeA: TextRange,
    _ rangeB: TextRange, _ arguments: [Argument]
  ) -> Finding {
    Finding(
      kind: kind, verdict: verdict, strength: strength, relation: Speakers(pair, claimA, claimB).relation,
      evidence: [pair.a.evidence(rangeA), pair.b.evidence(rangeB)], because: Explanation(rule, arguments),
      grounds: [
        areTwins
          ? Explanation("ground.same-sentence")
          : Explanation("ground.shared", pair.a.words(overlap.tokens.prefix(4)))
      ],
      question: Explanation("question." + kind.rawValue))
  }
}
