import Dossiers

/// A script that stopped at an error, which was told already.
struct ScriptStopped: Error {
  var status: ExitStatus
}

/// Runs commands, one after the other, up to the first that fails.
struct ScriptRunner {
  let session: Session

  /// Runs a script's commands. What goes wrong is told on standard error with its place.
  /// - Throws: ``ScriptStopped`` after that; ``OutputError`` when there is no one left to read.
  func run(_ source: ScriptSource) throws {
    let statements: [Statement]
    do throws(ScriptSyntaxError) {
      statements = try ScriptParser.statements(source.text)
    } catch {
      try session.errors.line(source.diagnostic(error.text(session.settings.language), at: error.offset))
      throw ScriptStopped(status: .usage)
    }
    for statement in statements {
      if session.isOver { return }
      try run(statement, of: source)
      // ^C that came as a command ended means those after it.
      if Interrupt.isRequested { throw ScriptStopped(status: .interrupted) }
    }
  }

  private func run(_ statement: Statement, of source: ScriptSource) throws {
    let text = source.text(of: statement)
    session.log.append(text)
    do {
      if let redirection = statement.redirection {
        try Redirected(redirection, session).run(statement)
      } else {
        let command = try Commands.command(statement.words[0], session.settings.language)
        let arguments = try CommandArguments(statement, for: command, numbers: session.numbers)
        try command.run(arguments, in: session)
      }
      try end(text)
    } catch let error as CommandError {
      if error.status == .interrupted { session.abandonCommand() }
      try stop(text, source.diagnostic(error.message(session.settings.language), at: error.offset), error.status)
    } catch let error as SessionFileError {
      try stop(
        text, source.diagnostic(error.text(session.settings.language), at: statement.words[0].range.lowerBound), .usage)
    }
  }

  private func end(_ text: String) throws {
    try session.endCommand(text)
    try session.endOutput()
  }

  /// Keeps what a failed command did before it failed, tells why it did, and ends the script.
  private func stop(_ text: String, _ message: String, _ status: ExitStatus) throws -> Never {
    if status == .interrupted {
      session.held = HeldOutput()
      // The terminal has printed ^C.
      if session.errors.isTerminal { try session.errors.write(session.showsProgress ? "\r\u{1b}[K" : "\n") }
    }
    try end(text)
    try session.errors.line(message)
    throw ScriptStopped(status: status)
  }
}
