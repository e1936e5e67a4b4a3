import Dossiers
import Reading

/// A memo as one self-contained HTML file: no script, no address of another machine.
public struct HTMLWriter {
  private(set) var out = ""
  let memo: MemoDocument
  let labels: MemoLabels
  /// The notes that were referred to already: the first reference is where a note leads back to.
  private var referred: Set<Int> = []
  private var charts = 0

  private init(_ memo: MemoDocument) {
    self.memo = memo
    labels = .of(memo.options.language)
  }

  /// The whole file.
  public static func text(_ memo: MemoDocument) -> String {
    var writer = HTMLWriter(memo)
    writer.write()
    return HTMLSeal.sealed(writer.out)
  }

  private mutating func write() {
    let language = memo.options.language.rawValue
    line("<!doctype html>")
    line("<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">")
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    line("<title>\(escaped(labels.kicker)): \(escaped(memo.title))</title>")
    line("<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>")
    line("<a class=\"skip\" href=\"#memo\">\(labels.skip)</a>")
    header()
    contents()
    line("<main id=\"memo\">")
    for section in Section.allCases { write(section) }
    line("</main>\n</body>\n</html>")
  }

  /// The memo's sections in order; the names are their anchors.
  private enum Section: String, CaseIterable {
    case bottom, disputed, agreed, unconfirmed, timeline, figures, sources, unchecked, method, notes
  }

  private func title(_ section: Section) -> String {
    switch section {
    case .bottom: labels.bottomLine
    case .disputed: labels.disputed
    case .agreed: labels.agreed
    case .unconfirmed: labels.unconfirmed
    case .timeline: labels.timeline
    case .figures: labels.figures
    case .sources: labels.sources
    case .unchecked: labels.notChecked
    case .method: labels.method
    case .notes: labels.notes
    }
  }

  private mutating func write(_ section: Section) {
    let style = section == .bottom ? " class=\"bottom\"" : ""
    line("<section\(style) aria-labelledby=\"\(section.rawValue)\">")
    line("<h2 id=\"\(section.rawValue)\">\(escaped(title(section)))</h2>")
    switch section {
    case .bottom: bottomLine()
    case .disputed: disputed()
    case .agreed: agreed()
    case .unconfirmed: unconfirmed()
    case .timeline: timeline()
    case .figures: figures()
    case .sources: sources()
    case .unchecked: unchecked()
    case .method: line("<ul>" + memo.method.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>")
    case .notes: notes()
    }
    line("</section>")
  }

  private mutating func contents() {
    let links = Section.allCases.map { "<a href=\"#\($0.rawValue)\">\(escaped(title($0)))</a>" }
    line("<nav aria-label=\"\(labels.contents)\">\(links.joined(separator: " "))</nav>")
  }

  private mutating func header() {
    line("<header>\n<p class=\"kicker\">\(labels.kicker)</p>\n<h1>\(escaped(memo.title))</h1>\n<dl class=\"meta\">")
    if let analyst = memo.options.analyst { line("<dt>\(labels.analyst)</dt><dd>\(escaped(analyst))</dd>") }
    if let day = memo.asOf {
      line("<dt>\(labels.asOf)</dt><dd>\(Wording.date(day, memo.options.language))</dd>")
    }
    line("<dt>\(labels.checked)</dt><dd>\(counts(memo))</dd>")
    line("<dt>\(labels.articles)</dt><dd>")
    for article in memo.articles {
      let publisher = article.publisher.map { ", \(escaped($0))" } ?? ""
      line(
        "<div\(HTMLSeal.attributes(article))><b>\(article.id)</b> <span lang=\"\(article.language.rawValue)\">\(escaped(article.title))</span>\(publisher), "
          + "\(escaped(article.published)) <code>\(escaped(article.path)) sha256 \(article.sha256)</code></div>"
      )
    }
    line("</dd>\n</dl>")
    for article in memo.articles { judged(article.judged) }
    line("</header>")
  }

  // MARK: - Parts

  mutating func line(_ text: String) {
    out += text
    out += "\n"
  }

  /// A table whose cells carry their column's title, so that a phone can show each row as a card.
  mutating func table(_ titles: [String], _ rows: [[String]], empty: String) {
    if rows.isEmpty {
      line("<p>\(escaped(empty))</p>")
      return
    }
    line(
      "<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">"
        + titles.map { "<th role=\"columnheader\" scope=\"col\">\(escaped($0))</th>" }.joined()
        + "</tr></thead>\n<tbody role=\"rowgroup\">")
    for row in rows {
      let cells = zip(titles, row).map { title, cell in
        "<td role=\"cell\"\(title.isEmpty || cell.isEmpty ? "" : " data-title=\"\(escaped(title))\"")>\(cell)</td>"
      }
      line("<tr role=\"row\">\(cells.joined())</tr>")
    }
    line("</tbody></table>")
  }

  /// What the analyst says of one item.
  mutating func judged(_ judged: MemoDocument.Judged?, showsGrades: Bool = true) {
    guard let judged else { return }
    let grades = showsGrades && !judged.grades.isEmpty ? ["<b>\(escaped(judged.grades))</b>"] : []
    let parts = grades + judged.item.notes.map(escaped)
    if parts.isEmpty { return }
    line(
      "<div class=\"analyst\"><p><b>\(labels.note), \(judged.id):</b> \(parts.joined(separator: "</p>\n<p>"))</p></div>"
    )
  }

  mutating func chart(_ chart: MemoDocument.Chart) {
    charts += 1
    out += SVGChart.figure(chart, id: "chart\(charts)")
  }

  func ids(_ articles: [ArticleID]) -> String { articles.map(\.description).joined(separator: " ") }

  /// A reference to a note; the first to each is where the note leads back to.
  mutating func reference(_ number: Int) -> String {
    let anchor = referred.insert(number).inserted ? " id=\"r\(number)\"" : ""
    return "<sup><a href=\"#n\(number)\"\(anchor) aria-label=\"\(labels.passage) \(number)\">\(number)</a></sup>"
  }

  mutating func text(_ statement: MemoDocument.Statement) -> String {
    escaped(statement.text) + references(statement.notes)
  }

  mutating func references(_ numbers: [Int]) -> String {
    var parts: [String] = []
    for number in numbers { parts.append(reference(number)) }
    let text = parts.joined(separator: "<sup> </sup>")
    // A few stay on one line.
    return (2...4).contains(numbers.count) ? "<span class=\"refs\">\(text)</span>" : text
  }

  func escaped(_ text: String) -> String { HTMLWriter.escaped(text) }

  /// Words as they are, for text and attribute values.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in printable(text).unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
