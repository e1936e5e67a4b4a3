import Dossiers
import Memos

/// `source`: one source in full.
struct SourceCommand: Command {
  let name = "source"
  let parameters = [CommandParameter(name: "S3", kind: .source)]
  let printsRecords = true
  let summary = "shows one source in full: names, role, and everything it says over all articles"
  let examples = [
    (command: "source S3", does: "who that is, how it is quoted, and its claims"),
    (command: "source S3 --format json", does: "the same as a record, its claims inside"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let source = try catalog.source(arguments.words[0])
    try session.show(arguments, .source(source, catalog)) {
      SourceList(session: session, catalog: catalog).full(source, $0)
    }
  }
}
