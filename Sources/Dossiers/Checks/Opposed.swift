import Claims
import Reading

/// Two opposed words of a meeting's clauses.
struct Opposed {
  /// Indices into the profiles' terms.
  let x: Int
  let y: Int
  let relation: Opposition

  /// The pair of opposed words around which two statements meet best, with how well; nil where they speak of two events.
  static func best(of meeting: EventMeeting) -> (opposed: Opposed, score: Double)? {
    var best: (opposed: Opposed, score: Double)?
    for opposed in all(of: meeting) {
      let score = opposed.score(meeting)
      if score > best?.score ?? 0 { best = (opposed, score) }
    }
    return best
  }

  /// The opposed words of two statements, each of which the other lacks, both denied or neither.
  static func all(of meeting: EventMeeting) -> [Opposed] {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (deniedA, deniedB) = (meeting.frameA.denied, meeting.frameB.denied)
    var found: [Opposed] = []
    for x in meeting.a.terms where a.canOppose(x) {
      for y in meeting.b.terms where b.canOppose(y) {
        guard let relation = relation(x, y, meeting), !isSaidByBoth(x, y, meeting),
          deniedA.denies(a.terms[x].token) == deniedB.denies(b.terms[y].token),
          !a.isObject(x, in: meeting.a), !b.isObject(y, in: meeting.b)
        else { continue }
        found.append(Opposed(x: x, y: y, relation: relation))
      }
    }
    for match in meeting.alignment.matches where match.isWithin {
      if a.isVerb(match.a), let y = calledOff(match.b, meeting.alignment.restB, meeting.b, b) {
        found.append(Opposed(x: match.a, y: y, relation: .sequence))
      } else if b.isVerb(match.b), let x = calledOff(match.a, meeting.alignment.restA, meeting.a, a) {
        found.append(Opposed(x: x, y: match.b, relation: .sequence))
      }
    }
    return found
  }

  /// The verb by which a doing is put off or called off (`menunda penandatanganan`); what the other report says was done.
  private static func calledOff(_ doing: Int, _ rest: [Int], _ clause: Clause, _ profile: ArticleProfile) -> Int? {
    let language = profile.article.language(ofSentence: clause.sentence)
    guard profile.terms[doing].isEvent, language == .english || profile.isDeverbal(doing) else {
      return nil
    }
    return rest.first { verb in
      profile.terms[verb].concept.conceptID.map(Things.callsOff) == true
        && Theme(of: verb, in: clause, profile).terms.contains(doing)
    }
  }

  /// Whether a loose statement has the very word of the other besides its opposite (`lifted restrictions`).
  private static func isSaidByBoth(_ x: Int, _ y: Int, _ meeting: EventMeeting) -> Bool {
    guard meeting.pair.weights.statementCoverage != nil, meeting.pair.isOneLanguage else { return false }
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return b.frequency[a.terms[x].word] != nil || a.frequency[b.terms[y].word] != nil
  }

  /// How a sense of the one term, which the other statement lacks, is opposed to one of the other.
  private static func relation(_ x: Int, _ y: Int, _ meeting: EventMeeting) -> Opposition? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    if meeting.alignment.matches.contains(where: { $0.a == x && $0.b == y }) { return nil }
    if a.takesVerb(x) != b.takesVerb(y) { return nil }
    let areLacked = meeting.alignment.restA.contains(x) && meeting.alignment.restB.contains(y)
    for sense in a.terms[x].senses {
      guard let one = sense.conceptID, Oppositions.has(one) else { continue }
      for other in b.terms[y].senses {
        guard let two = other.conceptID, let relation = Oppositions.between(one, two) else { continue }
        // A phrase may be met by one of its senses and opposed by another (`remained on strike`).
        let isMet =
          b.terms[meeting.b.terms].contains { $0.senses.contains(sense) }
          || a.terms[meeting.a.terms].contains { $0.senses.contains(other) }
        if areLacked || !isMet { return relation }
      }
    }
    return nil
  }

  /// How well the statements meet beside the opposed words; 0 where they speak of two events.
  func score(_ meeting: EventMeeting) -> Double {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    if Things.isFate(a.terms[x].concept) || Things.isFate(b.terms[y].concept) { return fateScore(meeting) }
    switch Theme.isShared(meeting, x, y) {
    case true:
      let score = SameEvent.score(meeting, without: [x], [y], isOfOne: true)
      if score > 0 || relation == .opinion || relation == .converse { return score }
      let ofOne = SameEvent.scoreOfOneThing(meeting, x, y)
      return ofOne > 0 ? ofOne : scoreOfOnce(meeting)
    case false: return 0
    case nil:
      let score = isNear(meeting) ? SameEvent.score(meeting, without: [x], [y]) : 0
      return score > 0 ? score : scoreOfOnce(meeting)
    }
  }

  /// Opposite things that each report says once and never the other way round.
  private func scoreOfOnce(_ meeting: EventMeeting) -> Double {
    guard relation == .contrary || relation == .sequence, ToldOnce.areOpposed(x, y, meeting) else { return 0 }
    return meeting.pair.weights.eventBrief
  }

  /// Some die and others live: what befell people is opposed only where it befell one person, who is named before it.
  private func fateScore(_ meeting: EventMeeting) -> Double {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let isOnePerson = meeting.alignment.matches.contains { match in
      match.isName && match.isWithin && a.entityKind(of: match.a) != .place
        && a.isSaid(x, ofPerson: match.a) && b.isSaid(y, ofPerson: match.b)
    }
    return isOnePerson ? max(meeting.alignment.fit(without: [x], [y]).shared, meeting.pair.weights.eventBrief) : 0
  }

  /// What stands beside the opposed words is what they are said of: one of the nearest terms of either is shared.
  private func isNear(_ meeting: EventMeeting) -> Bool {
    let shared = meeting.alignment.matches
    return meeting.pair.a.neighbours(of: x, in: meeting.a).contains { near in shared.contains { $0.a == near } }
      && meeting.pair.b.neighbours(of: y, in: meeting.b).contains { near in shared.contains { $0.b == near } }
  }

  /// North or south of a place.
  func isDirection(_ meeting: EventMeeting) -> Bool {
    guard let concept = meeting.pair.a.terms[x].concept.conceptID else { return false }
    return Concepts.of(concept).key.hasPrefix("DIRECTION_")
  }

  /// Whether the same name stands before both words: the winner of the one is the loser of the other.
  func isOneSide(_ meeting: EventMeeting) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return meeting.alignment.matches.contains { match in
      match.isName && match.isWithin && (a.terms[match.a].token < a.terms[x].token)
        && (b.terms[match.b].token < b.terms[y].token)
    }
  }
}

