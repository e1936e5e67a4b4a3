import Claims
import Reading

/// Shares whose part stands behind the percentage, or whose whole is named in the sentence beside it.
enum ShareForms {
  /// Tokens between a percentage and the part that says the same.
  private static let near = 5
  /// Tokens at whose beginning a sentence names again what the one before it gave a share of.
  private static let head = 3

  /// `Of the firm's 3,400 staff, 70 percent or 2,830 people joined in`, `… employs 1,450 people. Thirty percent of them, 345
  /// people, live here`: the part behind its percentage, the whole before it.
  static func partAfter(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    let (end, bound) = (percent.tokens.upperBound, passage.range.upperBound)
    guard passage.word(.rise) == nil, passage.word(.fall) == nil,
      let part = ShareRule.counts(passage.own).first(where: { $0.tokens.lowerBound >= end }),
      part.tokens.lowerBound - end <= near
    else { return nil }
    let isOfThem = passage.has(.whom, end, min(end + 3, bound)) || passage.has(.among, end, min(end + 3, bound))
    let isSame = passage.has(.or, end, part.tokens.lowerBound) || isBehindMark(part, from: end, passage)
    guard isSame else { return nil }
    let before = ShareRule.counts(passage.own).filter { $0.tokens.upperBound <= percent.tokens.lowerBound }
    if before.count == 1, let whole = before.first, passage.leads(.of, whole, within: 3) { return (part, whole) }
    guard before.isEmpty, isOfThem else { return nil }
    let previous = ShareRule.counts(passage.before)
    return previous.count == 1 && previous[0].covers(part) ? (part, previous[0]) : nil
  }

  /// A comma or an opening bracket right before a figure.
  private static func isBehindMark(_ figure: Figure, from start: Int, _ passage: SumPassage) -> Bool {
    let before = figure.tokens.lowerBound - 1
    return before >= start && [0x2C, 0x28].contains(passage.tokens[before].word)
  }

  /// `19,468 children, or 72 percent of the target. The target is 31,400 children`: the share of a thing whose number the next
  /// sentence, or the one before, gives.
  static func wholeElsewhere(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    let (end, bound) = (percent.tokens.upperBound, passage.range.upperBound)
    guard ShareRule.isRestated(passage, percent), passage.has(.of, end, min(end + 2, bound)),
      let noun = (end..<min(end + 5, bound)).first(where: { isNoun($0, passage) }),
      let part = ShareRule.counts(passage.own).last(where: { $0.tokens.upperBound <= percent.tokens.lowerBound }),
      percent.tokens.lowerBound - part.tokens.upperBound <= 8
    else { return nil }
    let word = spelling(noun, passage)
    let sentences = passage.figures.profile.article.sentences
    for (number, figures) in [(passage.sentence + 1, passage.after), (passage.sentence - 1, passage.before)] {
      guard sentences.indices.contains(number) else { continue }
      let tokens = sentences[number].tokens
      let candidates = ShareRule.counts(figures)
      guard candidates.count == 1, let whole = candidates.first, whole.value > part.value else { continue }
      let opens = tokens.prefix(head).contains { spelling($0, passage) == word }
      let leads = (max(tokens.lowerBound, whole.tokens.lowerBound - 3)..<whole.tokens.lowerBound).contains {
        spelling($0, passage) == word
      }
      if opens || leads { return (part, whole) }
    }
    return nil
  }

  private static func spelling(_ index: Int, _ passage: SumPassage) -> String {
    passage.figures.profile.article.string(passage.tokens[index].range).lowercased()
  }

  private static func isNoun(_ index: Int, _ passage: SumPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.kind == .word else { return false }
    let vocabulary = Vocabulary.of(passage.figures.profile.article.language)
    return !vocabulary.isEmpty(token.word) && passage.length(.of, at: index, end: index + 1) == nil
  }
}
