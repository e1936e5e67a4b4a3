import Dossiers
import Reading

/// The sections of the memo's page.
extension HTMLWriter {
  mutating func bottomLine() {
    for statement in memo.bottomLine { line("<p>\(text(statement))</p>") }
    if memo.assessment.isEmpty, memo.judgedClaims.isEmpty { return }
    line("<div class=\"analyst\">\n<h3>\(labels.judgement)</h3>")
    for text in memo.assessment { line("<p>\(escaped(text))</p>") }
    for claim in memo.judgedClaims {
      let speaker = claim.speaker.map { " (\(escaped($0)))" } ?? ""
      let grades = claim.judged.grades.isEmpty ? "" : ": <b>\(escaped(claim.judged.grades))</b>"
      line(
        "<p class=\"generated\">\(claim.judged.id)\(speaker) \(text(claim.words))\(grades)</p>"
          + claim.judged.item.notes.map { "<p>\(escaped($0))</p>" }.joined())
    }
    line("</div>")
  }

  mutating func disputed() {
    if memo.disputed.isEmpty { line("<p>\(escaped(labels.none.disputed))</p>") }
    for dispute in memo.disputed { write(dispute) }
  }

  private mutating func write(_ dispute: MemoDocument.Dispute) {
    let kind = dispute.verdict == .contradiction ? "contradiction" : "tension"
    line("<article class=\"finding\" id=\"\(dispute.id)\" aria-labelledby=\"\(dispute.id)-title\">")
    line(
      "<h3 id=\"\(dispute.id)-title\"><span class=\"badge \(kind)\">\(escaped(dispute.badge))</span>\(dispute.id) "
        + "\(escaped(dispute.heading))</h3>")
    line("<p class=\"relation\">\(escaped(dispute.relation))</p>\n<div class=\"pair\">")
    for side in dispute.sides {
      let further = side.further.map { "\(escaped($0.between))<mark>\(escaped($0.passage))</mark>" }.joined()
      line(
        "<blockquote lang=\"\(side.language.rawValue)\">\(escaped(side.before))<mark>\(escaped(side.passage))</mark>"
          + "\(further)\(escaped(side.after))<cite lang=\"\(memo.options.language.rawValue)\">\(escaped(side.credit))"
          + "\(references(side.notes))</cite></blockquote>")
    }
    line("</div>")
    if let chart = dispute.chart { self.chart(chart) }
    line("<p class=\"because\">\(text(dispute.because))</p>")
    if !dispute.grounds.isEmpty {
      line("<p class=\"relation\">\(dispute.grounds.map(escaped).joined(separator: " "))</p>")
    }
    if !dispute.repairs.isEmpty {
      let repairs = dispute.repairs.map { "<b>\(escaped($0))</b>" }.joined(separator: " · ")
      line("<p class=\"ask\">\(labels.repairs): \(repairs)</p>")
    }
    let whom = Wording.list(dispute.askOf, memo.options.language)
    line("<p class=\"ask\"><b>\(labels.ask)</b> \(escaped(whom)): \(escaped(dispute.question.text))</p>")
    judged(dispute.judged)
    line("</article>")
  }

  mutating func agreed() {
    var rows: [[String]] = []
    for row in memo.agreed {
      rows.append([
        quotation(row.claim, row.articles),
        "<span class=\"agreed\">\(row.origins)</span> \(row.origins < row.articles.count ? escaped(row.because) : "")",
        ids(row.articles),
        escaped(row.certainty),
      ])
    }
    table([labels.claim, labels.origins, labels.articles, labels.certainty], rows, empty: labels.none.agreed)
  }

  mutating func unconfirmed() {
    var rows: [[String]] = []
    for row in memo.unconfirmed {
      rows.append([quotation(row.claim, row.articles), escaped(row.speaker), ids(row.articles), escaped(row.reason)])
    }
    table([labels.claim, labels.speaker, labels.articles, labels.reason], rows, empty: labels.none.unconfirmed)
    if memo.furtherUnconfirmed > 0 {
      line("<p class=\"relation\">\(escaped(labels.further(memo.furtherUnconfirmed)))</p>")
    }
  }

