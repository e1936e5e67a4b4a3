import Claims
import Dossiers
import Memos
import Reading

/// One article, sentence by sentence, with what was read in it marked in place: claims by their numbers, figures by what
/// vague words convey, conflicts by the numbers of their findings.
struct ArticleView {
  let session: Session
  let catalog: Catalog
  let entry: Dossier.Entry
  var isMarked = true

  /// The heading, the sentences with the given indices, and what a reader should know.
  func text(_ sentences: [Int], _ terminal: Terminal) -> String {
    let article = entry.reading.article
    let facts = [
      article.title, article.publisher, article.published?.description, article.url, article.path,
      "sha256 \(article.sha256.prefix(12))…",
    ]
    var text = Layout.paragraph("\(entry.id)  " + facts.compactMap { $0 }.joined(separator: " · "), indent: 0, terminal)
    let marks = isMarked ? self.marks : [:]
    let width = "s\((sentences.last ?? 0) + 1)".count
    for index in sentences where !Interrupt.isRequested {
      let sentence = article.sentences[index]
      var line = StyledText(TextWidth.pad("s\(index + 1)", to: width, .right), .dim)
      // A lone margin: the layout joins blanks.
      line.append(" ")
      if sentence.kind == .boilerplate {
        line.append(session.say("(no part of the article) ", "(bukan bagian artikel) "), .dim)
      }
      line.append(
        MarkedPassage(article: article, range: sentence.range, marks: marks[index] ?? [], base: style(sentence.kind))
          .text)
      text += line.render(terminal, margin: width - "s\(index + 1)".count, indent: "s\(index + 1)".count + 1)
    }
    let remarks = Remarks(session: session, entries: [entry], limit: .max / 2).lines
    return text + remarks.map { Layout.paragraph("! \($0)", indent: 0, terminal) }.joined()
  }

  private func style(_ kind: SentenceKind) -> Style {
    switch kind {
    case .title, .heading: .bold
    case .boilerplate: .dim
    case .body, .listItem: []
    }
  }

  /// The marks of each sentence, claims below figures below conflicts.
  private var marks: [Int: [MarkedPassage.Mark]] {
    var marks: [Int: [MarkedPassage.Mark]] = [:]
    for claim in catalog.claims where claim.id.article == entry.id {
      marks[claim.claim.sentence, default: []].append(
        MarkedPassage.Mark(range: claim.claim.range, style: .green, tag: "c\(claim.number)"))
    }
    for quantity in entry.reading.quantities {
      let isVague = quantity.core.low != quantity.core.high
      marks[quantity.sentence, default: []].append(
        MarkedPassage.Mark(
          range: quantity.range, style: .cyan, tag: isVague ? Layout.range(quantity.core, session) : ""))
    }
    for finding in session.dossier.findings {
      let style: Style = finding.verdict == .contradiction ? [.bold, .red] : [.bold, .yellow]
      for evidence in finding.evidence where evidence.article == entry.id {
        marks[evidence.sentence, default: []].append(
          MarkedPassage.Mark(range: evidence.range, style: style, tag: "F\(finding.number)", tagStyle: style))
      }
    }
    return marks
  }
}
