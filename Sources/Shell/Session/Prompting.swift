import Glibc
import Memos

/// The conversation at a terminal.
struct Prompting {
  let session: Session

  /// Loads the articles, greets, then runs what is typed until `quit` or ^D.
  func run(articles: [String], takesInit: Bool) throws {
    session.isInteractive = true
    let folder = StateFolder.make()
    session.recoveryPath = folder.map(RecoveryFile.path)
    // A killed shell may have had this one's number.
    if let path = session.recoveryPath, access(path, F_OK) == 0 { RecoveryFile.keep(path) }
    defer {
      session.keepCover()
      session.endRecovery(isKept: true)
    }
    let isComplete = { (text: String) in SystemCommand(text) != nil || ScriptParser.isComplete(text) }
    let editor = try LineEditor(history: try history(), isComplete: isComplete) { line, cursor in
      CommandCompletion(session: session).complete(line, cursor)
    }
    editor.wording = { [session] in Messages.text($0, session.settings.language) }
    let start = ContinuousClock.now
    let entries = try load(articles)
    try greet(entries, ContinuousClock.now - start)
    if takesInit { try runInitScript() }
    session.followingLines = { [session] take in
      let hint = session.say(
        "paste or type the text, then a line with a dot alone; ^C gives it up",
        "tempel atau ketik teksnya, lalu satu baris berisi titik saja; ^C membatalkannya")
      try editor.readText(session.output, hint: session.terminal.styled(hint, .dim), take)
    }
    session.isPaging = true
    while !session.isOver {
      session.startReading()
      switch try editor.readLine(prompt: prompt) {
      case .line(let text): try runLine(text, editor)
      case .interrupted: continue
      case .endOfInput: session.isOver = true
      }
    }
  }

  /// A terminal of so many columns has room for the number of claims in the prompt.
  private static let wide = 72

  /// `silang 4 articles · 45 claims · 2 conflicts> `.
  var prompt: String {
    let terminal = session.terminal
    let counts = session.counts
    if counts.articles == 0 { return "silang> " }
    var words = "silang " + session.count(counts.articles, "article", "articles", "artikel")
    if terminal.width >= Prompting.wide {
      words += " · " + session.count(counts.claims, "claim", "claims", "klaim")
    }
    if counts.conflicts > 0 {
      words += " · " + session.count(counts.conflicts, "conflict", "conflicts", "pertentangan")
    }
    return terminal.styled(words, .bold) + "> "
  }

  private func load(_ articles: [String]) throws -> [String] {
    if articles.isEmpty { return [] }
    var loader = ArticleLoader(session: session)
    for argument in articles { loader.add(argument) }
    do {
      let entries = try loader.finish()
      try session.endCommand("load " + articles.joined(separator: " "))
      return ArticleList(session: session, entries: entries).remarks
    } catch let error as CommandError {
      // ^C: the conversation begins without the articles.
      session.abandonCommand()
      return [error.message(session.settings.language)]
    }
  }

  private func greet(_ remarks: [String], _ elapsed: Duration) throws {
    let terminal = session.terminal
    let name = "silang \(Silang.version)"
    var parts = [name]
    let lines = session.articleLines
    let count = lines.count
    if count > 0 {
      let articles = session.count(count, "article", "articles", "artikel")
      let milliseconds = Int((elapsed / .milliseconds(1)).rounded())
      parts.append(
        session.say("\(articles) loaded in \(milliseconds) ms", "\(articles) dimuat dalam \(milliseconds) md"))
    }
    parts.append(session.say("help or Tab", "bantuan atau Tab"))
    let greeting = Layout.paragraph(parts.joined(separator: " · "), indent: 0, terminal)
    try session.print(terminal.styled(name, .bold) + greeting.dropFirst(name.count))
    try session.print(ArticleTable(session: session, lines: lines, paths: lines.map(\.path)).text(terminal))
    for path in StateFolder.path().map(RecoveryFile.left) ?? [] {
      try session.print(
        session.say(
          "! an unsaved session was left behind: open \(path)\n", "! ada sesi yang belum disimpan: buka \(path)\n"))
    }
    for remark in remarks { try session.print(Layout.paragraph("! \(remark)", indent: 0, terminal)) }
    try session.output.flush()
  }

  /// Runs one entry; what fails was told, and the conversation goes on.
  private func runLine(_ text: String, _ editor: LineEditor) throws {
    let start = ContinuousClock.now
    if let command = SystemCommand(text) { return command.run() }
    do {
      try session.runScript(ScriptSource(name: nil, text: text))
    } catch is ScriptStopped {
      editor.discardFollowing()
    }
    if session.settings.timing == .on, !session.isOver {
      let milliseconds = Int(((ContinuousClock.now - start) / .milliseconds(1)).rounded())
      try session.remark(session.say("\(milliseconds) ms", "\(milliseconds) md"))
    }
  }

  private func runInitScript() throws {
    guard let path = StateFolder.initScripts().first(where: { access($0, F_OK) == 0 }) else { return }
    // What a session was told itself goes before what every session starts with.
    let chosen = session.chosen
    defer { session.choose(chosen) }
    // What failed is told; the conversation begins all the same.
    do {
      try session.runScript(try ScriptSource(file: Word(text: path, range: 0..<0, isQuoted: false)))
    } catch is ScriptStopped {
      return
    } catch let error as CommandError {
      try session.errors.line(error.message(session.settings.language))
    }
  }

  private func history() throws -> History {
    guard let folder = StateFolder.make() else { return try History() }
    do { return try History(path: folder + "/history") } catch let error as HistoryError {
      try session.remark("! " + Messages.text("\(error)", session.settings.language))
      return try History()
    }
  }
}
