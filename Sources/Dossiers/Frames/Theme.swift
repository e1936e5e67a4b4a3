import Claims
import Reading

/// What a predicate is said of: the thing that is approved, closed or taken; of an intransitive verb its subject.
///
/// Two opposite verbs are in conflict where they are said of one thing, whoever is said to have done it and whichever of
/// the two the sentence begins with.
struct Theme: Sendable {
  /// Indices into the profile's terms; empty where the clause leaves the thing to another one.
  let terms: [Int]
  /// Whether the form of the predicate tells where its thing stands: an object, or the subject of a passive.
  let isCertain: Bool

  /// How many terms of one thing's name or description count.
  private static let longest = 6
  /// Words between a verb and its object: articles, adverbs.
  private static let nearest = 4

  init(of predicate: Int, in clause: Clause, _ profile: ArticleProfile) {
    let object = Theme.object(of: predicate, in: clause, profile)
    if Theme.followsItsThing(predicate, profile) {
      let subject = Theme.subject(of: predicate, in: clause, profile)
      terms = subject.isEmpty ? object : subject
      isCertain = !subject.isEmpty
    } else {
      terms = object.isEmpty ? Theme.subject(of: predicate, in: clause, profile) : object
      isCertain = !object.isEmpty
    }
  }

  /// Passive forms and such as take no object stand behind what they are said of.
  private static func followsItsThing(_ predicate: Int, _ profile: ArticleProfile) -> Bool {
    let index = profile.terms[predicate].token
    let words = SentenceWords(profile.article, at: index)
    let tokens = words.tokens
    if words.language == .english {
      // `are still holding` has an object, `were held` has none.
      let isProgressive = tokens[index..<min(index + 2, tokens.count)].contains { token in
        token.kind == .word && profile.article.text[..<Int(token.end)].suffix(3).elementsEqual("ing".utf8)
      }
      return !isProgressive && words.first(.passive, in: max(0, index - 3)..<index) != nil
    }
    let bytes = profile.article.text[Int(tokens[index].start)..<Int(tokens[index].end)]
    return !["me", "Me", "pe", "Pe", "ke", "Ke"].contains { bytes.starts(with: $0.utf8) }
  }

  /// The words right behind a verb, up to a comma or a preposition.
  private static func object(of predicate: Int, in clause: Clause, _ profile: ArticleProfile) -> [Int] {
    var found: [Int] = []
    var last = profile.terms[predicate].token + 1
    for term in clause.terms where term > predicate {
      let token = profile.terms[term].token
      guard token >= last, token - last <= nearest, !profile.isCut(last..<token) else { break }
      last = token + 1
      if profile.isThing(term) { found.append(term) }
      if found.count == longest { break }
    }
    return found
  }

  /// The words before a verb, without those behind a preposition of their own.
  private static func subject(of predicate: Int, in clause: Clause, _ profile: ArticleProfile) -> [Int] {
    var found: [Int] = []
    var last = clause.tokens.lowerBound
    var isApart = false
    for term in clause.terms where term < predicate {
      let token = profile.terms[term].token
      if profile.terms[term].isSpeaker {
        // `Lawyers for the residents say the quarry is illegal`: what is said begins anew.
        (last, isApart) = (token + 1, false)
        continue
      }
      if token > last {
        if profile.isPrepositional(last..<token) {
          isApart = true
        } else if profile.isCut(last..<token) {
          isApart = false
        }
      }
      last = token + 1
      if !isApart, profile.isThing(term) { found.append(term) }
    }
    return Array(found.suffix(longest))
  }

  /// Whether two predicates are said of one thing; nil where a clause does not name its own.
  /// - Parameters x, y: terms of the meeting's articles.
  static func isShared(_ meeting: EventMeeting, _ x: Int, _ y: Int) -> Bool? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (one, other) = (Theme(of: x, in: meeting.a, a), Theme(of: y, in: meeting.b, b))
    guard !one.terms.isEmpty, !other.terms.isEmpty else { return nil }
    var (nouns, names) = (false, false)
    for i in one.terms {
      for j in other.terms
      where TermMatch.strength(a.terms[i], b.terms[j], isOneLanguage: meeting.pair.isOneLanguage) >= Weights.kind {
        if a.terms[i].kind == .name || b.terms[j].kind == .name { names = true } else { nouns = true }
      }
    }
    // The permit and the plan of one company are two things.
    let areNamed = [(one, a), (other, b)].allSatisfy { theme, profile in
      theme.terms.allSatisfy { profile.terms[$0].kind == .name || profile.terms[$0].concept == 0 }
    }
    if nouns
      || names && (areNamed || !one.isCertain || !other.isCertain || hasBareName(one, a) || hasBareName(other, b))
    {
      return true
    }
    return one.isCertain && other.isCertain ? false : nil
  }
}

extension Theme {
  /// Whether everything that the one predicate is said of has its counterpart in what the other is said of.
  static func isWhole(_ meeting: EventMeeting, _ x: Int, _ y: Int) -> Bool {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (one, other) = (Theme(of: x, in: meeting.a, a), Theme(of: y, in: meeting.b, b))
    guard !one.terms.isEmpty, !other.terms.isEmpty else { return false }
    func meets(_ i: Int, _ j: Int) -> Bool {
      TermMatch.strength(a.terms[i], b.terms[j], isOneLanguage: meeting.pair.isOneLanguage) >= Weights.lemma
    }
    guard one.terms.contains(where: { i in other.terms.contains { meets(i, $0) } }) else { return false }
    return one.terms.allSatisfy { i in !a.tellsApart(i) || other.terms.contains { meets(i, $0) } }
      || other.terms.allSatisfy { j in !b.tellsApart(j) || one.terms.contains { meets($0, j) } }
  }

  /// Whether nothing but a name, with at most the kind of thing it names, is the thing.
  private static func hasBareName(_ theme: Theme, _ profile: ArticleProfile) -> Bool {
    theme.terms.allSatisfy {
      profile.terms[$0].kind == .name || profile.terms[$0].isRole || profile.terms[$0].mention >= 0
    }
  }
}

extension ArticleProfile {
  /// Whether a term can be what something is said of.
  fileprivate func isThing(_ term: Int) -> Bool {
    let own = terms[term]
    return !own.isHedge && !own.isMeasure && own.kind != .number && !own.isLight
  }

  /// Whether a term makes a thing another one: not an adjective, a measure or a word that no table knows (`praktik`).
  fileprivate func tellsApart(_ term: Int) -> Bool {
    let own = terms[term]
    guard own.kind == .word, own.mention < 0 else { return true }
    guard let concept = own.concept.conceptID else { return own.concept != 0 }
    return !["state", "measure", "abstract", "scope"].contains(Concepts.of(concept).kind)
  }

  /// Whether a preposition or a mark that ends a phrase stands in a range of tokens.
  fileprivate func isCut(_ range: Range<Int>) -> Bool {
    isPrepositional(range)
      || article.tokens[range].contains { $0.kind == .punctuation && [0x2C, 0x3B, 0x3A].contains($0.word) }
  }

  fileprivate func isPrepositional(_ range: Range<Int>) -> Bool {
    !range.isEmpty && SentenceWords(article, at: range.lowerBound).first(.boundary, in: range) != nil
  }
}
