import Claims
import Dossiers
import Memos
import Reading

/// `show`: an article with its sentences, or one claim, source or finding.
struct ShowCommand: Command {
  let name = "show"
  let parameters = [CommandParameter(name: "A1|c2|S3|F4", kind: .subject, isRepeated: true)]
  let options = [
    CommandOption(name: "--all", help: "also what was marked as no part of the article"),
    CommandOption(name: "--plain", help: "the sentences alone, nothing marked in them"),
  ]
  let printsRecords = true
  let summary = "shows an article with its claims, figures and conflicts marked, or a claim, source or finding"
  let examples = [
    (command: "show A1", does: "the article, with [c1] behind each claim and [F1] behind what is in conflict"),
    (command: "show F1", does: "the passages of a conflict side by side, with what stands around them"),
    (command: "show A1..A3 --plain", does: "several articles, the bare sentences"),
    (command: "show S3", does: "a source and its claims"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    for word in arguments.words { try show(try catalog.subject(word), arguments, catalog, session) }
  }

  private func show(
    _ subject: Subject, _ arguments: CommandArguments, _ catalog: Catalog, _ session: Session
  ) throws {
    let language = session.settings.language
    switch subject {
    case .article(let entry):
      let sentences = entry.reading.article.sentences.indices.filter { index in
        arguments.has("--all") || entry.reading.article.sentences[index].kind != .boilerplate
      }
      let view = ArticleView(session: session, catalog: catalog, entry: entry, isMarked: !arguments.has("--plain"))
      try session.show(arguments, .sentences(sentences, of: entry)) { view.text(sentences, $0) }
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
        PassageView(finding: finding, prefix: "F", session: session, catalog: catalog).text($0)
      }
    case .compatible(let pair):
      try session.show(arguments, .findings([pair], prefix: "P", session.dossier, language)) {
        PassageView(finding: pair, prefix: "P", session: session, catalog: catalog).text($0)
      }
    }
  }
}
