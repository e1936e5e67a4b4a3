import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings {
      let a = pair.a.placeMentions(in: meeting.a)
      let b = pair.b.placeMentions(in: meeting.b)
      guard let x = a.first(where: { one in !b.contains { $0.key == one.key } }),
        let y = b.first(where: { one in !a.contains { $0.key == one.key } }), a.count == b.count
      else { continue }
      // A village and its district are no conflict: only like beside like is compared, as the same sentence has it.
      guard meeting.areTwins, EventTime.areApart(meeting) == false else { continue }
      comparison.findings.append(
        meeting.finding(
          .place, "place.another", .contradiction, .strong, x.range, y.range,
          [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]))
    }
  }
}

extension ArticleProfile {
  /// The places that a clause itself names.
  func placeMentions(in clause: Clause) -> [(key: String, range: TextRange)] {
    let range = range(of: clause)
    return mentionsOfSentence[clause.sentence].compactMap { index in
      let mention = reading.mentions[index]
      let entity = reading.entities[mention.entity]
      guard entity.kind == .place, !mention.isMetonym, range.contains(mention.range.start) else { return nil }
      return (entity.gazetteer ?? NameKey.romanised(entity.name), mention.range)
    }
  }
}
