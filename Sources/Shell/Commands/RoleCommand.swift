import Dossiers
import Memos

/// `role`: gives a source the role that it should have.
struct RoleCommand: Command {
  let name = "role"
  let parameters = [
    CommandParameter(name: "S3", kind: .source), CommandParameter(name: "ROLE", kind: .text, isRepeated: true),
  ]
  let summary = "gives a source another role"
  let examples = [
    (command: "role S3 \"Foreign Minister\"", does: "what S3 is; `role S3 -` takes the correction back")
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let source = try Catalog(session.dossier).source(arguments.words[0])
    let keys = session.dossier.keys(of: source)
    try session.correct(.setRole(keys, arguments.correctedText), showing: Array(keys.prefix(1)))
  }
}
