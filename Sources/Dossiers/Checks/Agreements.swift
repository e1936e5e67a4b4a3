import Claims
import Reading

/// Clauses of two articles that state one thing in nearly the same terms: what corroborates a claim without a figure.
/// A figure, day or denial that differs is no agreement.
enum Agreements {
  /// The share of each clause's terms that the other must have.
  private static let mutual = 0.75

  static func all(_ pair: ArticlePair, _ comparison: Comparison) -> [Agreement] {
    pair.meetings.compactMap { meeting in
      let fit = meeting.alignment.fit()
      guard fit.least >= mutual, fit.names > 0, let event = event(meeting),
        meeting.frameA.denied.isEmpty == meeting.frameB.denied.isEmpty, !EventTime.areApart(meeting),
        pair.a.isOpen(meeting.a) == pair.b.isOpen(meeting.b), haveSameFigures(meeting),
        let a = pair.a.claim(covering: pair.a.range(ofTerm: event.a)),
        let b = pair.b.claim(covering: pair.b.range(ofTerm: event.b)),
        agree(pair.a.reading.claims[a], pair.b.reading.claims[b])
      else { return nil }
      let (rangeA, rangeB) = (pair.a.range(of: meeting.a), pair.b.range(of: meeting.b))
      let isDisputed = (comparison.findings + comparison.compatible).contains { finding in
        finding.evidence.contains { $0.article == pair.a.id && $0.range.overlaps(rangeA) }
          && finding.evidence.contains { $0.article == pair.b.id && $0.range.overlaps(rangeB) }
      }
      if isDisputed { return nil }
      return Agreement(
        first: ClaimID(article: pair.a.id, number: a + 1), second: ClaimID(article: pair.b.id, number: b + 1))
    }
  }

  /// An event that both statements themselves speak of.
  private static func event(_ meeting: EventMeeting) -> Alignment.Match? {
    meeting.alignment.matches.first { match in
      match.isWithin && meeting.pair.a.terms[match.a].isEvent && meeting.pair.b.terms[match.b].isEvent
    }
  }

  private static func agree(_ a: Claim, _ b: Claim) -> Bool {
    a.polarity == b.polarity && a.certainty == b.certainty && !a.isContentOpen && !b.isContentOpen
  }

  /// Every figure of either clause has its equal in the other.
  private static func haveSameFigures(_ meeting: EventMeeting) -> Bool {
    let a = meeting.pair.a.figures.filter { isIn(meeting.a, $0) }
    let b = meeting.pair.b.figures.filter { isIn(meeting.b, $0) }
    return a.allSatisfy { one in b.contains { FigureResult(one.quantity, $0.quantity) == .same } }
      && b.allSatisfy { one in a.contains { FigureResult(one.quantity, $0.quantity) == .same } }
  }

  private static func isIn(_ clause: Clause, _ figure: Figure) -> Bool {
    figure.quantity.sentence == clause.sentence && clause.tokens.overlaps(figure.tokens)
      && figure.quantity.value != nil
  }
}
