import Claims
import Reading

/// One event put in different places.
enum PlaceCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    for meeting in pair.meetings {
      let a = pair.a.placeMentions(in: meeting.a)
      let b = pair.b.placeMentions(in: meeting.b)
      guard a.count == b.count,
        let x = a.first(where: { one in
          !names(pair.b, meeting.b.sentence, one, pair.a) && !isDateline(pair.a, one.range)
        }),
        let y = b.first(where: { one in
          !names(pair.a, meeting.a.sentence, one, pair.b) && !isDateline(pair.b, one.range)
        })
      else { continue }
      // A village and its district are no conflict: like is compared with like only.
      guard meeting.areTwins || areLike(x, y, pair), EventTime.areApart(meeting) == false else { continue }
      comparison.findings.append(
        meeting.finding(
          .place, "place.another", .contradiction, .strong, x.range, y.range,
          [.words(pair.a.article.string(x.range)), .words(pair.b.article.string(y.range))]))
    }
  }

  /// Whether a sentence names a place anywhere, with or without its `Provinsi`.
  private static func names(
    _ profile: ArticleProfile, _ sentence: Int, _ place: (key: String, range: TextRange), _ own: ArticleProfile
  ) -> Bool {
    let parts = Set(NameKey.parts(own.article.string(place.range)))
    return profile.mentionsOfSentence[sentence].contains { index in
      let mention = profile.reading.mentions[index]
      let entity = profile.reading.entities[mention.entity]
      if (entity.gazetteer ?? NameKey.romanised(entity.name)) == place.key { return true }
      let theirs = Set(NameKey.parts(profile.article.string(mention.range)))
      return parts.isSubset(of: theirs) || theirs.isSubset(of: parts)
    }
  }

  /// Two towns of the gazetteer, each after a preposition of place.
  private static func areLike(
    _ x: (key: String, range: TextRange), _ y: (key: String, range: TextRange), _ pair: ArticlePair
  ) -> Bool {
    x.key.hasPrefix("L.") && y.key.hasPrefix("L.") && isAfterPreposition(x.range, pair.a)
      && isAfterPreposition(y.range, pair.b)
  }

  private static func isAfterPreposition(_ range: TextRange, _ profile: ArticleProfile) -> Bool {
    guard let sentence = profile.article.sentence(at: range.start) else { return false }
    let tokens = profile.article.sentences[sentence].tokens
    guard let first = tokens.first(where: { Int(profile.article.tokens[$0].start) >= range.start }) else {
      return false
    }
    return Vocabulary.of(profile.article.language).first(.at, in: max(0, first - 1)..<first, profile.article.tokens)
      != nil
  }

  /// Where a report was written from is not where its event was: the first words of a paragraph, or capitals.
  private static func isDateline(_ profile: ArticleProfile, _ range: TextRange) -> Bool {
    guard let sentence = profile.article.sentence(at: range.start) else { return true }
    let head = profile.article.sentences[sentence].tokens.prefix(3)
    return profile.article.tokens[head.startIndex..<head.endIndex].contains { Int($0.start) >= range.start }
  }
}
