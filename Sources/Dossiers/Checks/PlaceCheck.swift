import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings {
      let a = pair.a.placeMentions(in: meeting.a)
      let b = pair.b.placeMentions(in: meeting.b)
      guard a.count == b.count,
        let x = a.first(where: { one in !names(pair.b, meeting.b.sentence, one.key) && !isDateline(pair.a, one.range) }),
        let y = b.first(where: { one in !names(pair.a, meeting.a.sentence, one.key) && !isDateline(pair.b, one.range) })
      else { continue }
      // A village and its district are no conflict: only like beside like is compared, as the same sentence has it.
      guard meeting.areTwins, EventTime.areApart(meeting) == false else { continue }
      comparison.findings.append(
        meeting.finding(
          .place, "place.another", .contradiction, .strong, x.range, y.range,
          [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]))
    }
  }

  /// Whether a sentence names a place anywhere.
  private static func names(_ profile: ArticleProfile, _ sentence: Int, _ key: String) -> Bool {
    profile.mentionsOfSentence[sentence].contains { index in
      let entity = profile.reading.entities[profile.reading.mentions[index].entity]
      let own = entity.gazetteer ?? NameKey.romanised(entity.name)
      return own == key || own.contains(key) || key.contains(own)
    }
  }

  /// Where a report was written from is not where its event was: the first words of a paragraph, or capitals.
  private static func isDateline(_ profile: ArticleProfile, _ range: TextRange) -> Bool {
    guard let sentence = profile.article.sentence(at: range.start) else { return true }
    let head = profile.article.sentences[sentence].tokens.prefix(3)
    return profile.article.tokens[head.startIndex..<head.endIndex].contains { Int($0.start) >= range.start }
  }
}
