import Claims
import Reading

extension ArticleProfile {
  /// The bytes of a clause.
  func range(of clause: Clause) -> TextRange {
    guard let first = clause.tokens.first, let last = clause.tokens.last else { return TextRange(0, 0) }
    return TextRange(Int(article.tokens[first].start), Int(article.tokens[last].end))
  }

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

  /// The people and organisations that a clause names, but for those who speak.
  func participants(in clause: Clause) -> [(key: String, name: String)] {
    let range = range(of: clause)
    return mentionsOfSentence[clause.sentence].compactMap { index in
      let mention = reading.mentions[index]
      let entity = reading.entities[mention.entity]
      guard entity.kind != .place, range.contains(mention.range.start), !isSpeaker(mention.range) else { return nil }
      return (entity.gazetteer ?? NameKey.romanised(entity.name), entity.name)
    }
  }

  /// Whether a passage belongs to the attribution of a claim, not to its content.
  func isSpeaker(_ range: TextRange) -> Bool {
    reading.claims.contains { claim in
      [claim.sourceRange, claim.roleRange, claim.affiliationRange].contains { $0?.overlaps(range) == true }
    }
  }

  /// Whether a statement only supposes, asks, advises or plans what a predicate says: such words stand before it,
  /// those of ability and purpose right before it.
  func isOpen(_ clause: Clause, at predicate: Int? = nil) -> Bool {
    let words = SentenceWords(article, sentence: clause.sentence)
    let end = predicate.map { min($0, clause.tokens.upperBound) } ?? clause.tokens.upperBound
    let before = clause.tokens.lowerBound..<max(clause.tokens.lowerBound, end)
    let opens = before.contains {
      words.vocabulary.openers.longest(in: words.tokens, at: $0, end: clause.tokens.upperBound) != nil
    }
    let near = predicate == nil ? before : max(before.lowerBound, before.upperBound - 3)..<before.upperBound
    return opens || words.first(.modal, in: near) != nil
  }

  /// Whether a clause begins with a word for what has not happened (`sebelum pintu dibuka`, `so that`).
  func isUnreal(_ clause: Clause) -> Bool {
    let start = clause.tokens.lowerBound
    let head = start..<min(start + 1, clause.tokens.upperBound)
    return SentenceWords(article, sentence: clause.sentence).first(.unreal, in: head) != nil
  }

  /// Whether a clause speaks of what is to come.
  func isFuture(_ clause: Clause) -> Bool {
    let words = SentenceWords(article, sentence: clause.sentence)
    return clause.tokens.contains {
      words.vocabulary.futures.longest(in: words.tokens, at: $0, end: clause.tokens.upperBound) != nil
    }
  }

  /// Whether a statement is that something is being told (`beredar kabar`).
  func isRumour(_ clause: Clause) -> Bool {
    let words = SentenceWords(article, sentence: clause.sentence)
    return clause.tokens.contains {
      words.vocabulary.rumours.longest(in: words.tokens, at: $0, end: clause.tokens.upperBound) != nil
    }
  }

  /// The first word of a sentence that marks a part, a phase or an addition.
  func scopeMark(inSentence sentence: Int) -> String? {
    let words = SentenceWords(article, sentence: sentence)
    let tokens = article.sentences[sentence].tokens
    for index in tokens {
      if let match = words.vocabulary.scopeMarks.longest(in: words.tokens, at: index, end: tokens.upperBound) {
        let mark = article.tokens[index..<index + match.length]
        guard let first = mark.first, let last = mark.last else { return nil }
        return article.string(TextRange(Int(first.start), Int(last.end)))
      }
    }
    return nil
  }

  /// The names of the first sentences, but for who speaks there.
  func names(inFirst count: Int) -> Set<TermKey> {
    guard let last = article.sentences.indices.filter(isText).prefix(count).last else { return [] }
    let names = terms[..<termsOfSentence[last].upperBound].filter { $0.kind == .name && !$0.isSpeaker }
    return Set(names.map { $0.entity != 0 ? $0.entity : $0.word })
  }

  /// The day of publication, or one near it that another report of the story lends.
  var day: CalendarDate? { reportDay ?? entry.borrowed?.day }
}
