import Claims
import Reading

/// Two statements that may speak of one event, term by term.
struct EventMeeting: Sendable {
  let pair: ArticlePair
  let frameA: Frame
  let frameB: Frame
  let alignment: Alignment
  let areTwins: Bool
  /// Of all that either report on one story says, each of the two answers the other best.
  var areCounterparts = false
  /// The same, of all statements that give a day.
  var areCounterpartsByDay = false

  /// How many of their terms must meet for less to do than usual; nil where less never does.
  var answering: Int? { areCounterparts ? 2 : nil }

  var a: Clause { frameA.clause }
  var b: Clause { frameB.clause }

  /// The statements of a pair's articles that share enough to be looked at, and that could be in
  /// conflict or agree; with those of one story that answer each other.
  static func all(_ pair: ArticlePair) -> (meetings: [EventMeeting], counterparts: Counterparts) {
    guard !pair.isSelf else { return ([], Counterparts()) }
    var meetings: [(a: Int, b: Int, meeting: EventMeeting)] = []
    var candidates: [Counterparts.Candidate] = []
    let isOneStory = pair.tellsOneStory
    for (number, one) in pair.a.frames.enumerated() where isComparable(one.clause, pair.a) {
      for (index, worth) in reached(one.clause, pair) {
        let other = pair.b.frames[index]
        let isAsked = one.canConflict(with: other) || worth >= pair.weights.agreementReach
        guard isAsked || isOneStory, isComparable(other.clause, pair.b) else { continue }
        let meeting = EventMeeting(
          pair: pair, frameA: one, frameB: other, alignment: pair.align(one.clause, other.clause),
          areTwins: isAsked && pair.areTwins(one.clause.sentence, other.clause.sentence))
        if isOneStory, !meeting.hasTitle {
          candidates.append(Counterparts.Candidate(a: number, b: index, alignment: meeting.alignment))
        }
        if isAsked { meetings.append((number, index, meeting)) }
      }
    }
    let counterparts = Counterparts(candidates, pair)
    let byDay = Counterparts(
      candidates.filter { pair.a.frames[$0.a].hasDay && pair.b.frames[$0.b].hasDay }, pair)
    let marked = meetings.map { a, b, meeting in
      var meeting = meeting
      meeting.areCounterparts = counterparts.contains(a, b) && !meeting.countsDiffer
      meeting.areCounterpartsByDay = byDay.contains(a, b)
      return meeting
    }
    return (marked, counterparts)
  }

  private static func isComparable(_ clause: Clause, _ profile: ArticleProfile) -> Bool {
    profile.isText(clause.sentence) && clause.tokens.count <= longest
  }

  /// A clause longer than this, in tokens, is a list or was cut badly.
  private static let longest = 45

