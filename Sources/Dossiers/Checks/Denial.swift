import Claims
import Reading

/// A word that two statements share and one of them denies; or two verbs for one doing, where all else is shared.
struct Denial {
  let x: Int
  let y: Int
  /// Whether the first statement denies it.
  let isOfA: Bool
  let isNotYet: Bool
  private let areTwoVerbs: Bool
  /// It is denied of all (`tidak ada … mana pun`, `never`, `not a single`).
  private let isUniversal: Bool

  init?(_ meeting: EventMeeting) {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (deniedA, deniedB) = (meeting.frameA.denied, meeting.frameB.denied)
    guard deniedA.isEmpty != deniedB.isEmpty else { return nil }
    isOfA = !deniedA.isEmpty
    let matches = meeting.alignment.matches.filter { match in
      // What is denied is a doing or a state.
      match.isWithin && !match.isName && a.terms[match.a].isPredicate && b.terms[match.b].isPredicate
        && a.isSaidOf(match.a) && b.isSaidOf(match.b) && !a.isAfterPreposition(match.a)
        && !b.isAfterPreposition(match.b) && a.isAgent(match.a) == b.isAgent(match.b)
        && (deniedA.denies(a.terms[match.a].token) != deniedB.denies(b.terms[match.b].token))
    }
    if let match = matches.max(by: { $0.weightOfA < $1.weightOfA }) {
      (x, y, areTwoVerbs) = (match.a, match.b, false)
    } else if let verbs = Denial.verbs(meeting, deniedA, deniedB) {
      (x, y, areTwoVerbs) = (verbs.a, verbs.b, true)
    } else {
      return nil
    }
    let (profile, clause) = isOfA ? (a, meeting.a) : (b, meeting.b)
    isUniversal = SentenceWords(profile.article, sentence: clause.sentence).first(.none, in: clause.tokens) != nil
    isNotYet = isOfA ? deniedA.isNotYet(a.terms[x].token) : deniedB.isNotYet(b.terms[y].token)
  }

  /// `would not pay a dividend`, `akan membagikan dividen`: a denied verb, and the other's verb before the same thing.
  private static func verbs(_ meeting: EventMeeting, _ deniedA: Negations, _ deniedB: Negations) -> (a: Int, b: Int)? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    for x in meeting.alignment.restA where a.isVerb(x) {
      for y in meeting.alignment.restB where b.isVerb(y) {
        guard deniedA.denies(a.terms[x].token) != deniedB.denies(b.terms[y].token) else { continue }
        // In one language two verbs that are both known and mean two things are two doings.
        if meeting.pair.isOneLanguage, a.terms[x].concept != 0, b.terms[y].concept != 0 { continue }
        let follows = meeting.alignment.matches.contains { match in
          match.isWithin && (x + 1...x + 2).contains(match.a) && (y + 1...y + 2).contains(match.b)
        }
        if follows { return (x, y) }
      }
    }
    return nil
  }

  func score(_ meeting: EventMeeting) -> Double {
    let isOfOne = Theme.isShared(meeting, x, y)
    let rest = meeting.alignment.fit(without: [x], [y])
    // Said of two things, unless nearly all else is one: a session and a meeting that one person attended.
    if isOfOne == false, rest.names == 0 || rest.least < meeting.pair.weights.eventMost { return 0 }
    if isOfOne == nil, lacksTheme(meeting) { return 0 }
    // That there is none at all is denied by any one: all of the denial must be met, not all of the one.
    let denied = isOfA ? rest.coverageOfA : rest.coverageOfB
    if isUniversal, rest.names > 0 || rest.within > 0, denied >= meeting.pair.weights.twoVerbs, !meeting.clash(.person),
      !meeting.clash(.organisation)
    {
      let fit = meeting.alignment.fit()
      if fit.shared >= meeting.pair.weights.universal, fit.specific >= meeting.pair.weights.universal {
        return fit.shared * denied
      }
    }
    if meeting.pair.weights.isStrict, rest.words < 1 { return 0 }
    // Some are hurt and others are not: of whom and by what must be one.
    if Things.isFate(meeting.pair.a.terms[x].concept), rest.names == 0, rest.least < meeting.pair.weights.eventMost {
      return 0
    }
    guard areTwoVerbs else {
      // The word itself is shared too: as much is asked of the rest as where another word stands in its place.
      if isOfOne == true, rest.names > 0 || rest.within > 0 {
        let score = SameEvent.score(meeting, without: [x], [y], isOfOne: true)
        if score > 0 { return score }
        let ofOne = SameEvent.scoreOfOneThing(meeting, x, y)
        if ofOne > 0, !isNotYet { return ofOne }
      }
      let isSpecific = rest.specific >= meeting.pair.weights.denialRest || rest.names > 0
      return isSpecific ? SameEvent.score(meeting, around: [x], [y]) : 0
    }
    return rest.least >= meeting.pair.weights.twoVerbs ? SameEvent.score(meeting, without: [x], [y]) : 0
  }

  /// `did not meet the threshold`, `met for a debate`: what is denied has an object of which the other says nothing.
  private func lacksTheme(_ meeting: EventMeeting) -> Bool {
    let (profile, clause, term) = isOfA ? (meeting.pair.a, meeting.a, x) : (meeting.pair.b, meeting.b, y)
    let theme = Theme(of: term, in: clause, profile)
    guard theme.isCertain, !theme.terms.isEmpty else { return false }
    return !meeting.alignment.matches.contains { theme.terms.contains(isOfA ? $0.a : $0.b) }
  }

  /// Inability and unwillingness deny no fact.
  func isSpecific(_ meeting: EventMeeting) -> Bool {
    let (profile, clause) = isOfA ? (meeting.pair.a, meeting.a) : (meeting.pair.b, meeting.b)
    let token = profile.terms[isOfA ? x : y].token
    let range = max(clause.tokens.lowerBound, token - 3)..<token
    return SentenceWords(profile.article, sentence: clause.sentence).first(.modal, in: range) == nil
  }
}
