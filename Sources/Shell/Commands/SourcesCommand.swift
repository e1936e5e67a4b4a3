import Claims
import Dossiers
import Memos

/// `sources`: who speaks.
struct SourcesCommand: Command {
  let name = "sources"
  let parameters = [CommandParameter(name: "A1", kind: .article, isOptional: true, isRepeated: true)]
  let options = [
    CommandOption(name: "--named", help: "people and institutions with a name"),
    CommandOption(name: "--unnamed", help: "groups and sources without a name"),
    CommandOption(name: "--article", value: "A1", kind: .article, help: "who speaks in one article"),
  ]
  let printsRecords = true
  let summary = "lists who speaks, in what role, in which articles"
  let examples = [(command: "sources --unnamed", does: "what rests on nobody's name")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let articles = Set(
      try catalog.articles(arguments.words + (arguments.value("--article").map { [$0] } ?? [])).map(\.id))
    let sources = session.dossier.sources.filter { source in
      if arguments.has("--named"), !source.isNamed { return false }
      if arguments.has("--unnamed"), source.isNamed { return false }
      return source.articles.contains { articles.contains($0) }
    }
    try session.show(arguments, .sources(sources, session.dossier)) { table(sources, catalog, session, $0) }
    if sources.isEmpty { try session.remark(session.say("no such sources", "tidak ada narasumber seperti itu")) }
  }

  private func table(
    _ sources: [DossierSource], _ catalog: Catalog, _ session: Session, _ terminal: Terminal
  ) -> String {
    var table = Table(columns: [
      Table.Column(), Table.Column(minimum: 16, overflow: .wrap, isFlexible: true), Table.Column(),
      Table.Column(minimum: 12, overflow: .wrap, isFlexible: true), Table.Column(minimum: 2),
      Table.Column(alignment: .right, minimum: 8), Table.Column(minimum: 8),
    ])
    for source in sources {
      let direct = source.claims.count { catalog.claim($0)?.claim.isDirect == true }
      table.rows.append([
        Table.Cell("S\(source.number)", .bold), Table.Cell(source.name),
        Table.Cell(Wording.name(source.kind, session.settings.language), source.isNamed ? [] : .yellow),
        Table.Cell([source.role, source.affiliation].compactMap { $0 }.joined(separator: ", ")),
        Table.Cell(source.articles.map(\.description).joined(separator: " "), .dim),
        Table.Cell(session.count(source.claims.count, "claim", "claims", "klaim")),
        Table.Cell(Layout.share(direct, of: source.claims.count, session), .dim),
      ])
    }
    return table.render(for: terminal)
  }
}
