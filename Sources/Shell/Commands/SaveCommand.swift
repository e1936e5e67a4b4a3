/// `save`: keeps the session in a file.
struct SaveCommand: Command {
  let name = "save"
  let needsArticles = false
  let parameters = [CommandParameter(name: "FILE", kind: .file)]
  let options = [CommandOption(name: "--force", help: "replaces a file of that name")]
  let summary = "keeps the session in a file; from then on every change is written as it is made"
  let examples = [(command: "save korea.session", does: "articles, corrections and what can be undone")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    do {
      try session.save(to: word.text, replacing: arguments.has("--force") || session.path == word.text)
    } catch let error as SessionFileError {
      throw CommandError(error.text(.english), error.text(.indonesian), at: word)
    }
    try session.remark(
      session.say(
        "\(word.text): saved; changes are written as they are made",
        "\(word.text): tersimpan; perubahan langsung ditulis"))
  }
}
