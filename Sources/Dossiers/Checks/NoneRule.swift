import Claims
import Reading

/// A denial of any use of a thing (`Not one bullet was fired`, `setetes pun tidak kami pakai`) and the other report's use of it.
/// The thing alone tells that it is one matter: who denies all seldom uses the other's verb.
enum NoneRule {
  /// Times that a report may speak of the thing; what it speaks of throughout has many uses.
  private static let most = 6
  /// How rare the thing must be in both reports.
  private static let rare = 0.35
  /// Terms of the denial, beside the thing and its verb, that the other statement may lack: more narrow down what is denied.
  private static let unmet = 1
  /// How far before its thing a word of use stands, in tokens.
  private static let reach = 6

  /// - Parameter taken: statements of which it is said already, by their first tokens.
  static func findings(_ pair: ArticlePair, taken: [Finding]) -> [Finding] {
    guard pair.tellsOneStory else { return [] }
    var found = Ranking()
    for isOfA in [true, false] {
      let (denier, other) = isOfA ? (pair.a, pair.b) : (pair.b, pair.a)
      for frame in denier.frames where deniesAll(frame, denier) {
        for (thing, match, user) in uses(of: frame, denier, other, isOneLanguage: pair.isOneLanguage) {
          let (x, y) = isOfA ? (frame, user) : (user, frame)
          let meeting = EventMeeting(
            pair: pair, frameA: x, frameB: y, alignment: pair.align(x.clause, y.clause), areTwins: false)
          let at = isOfA ? (a: thing, b: match) : (a: match, b: thing)
          guard isRare(at, pair), !meeting.clash(.person), !meeting.clash(.organisation), !meeting.clash(.place),
            isEver(frame, denier) || !EventTime.areApart(meeting), leftOver(frame, thing, isOfA, meeting) <= unmet
          else { continue }
          found.add(finding(meeting, at, isOfA), meeting.alignment.fit().shared, meeting)
        }
      }
    }
    return found.best.filter { new in
      !taken.contains { old in zip(old.evidence, new.evidence).contains { $0.range.overlaps($1.range) } }
    }
  }

  /// Whether a statement denies something of all, in full and as a fact.
  private static func deniesAll(_ frame: Frame, _ profile: ArticleProfile) -> Bool {
    let words = SentenceWords(profile.article, sentence: frame.clause.sentence)
    guard profile.isText(frame.clause.sentence), !profile.isFuture(frame.clause), !profile.isUnreal(frame.clause),
      words.first(.none, in: frame.clause.tokens) != nil || words.first(.even, in: frame.clause.tokens) != nil
    else { return false }
    return frame.clause.tokens.contains {
      words.vocabulary.denials.longest(in: words.tokens, at: $0, end: frame.clause.tokens.upperBound) != nil
    }
  }

  /// Whether a denial holds for a span of days (`since the first day`, `sampai hari ini`), not for the day that it names.
  private static func isEver(_ frame: Frame, _ profile: ArticleProfile) -> Bool {
    profile.datesOfSentence[frame.clause.sentence].contains { profile.reading.dates[$0].isLimit }
  }

  /// What a denial of all says is not used, with the other report's statements in which it is.
  private static func uses(
    of frame: Frame, _ denier: ArticleProfile, _ other: ArticleProfile, isOneLanguage: Bool
  ) -> [(thing: Int, match: Int, user: Frame)] {
    var uses: [(thing: Int, match: Int, user: Frame)] = []
    for thing in frame.clause.terms
    where isThing(thing, denier) && isDenied(thing, in: frame.clause, denier) && isUsed(thing, in: frame.clause, denier)
    {
      let keys = denier.terms[thing].senses
      let frames = Set(keys.flatMap { other.framesOfKey[$0] ?? [] })
      guard !frames.isEmpty, frames.count <= most else { continue }
      for index in frames.sorted() {
        let user = other.frames[Int(index)]
        guard user.denied.isEmpty, user.doubt.kind == nil, other.isText(user.clause.sentence),
          !other.isFuture(user.clause)
        else { continue }
        let matches = user.clause.terms.filter { term in
          isThing(term, other)
            && TermMatch.strength(denier.terms[thing], other.terms[term], isOneLanguage: isOneLanguage) >= Weights.lemma
            && isUsed(term, in: user.clause, other)
        }
        guard let match = matches.first else { continue }
        let standing = Standing(user.clause, at: match, other)
        if standing.isPlain, !standing.isHedged { uses.append((thing, match, user)) }
      }
    }
    return uses
  }

