import Glibc

/// `open`: goes on with a saved session.
struct OpenCommand: Command {
  let name = "open"
  let needsArticles = false
  let parameters = [CommandParameter(name: "FILE|R1", kind: .session)]
  let options = [CommandOption(name: "--force", help: "drops the present session where no file keeps it")]
  let summary = "goes on with a session from its file"
  let examples = [(command: "open korea.session", does: "undo goes back beyond the day it was saved")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    let path = try path(word)
    guard access(path, F_OK) == 0 else {
      throw CommandError("\(path): no such file", "\(path): tidak ada berkas itu", at: word)
    }
    if session.hasUnsavedChanges, path != session.recoveryPath, session.setAside() {
      try session.remark(
        session.say(
          "the session so far is kept: `recent` lists it", "sesi sampai di sini disimpan: `sesi` menyebutkannya"))
    } else if session.hasUnsavedChanges, !arguments.has("--force") {
      throw CommandError(
        session.say(
          "the present session is in no file: `save FILE` keeps it, `open --force` drops it",
          "sesi ini belum disimpan: `simpan BERKAS` menyimpannya, `buka --force` membuangnya"), at: word)
    }
    do { try session.open(path) } catch let error as SessionFileError {
      throw CommandError(error.text(.english), error.text(.indonesian), at: word)
    }
    let lines = session.articleLines
    try session.print(ArticleTable(session: session, lines: lines, paths: lines.map(\.path)).text(session.terminal))
  }

  /// The file that a word names; `R1` is one of `recent`, unless a file has that name.
  private func path(_ word: Word) throws(CommandError) -> String {
    guard !word.isQuoted, word.text.uppercased().hasPrefix("R"), let number = Int(word.text.dropFirst()),
      access(word.text, F_OK) != 0
    else { return word.text }
    let items = RecentSessions.all()
    guard items.indices.contains(number - 1) else {
      throw CommandError(
        "there is no \(word.text); `recent` lists the sessions",
        "tidak ada \(word.text); `sesi` menyebutkan sesi yang ada", at: word)
    }
    return items[number - 1].path
  }
}
