import Reading

/// `paste`: an article from the clipboard's text.
struct PasteCommand: Command {
  let name = "paste"
  let parameters = [CommandParameter(name: "NAME", kind: .text, isOptional: true)]
  let options = [
    CommandOption(name: "--published", value: "YYYY-MM-DD", help: "publication date, in place of the article's own"),
    CommandOption(
      name: "--language", value: "id|en", kind: .choice(["id", "en"]), help: "language, in place of a guess"),
  ]
  let summary = "takes an article in from the lines that follow, up to a line with a dot alone"
  let examples = [
    (command: "paste", does: "paste the text, then type a dot and Enter"),
    (command: "paste kompas.txt --published 2024-10-21", does: "the article gets that name and date"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard let lines = session.followingLines else {
      throw CommandError(
        "`paste` takes its text at the prompt or from standard input; `load FILE` takes a file",
        "`paste` mengambil teks di prompt atau dari masukan baku; `load BERKAS` memuat berkas", at: arguments.command)
    }
    var loader = ArticleLoader(session: session)
    loader.published = try arguments.value("--published")?.date()
    loader.language = try arguments.value("--language")?.choice(Language.self, of: "language")
    var text = ""
    try lines { line in
      if line == "." { return false }
      text += line + "\n"
      return true
    }
    try session.checkInterrupt()
    let names = Set(session.dossier.entries.map(\.source.path))
    let standard = (1...).lazy.map { "pasted-\($0).txt" }.first { !names.contains($0) }
    loader.add(text: Array(text.utf8), named: arguments.words.first?.text ?? standard ?? "pasted.txt")
    let loaded = try loader.finish()
    if loaded.isEmpty {
      throw CommandError("nothing was loaded", "tidak ada yang dimuat", at: arguments.command, status: .unreadable)
    }
    let list = ArticleList(session: session, entries: loaded)
    try session.print(list.text(session.terminal))
    for remark in list.remarks { try session.remark("! \(remark)") }
  }
}
