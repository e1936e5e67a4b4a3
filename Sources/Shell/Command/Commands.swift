import Reading

/// Every command, in the order that help shows them. This list drives dispatch, help, completion and "did you mean".
enum Commands {
  static let all: [any Command] = [
    LoadCommand(), PasteCommand(), WatchCommand(), UnloadCommand(), ArticlesCommand(), ShowCommand(), FindCommand(),
    ClaimsCommand(), SourcesCommand(), SourceCommand(), QuotesCommand(), FiguresCommand(), DatesCommand(),
    TimelineCommand(),
    MergeCommand(), SplitCommand(), RenameCommand(), RoleCommand(),
    ContradictCommand(), UncheckedCommand(), WhyCommand(), DismissCommand(), RestoreCommand(), DiffCommand(),
    CorroborateCommand(),
    CompareCommand(),
    RateCommand(), VerdictCommand(), NoteCommand(), IncludeCommand(), ExcludeCommand(), TitleCommand(),
    AnalystCommand(), MemoCommand(), VerifyCommand(),
    SetCommand(), RunCommand(), EchoCommand(), ExpectCommand(), SaveCommand(), OpenCommand(), RecentCommand(),
    UndoCommand(), RedoCommand(), LastCommand(), HistoryCommand(), HelpCommand(), QuitCommand(),
  ]

  /// The command of a name or an alias, in either language of the interface.
  static func named(_ name: String) -> (any Command)? {
    let name = name.lowercased()
    return all.first { $0.name == name || $0.aliases.contains(name) || CommandNames.indonesian[$0.name] == name }
  }

  /// The command that a word names, or an error that offers the nearest by meaning, else by spelling.
  static func command(_ word: Word, _ language: Language = .english) throws(CommandError) -> any Command {
    if let command = named(word.text) { return command }
    throw unknown(word, language)
  }

  /// The error of a word that names no command.
  /// - Parameter others: what else could have been meant.
  static func unknown(_ word: Word, _ language: Language, others: [String] = []) -> CommandError {
    if word.text.hasPrefix("!") {
      return CommandError(
        "`!` runs programs of the system at the prompt only, alone in its line",
        "`!` hanya menjalankan program sistem di prompt, sendirian dalam barisnya", at: word)
    }
    let text = word.text.lowercased()
    let meant = CommandNames.meanings[text].flatMap { named($0) }?.name(in: language)
    let names = all.flatMap { [$0.name] + $0.aliases + [CommandNames.indonesian[$0.name]].compactMap { $0 } }
    let near = meant ?? EditDistance.nearest(to: text, among: names + others)
    return CommandError(
      "no command `\(word.text)`; " + (near.map { "did you mean `\($0)`?" } ?? "`help` lists them"),
      "tidak ada perintah `\(word.text)`; "
        + (near.map { "maksud Anda `\($0)`?" } ?? "`bantuan` menyebutkan semuanya"), at: word)
  }
}

extension Command {
  /// What the command is called in the interface's language.
  func name(in language: Language) -> String {
    language == .english ? name : CommandNames.indonesian[name] ?? name
  }
}
