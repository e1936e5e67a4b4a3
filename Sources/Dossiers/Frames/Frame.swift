import Claims
import Reading

/// A statement with what the checks ask of it: what is denied, what is left open, which opposable things, days and places
/// it names. Made once an article, so that most pairs of statements are passed over without a closer look.
struct Frame: Sendable {
  let clause: Clause
  let denied: Negations
  let doubt: Doubt
  /// Concepts that have an opposite.
  let opposables: [ConceptID]
  let hasDay: Bool
  let hasPlace: Bool
  /// Names a building or ground that its event may have been in.
  let hasVenue: Bool

  init(_ clause: Clause, _ profile: ArticleProfile) {
    self.clause = clause
    denied = Negations(clause, profile)
    doubt = Doubt(clause, profile)
    opposables = profile.terms[clause.terms].flatMap { $0.isLight ? [] : $0.senses.compactMap(\.conceptID) }
      .filter(Oppositions.has)
    let range = profile.range(of: clause)
    hasDay = profile.datesOfSentence[clause.sentence].contains { index in
      let date = profile.reading.dates[index]
      return range.contains(date.range.start) && date.from != nil && !date.isSoft && !date.isDateOfSaying
    }
    hasPlace = profile.terms[clause.terms].contains { term in
      term.kind == .name && (term.mention < 0 || profile.entityKind(of: term) == .place)
    }
    hasVenue = !Venue.all(clause, profile).isEmpty
  }

  /// Whether some check could have something to say of two statements that speak of one event.
  func canConflict(with other: Frame) -> Bool {
    denied.isEmpty != other.denied.isEmpty || (doubt.kind == nil) != (other.doubt.kind == nil)
      || hasDay && other.hasDay || hasPlace && other.hasPlace || hasVenue && other.hasVenue
      || opposables.contains { one in other.opposables.contains { Oppositions.between(one, $0) != nil } }
  }
}
