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
        // Between languages a passive may answer an active; in one the same verb would.
        let (objectsA, objectsB) =
          meeting.pair.isOneLanguage ? (x + 1...x + 2, y + 1...y + 2) : (a.objects(of: x), b.objects(of: y))
        let follows = meeting.alignment.matches.contains { match in
          match.isWithin && objectsA.contains(match.a) && objectsB.contains(match.b)
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
      let score = isSpecific ? SameEvent.score(meeting, around: [x], [y]) : 0
      if score > 0 || isNotYet { return score }
      return ToldOnce.isDenied(x, y, isOfA: isOfA, meeting) ? meeting.pair.weights.eventBrief : 0
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

extension Term {
  /// Whether a doing, a state or a casualty may stand here: an event's concept, or a word of no concept.
  var isPredicate: Bool { kind == .word && (isEvent || concept == 0) }
}

extension ArticleProfile {
  /// Whether a term is a doing: an event's word, or one of no concept with a verb's form.
  func isVerb(_ term: Int) -> Bool {
    guard terms[term].kind == .word else { return false }
    if let concept = terms[term].concept.conceptID { return Concepts.of(concept).kind == "event" }
    return VerbForm.has(article.tokens[terms[term].token], article)
  }

  /// Whether a term says something of another: a verb by its form, a state, what befell somebody; a noun of doing only in
  /// English, where it may be the verb as well.
  func isSaidOf(_ term: Int) -> Bool {
    let own = terms[term]
    if own.isLight { return false }
    if VerbForm.has(article.tokens[own.token], article) { return true }
    let isEnglish = SentenceWords(article, at: own.token).language == .english
    guard let concept = own.concept.conceptID else { return isEnglish }
    let kind = Concepts.of(concept).kind
    return kind == "state" || kind == "casualty"
      || kind == "event" && (isEnglish || isDeverbal(term) || hasAspect(term))
  }

  /// Whether a term stands for who does a thing (`supporters`), not for what is done.
  func isAgent(_ term: Int) -> Bool {
    let token = terms[term].token
    return SentenceWords(article, at: token).first(.agent, in: token..<token + 1) != nil
  }

  /// The terms among which what is done to stands: behind a verb, before one of the Indonesian passive (`uang itu diterima`).
  fileprivate func objects(of verb: Int) -> ClosedRange<Int> {
    let token = article.tokens[terms[verb].token]
    let isPassive =
      article.language == .indonesian && article.text[Int(token.start)..<Int(token.end)].starts(with: "di".utf8)
    return isPassive ? verb - 3...verb - 1 : verb + 1...verb + 2
  }

  /// `akan naik`, `tidak naik`: a verb of no verb's form, told by the word before it.
  private func hasAspect(_ term: Int) -> Bool {
    let token = terms[term].token
    guard token > 0 else { return false }
    let words = SentenceWords(article, at: token)
    // `sudah diperingatkan`: a phrase that begins with such a word.
    if words.vocabulary.aspects.longest(in: words.tokens, at: token, end: token + 1) != nil { return true }
    return [words.vocabulary.aspects, words.vocabulary.denials].contains {
      $0.longest(in: words.tokens, at: token - 1, end: token) != nil
    }
  }

  /// Whether the word right before a doing says that it is not done, or no more (`stop selling`, `berhenti menjual`).
  func isRefused(_ term: Int) -> Bool {
    let token = terms[term].token
    let words = SentenceWords(article, at: token)
    return (max(0, token - 2)..<token).contains { start in
      words.vocabulary.turns.longest(in: words.tokens, at: start, end: token).map { start + $0.length == token }
        ?? false
    }
  }

  /// `penghitungan`, `perubahan`: a noun made of a verb.
  func isDeverbal(_ term: Int) -> Bool {
    let token = article.tokens[terms[term].token]
    let bytes = article.text[Int(token.start)..<Int(token.end)]
    return bytes.count > 6 && (bytes.starts(with: "pe".utf8) || bytes.starts(with: "ke".utf8))
      && (bytes.suffix(2).elementsEqual("an".utf8) || bytes.suffix(3).elementsEqual("nya".utf8))
  }

  /// Whether a term stands in a place or beside one: `di sekitar tambang`.
  func isAfterPreposition(_ term: Int) -> Bool {
    let token = terms[term].token
    return token > 0
      && SentenceWords(article, at: token).first(.at, in: max(0, token - 2)..<token) != nil
  }

  /// The terms of a range from a token on.
  func terms(from token: Int, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, terms[start].token < token { start += 1 }
    return start..<range.upperBound
  }
}
