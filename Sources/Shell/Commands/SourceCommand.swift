import Dossiers
import Glibc
import Memos

/// `source`: one source in full; with the name of a file, the commands in it, as other shells have it.
struct SourceCommand: Command {
  let name = "source"
  let parameters = [CommandParameter(name: "S3|SCRIPT", kind: .source)]
  let printsRecords = true
  let summary = "shows one source in full: names, role, and everything it says over all articles"
  let examples = [
    (command: "source S3", does: "who that is, how it is quoted, and its claims"),
    (command: "source S3 --format json", does: "the same as a record, its claims inside"),
    (command: "source morning.silang", does: "runs a file of commands, as `run` does"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    if Identifier(word.text) == nil, word.text.hasSuffix(".silang") || access(word.text, F_OK) == 0 {
      return try RunCommand.runScript(word, in: session)
    }
    let catalog = Catalog(session.dossier)
    let source = try catalog.source(arguments.words[0])
    try session.show(arguments, .source(source, catalog)) {
      SourceList(session: session, catalog: catalog).full(source, $0)
    }
  }
}
