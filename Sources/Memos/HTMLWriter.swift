import Dossiers
import Reading

/// A memo as one self-contained HTML file: no script, no address of another machine.
public struct HTMLWriter {
  private var out = ""
  private let memo: MemoDocument
  private let labels: MemoLabels

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
    header()
    line("<main>")
    line("<section class=\"bottom\" aria-labelledby=\"bottom\">\n<h2 id=\"bottom\">\(labels.bottomLine)</h2>")
    for statement in memo.bottomLine { line("<p>\(text(statement))</p>") }
    assessment()
    line("</section>")
    section(labels.disputed) { writer in
      if writer.memo.disputed.isEmpty { writer.line("<p>\(writer.labels.none.disputed)</p>") }
      for dispute in writer.memo.disputed { writer.write(dispute) }
    }
    section(labels.agreed) { $0.agreed() }
    section(labels.timeline) { $0.timeline() }
    section(labels.sources) { $0.sources() }
    section(labels.questions) { $0.list($0.memo.questions, empty: $0.labels.none.questions) }
    section(labels.notChecked) { $0.list($0.memo.notChecked, empty: $0.labels.none.notChecked) }
    section(labels.method) { writer in
      writer.line("<ul>" + writer.memo.method.map { "<li>\(writer.escaped($0))</li>" }.joined() + "</ul>")
    }
    section(labels.notes) { $0.notes() }
    line("</main>\n</body>\n</html>")
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
          + "\(escaped(article.published)) <code>\(article.sha256.prefix(12))</code></div>")
    }
    line("</dd>\n</dl>")
    for article in memo.articles { judged(article.judged) }
    line("</header>")
  }

  private mutating func write(_ dispute: MemoDocument.Dispute) {
    let kind = dispute.verdict == .contradiction ? "contradiction" : "tension"
    line("<article class=\"finding\" id=\"\(dispute.id)\">")
    line("<h3><span class=\"badge \(kind)\">\(dispute.badge)</span>\(dispute.id) \(escaped(dispute.heading))</h3>")
    line("<p class=\"relation\">\(dispute.relation)</p>\n<div class=\"pair\">")
    for side in dispute.sides {
      line(
        "<blockquote lang=\"\(side.language.rawValue)\">\(escaped(side.before))<mark>\(escaped(side.passage))</mark>"
          + "\(escaped(side.after))<cite lang=\"\(memo.options.language.rawValue)\">\(escaped(side.credit))"
          + "\(reference(side.note))</cite></blockquote>")
    }
    line("</div>")
    if let chart = dispute.chart { out += SVGChart.figure(chart) }
    line("<p class=\"because\">\(text(dispute.because))</p>")
    if !dispute.repairs.isEmpty {
      let repairs = dispute.repairs.map { "<b>\(escaped($0))</b>" }.joined(separator: " · ")
      line("<p class=\"ask\">\(labels.repairs): \(repairs)</p>")
    }
    line("<p class=\"ask\"><b>\(labels.ask)</b> \(escaped(dispute.question.text))</p>")
    judged(dispute.judged)
    line("</article>")
  }

  private mutating func agreed() {
    table(
      [labels.claim, labels.origins, labels.articles, labels.certainty],
      memo.agreed.map { row in
        [
          text(row.claim), "<span class=\"agreed\">\(row.origins)</span> \(escaped(row.because))", ids(row.articles),
          escaped(row.certainty),
        ]
      }, empty: labels.none.agreed)
  }

  private mutating func timeline() {
    table(
      [labels.date, labels.event, labels.article],
      memo.timeline.map { event in
        let mark = event.isConflicting ? "<br><span class=\"contradiction\">\(labels.conflicting)</span>" : ""
        return ["<time datetime=\"\(event.from)\">\(event.day)</time>\(mark)", text(event.text), "\(event.article)"]
      }, empty: labels.none.timeline)
  }

  private mutating func sources() {
    table(
      ["", labels.name, labels.role, labels.kind, labels.articles, labels.claims, labels.direct, labels.grade],
      memo.sources.map {
        [
          $0.id, escaped($0.name), escaped($0.role), escaped($0.kind), ids($0.articles), "\($0.claims)", "\($0.direct)",
          $0.judged.map { escaped($0.grades) } ?? "",
        ]
      }, empty: labels.none.sources)
    for source in memo.sources { judged(source.judged, showsGrades: false) }
  }

  /// The analyst's conclusions and verdicts, apart from what the sources say.
  private mutating func assessment() {
    if memo.assessment.isEmpty, memo.judgedClaims.isEmpty { return }
    line("<div class=\"analyst\">\n<h3>\(labels.judgement)</h3>")
    for text in memo.assessment { line("<p>\(escaped(text))</p>") }
    for claim in memo.judgedClaims {
      line(
        "<p class=\"generated\">\(claim.judged.id) \(text(claim.words)): <b>\(escaped(claim.judged.grades))</b></p>"
          + claim.judged.item.notes.map { "<p>\(escaped($0))</p>" }.joined())
    }
    line("</div>")
  }

  /// What the analyst says of one item.
  private mutating func judged(_ judged: MemoDocument.Judged?, showsGrades: Bool = true) {
    guard let judged else { return }
    let grades = showsGrades && !judged.grades.isEmpty ? ["<b>\(escaped(judged.grades))</b>"] : []
    let parts = grades + judged.item.notes.map(escaped)
    if parts.isEmpty { return }
    line(
      "<div class=\"analyst\"><p><b>\(labels.note), \(judged.id):</b> \(parts.joined(separator: "</p>\n<p>"))</p></div>"
    )
  }

  private mutating func notes() {
    line("<ol class=\"notes\">")
    for note in memo.notes {
      let page = note.page.map { ", \(labels.page) \($0)" } ?? ""
      line(
        "<li id=\"n\(note.number)\"\(HTMLSeal.attributes(note))>\(note.article)\(page), \(labels.line) \(note.line), \(labels.bytes) "
          + "\(note.range.start)–\(note.range.end), “\(escaped(note.text))” <code>\(escaped(note.path)) sha256 \(note.sha256)</code></li>"
      )
    }
    line("</ol>")
  }

  // MARK: - Parts

  private mutating func line(_ text: String) {
    out += text
    out += "\n"
  }

  private mutating func section(_ title: String, _ body: (inout HTMLWriter) -> Void) {
    line("<section>\n<h2>\(escaped(title))</h2>")
    body(&self)
    line("</section>")
  }

  private mutating func list(_ statements: [MemoDocument.Statement], empty: String) {
    if statements.isEmpty {
      line("<p>\(empty)</p>")
      return
    }
    line("<ul>" + statements.map { "<li>\(text($0))</li>" }.joined(separator: "\n") + "</ul>")
  }

  private mutating func table(_ titles: [String], _ rows: [[String]], empty: String) {
    if rows.isEmpty {
      line("<p>\(empty)</p>")
      return
    }
    line(
      "<div class=\"scroll\"><table>\n<thead><tr>" + titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
        + "</tr></thead>\n<tbody>")
    for row in rows { line("<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>") }
    line("</tbody></table></div>")
  }

  private func ids(_ articles: [ArticleID]) -> String { articles.map(\.description).joined(separator: " ") }
  private func reference(_ number: Int) -> String { "<sup><a href=\"#n\(number)\">\(number)</a></sup>" }
  private func text(_ statement: MemoDocument.Statement) -> String {
    escaped(statement.text) + statement.notes.map(reference).joined(separator: "<sup> </sup>")
  }
  private func escaped(_ text: String) -> String { HTMLWriter.escaped(text) }

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
