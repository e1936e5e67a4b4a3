/// `open`: goes on with a saved session.
struct OpenCommand: Command {
  let name = "open"
  let parameters = [CommandParameter(name: "FILE", kind: .file)]
  let options = [CommandOption(name: "--force", help: "drops the present session where no file keeps it")]
  let summary = "goes on with a session from its file"
  let examples = [(command: "open korea.session", does: "undo goes back beyond the day it was saved")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    if session.hasUnsavedChanges, !arguments.has("--force") {
      throw CommandError(
        session.say(
          "the present session is in no file: `save FILE` keeps it, `open --force` drops it",
          "sesi ini belum disimpan: `save FILE` menyimpannya, `open --force` membuangnya"), at: word)
    }
    do { try session.open(word.text) } catch let error as SessionFileError {
      throw CommandError(error.description, at: word)
    }
    try session.print(ArticleList(session: session, entries: session.dossier.entries).text(session.terminal))
  }
}
