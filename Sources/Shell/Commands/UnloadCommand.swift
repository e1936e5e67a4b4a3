import Memos

/// `unload`: puts articles out again.
struct UnloadCommand: Command {
  let name = "unload"
  let parameters = [CommandParameter(name: "A1", kind: .article, isRepeated: true)]
  let summary = "puts articles out again; the others keep their numbers"
  let examples = [(command: "unload A2 A3", does: "two articles; undo brings them back")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    for word in arguments.words {
      let entry = try catalog.article(word)
      // An article named twice is out already.
      if session.dossier[entry.id] != nil { try session.apply(.unload(entry.id)) }
    }
    let left = session.count(session.dossier.entries.count, "article", "articles", "artikel")
    try session.remark(session.say("\(left) left", "tersisa \(left)"))
  }
}
