import Claims
import Reading

/// One speaker's statement in words that differ in substance: denied in one report, with another number, or with another
/// predicate.
enum QuoteCheck: Check {
  /// The share of a quotation's words that the other must have before a difference counts.
  private static let sameStatement = 0.6
  /// Where the difference is a single word, more is asked.
  private static let fewestPairs = 3

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf else { return }
    let quotesB = pair.b.quotes
    for a in pair.a.quotes where a.content.count >= 2 {
      for b in quotesB where b.content.count >= 2 {
        let meeting = QuoteMeeting(a.content, b.content)
        guard meeting.pairs.count >= 2, let rule = rule(meeting) ?? loose(meeting, a, b, pair),
          isOneSpeaker(a, b, pair)
        else { continue }
        comparison.findings.append(finding(rule, a, b, pair))
      }
    }
  }

  private static func rule(_ meeting: QuoteMeeting) -> String? {
    guard meeting.mostCovered >= sameStatement else { return nil }
    if meeting.leastCovered >= sameStatement,
      meeting.turned * 2 > meeting.pairs.count || meeting.turned >= 2 && meeting.deniesVerb
    {
      return "quote.denial-turned"
    }
    guard meeting.turned == 0 else { return nil }
    if hasOtherNumber(meeting) { return "quote.other-number" }
    return hasOtherPredicate(meeting) || hasNumberInstead(meeting) ? "quote.other-words" : nil
  }

  /// A number where the other quotation has words of its own (`in six months`, `once they are ready`): numbers outlive any
  /// translation.
  private static func hasNumberInstead(_ meeting: QuoteMeeting) -> Bool {
    guard meeting.pairs.count >= fewestPairs, meeting.leastCovered >= 0.5 else { return false }
    let all = meeting.pairs.flatMap { [$0.a, $0.b] }
    guard !all.contains(where: \.isNumber) else { return false }
    func stands(_ one: [QuoteWord], _ other: [QuoteWord]) -> Bool {
      one.contains(where: \.isNumber) && one.count <= 3 && other.count >= 2 && other.count <= 3
        && other.allSatisfy { $0.isKnown && !$0.isNumber && !$0.isName }
    }
    return stands(meeting.onlyA, meeting.onlyB) || stands(meeting.onlyB, meeting.onlyA)
  }

  /// Of one named speaker less must be shared where each quotation gives one number, or one time, and they differ.
  private static func loose(_ meeting: QuoteMeeting, _ a: Quote, _ b: Quote, _ pair: ArticlePair) -> String? {
    guard meeting.turned == 0, meeting.mostCovered >= 0.5, meeting.leastCovered >= 0.4,
      Speakers.areOne(a.source, b.source, pair) == true
    else { return nil }
    let numbers = [a, b].map { quote in quote.content.filter(\.isNumber).count }
    if numbers == [1, 1], meeting.onlyA.contains(where: \.isNumber), meeting.onlyB.contains(where: \.isNumber),
      meeting.mostCovered >= sameStatement
    {
      return "quote.other-number"
    }
    guard a.days.count == 1, b.days.count == 1, let one = a.days.first, let other = b.days.first, !one.overlaps(other)
    else { return nil }
    return "quote.other-time"
  }

  /// Each has one number that the other lacks, and all else is the same.
  private static func hasOtherNumber(_ meeting: QuoteMeeting) -> Bool {
    let (a, b) = (meeting.onlyA.filter(\.isNumber), meeting.onlyB.filter(\.isNumber))
    return a.count == 1 && b.count == 1 && meeting.pairs.count >= fewestPairs && meeting.leastCovered >= 0.5
      && meeting.onlyA.count <= 3 && meeting.onlyB.count <= 3
  }

  /// One known word stands where the other has another known word, around a number or a name that both have.
  private static func hasOtherPredicate(_ meeting: QuoteMeeting) -> Bool {
    guard meeting.pairs.count >= fewestPairs, meeting.leastCovered >= sameStatement,
      meeting.pairs.contains(where: { $0.a.isNumber || $0.a.isName })
    else { return false }
    let (a, b) = (meeting.onlyA, meeting.onlyB)
    guard !a.isEmpty, !b.isEmpty, a.count + b.count <= 3 else { return false }
    return (a + b).allSatisfy { $0.isKnown && !$0.isNumber && !$0.isName }
  }

  /// One name, or the name of the one near the words of the other.
  private static func isOneSpeaker(_ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Bool {
    if let one = a.name, let other = b.name {
      let (x, y) = (NameKey.parts(one), NameKey.parts(other))
      let (short, long) = x.count < y.count ? (x, y) : (y, x)
      if !short.isEmpty, short.allSatisfy(long.contains) { return true }
    }
    guard let one = a.source, let two = b.source else { return false }
    let (sourceA, sourceB) = (pair.a.reading.sources[one], pair.b.reading.sources[two])
    if Speakers.areOne(one, two, pair) == true { return true }
    return sourceA.isNamed && AttributionCheck.names(pair.b, sourceA, near: b.sentence)
      || sourceB.isNamed && AttributionCheck.names(pair.a, sourceB, near: a.sentence)
  }

  private static func finding(_ rule: String, _ a: Quote, _ b: Quote, _ pair: ArticlePair) -> Finding {
    let sources = [(a.source, pair.a), (b.source, pair.b)].compactMap { source, profile in
      source.map { profile.reading.sources[$0] }
    }
    let name = sources.first(where: \.isNamed)?.name ?? sources.first?.name ?? ""
    return Finding(
      kind: .quote, verdict: .contradiction, strength: rule == "quote.other-words" ? .weak : .strong,
      relation: .misreported, evidence: [pair.a.evidence(a.passage), pair.b.evidence(b.passage)],
      because: Explanation(rule, [.words(name)]),
      grounds: [Explanation(pair.isOneLanguage ? "ground.same-words" : "ground.translated")],
      question: Explanation("question.quote", [.words(name)]))
  }
}
