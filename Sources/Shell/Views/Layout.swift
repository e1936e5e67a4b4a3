import Claims
import Dossiers
import Memos
import Reading

/// Pieces of text that several commands print.
enum Layout {
  /// `A1 s7`, or `A1 sentences 1 and 7` for several in one article.
  static func places(_ evidence: [Evidence], _ session: Session) -> String {
    var sentences: [(article: ArticleID, numbers: [Int])] = []
    for item in evidence {
      if let index = sentences.firstIndex(where: { $0.article == item.article }) {
        if !sentences[index].numbers.contains(item.sentence + 1) { sentences[index].numbers.append(item.sentence + 1) }
      } else {
        sentences.append((item.article, [item.sentence + 1]))
      }
    }
    return sentences.map { item in
      "\(item.article) " + item.numbers.map { "s\($0)" }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// A text in lines that fit, each set in.
  static func paragraph(_ text: String, indent: Int, style: Style = [], _ terminal: Terminal) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = TextWidth.wrap(TextWidth.visible(text), to: max(20, terminal.width - indent))
    return lines.map { margin + terminal.styled($0, style) + "\n" }.joined()
  }

  /// A left and a right part on one line, or the right one below where they do not fit.
  static func header(_ left: String, _ right: String, style: Style, _ terminal: Terminal) -> String {
    let free = terminal.width - TextWidth.of(left) - TextWidth.of(right)
    guard free >= 2 else {
      return paragraph(left, indent: 0, style: style, terminal) + paragraph(right, indent: 6, style: .dim, terminal)
    }
    return terminal.styled(left, style) + String(repeating: " ", count: free) + terminal.styled(right, .dim) + "\n"
  }

  /// A passage in quotation marks, on one line.
  static func quoted(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.contains("“") || words.contains("”") ? "« \(words) »" : "“\(words)”"
  }

  /// The last part of a path, or the path where two articles share it.
  static func name(of path: String, among paths: [String]) -> String { names(of: paths)(path) }

  /// The same for each of many paths.
  static func names(of paths: [String]) -> (String) -> String {
    func last(_ path: String) -> Substring { path.split(separator: "/").last ?? path[...] }
    let counts = Dictionary(paths.map { (last($0), 1) }, uniquingKeysWith: +)
    return { path in counts[last(path), default: 0] > 1 ? path : String(last(path)) }
  }

  /// A text as one word of a command: what would end it stands after `\\`.
  static func word(_ text: String) -> String {
    text.reduce(into: "") { word, character in
      if " \t;#>\"'\\".contains(character) { word.append("\\") }
      word.append(character)
    }
  }

  /// How many of some claims stand in quotation marks: `2 quoted (67%)`; empty for none.
  static func share(_ direct: Int, of count: Int, _ session: Session) -> String {
    guard direct > 0 else { return "" }
    let percent = Int((Double(direct) * 100 / Double(count)).rounded())
    return session.say("\(direct) quoted (\(percent)%)", "\(direct) dikutip (\(percent)%)")
  }

  /// What a figure is taken to mean, without its unit.
  static func range(_ bounds: Bounds, _ session: Session) -> String {
    Wording.range(bounds, unit: "", session.settings.language)
  }
}
