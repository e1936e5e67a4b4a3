import Reading

/// A stretch of an article's text in which some passages stand out.
struct MarkedPassage {
  /// A passage that looks different, and the words in brackets that follow it (`[F1]`): what the look says, in words.
  struct Mark {
    var range: TextRange
    var style: Style
    var tag = ""
    var tagStyle: Style = .dim
  }

  let article: Article
  let range: TextRange
  /// Later marks lie above earlier ones.
  var marks: [Mark]
  var base: Style = []

  var text: StyledText {
    var text = StyledText()
    let cuts = Set(
      [range.start, range.end] + marks.flatMap { [clamp($0.range.start), clamp($0.range.end)] }
    ).sorted()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let style = marks.last { $0.range.start <= start && $0.range.end >= end }?.style ?? base
      text.append(article.string(TextRange(start, end)), style)
      for mark in marks where mark.range.end == end && !mark.tag.isEmpty {
        text.append(" [\(mark.tag)]", mark.tagStyle)
      }
    }
    return text
  }

  private func clamp(_ offset: Int) -> Int { min(max(offset, range.start), range.end) }
}
