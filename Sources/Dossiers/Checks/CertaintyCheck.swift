import Claims
import Reading

/// A suspicion, a plan under consideration or an open question that another article states as settled.
enum CertaintyCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    if pair.areOfTwoStories { return }
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings {
      let (a, b) = (meeting.frameA.doubt, meeting.frameB.doubt)
      guard a.kind != b.kind, a.kind == nil || b.kind == nil, let kind = a.kind ?? b.kind else { continue }
      guard let match = undecided(a.kind == nil ? b : a, isOfA: a.kind != nil, meeting) else { continue }
      var score = SameEvent.score(meeting, answering: meeting.answering)
      let least = (meeting.areCounterparts ? pair.weightsOfCounterparts : pair.weights).certainty
      if score < least,
        kind == .suspicion, ToldOnce.isDoubted(match.a, match.b, isOfA: a.kind != nil, meeting)
      {
        score = least
      }
      guard score >= least, meeting.isPlaced, meeting.canBeOfOneStory(match) else { continue }
      let voices = CertaintyCheck.voices(match, meeting)
      func finding(_ rule: String, _ strength: Strength) -> Finding {
        meeting.finding(
          .certainty, rule, .tension, strength, pair.a.range(of: meeting.a), pair.b.range(of: meeting.b),
          a.kind == nil ? voices : voices.reversed(),
          at: (match.a, match.b))
      }
      if let reason = defuser(kind, match, isOfA: a.kind != nil, meeting) {
        harmless.add(finding(reason, .weak), score, meeting)
      } else {
        found.add(finding("certainty.settled", .strong), score, meeting)
      }
    }
    comparison.findings += found.best
    comparison.compatible += harmless.best
  }

  /// Who states it in either article.
  private static func voices(_ match: Alignment.Match, _ meeting: EventMeeting) -> [Argument] {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return [
      a.voice(a.claim(covering: a.range(ofTerm: match.a)), a.range(of: meeting.a)),
      b.voice(b.claim(covering: b.range(ofTerm: match.b)), b.range(of: meeting.b)),
    ]
  }

  /// What one statement leaves undecided and the other states: the first word behind the doubt, with its counterpart; or,
  /// where nearly all else is shared, what stands nearest to it.
  private static func undecided(_ doubt: Doubt, isOfA: Bool, _ meeting: EventMeeting) -> Alignment.Match? {
    let (clause, profile) = isOfA ? (meeting.a, meeting.pair.a) : (meeting.b, meeting.pair.b)
    let terms = clause.terms.filter { index in
      let term = profile.terms[index]
      return doubt.covers(term.token) && term.kind == .word && !term.isLight && !term.isHedge && !term.isSpeaker
    }
    guard let first = terms.first, Opposed.all(of: meeting).isEmpty else { return nil }
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let isStrict = meeting.pair.weights.isStrict
    let matches = meeting.alignment.matches.filter { match in
      match.isWithin && !match.isName && !a.isAgent(match.a) && !b.isAgent(match.b)
    }
    let doings = matches.filter { a.happens($0.a) && b.happens($0.b) }
    func own(_ match: Alignment.Match) -> Int { isOfA ? match.a : match.b }
    if let match = (isStrict ? doings : matches).first(where: { own($0) == first }) { return match }
    let rest = isOfA ? meeting.alignment.fit(without: [first]) : meeting.alignment.fit(without: [], [first])
    // In reports of one story two words beside the predicate tell as much as a name.
    guard rest.least >= meeting.pair.weights.eventMost,
      rest.names > 0 || rest.words > 1 && rest.within > 1 && OnlyEvent.isOneStory(meeting)
    else { return nil }
    // Of several doings behind the doubt the first is what it leaves open.
    guard let doing = terms.dropFirst().first(where: profile.happens) else {
      // `is believed to belong to X`: of what stands behind the doubt, whatever the other has too.
      return meeting.alignment.matches.first { $0.isWithin && doubt.covers(profile.terms[own($0)].token) }
    }
    return doings.first { own($0) == doing }
  }

  private static func defuser(
    _ kind: Vocabulary.Doubt, _ match: Alignment.Match, isOfA: Bool, _ meeting: EventMeeting
  ) -> String? {
    let (open, settled) = isOfA ? (meeting.pair.a, meeting.pair.b) : (meeting.pair.b, meeting.pair.a)
    let clause = isOfA ? meeting.b : meeting.a
    let standing = Standing(clause, at: isOfA ? match.b : match.a, settled)
    if !standing.isPlain || standing.isHedged { return "certainty.both-open" }
    // `47 orang dilaporkan terluka`: numbers are held against numbers.
    if meeting.countsClash { return "certainty.both-open" }
    // What both deny is one statement: the one supposes it, the other has it.
    let areDenied = [(meeting.pair.a, meeting.frameA, match.a), (meeting.pair.b, meeting.frameB, match.b)].map {
      $1.denied.denies($0.terms[$2].token)
    }
    if areDenied[0] != areDenied[1]
      || !areDenied[0] && (!meeting.frameA.denied.isEmpty || !meeting.frameB.denied.isEmpty)
    {
      return "certainty.both-open"
    }
    if kind == .plan, standing.isFuture { return "certainty.both-open" }
    if EventTime.areApart(meeting) { return "event.another-time" }
    // What was planned or suspected one day may be known the next.
    if kind == .plan, EventTime.isEarlier(open, settled), !EventTime.isOne(meeting) { return "certainty.since-done" }
    return nil
  }
}

/// The words of a clause that leave it open.
struct Doubt: Sendable {
  /// Nil where nothing does.
  private(set) var kind: Vocabulary.Doubt?
  private var token = 0
  /// The doubt is said of what stands before it (`a signal fault is one of three theories`).
  private var isOfSubject = false

  /// Words between `one of` and what it is one of, at most.
  private static let reachOfTheory = 4

  init(_ clause: Clause, _ profile: ArticleProfile) {
    let start = max(clause.tokens.lowerBound - 3, profile.article.sentences[clause.sentence].tokens.lowerBound)
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    if let one = words.first(.oneOf, in: clause.tokens), one > clause.tokens.lowerBound,
      words.first(.theory, in: one..<min(one + 3 + Doubt.reachOfTheory, clause.tokens.upperBound)) != nil
    {
      (kind, token, isOfSubject) = (.suspicion, one, true)
      return
    }
    for index in start..<clause.tokens.upperBound {
      guard
        let match = words.vocabulary.doubts.longest(in: words.tokens, at: index, end: clause.tokens.upperBound)
      else { continue }
      // `May 12`: a month.
      let place = Int(words.tokens[index].start)
      if profile.reading.dates.contains(where: { $0.range.contains(place) }) { continue }
      // `the suspect`, `the accused`: people.
      let isNoun = match.length == 1 && index > start && words.first(.determiner, in: index - 1..<index) != nil
      if isNoun { continue }
      kind = Vocabulary.Doubt(rawValue: match.value)
      token = index
      return
    }
  }

  /// Whether the doubt is of a word: one behind it, or of the subject before it.
  func covers(_ word: Int) -> Bool { isOfSubject ? word < token : word > token }
}

extension ArticleProfile {
  /// Whether a term tells what is done or is so, not by or to whom.
  fileprivate func happens(_ term: Int) -> Bool {
    terms[term].mayBeEvent || isVerb(term)
  }
}