  mutating func timeline() {
    if let chart = memo.timelineChart { line(SVGChart.figure(chart, id: "days")) }
    var rows: [[String]] = []
    for event in memo.timeline {
      var day = "<time datetime=\"\(event.from)\">\(escaped(event.day))</time>"
      if event.isStatement { day += "<br><span class=\"relation\">\(labels.said)</span>" }
      if event.isConflicting { day += "<br><span class=\"contradiction\">\(labels.conflicting)</span>" }
      rows.append([day, quotation(event.text, event.articles), ids(event.articles)])
    }
    table([labels.date, labels.event, labels.articles], rows, empty: labels.none.timeline)
  }

  mutating func figures() {
    if memo.figures.isEmpty { line("<p>\(escaped(labels.none.figures))</p>") }
    for measure in memo.figures {
      let disputes = measure.disputes.map { "<a href=\"#\($0)\">\($0)</a>" }.joined(separator: ", ")
      line("<div class=\"measure\">\n<h3>\(escaped(measure.name))\(disputes.isEmpty ? "" : " (\(disputes))")</h3>")
      if let chart = measure.chart { self.chart(chart) }
      var rows: [[String]] = []
      for row in measure.rows {
        let mark = row.isDisputed ? "<br><span class=\"tension\">\(labels.disputed.lowercased())</span>" : ""
        rows.append([
          ids(row.articles), quotation(row.words, row.articles) + mark, escaped(row.conveys), escaped(row.allows),
          escaped(row.speaker),
        ])
      }
      table([labels.articles, labels.figure, labels.conveys, labels.allows, labels.speaker], rows, empty: "")
      line("</div>")
    }
  }

  mutating func sources() {
    let isGraded = memo.sources.contains { $0.judged?.grades.isEmpty == false }
    let isRelayed = memo.sources.contains { !$0.relayedBy.isEmpty }
    var titles = ["", labels.name, labels.role, labels.kind, labels.articles, labels.claims, labels.direct]
    if isRelayed { titles.append(labels.relayed) }
    if isGraded { titles.append(labels.grade) }
    let rows = memo.sources.map { source in
      var cells = [
        "<b>\(source.id)</b>", escaped(source.name), escaped(source.role), escaped(source.kind), ids(source.articles),
        "\(source.claims)", "\(source.direct)",
      ]
      if isRelayed { cells.append(escaped(source.relayedBy.joined(separator: ", "))) }
      if isGraded { cells.append(escaped(source.judged?.grades ?? "")) }
      return cells
    }
    table(titles, rows, empty: labels.none.sources)
    for source in memo.sources { judged(source.judged, showsGrades: false) }
  }

  /// Words of articles, in the language of the first.
  private mutating func quotation(_ words: MemoDocument.Statement, _ articles: [ArticleID]) -> String {
    guard let article = memo.articles.first(where: { $0.id == articles.first }),
      article.language != memo.options.language
    else { return text(words) }
    return "<span lang=\"\(article.language.rawValue)\">\(escaped(words.text))</span>\(references(words.notes))"
  }

  mutating func unchecked() {
    if memo.notChecked.isEmpty { return line("<p>\(escaped(labels.none.notChecked))</p>") }
    line("<ul>")
    for statement in memo.notChecked { line("<li>\(text(statement))</li>") }
    line("</ul>")
  }

  /// Every passage cited, marked in the words round it.
  mutating func notes() {
    line("<ol class=\"notes\">")
    for note in memo.notes {
      let page = note.page.map { ", \(labels.page) \($0)" } ?? ""
      line(
        "<li id=\"n\(note.number)\"\(HTMLSeal.attributes(note))><p lang=\"\(note.language.rawValue)\"><span class=\"around\">\(escaped(note.before))</span>"
          + "<mark>\(escaped(note.text))</mark><span class=\"around\">\(escaped(note.after))</span></p>"
          + "<p class=\"where\">\(note.article)\(page), \(labels.line) \(note.line), \(labels.bytes) "
          + "\(note.range.start)–\(note.range.end) <code>\(escaped(note.path)) sha256 \(note.sha256.prefix(12))</code> "
          + "<a href=\"#r\(note.number)\" aria-label=\"\(labels.back)\">↑</a></p></li>")
    }
    line("</ol>")
  }
}
