import Claims
import Reading

/// What each of two reports on one story tells once, the one so and the other otherwise: the word alone then says that it
/// is one thing, where short statements share little else (`tidak ada kelebihan muatan`, `the vessel was overloaded`).
enum ToldOnce {
  /// Statements of a report that may speak of it: the headline and two in the text.
  private static let most = 3

  /// Whether one report denies, wherever it speaks of it, what the other affirms wherever it does.
  /// - Parameters x, y: the terms that mean the same.
  static func isDenied(_ x: Int, _ y: Int, isOfA: Bool, _ meeting: EventMeeting) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    guard let concept = shared(a.terms[x], b.terms[y]), OnlyEvent.tellsStory(concept), canBeOne(meeting),
      !Things.isFate(.concept(concept)), a.isStated(x, in: meeting.a), b.isStated(y, in: meeting.b)
    else { return false }
    return isToldAlways(concept, a) { $0.denied.denies($1) == isOfA }
      && isToldAlways(concept, b) { $0.denied.denies($1) != isOfA }
  }

  /// Whether one report leaves open, wherever it speaks of it, what the other states.
  static func isDoubted(_ x: Int, _ y: Int, isOfA: Bool, _ meeting: EventMeeting) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    guard let concept = shared(a.terms[x], b.terms[y]), OnlyEvent.tellsStory(concept), canBeOne(meeting),
      meeting.alignment.fit().most >= meeting.pair.weights.eventWhole || rest(x, y, meeting).within > 0
    else { return false }
    return isToldAlways(concept, a) { frame, _ in (frame.doubt.kind != nil) == isOfA }
      && isToldAlways(concept, b) { frame, _ in (frame.doubt.kind != nil) != isOfA }
  }

  /// Whether each report says the one of two opposite things and never the other.
  static func areOpposed(_ x: Int, _ y: Int, _ meeting: EventMeeting) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    guard let one = a.terms[x].senses.lazy.compactMap(\.conceptID).first(where: Oppositions.has),
      let other = b.terms[y].senses.lazy.compactMap(\.conceptID).first(where: {
        Oppositions.between(one, $0) != nil
      }),
      OnlyEvent.tellsStory(one), OnlyEvent.tellsStory(other), canBeOne(meeting)
    else { return false }
    let rest = rest(x, y, meeting)
    // What changes again in the course of a story is held against what is said of the same day.
    guard rest.names > 0 || rest.within > 1 || Theme.isShared(meeting, x, y) == true, !meeting.hasTitle,
      !meeting.countsDiffer, meeting.frameA.hasDay == meeting.frameB.hasDay, rest.within > 0,
      rest.specificByMeaning >= meeting.pair.weights.onceSpecific
    else { return false }
    return isToldAlways(one, a) { _, _ in true } && isToldAlways(other, b) { _, _ in true }
      && !tells(a, .concept(other)) && !tells(b, .concept(one))
  }

  /// One story, and nobody, no place and no number that tells two things apart.
  private static func canBeOne(_ meeting: EventMeeting) -> Bool {
    OnlyEvent.isOneStory(meeting) && !meeting.clash(.person) && !meeting.clash(.organisation)
      && !meeting.clash(.place) && !meeting.countsClash
  }

  private static func rest(_ x: Int, _ y: Int, _ meeting: EventMeeting) -> Alignment.Fit {
    meeting.alignment.fit(without: [x], [y])
  }

  private static func shared(_ a: Term, _ b: Term) -> ConceptID? {
    a.senses.lazy.filter(b.senses.contains).compactMap(\.conceptID).first
  }

  private static func tells(_ profile: ArticleProfile, _ key: TermKey) -> Bool { profile.framesOfKey[key] != nil }

  /// Whether a report speaks of a thing in few statements, each of which says it so.
  private static func isToldAlways(
    _ concept: ConceptID, _ profile: ArticleProfile, _ isSo: (Frame, _ token: Int) -> Bool
  ) -> Bool {
    let key = TermKey.concept(concept)
    guard let frames = profile.framesOfKey[key], frames.count <= most else { return false }
    return frames.allSatisfy { index in
      let frame = profile.frames[Int(index)]
      return frame.clause.terms.allSatisfy { term in
        !profile.terms[term].senses.contains(key) || isSo(frame, profile.terms[term].token)
      }
    }
  }
}

extension ArticleProfile {
  /// Whether a term says something of another: not before what it only describes (`affected colleagues`), and no noun behind
  /// `not` (`not imports`).
  fileprivate func isStated(_ term: Int, in clause: Clause) -> Bool {
    let token = terms[term].token
    let words = SentenceWords(article, at: token)
    guard words.language == .english else {
      // `rekan yang terdampak`: tells which ones are meant.
      return token == 0 || words.first(.which, in: token - 1..<token) == nil
    }
    if token == clause.tokens.lowerBound { return false }
    let bytes = article.text[Int(article.tokens[token].start)..<Int(article.tokens[token].end)]
    let isPlural = bytes.last == UInt8(ascii: "s") && !bytes.suffix(2).elementsEqual("ss".utf8)
    return !isPlural || words.vocabulary.denials.longest(in: words.tokens, at: token - 1, end: token) == nil
  }
}
