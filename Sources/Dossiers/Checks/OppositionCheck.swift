import Claims
import Reading

/// Opposite things said of one event through its predicate: arrived and left, rose and fell.
enum OppositionCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings {
      guard meeting.a.negator == nil, meeting.b.negator == nil, let (x, y) = opposed(meeting) else { continue }
      if isOpen(meeting) || EventTime.areApart(meeting) || meeting.overlap.names == 0 { continue }
      comparison.findings.append(
        meeting.finding(
          .opposition, "opposition.opposed", .contradiction, .strong, pair.a.range(of: meeting.a),
          pair.b.range(of: meeting.b),
          [
            .words(pair.a.article.string(pair.a.article.tokens[x].range)),
            .words(pair.b.article.string(pair.b.article.tokens[y].range)),
          ]))
    }
    if let finding = StatementOpposition.finding(pair) { comparison.findings.append(finding) }
  }

  /// The tokens of two opposed concepts, where neither clause has the other's word too.
  private static func opposed(_ meeting: EventMeeting) -> (Int, Int)? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let conceptsA = Set(a.terms[meeting.a.terms].compactMap(\.concept.conceptID))
    let conceptsB = Set(b.terms[meeting.b.terms].compactMap(\.concept.conceptID))
    for x in a.terms[meeting.a.terms] {
      guard let one = x.concept.conceptID, !conceptsB.contains(one) else { continue }
      for y in b.terms[meeting.b.terms] {
        guard let two = y.concept.conceptID, !conceptsA.contains(two), Opposites.areOpposed(one, two) else { continue }
        return (x.token, y.token)
      }
    }
    return nil
  }

  private static func isOpen(_ meeting: EventMeeting) -> Bool {
    let one = meeting.claimA.map { meeting.pair.a.reading.claims[$0] }
    let two = meeting.claimB.map { meeting.pair.b.reading.claims[$0] }
    for claim in [one, two] {
      if let claim, claim.isContentOpen || claim.certainty != .asserted || claim.polarity == .denied { return true }
    }
    return false
  }
}

/// The opposite column of the concepts, without the pairs that follow each other in time or come together (open and
/// close, arrive and leave, buy and sell, ask and answer).
enum Opposites {
  private static let fields: [[String]] = [
    ["RISE", "FALL", "STABLE"], ["SURVIVE", "DEAD"], ["DAMAGE", "INTACT"], ["SINK", "STAY_AFLOAT"],
    ["SAFE", "DANGEROUS"],
    ["UNDER_CONTROL", "OUT_OF_CONTROL"], ["IMPROVE", "WORSEN"], ["GUILTY", "ACQUITTED"], ["WIN", "LOSE", "DRAW"],
    ["AGREE", "REJECT"], ["ACCEPT", "REJECT"], ["VIOLATE", "COMPLY"], ["LEGAL", "ILLEGAL"],
    ["REACH_DEAL", "TALKS_FAIL"],
    ["SEAWORTHY", "NOT_SEAWORTHY"], ["PROFIT", "LOSS"], ["STRENGTHEN", "WEAKEN"], ["APPRECIATE", "DEPRECIATE"],
    ["PASS", "FAIL"], ["SUPPORT", "CONDEMN"], ["SUPPORT", "OPPOSE"],
  ]
  private static let opposed: Set<[ConceptID]> = {
    var opposed: Set<[ConceptID]> = []
    for field in fields {
      let ids = field.compactMap { Concepts.id($0) }
      for a in ids { for b in ids where a != b { opposed.insert([a, b]) } }
    }
    return opposed
  }()

  static func areOpposed(_ a: ConceptID, _ b: ConceptID) -> Bool { opposed.contains([a, b]) }
}

/// When two clauses say that their events were.
enum EventTime {
  /// Whether both name days, and the days are apart.
  static func areApart(_ meeting: EventMeeting) -> Bool {
    guard let one = span(meeting.a, meeting.pair.a), let two = span(meeting.b, meeting.pair.b) else { return false }
    return one.upperBound < two.lowerBound || two.upperBound < one.lowerBound
  }

  private static func span(_ clause: Clause, _ profile: ArticleProfile) -> ClosedRange<CalendarDate>? {
    var span: ClosedRange<CalendarDate>?
    for index in profile.datesOfSentence[clause.sentence] {
      let date = profile.reading.dates[index]
      guard !date.isDateOfSaying, let from = date.from, let to = date.to, from <= to else { continue }
      span = span.map { min($0.lowerBound, from)...max($0.upperBound, to) } ?? from...to
    }
    return span
  }
}
