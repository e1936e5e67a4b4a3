import Memos

/// `articles`: what is loaded.
struct ArticlesCommand: Command {
  let name = "articles"
  let aliases = ["ls"]
  let printsRecords = true
  let summary = "lists what is loaded, with dates, languages and counts"
  let examples = [(command: "articles --format csv", does: "the list for a spreadsheet, with hashes")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let list = ArticleList(session: session, entries: session.dossier.entries)
    try session.show(arguments, .articles(session.dossier)) { terminal in
      let remarks = list.remarks.map { Layout.paragraph("! \($0)", indent: 0, terminal) }.joined()
      return list.text(terminal) + remarks
    }
    if session.dossier.entries.isEmpty {
      try session.remark(
        session.say("nothing is loaded; load PATH takes articles in", "belum ada artikel; load PATH memuatnya"))
    }
  }
}
