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
      try session.errors.line(source.diagnostic(error.reason, at: error.offset))
      throw ScriptStopped(status: .usage)
    }
    for statement in statements {
      if session.isOver { return }
      try run(statement, of: source)
    }
  }

  private func run(_ statement: Statement, of source: ScriptSource) throws {
    let text = source.text(of: statement)
    session.log.append(text)
    do {
      defer { Interrupt.clear() }
      let command = try Commands.command(statement.words[0])
      try command.run(try CommandArguments(statement, for: command), in: session)
      try session.endCommand(text)
      try session.output.flush()
    } catch let error as CommandError {
      try session.endCommand(text)
      try session.output.flush()
      try session.errors.line(source.diagnostic(error.message, at: error.offset))
      throw ScriptStopped(status: error.status)
    } catch let error as SessionFileError {
      try session.errors.line(source.diagnostic(error.description, at: statement.words[0].range.lowerBound))
      throw ScriptStopped(status: .usage)
    }
  }
}
