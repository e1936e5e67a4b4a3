import Dossiers
import Memos
import Reading

/// A finding with its passages side by side, each with the sentences around it.
struct PassageView {
  let finding: Finding
  let prefix: String
  let session: Session
  let catalog: Catalog

  /// Columns narrower than this are set one below the other.
  private static let narrowest = 28

  func text(_ terminal: Terminal) -> String {
    let view = FindingView(finding: finding, prefix: prefix, session: session, catalog: catalog)
    return view.heading(terminal) + passages(terminal) + view.charts(terminal) + view.reason(terminal)
  }

  private func passages(_ terminal: Terminal) -> String {
    let width = (terminal.width - 3) / 2
    let evidence = finding.evidence
    guard width >= PassageView.narrowest else {
      return evidence.map { passage($0, terminal.width - 2, terminal).map { "  \($0.text)\n" }.joined() }.joined()
    }
    var text = ""
    for first in stride(from: 0, to: evidence.count, by: 2) {
      let left = passage(evidence[first], width, terminal)
      let right = first + 1 < evidence.count ? passage(evidence[first + 1], width, terminal) : []
      for row in 0..<max(left.count, right.count) {
        let one = row < left.count ? left[row] : StyledText.Line(text: "", width: 0)
        let other = row < right.count ? right[row].text : ""
        let gap = other.isEmpty ? "" : String(repeating: " ", count: width - one.width + 3)
        text += one.text + gap + other + "\n"
      }
    }
    return text
  }

  /// The place, then the sentence before, the sentence itself with the passage in brackets, and the one after.
  private func passage(_ evidence: Evidence, _ width: Int, _ terminal: Terminal) -> [StyledText.Line] {
    guard let entry = catalog.entry(evidence.article) else { return [] }
    let article = entry.reading.article
    let name = Layout.name(of: entry.source.path, among: session.dossier.entries.map(\.source.path))
    let date = article.published.map { " · \($0)" } ?? ""
    var lines = StyledText("\(evidence.article) s\(evidence.sentence + 1)  \(name)\(date)", .bold)
      .lines(width: width, terminal)
    for index in evidence.sentence - 1...evidence.sentence + 1 where article.sentences.indices.contains(index) {
      let sentence = article.sentences[index]
      if sentence.kind == .boilerplate { continue }
      let isOwn = index == evidence.sentence
      let text =
        isOwn ? marked(evidence, in: article, sentence.range) : StyledText(article.string(sentence.range), .dim)
      lines += text.lines(width: width, terminal)
    }
    return lines + [StyledText.Line(text: "", width: 0)]
  }

  private func marked(_ evidence: Evidence, in article: Article, _ sentence: TextRange) -> StyledText {
    let style: Style = finding.verdict == .contradiction ? [.bold, .red] : [.bold, .yellow]
    var text = StyledText()
    let start = max(sentence.start, evidence.range.start)
    let end = max(start, min(sentence.end, evidence.range.end))
    text.append(article.string(TextRange(sentence.start, start)))
    text.append("[" + article.string(TextRange(start, end)) + "]", prefix == "P" ? .bold : style)
    text.append(article.string(TextRange(end, sentence.end)))
    return text
  }
}
