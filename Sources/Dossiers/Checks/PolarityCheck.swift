import Claims
import Reading

/// One passage denies what another affirms: the same predicate of the same thing, denied in one clause only.
///
/// Not confirming is no denial, a denied plan is no denied deed, and a negation that both passages carry is agreement.
enum PolarityCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf, !pair.areOfTwoStories else { return }
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings {
      guard let denial = Denial(meeting) else { continue }
      let score = denial.score(meeting)
      guard score > 0, denial.isSpecific(meeting), meeting.isPlaced, meeting.canBeOfOneStory(denial.x, denial.y)
      else { continue }
      if let reason = defuser(denial, meeting) {
        harmless.add(finding(meeting, reason, denial, .tension, .weak), score, meeting)
      } else {
        found.add(conflict(meeting, denial), score, meeting)
      }
    }
    comparison.findings += DenialRule.findings(pair)
    var flipped = ArticlePair(pair.b, pair.a, pair.weights)
    flipped.identities = pair.identities
    comparison.findings += DenialRule.findings(flipped).map { finding in
      var finding = finding
      finding.evidence.reverse()
      return finding
    }
    let best = found.best
    comparison.findings += best
    comparison.findings += NoneRule.findings(pair, taken: best)
    comparison.compatible += harmless.best
    if comparison.findings.isEmpty, let finding = StatementDenial.finding(pair) { comparison.findings.append(finding) }
  }

  private static func conflict(_ meeting: EventMeeting, _ denial: Denial) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let one = a.voice(a.claim(covering: a.range(ofTerm: denial.x)), a.range(of: meeting.a))
    let other = b.voice(b.claim(covering: b.range(ofTerm: denial.y)), b.range(of: meeting.b))
    var conflict = finding(meeting, "polarity.denied", denial, .contradiction, .strong)
    if one == other {
      let articles: [Argument] = denial.isOfA ? [.article(a.id), .article(b.id)] : [.article(b.id), .article(a.id)]
      conflict.because = Explanation("polarity.one-speaker", [one] + articles)
      conflict.relation = .misreported
    } else {
      conflict.because = Explanation("polarity.denied", denial.isOfA ? [one, other] : [other, one])
    }
    return conflict
  }

  private static func finding(
    _ meeting: EventMeeting, _ rule: String, _ denial: Denial, _ verdict: Verdict, _ strength: Strength
  ) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return meeting.finding(
      .polarity, rule, verdict, strength, a.range(of: meeting.a), b.range(of: meeting.b),
      [.words(a.words(of: a.terms[denial.x])), .words(b.words(of: b.terms[denial.y]))], at: (denial.x, denial.y))
  }

  static func defuser(_ denial: Denial, _ meeting: EventMeeting) -> String? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (claimA, claimB) = (a.claim(at: denial.x), b.claim(at: denial.y))
    let one = Standing(meeting.a, at: denial.x, a)
    let other = Standing(meeting.b, at: denial.y, b)
    // The denied clause's claim counts as denied: that is what is compared.
    let isOpen = [claimA, claimB].contains { $0?.isContentOpen == true || $0?.certainty == .demanded }
    if one.isOpen || other.isOpen || isOpen { return "event.open" }
    if denial.isOfA ? other.isTurned : one.isTurned { return "polarity.agreed" }
    // `will stop selling`, `will not sell`
    if denial.isOfA ? b.isRefused(denial.y) : a.isRefused(denial.x) { return "polarity.agreed" }
    if one.isFuture != other.isFuture { return "event.planned" }
    if EventTime.areApart(meeting) { return "event.another-time" }
    if meeting.clash(.place) { return "event.another-place" }
    if denial.isNotYet {
      let (denied, affirming) = denial.isOfA ? (a, b) : (b, a)
      if EventTime.isEarlier(denied, affirming) || !EventTime.isOne(meeting) { return "polarity.not-yet" }
    }
    return nil
  }

  /// The share of what is denied that the very clause of the other article has.
  static func coverage(_ denied: Clause, _ other: Clause, _ pair: ArticlePair) -> Double {
    let theirs = pair.b.terms[other.terms]
    let terms = pair.a.terms[denied.terms].filter { !$0.isSpeaker && (pair.isOneLanguage || $0.bridges) }
    let met = terms.filter { term in
      theirs.contains { candidate in
        term.word == candidate.word && (pair.isOneLanguage || term.kind != .word)
          || term.concept != 0 && [candidate.concept, candidate.otherConcept].contains(term.concept)
          || term.entity != 0 && term.entity == candidate.entity
      }
    }
    return terms.isEmpty ? 0 : Double(met.count) / Double(terms.count)
  }
}
