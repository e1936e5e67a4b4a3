import ArgumentParser
import Dossiers
import Glibc
import Memos

/// One run of the program over a session: loading, commands, and how it ends.
struct ShellRun {
  let session: Session
  private let common: CommonOptions

  init(_ common: CommonOptions, format: OutputFormat = .table, failOn: FailureLevel = .never) {
    self.common = common
    session = common.session(format: format)
    session.settings.failOn = failOn
  }

  /// Does the work, then ends the program by the contract's exit codes. Nothing is thrown but an exit code.
  func finish(_ work: () throws -> Void) throws {
    var status = ExitStatus.done
    do {
      try work()
    } catch let error as ScriptStopped {
      status = error.status
    } catch OutputError.closed {
      // The reader of a pipe took what it wanted.
      throw ExitStatus.done.exitCode
    } catch let error as CommandError {
      try tell(error.message(session.settings.language))
      status = error.status
    } catch {
      try tell(Messages.text("\(error)", session.settings.language))
      status = .usage
    }
    try flush()
    session.keepCover()
    if try !session.writeRest(), status == .done, !session.isInteractive { status = .usage }
    if status == .done, session.hasFailed || session.hasFaultyTable, !session.isInteractive { status = .usage }
    if status == .done, session.hasUnreadable, !session.isInteractive { status = .unreadable }
    if status == .done, session.hasDifferences, !session.isInteractive { status = .findings }
    if status == .done, session.settings.failOn != .never,
      session.settings.failOn.isReached(by: session.findingsThatCount)
    {
      status = .findings
    }
    if status != .done { throw status.exitCode }
  }

  /// Loads articles named on the command line, without a word where all goes well.
  func load(_ arguments: [String]) throws {
    if arguments.isEmpty { return }
    var loader = ArticleLoader(session: session)
    for argument in arguments { loader.add(argument) }
    let entries = try loader.finish()
    try session.endCommand("load " + arguments.joined(separator: " "))
    for remark in ArticleList(session: session, entries: entries).remarks { try session.remark("! \(remark)") }
  }

  /// Goes on with a session's file, or starts it; then sets the dates given and loads articles.
  func begin(_ path: String? = nil, _ articles: [String] = []) throws {
    session.followingLines = { take in
      var lines = LineReader()
      while let line = try lines.next() {
        if !take(line) { return }
      }
    }
    if let path, access(path, F_OK) == 0 {
      try session.open(path)
    } else if let path {
      try session.save(to: path, replacing: false)
    }
    try common.setDates(of: session)
    try load(articles)
  }

  /// Runs the commands that come on standard input, each as soon as it is whole.
  func readCommands() throws {
    var lines = LineReader()
    var number = 0
    var text = ""
    var first = 1
    session.followingLines = { take in
      while let line = try lines.next() {
        number += 1
        if !take(line) { return }
      }
    }
    while !session.isOver, let line = try lines.next() {
      number += 1
      text += text.isEmpty ? line : "\n" + line
      if ScriptParser.isComplete(text) {
        try session.runScript(ScriptSource(name: "-", text: text, firstLine: first))
        text = ""
        first = number + 1
      }
    }
    if !text.isEmpty { try session.runScript(ScriptSource(name: "-", text: text, firstLine: first)) }
  }

  private func tell(_ message: String) throws {
    do { try session.errors.line(message) } catch { throw ExitStatus.usage.exitCode }
  }

  private func flush() throws {
    do { try session.output.flush() } catch OutputError.closed { throw ExitStatus.done.exitCode } catch {
      try tell("\(error)")
      throw ExitStatus.usage.exitCode
    }
  }
}

extension Session {
  /// Runs a script's commands up to the first that fails.
  func runScript(_ source: ScriptSource) throws { try ScriptRunner(session: self).run(source) }
}
