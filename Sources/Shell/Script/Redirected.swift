/// A command whose results go to a file: `claims > claims.csv`.
struct Redirected {
  private let redirection: Redirection
  private let session: Session

  init(_ redirection: Redirection, _ session: Session) {
    self.redirection = redirection
    self.session = session
  }

  /// Which endings mean which form of records.
  private static let endings: [(ending: String, format: OutputFormat)] = [
    (".csv", .csv), (".tsv", .tsv), (".json", .json), (".ndjson", .ndjson), (".jsonl", .ndjson), (".md", .markdown),
    (".markdown", .markdown), (".lines", .lines), (".txt", .table),
  ]

  /// Runs the command; nothing is written unless it succeeds.
  func run(_ statement: Statement) throws {
    guard let word = statement.words.first else {
      throw CommandError(
        "`\(redirection.sign.text)` needs a command before it",
        "`\(redirection.sign.text)` memerlukan perintah di depannya",
        at: redirection.sign)
    }
    var statement = statement
    var command = try Commands.command(word, session.settings.language)
    let (target, replaces) = try target()
    if command is LastCommand, let listing = listing(for: target) { (statement, command) = listing }
    if let option = command.redirection {
      return try command.run(
        try CommandArguments(
          handed(statement, option, target, replaces), for: command, numbers: session.numbers), in: session)
    }
    let arguments = try CommandArguments(Statement(words: statement.words), for: command, numbers: session.numbers)
    let format = try format(of: target, command)
    try refuse(target, replaces)
    let text = try session.capturing(format) { try command.run(arguments, in: session) }
    if target.text == "-" { return try session.print(text) }
    do throws(OutputFileError) {
      try OutputFile.write(Array(text.utf8), to: target.text, replacing: replaces)
    } catch {
      throw CommandError(error.description, at: target)
    }
    session.ownFiles.insert(target.text)
    try session.remark(
      "\(target.text): \(session.count(text.utf8.count, "byte", "bytes", "bita")) \(session.say("written", "ditulis"))")
  }

  /// The command whose records `last` printed, where a file's ending asks for records.
  private func listing(for target: Word) -> (Statement, any Command)? {
    guard let listing = session.lastListing, let name = listing.words.first?.text, let command = Commands.named(name),
      command.printsRecords, target.text != "-", !target.text.lowercased().hasSuffix(".txt")
    else { return nil }
    return (listing, command)
  }

  /// The file, and whether it may go where it is there already.
  private func target() throws(CommandError) -> (Word, Bool) {
    guard [">", ">|"].contains(redirection.sign.text) else {
      throw CommandError(
        "`\(redirection.sign.text)` is not known here: `> FILE` writes a new file, `>| FILE` replaces one",
        "`\(redirection.sign.text)` tidak dikenal: `> BERKAS` menulis berkas baru, `>| BERKAS` menggantinya",
        at: redirection.sign)
    }
    guard let target = redirection.target, !target.text.isEmpty else {
      throw CommandError(
        "`\(redirection.sign.text)` needs the name of a file", "`\(redirection.sign.text)` memerlukan nama berkas",
        at: redirection.sign)
    }
    return (target, redirection.sign.text == ">|" || session.ownFiles.contains(target.text))
  }

  /// The statement of a command that writes files itself.
  private func handed(_ statement: Statement, _ option: String, _ target: Word, _ replaces: Bool) -> Statement {
    var words = statement.words
    words.insert(Word(text: option, range: target.range, isQuoted: false), at: 1)
    words.insert(target, at: 2)
    if replaces { words.insert(Word(text: "--force", range: target.range, isQuoted: false), at: 3) }
    return Statement(words: words)
  }

  /// The form of records; nil to leave it as it is (`-`).
  private func format(of target: Word, _ command: any Command) throws(CommandError) -> OutputFormat? {
    if target.text == "-" { return nil }
    let path = target.text.lowercased()
    guard let format = Redirected.endings.first(where: { path.hasSuffix($0.ending) })?.format else {
      let names = Redirected.endings.map(\.ending).joined(separator: " ")
      throw CommandError(
        "`\(target.text)` has no ending that says what it is (\(names))",
        "akhiran `\(target.text)` tidak menyebutkan bentuknya (\(names))", at: target)
    }
    if format != .table, !command.printsRecords {
      throw CommandError(
        "`\(command.name)` prints no records; `\(redirection.sign.text) FILE.txt` keeps what it prints",
        "`\(command.name)` tidak mencetak rekaman; `\(redirection.sign.text) BERKAS.txt` menyimpan yang dicetaknya",
        at: target)
    }
    return format
  }

  private func refuse(_ target: Word, _ replaces: Bool) throws(CommandError) {
    if target.text == "-" { return }
    do throws(OutputFileError) {
      try OutputFile.refuse(target.text, replaces)
    } catch {
      throw CommandError(
        "\(target.text): exists already; `>| FILE` replaces it",
        "\(target.text): sudah ada; `>| BERKAS` menggantinya", at: target)
    }
  }
}
