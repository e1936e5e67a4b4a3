import Claims
import Dossiers
import Memos
import Reading

/// `show`: an article with its sentences, or one claim, source or finding.
struct ShowCommand: Command {
  let name = "show"
  let parameters = [CommandParameter(name: "A1|c2|S3|F4", kind: .subject)]
  let options = [CommandOption(name: "--all", help: "also what was marked as no part of the article")]
  let printsRecords = true
  let summary = "shows an article with numbered sentences, or one claim, source or finding"
  let examples = [
    (command: "show A1", does: "the article, sentence by sentence"),
    (command: "show S3", does: "a source and its claims"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let language = session.settings.language
    switch try catalog.subject(arguments.words[0]) {
    case .article(let entry):
      let sentences = entry.reading.article.sentences.indices.filter { index in
        arguments.has("--all") || entry.reading.article.sentences[index].kind != .boilerplate
      }
      try session.show(arguments, .sentences(sentences, of: entry)) { article(entry, sentences, session, $0) }
    case .claim(let claim):
      try session.show(arguments, .claims([claim], catalog)) {
        Chain(session: session, catalog: catalog).text(claim, $0)
      }
    case .source(let source):
      let claims = source.claims.compactMap(catalog.claim)
      try session.show(arguments, .claims(claims, catalog)) {
        SourceList(session: session, catalog: catalog).full(source, $0)
      }
    case .finding(let finding):
      try session.show(arguments, .findings([finding], session.dossier, language)) {
        FindingView(finding: finding, prefix: "F", session: session, catalog: catalog).text($0)
      }
    case .compatible(let pair):
      try session.show(arguments, .findings([pair], prefix: "P", session.dossier, language)) {
        FindingView(finding: pair, prefix: "P", session: session, catalog: catalog).text($0)
      }
    }
  }

  private func article(_ entry: Dossier.Entry, _ sentences: [Int], _ session: Session, _ terminal: Terminal) -> String {
    let article = entry.reading.article
    let facts = [
      article.title, article.publisher, article.published?.description, article.url, article.path,
      "sha256 \(article.sha256.prefix(12))…",
    ]
    var text = Layout.paragraph("\(entry.id)  " + facts.compactMap { $0 }.joined(separator: " · "), indent: 0, terminal)
    var table = Table(columns: [
      Table.Column(alignment: .right), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true),
    ])
    for index in sentences {
      let sentence = article.sentences[index]
      let style: Style =
        switch sentence.kind {
        case .title, .heading: .bold
        case .boilerplate: .dim
        case .body, .listItem: []
        }
      let mark =
        sentence.kind == .boilerplate ? session.say("(no part of the article) ", "(bukan bagian artikel) ") : ""
      table.rows.append([
        Table.Cell("s\(index + 1)", .dim), Table.Cell(mark + article.string(sentence.range), style),
      ])
    }
    text += table.render(for: terminal)
    let remarks = Remarks(session: session, entries: [entry], limit: .max / 2).lines
    return text + remarks.map { Layout.paragraph("! \($0)", indent: 0, terminal) }.joined()
  }
}