  /// The clauses of the second article whose terms a clause's terms reach, with enough weight.
  private static func reached(_ a: Clause, _ pair: ArticlePair) -> [(index: Int, worth: Double)] {
    var worths: [Int32: Double] = [:]
    for index in a.terms {
      let weight = pair.weight(ofA: index)
      guard weight > 0 else { continue }
      let term = pair.a.terms[index]
      var clauses: Set<Int32> = []
      for key in term.senses { clauses.formUnion(pair.b.framesOfKey[key] ?? []) }
      if term.entity != 0 { clauses.formUnion(pair.b.framesOfKey[term.entity] ?? []) }
      if pair.isOneLanguage || term.kind != .word { clauses.formUnion(pair.b.framesOfKey[term.word] ?? []) }
      for clause in clauses { worths[clause, default: 0] += weight }
    }
    return worths.filter { $0.value >= pair.weights.eventReach }.map { (Int($0.key), $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Whether both statements can be placed: where neither article has a day of publication they may be years and events
  /// apart, so that a name must stand in both together with a day or a figure. Whoever compares two loose statements has placed them.
  var isPlaced: Bool {
    if pair.weights.statementCoverage != nil { return true }
    if pair.a.day != nil || pair.b.day != nil { return true }
    return (alignment.fit().names > 0 || sharesName) && (sharesDay || sharesNumber)
  }

  /// Whether an event that both statements tell says that they may be of one story: among unrelated reports everybody
  /// meets, supports and says something.
  func canBeOfOneStory(_ match: Alignment.Match) -> Bool { canBeOfOneStory(match.a, match.b) }

  func canBeOfOneStory(_ x: Int, _ y: Int) -> Bool {
    guard pair.weights.isStrict else { return true }
    return pair.a.terms[x].senses.contains { sense in
      pair.b.terms[y].senses.contains(sense) && (sense.conceptID.map(OnlyEvent.tellsStory) ?? false)
    }
  }

  /// Whether a name stands in both sentences, a speaker's too.
  private var sharesName: Bool {
    func names(_ profile: ArticleProfile, _ sentence: Int) -> [Term] {
      profile.terms[profile.termsOfSentence[sentence]].filter { $0.kind == .name }
    }
    let others = names(pair.b, b.sentence)
    return names(pair.a, a.sentence).contains { one in
      others.contains { TermMatch.strength(one, $0, isOneLanguage: pair.isOneLanguage) == 1 }
    }
  }

  private var sharesDay: Bool {
    let days = Set(pair.a.datesOfSentence[a.sentence].compactMap { pair.a.reading.dates[$0].from })
    return pair.b.datesOfSentence[b.sentence].contains { number in
      pair.b.reading.dates[number].from.map(days.contains) ?? false
    }
  }

  /// Whether one number stands in both statements.
  var sharesNumber: Bool {
    let numbers = Set(pair.a.terms[a.terms].filter { $0.kind == .number }.map(\.word))
    return pair.b.terms[b.terms].contains { $0.kind == .number && numbers.contains($0.word) }
  }

  /// Whether one of the statements is a headline, which leaves out what its text tells.
  var hasTitle: Bool { pair.a.isTitle(a.sentence) || pair.b.isTitle(b.sentence) }

  /// Whether only one statement counts what it speaks of, or both do with other numbers: some of many are not all.
  var countsDiffer: Bool { numbers(a, pair.a) != numbers(b, pair.b) }

  /// Whether both count it, with other numbers.
  var countsClash: Bool { countsDiffer && !numbers(a, pair.a).isEmpty && !numbers(b, pair.b).isEmpty }

  /// The counts of a statement, in text order.
  private func numbers(_ clause: Clause, _ profile: ArticleProfile) -> [Double?] {
    let range = profile.range(of: clause)
    return profile.quantitiesOfSentence[clause.sentence].map { profile.reading.quantities[$0] }
      .filter { range.contains($0.range.start) && $0.unit.dimension == .count }.map(\.value)
  }

  /// Names of the same kind that each clause has and the other's sentence lacks: two people, two companies, two towns.
  func clash(_ kind: EntityKind) -> Bool {
    let one = names(kind, alignment.onlyA, pair.a)
    let other = names(kind, alignment.onlyB, pair.b)
    return !one.isEmpty && !other.isEmpty
  }

  private func names(_ kind: EntityKind, _ singles: [Alignment.Single], _ profile: ArticleProfile) -> [Int] {
    singles.map(\.term).filter { index in
      let mention = profile.terms[index].mention
      guard mention >= 0 else { return false }
      let entity = profile.reading.entities[profile.reading.mentions[mention].entity]
      return entity.kind == kind
    }
  }

  func finding(
    _ kind: FindingKind, _ rule: String, _ verdict: Verdict, _ strength: Strength, _ rangeA: TextRange,
    _ rangeB: TextRange, _ arguments: [Argument], at terms: (a: Int, b: Int)? = nil
  ) -> Finding {
    let one = pair.a.claim(covering: terms.map { pair.a.range(ofTerm: $0.a) } ?? rangeA)
    let other = pair.b.claim(covering: terms.map { pair.b.range(ofTerm: $0.b) } ?? rangeB)
    return Finding(
      kind: kind, verdict: verdict, strength: strength, relation: Speakers(pair, one, other).relation,
      evidence: [pair.a.evidence(rangeA), pair.b.evidence(rangeB)], because: Explanation(rule, arguments),
      grounds: [
        areTwins
          ? Explanation("ground.same-sentence")
          : Explanation("ground.shared", pair.a.words(alignment.tokens(pair.a).prefix(4)))
      ] + (kind == .date ? pair.a.entry.groundOfDates + pair.b.entry.groundOfDates : []),
      question: Explanation("question." + kind.rawValue))
  }
}

/// Findings of one check with how well their passages meet: of several for one statement, the best is kept.
struct Ranking: Sendable {
  private var candidates: [(score: Double, a: Int, b: Int, finding: Finding)] = []

  mutating func add(_ finding: Finding, _ score: Double, _ meeting: EventMeeting) {
    // A headline says what the text says in full.
    let titles = [meeting.pair.a.isTitle(meeting.a.sentence), meeting.pair.b.isTitle(meeting.b.sentence)]
    let share = titles.reduce(1.0) { $1 ? $0 * Weights.title : $0 }
    candidates.append((score * share, meeting.a.tokens.lowerBound, meeting.b.tokens.lowerBound, finding))
  }

  /// Each statement once, best first.
  var best: [Finding] {
    var (usedA, usedB): (Set<Int>, Set<Int>) = ([], [])
    var findings: [Finding] = []
    for (_, a, b, finding) in candidates.sorted(by: { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }) {
      guard !usedA.contains(a), !usedB.contains(b) else { continue }
      usedA.insert(a)
      usedB.insert(b)
      findings.append(finding)
    }
    return findings
  }
}
