import Dossiers

/// A script that stopped at an error, which was told already.
struct ScriptStopped: Error {
  var status: ExitStatus
}

/// What a command that fails does to its script.
enum ErrorPolicy: String, CaseIterable {
  case stop, `continue`
}

/// Runs commands, one after the other, up to the first that fails, unless `set on-error continue` was said.
struct ScriptRunner {
  let session: Session

  /// Runs a script's commands. What goes wrong is told on standard error with its place.
  /// - Throws: ``ScriptStopped`` after that; ``OutputError`` when there is no one left to read.
  func run(_ source: ScriptSource) throws {
    let statements: [Statement]
    do throws(ScriptSyntaxError) {
      statements = try ScriptParser.statements(source.text, session.variables)
    } catch {
      try session.errors.line(source.diagnostic(error.text(session.settings.language), at: error.offset, width: width))
      throw ScriptStopped(status: .usage)
    }
    for statement in statements {
      if session.isOver { return }
      do {
        try run(statement, of: source)
      } catch let error as ScriptStopped where error.status != .interrupted && session.settings.onError == .continue {
        session.hasFailed = true
      }
      // ^C that came as a command ended means those after it.
      if Interrupt.isRequested { throw ScriptStopped(status: .interrupted) }
    }
  }

  /// Of the terminal that shows messages.
  private var width: Int? { session.errors.isTerminal ? session.terminal.width : nil }

  private func run(_ statement: Statement, of source: ScriptSource) throws {
    let text = source.text(of: statement)
    session.log.append(text)
    try echo(statement, text, of: source)
    do {
      let statement = statement.comparing
      if let word = statement.words.first, Commands.named(word.text)?.needsArticles == true {
        try session.finishReading()
      }
      if let redirection = statement.redirection {
        try Redirected(redirection, session).run(statement)
      } else {
        let command = try Commands.command(statement.words[0], session.settings.language)
        let arguments = try CommandArguments(statement, for: command, numbers: session.numbers)
        // `last` repeats another one's result.
        session.running = command is LastCommand ? nil : statement
        try command.run(arguments, in: session)
      }
      try end(text)
    } catch let error as ScriptStopped where error.status == .usage {
      // A script that this command runs stopped: each caller says where it stands.
      let place = source.remark(
        session.say("run from here", "dijalankan dari sini"), at: statement.words[0].range.lowerBound)
      if let place { try session.errors.line(place) }
      throw error
    } catch let error as CommandError {
      if error.status == .interrupted { session.abandonCommand() }
      try stop(
        text, source.diagnostic(error.message(session.settings.language), at: error.offset, width: width),
        error.status)
    } catch let error as SessionFileError {
      try stop(
        text,
        source.diagnostic(
          error.text(session.settings.language), at: statement.words[0].range.lowerBound, width: width), .usage)
    }
  }

  /// Prints a script's command before its results; `echo` would say its text twice.
  private func echo(_ statement: Statement, _ text: String, of source: ScriptSource) throws {
    guard session.settings.echo == .on, source.name != nil else { return }
    if let word = statement.words.first, Commands.named(word.text) is EchoCommand { return }
    try session.print(session.terminal.styled("silang>", .bold) + " \(text)\n")
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

extension Statement {
  /// The command with `> 3` as words again, where it compares in place of naming a file.
  fileprivate var comparing: Statement {
    guard let redirection, let first = words.first, Commands.named(first.text) is ExpectCommand else { return self }
    return Statement(words: words + [redirection.sign, redirection.target].compactMap { $0 })
  }
}
