import Glibc

/// `run`: a file of commands.
struct RunCommand: Command {
  let name = "run"
  let parameters = [CommandParameter(name: "SCRIPT", kind: .file)]
  let summary = "runs a file of commands, up to the first that fails"
  let examples = [
    (
      command: "run morning.silang",
      does: "one command a line, `#` begins a comment, `$name` is a variable (-D name=value)"
    )
  ]

  /// Scripts may run scripts this deep.
  static let depthLimit = 16

  func run(_ arguments: CommandArguments, in session: Session) throws {
    try RunCommand.runScript(arguments.words[0], in: session)
  }

  /// Runs the script of a name: as given, else beside the script that names it.
  static func runScript(_ word: Word, in session: Session) throws {
    guard session.depth < depthLimit else {
      throw CommandError(
        "scripts run each other more than \(depthLimit) deep",
        "skrip saling menjalankan lebih dari \(depthLimit) tingkat", at: word)
    }
    var file = word
    if let folder = session.scriptFolders.last, !word.text.hasPrefix("/"), access(word.text, F_OK) != 0,
      access("\(folder)/\(word.text)", F_OK) == 0
    {
      file.text = "\(folder)/\(word.text)"
    }
    let source = try ScriptSource(file: file)
    session.depth += 1
    defer { session.depth -= 1 }
    session.scriptFolders.append(OwnTableFiles.parent(of: file.text))
    defer { session.scriptFolders.removeLast() }
    try ScriptRunner(session: session).run(source)
  }
}
