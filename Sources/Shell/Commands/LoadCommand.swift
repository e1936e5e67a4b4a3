import Dossiers
import Memos
import Reading

/// `load`: takes articles in.
struct LoadCommand: Command {
  let name = "load"
  let parameters = [CommandParameter(name: "PATH", kind: .file, isRepeated: true)]
  let options = [
    CommandOption(name: "--published", value: "YYYY-MM-DD", help: "publication date, in place of the articles' own"),
    CommandOption(
      name: "--language", value: "id|en", kind: .choice(["id", "en"]), help: "language, in place of a guess"),
    CommandOption(name: "--dry-run", help: "shows what each file would give, and loads nothing"),
  ]
  let summary = "takes articles in: text, saved pages, PDF, DOCX, ODT, mail, records, whole folders"
  let examples = [
    (command: "load articles", does: "every article below the folder, sorted by path"),
    (command: "load late.txt --published 2024-10-21", does: "an article that carries no date"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    var loader = ArticleLoader(session: session)
    loader.published = try arguments.value("--published")?.date()
    loader.language = try arguments.value("--language")?.choice(Language.self, of: "language")
    for word in arguments.words {
      if word.text == "-", session.readsCommandsFromInput {
        throw CommandError(
          "standard input gives the commands, so no article can come from it",
          "masukan baku berisi perintah, jadi artikel tidak bisa dibaca dari sana", at: word)
      }
      loader.add(word.text)
    }
    let loaded = try loader.finish()
    if loaded.isEmpty {
      throw CommandError(
        "nothing was loaded", "tidak ada yang dimuat", at: arguments.words.first, status: .unreadable)
    }
    let list = ArticleList(session: session, entries: loaded)
    try session.print(list.text(session.terminal))
    for remark in list.remarks { try session.remark("! \(remark)") }
    if arguments.has("--dry-run") {
      session.abandonCommand()
      try session.remark(session.say("nothing was loaded (--dry-run)", "tidak ada yang dimuat (--dry-run)"))
    }
  }
}
