import Dossiers
import Reading

/// A memo as CommonMark with tables. Nothing out of an article can become markup: every such character is escaped.
public struct MarkdownWriter {
  private var out = ""
  private let memo: MemoDocument
  private let labels: MemoLabels

  private init(_ memo: MemoDocument) {
    self.memo = memo
    labels = .of(memo.options.language)
  }

  /// The whole memo, ending with a line break.
  public static func text(_ memo: MemoDocument) -> String {
    var writer = MarkdownWriter(memo)
    writer.write()
    return MarkdownSeal.sealed(writer.out, memo)
  }

  private mutating func write() {
    line("# \(escaped(memo.title))")
    header()
    section(labels.bottomLine)
    for statement in memo.bottomLine { line("- " + text(statement)) }
    assessment()
    section(labels.disputed)
    if memo.disputed.isEmpty { line(labels.none.disputed) }
    for (index, dispute) in memo.disputed.enumerated() { write(dispute, isFirst: index == 0) }
    section(labels.agreed)
    table(
      [labels.claim, labels.origins, labels.articles, labels.certainty],
      memo.agreed.map {
        [
          text($0.claim), "\($0.origins)" + ($0.origins < $0.articles.count ? ": \(escaped($0.because))" : ""),
          ids($0.articles), $0.certainty,
        ]
      },
      empty: labels.none.agreed)
    section(labels.unconfirmed)
    unconfirmed()
    section(labels.timeline)
    table(
      [labels.date, labels.event, labels.articles],
      memo.timeline.map { [when($0), text($0.text), ids($0.articles)] }, empty: labels.none.timeline)
    section(labels.figures)
    figures()
    section(labels.sources)
    sources()
    section(labels.notChecked)
    if memo.notChecked.isEmpty { line(labels.none.notChecked) }
    for statement in memo.notChecked { line("- " + text(statement)) }
    section(labels.method)
    for text in memo.method { line("- " + text) }
    section(labels.notes)
    for note in memo.notes { write(note) }
  }

  private mutating func header() {
    line("")
    if let analyst = memo.options.analyst { line("- **\(labels.analyst):** \(escaped(analyst))") }
    if let day = memo.asOf { line("- **\(labels.asOf):** \(Wording.date(day, memo.options.language))") }
    line("- **\(labels.checked):** \(counts(memo))")
    line("")
    table(
      ["", labels.article, labels.date, "SHA-256"],
      memo.articles.map { article in
        let title = [escaped(article.title), article.publisher.map(escaped)].compactMap { $0 }.joined(separator: ", ")
        return [
          "\(article.id)", "\(title) (`\(code(article.path))`)", escaped(article.published), "`\(article.sha256)`",
        ]
      }, empty: "")
    for article in memo.articles { notes(of: article.judged) }
  }

  /// The analyst's conclusions and verdicts, apart from what the sources say.
  private mutating func assessment() {
    if memo.assessment.isEmpty, memo.judgedClaims.isEmpty { return }
    line("\n### \(labels.judgement)\n")
    for text in memo.assessment { line("> **\(labels.note):** \(analysts(text))\n") }
    for claim in memo.judgedClaims {
      let speaker = claim.speaker.map { " (\(escaped($0)))" } ?? ""
      let grades = claim.judged.grades.isEmpty ? "" : ": **\(escaped(claim.judged.grades))**"
      line("- \(claim.judged.id)\(speaker) \(text(claim.words))\(grades)")
      for note in claim.judged.item.notes { line("  > **\(labels.note):** \(analysts(note))") }
    }
  }

  /// What the analyst says of an item, each note a paragraph.
  private mutating func notes(of judged: MemoDocument.Judged?) {
    guard let judged else { return }
    for note in judged.item.notes { line("\n> **\(labels.note), \(judged.id):** \(analysts(note))") }
  }

