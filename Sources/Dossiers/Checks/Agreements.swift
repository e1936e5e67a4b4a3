import Claims
import Reading

/// Clauses of two articles that state one thing in nearly the same terms: what corroborates a claim without a figure.
/// A figure, day or denial that differs is no agreement.
enum Agreements {
  /// The share of each clause's terms that the other must have.
  private static let mutual = 0.75

  static func all(_ pair: ArticlePair, _ comparison: Comparison) -> [Agreement] {
    pair.meetings.compactMap { meeting in
      guard meeting.overlap.mutual >= mutual, meeting.overlap.names > 0, meeting.overlap.events > 0,
        (meeting.a.negator == nil) == (meeting.b.negator == nil), !EventTime.areApart(meeting),
        pair.a.isOpen(meeting.a) == pair.b.isOpen(meeting.b), haveSameFigures(meeting),
        let a = meeting.claimA, let b = meeting.claimB, agree(pair.a.reading.claims[a], pair.b.reading.claims[b])
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
    figure.quantity.sentence == clause.sentence && figure.clause.tokens == clause.tokens
      && figure.quantity.value != nil
  }
}
