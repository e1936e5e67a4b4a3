import Claims
import Reading

/// Where somebody is said to have been (`the minister was at his farm near Bogor`, `menteri itu berada di Dubai`): nothing
/// else happens in such a statement.
enum Whereabouts {
  private static let presence = Concepts.id("PRESENCE")
  /// Words from the verb to the preposition at most.
  private static let reach = 3

  /// Places in which two reports on one story put one person at a time; nil where they may be one.
  static func conflict(_ meeting: EventMeeting) -> (Locality, Locality)? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    guard meeting.pair.tellsOneStory, !meeting.hasTitle, !EventTime.areApart(meeting), sharesPerson(meeting),
      !meeting.clash(.person), meeting.frameA.denied.isEmpty, meeting.frameB.denied.isEmpty,
      let x = place(meeting.a, meeting.alignment.onlyA, a), let y = place(meeting.b, meeting.alignment.onlyB, b),
      !x.meets(y), !x.isWater, !y.isWater, !a.names(x, with: y), !b.names(y, with: x)
    else { return nil }
    let isApart = x.isSurelyLike(y) || x.isUnknown != y.isUnknown && !a.has(y) && !b.has(x)
    return isApart ? (x, y) : nil
  }

  private static func sharesPerson(_ meeting: EventMeeting) -> Bool {
    meeting.alignment.matches.contains { match in
      match.isWithin && match.isName && meeting.pair.a.entityKind(of: match.a) == .person
        && meeting.pair.b.entityKind(of: match.b) == .person
    }
  }

  /// The one place of a statement that tells where somebody was.
  private static func place(_ clause: Clause, _ singles: [Alignment.Single], _ profile: ArticleProfile) -> Locality? {
    let words = SentenceWords(profile.article, sentence: clause.sentence)
    let verb: Int?
    if words.language == .english {
      verb = words.first(.copula, in: clause.tokens)
    } else {
      verb =
        profile.terms[clause.terms].first { term in
          presence.map { term.senses.contains(.concept($0)) } ?? false
        }?.token
    }
    guard let verb, verb + 1 < clause.tokens.upperBound,
      let at = words.first(.at, in: verb + 1..<min(verb + 1 + reach, clause.tokens.upperBound)),
      // `was killed at`: what happens there is another statement.
      !clause.terms.contains(where: { profile.tellsEvent($0) && (verb + 1..<at).contains(profile.terms[$0].token) })
    else { return nil }
    let start = Int(profile.article.tokens[at].start)
    let behind = Locality.all(clause, singles, profile).filter { $0.range.start > start }
    return behind.min { $0.range.start < $1.range.start }
  }
}
