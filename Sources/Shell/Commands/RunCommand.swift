/// `run`: a file of commands.
struct RunCommand: Command {
  let name = "run"
  let parameters = [CommandParameter(name: "SCRIPT", kind: .file)]
  let summary = "runs a file of commands, up to the first that fails"
  let examples = [(command: "run morning.silang", does: "one command a line, `#` begins a comment")]

  /// Scripts may run scripts this deep.
  static let depthLimit = 16

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    guard session.depth < RunCommand.depthLimit else {
      throw CommandError(
        "scripts run each other more than \(RunCommand.depthLimit) deep",
        "skrip saling menjalankan lebih dari \(RunCommand.depthLimit) tingkat", at: word)
    }
    session.depth += 1
    defer { session.depth -= 1 }
    session.scriptFolders.append(OwnTableFiles.parent(of: word.text))
    defer { session.scriptFolders.removeLast() }
    try ScriptRunner(session: session).run(ScriptSource(file: word))
  }
}
