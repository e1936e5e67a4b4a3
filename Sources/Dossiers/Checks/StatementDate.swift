import Claims
import Reading

/// A loose statement that dates an event on another day than the other one does, which may name that day for something else.
enum StatementDate {
  static func finding(_ pair: ArticlePair) -> Finding? {
    guard let least = pair.weights.statementCoverage, !pair.isSelf else { return nil }
    let (one, two) = (StatementWords(pair.a), StatementWords(pair.b))
    let isFlipped = one.count < two.count
    let (asked, given) = isFlipped ? (one, two) : (two, one)
    let dated = DatedEvent.all(asked.profile)
    guard let own = dated.first, dated.count == 1 else { return nil }
    let same = DatedEvent.all(given.profile).filter { other in
      TermMatch.strength(
        asked.profile.terms[own.event], given.profile.terms[other.event], isOneLanguage: pair.isOneLanguage)
        >= Weights.lemma
    }
    guard let other = same.first, same.allSatisfy({ !$0.days.overlaps(own.days) }) else { return nil }
    let meeting = StatementMeeting(asked: asked, given: given)
    let rest = meeting.matches.filter { !$0.isOfDate && !$0.asked.isNumber }
    let met = rest.count { $0.given != nil }
    guard Double(met) >= least * Double(rest.count), !rest.contains(where: { $0.given == nil && $0.asked.isName })
    else {
      return nil
    }
    let evidence = [asked.profile.evidence(own.range), given.profile.evidence(other.range)]
    return Finding(
      kind: .date, verdict: .contradiction, strength: .strong, relation: .disputed,
      evidence: isFlipped ? evidence : evidence.reversed(),
      because: Explanation(
        "date.another-day", (isFlipped ? [own, other] : [other, own]).map { .date($0.days.lowerBound) }),
      question: Explanation("question.date"))
  }
}

/// A day and the term for what happened on it.
private struct DatedEvent {
  var event: Int
  var days: ClosedRange<CalendarDate>
  var range: TextRange

  static func all(_ profile: ArticleProfile) -> [DatedEvent] {
    profile.frames.flatMap { frame in
      let range = profile.range(of: frame.clause)
      return profile.datesOfSentence[frame.clause.sentence].compactMap { index -> DatedEvent? in
        let date = profile.reading.dates[index]
        guard range.contains(date.range.start), !date.isSoft, !date.isDateOfSaying, date.form == .day,
          let from = date.from, let to = date.to, from <= to,
          let event = DateCheck.event(near: date, frame.clause, profile)
        else { return nil }
        return DatedEvent(event: event, days: from...to, range: date.range)
      }
    }
  }
}