  private mutating func write(_ dispute: MemoDocument.Dispute, isFirst: Bool) {
    if !isFirst { line("") }
    line("### \(dispute.id) \(escaped(dispute.heading))")
    line("")
    line("*\(dispute.badge)*, \(dispute.relation). \(text(dispute.because))")
    for side in dispute.sides {
      line("")
      let further = side.further.map { "\(escaped($0.between))**\(escaped($0.passage))**" }.joined()
      line("> \(escaped(side.before))**\(escaped(side.passage))**\(further)\(escaped(side.after))  ")
      line("> — \(escaped(side.credit))\(side.notes.map { " [\($0)](#n\($0))" }.joined())")
    }
    if !dispute.grounds.isEmpty { line("\n" + dispute.grounds.map(escaped).joined(separator: " ")) }
    line("")
    if let chart = dispute.chart { line("\(labels.kinds[.figure] ?? ""): \(escaped(chart.description)).\n") }
    if !dispute.repairs.isEmpty {
      line("\(labels.repairs): \(dispute.repairs.map(escaped).joined(separator: " · ")).\n")
    }
    line("**\(labels.ask)** \(escaped(ask(dispute)))")
    if let judged = dispute.judged {
      if !judged.grades.isEmpty { line("\n> **\(labels.note), \(judged.id):** \(analysts(judged.grades))") }
      notes(of: judged)
    }
  }

  private mutating func unconfirmed() {
    table(
      [labels.claim, labels.speaker, labels.articles, labels.reason],
      memo.unconfirmed.map { [text($0.claim), escaped($0.speaker), ids($0.articles), escaped($0.reason)] },
      empty: labels.none.unconfirmed)
    if memo.furtherUnconfirmed > 0 { line("\n" + labels.further(memo.furtherUnconfirmed)) }
  }

  private mutating func figures() {
    if memo.figures.isEmpty { line(labels.none.figures) }
    for (index, measure) in memo.figures.enumerated() {
      if index > 0 { line("") }
      line(
        "### \(escaped(measure.name))\(measure.disputes.isEmpty ? "" : " (\(measure.disputes.joined(separator: ", ")))")\n"
      )
      table(
        [labels.articles, labels.figure, labels.conveys, labels.allows, labels.speaker],
        measure.rows.map { row in
          let mark = row.isDisputed ? " **(\(labels.disputed.lowercased()))**" : ""
          return [
            ids(row.articles), text(row.words) + mark, escaped(row.conveys), escaped(row.allows), escaped(row.speaker),
          ]
        }, empty: "")
    }
  }

  private mutating func sources() {
    table(
      [
        "", labels.name, labels.role, labels.kind, labels.articles, labels.claims, labels.direct, labels.relayed,
        labels.grade,
      ],
      memo.sources.map {
        [
          $0.id, escaped($0.name), escaped($0.role), $0.kind, ids($0.articles), "\($0.claims)", "\($0.direct)",
          escaped($0.relayedBy.joined(separator: ", ")), $0.judged.map { escaped($0.grades) } ?? "",
        ]
      }, empty: labels.none.sources)
    for source in memo.sources { notes(of: source.judged) }
  }

  private mutating func write(_ note: MemoDocument.Note) {
    let page = note.page.map { ", \(labels.page) \($0)" } ?? ""
    line(
      "\(note.number). <a id=\"n\(note.number)\"></a>\(note.article) (`\(code(note.path))`\(page), \(labels.line) \(note.line), "
        + "\(labels.bytes) \(note.range.start)–\(note.range.end)): \(escaped(quoted(note.text))) `sha256 \(note.sha256)`"
    )
  }

  // MARK: - Parts

  private mutating func line(_ text: String) {
    out += text
    out += "\n"
  }

  private mutating func section(_ title: String) { line("\n## \(title)\n") }

  private mutating func table(_ titles: [String], _ rows: [[String]], empty: String) {
    if rows.isEmpty {
      line(empty)
      return
    }
    line("| " + titles.joined(separator: " | ") + " |")
    line("|" + titles.map { _ in " --- |" }.joined())
    for row in rows { line("| " + row.joined(separator: " | ") + " |") }
  }

  private func when(_ event: MemoDocument.Event) -> String {
    var text = event.day
    if event.isStatement { text += " (\(labels.said))" }
    if event.isConflicting { text += " **(\(labels.conflicting))**" }
    return text
  }

  private func ask(_ dispute: MemoDocument.Dispute) -> String {
    "\(Wording.list(dispute.askOf, memo.options.language)): \(dispute.question.text)"
  }

  private func ids(_ articles: [ArticleID]) -> String { articles.map(\.description).joined(separator: " ") }

  private func text(_ statement: MemoDocument.Statement) -> String {
    escaped(statement.text) + statement.notes.map { " [\($0)](#n\($0))" }.joined()
  }

  private func escaped(_ text: String) -> String { MarkdownWriter.escaped(text) }
  /// Words that `verify` leaves to the analyst.
  private func analysts(_ text: String) -> String {
    MarkdownSeal.analystStart + escaped(text) + MarkdownSeal.analystEnd
  }
  private func code(_ text: String) -> String { printable(text).replacing("`", with: "'") }

  /// Words as they are, whatever they contain.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in printable(text) {
      if "\\`*_{}[]<>#|~&".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