extension ArticleProfile {
  /// Whether a term may stand against its opposite: a name's words do not.
  fileprivate func canOppose(_ term: Int) -> Bool {
    let own = terms[term]
    return !own.isLight && own.mention < 0 && !own.isSpeaker && !own.isMeasure && !own.isHedge && !isAgent(term)
  }

  /// `refused to endorse`: a verb that is done or not, whatever was accepted elsewhere.
  fileprivate func takesVerb(_ term: Int) -> Bool {
    let token = terms[term].token
    let words = SentenceWords(article, at: token)
    let match = words.vocabulary.denials.longest(in: words.tokens, at: token, end: words.tokens.count)
    return match.map { $0.value == Vocabulary.Denial.complement.rawValue && $0.length > 1 } ?? false
  }

  /// Whether a word is what another that has an opposite is said of: in `approved the permit` the permit is a thing.
  fileprivate func isObject(_ term: Int, in clause: Clause) -> Bool {
    clause.terms.contains { verb in
      guard verb < term, VerbForm.has(article.tokens[terms[verb].token], article),
        terms[verb].senses.contains(where: { $0.conceptID.map(Oppositions.has) == true })
      else { return false }
      let theme = Theme(of: verb, in: clause, self)
      return theme.isCertain && theme.terms.contains(term)
    }
  }

  /// How many terms to either side of a word tell what it is said of.
  private static let reach = 3

  /// The terms of a clause that stand nearest to one of them.
  func neighbours(of term: Int, in clause: Clause) -> [Int] {
    let rest = termsOfSentence[clause.sentence].filter {
      $0 != term && terms[$0].kind != .number && !terms[$0].isSpeaker
    }
    let before = rest.filter { $0 < term }.suffix(ArticleProfile.reach)
    return Array(before) + rest.filter { $0 > term }.prefix(ArticleProfile.reach)
  }

  /// Whether what befell somebody is said of a person: who is named before it, or right behind the word for a body.
  fileprivate func isSaid(_ fate: Int, ofPerson name: Int) -> Bool {
    if name < fate { return isLastPerson(name, before: fate) }
    return terms[fate].concept.conceptID.map(Things.isBody) == true && name - fate <= 3
  }

  /// Whether no other person is named between a name and a predicate.
  func isLastPerson(_ name: Int, before predicate: Int) -> Bool {
    (name + 1..<predicate).allSatisfy { index in
      entityKind(of: index) != .person
        || reading.mentions[terms[index].mention].entity == reading.mentions[max(0, terms[name].mention)].entity
    }
  }

  /// The kind of what a term names.
  func entityKind(of term: Int) -> EntityKind? { entityKind(of: terms[term]) }

  func entityKind(of term: Term) -> EntityKind? {
    term.mention < 0 ? nil : reading.entities[reading.mentions[term.mention].entity].kind
  }

  func range(ofTerm term: Int) -> TextRange { article.tokens[terms[term].token].range }

  /// The words of a term as they stand in the text.
  func words(of term: Term) -> String { article.string(article.tokens[term.token].range) }
}
