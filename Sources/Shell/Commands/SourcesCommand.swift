import Claims
import Dossiers
import Memos

/// `sources`: who speaks.
struct SourcesCommand: Command {
  let name = "sources"
  let parameters = [CommandParameter(name: "A1|S2", kind: .subject, isOptional: true, isRepeated: true)]
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
      try catalog.articles(arguments.wordsBesidesSources + arguments.values("--article")).map(\.id))
    let speaker = try SpeakerFilter(arguments, catalog)
    let sources = session.dossier.sources.filter { source in
      if arguments.has("--named"), !source.isNamed { return false }
      if arguments.has("--unnamed"), source.isNamed { return false }
      if let speaker, !speaker.accepts(source) { return false }
      return source.articles.contains { articles.contains($0) }
    }
    try session.show(arguments, .sources(sources, session.dossier)) {
      SourceList(session: session, catalog: catalog).text(sources, $0)
    }
    if sources.isEmpty { try session.remark(session.say("no such sources", "tidak ada narasumber seperti itu")) }
  }
}