  /// How near the words of denial stand to the thing, in tokens.
  private static let near = 7

  /// Whether the thing is what there is none of: the word for none stands beside it.
  private static func isDenied(_ term: Int, in clause: Clause, _ profile: ArticleProfile) -> Bool {
    let token = profile.terms[term].token
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    // Who does not use it stands before the words of denial: only `X pun tidak` has the thing there.
    let before = max(clause.tokens.lowerBound, token - near)..<token
    let behind = token..<min(clause.tokens.upperBound, token + 3)
    return words.first(.none, in: before) != nil || words.first(.even, in: before) != nil
      || words.first(.even, in: behind) != nil
  }

  /// A word for a thing, neither a doing nor people in general.
  private static func isThing(_ term: Int, _ profile: ArticleProfile) -> Bool {
    let own = profile.terms[term]
    guard own.kind == .word, !own.senses.isEmpty, !own.isLight, !own.isHedge, !own.isSpeaker, !own.isRole,
      !own.isEvent, !profile.isVerb(term)
    else { return false }
    return own.senses.allSatisfy { $0.conceptID.map { !Concepts.isKind($0, of: Things.person) } ?? true }
  }

  /// Whether a word of use stands before a thing, or right behind it (`dispersant was sprayed`).
  private static func isUsed(_ term: Int, in clause: Clause, _ profile: ArticleProfile) -> Bool {
    let token = profile.terms[term].token
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    let near = max(clause.tokens.lowerBound, token - reach)..<min(clause.tokens.upperBound, token + reach)
    return words.first(.using, in: near) != nil
  }

  private static func isRare(_ terms: (a: Int, b: Int), _ pair: ArticlePair) -> Bool {
    let (one, other) = (pair.a.terms[terms.a], pair.b.terms[terms.b])
    let rarity = Rarity(pair.a, pair.b)
    return one.senses.contains { other.senses.contains($0) && rarity.of($0) >= rare }
  }

  /// How much of a denial the other report's sentence lacks, beside the thing and what is done with it.
  private static func leftOver(_ frame: Frame, _ thing: Int, _ isOfA: Bool, _ meeting: EventMeeting) -> Int {
    let profile = isOfA ? meeting.pair.a : meeting.pair.b
    let words = SentenceWords(profile.article, sentence: frame.clause.sentence)
    return (isOfA ? meeting.alignment.onlyA : meeting.alignment.onlyB).count { single in
      let term = profile.terms[single.term]
      return single.term != thing && !term.isLight && !term.isHedge && term.kind != .number
        && words.first(.using, in: term.token..<term.token + 1) == nil
        && words.first(.even, in: term.token..<min(term.token + 2, frame.clause.tokens.upperBound)) == nil
    }
  }

  private static func finding(_ meeting: EventMeeting, _ terms: (a: Int, b: Int), _ isOfA: Bool) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let one = a.voice(a.claim(covering: a.range(ofTerm: terms.a)), a.range(of: meeting.a))
    let other = b.voice(b.claim(covering: b.range(ofTerm: terms.b)), b.range(of: meeting.b))
    return meeting.finding(
      .polarity, "polarity.denied", .contradiction, .strong, a.range(of: meeting.a), b.range(of: meeting.b),
      isOfA ? [one, other] : [other, one], at: terms)
  }
}
