/// Every command, in the order that help shows them. This list drives dispatch, help, completion and "did you mean".
enum Commands {
  static let all: [any Command] = [
    LoadCommand(), UnloadCommand(), ArticlesCommand(), ShowCommand(),
    ClaimsCommand(), SourcesCommand(), SourceCommand(), QuotesCommand(), FiguresCommand(), DatesCommand(),
    TimelineCommand(),
    MergeCommand(), SplitCommand(), RenameCommand(), RoleCommand(),
    ContradictCommand(), WhyCommand(), DismissCommand(), RestoreCommand(), CorroborateCommand(), CompareCommand(),
    RateCommand(), VerdictCommand(), NoteCommand(), IncludeCommand(), ExcludeCommand(), TitleCommand(),
    AnalystCommand(), MemoCommand(), VerifyCommand(),
    SetCommand(), RunCommand(), SaveCommand(), OpenCommand(),
    UndoCommand(), RedoCommand(), HistoryCommand(), HelpCommand(), QuitCommand(),
  ]

  /// The command of a name or an alias.
  static func named(_ name: String) -> (any Command)? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command that a word names, or an error that offers the nearest.
  static func command(_ word: Word) throws(CommandError) -> any Command {
    if let command = named(word.text) { return command }
    let near = EditDistance.nearest(to: word.text, among: all.map(\.name))
    let hint = near.map { "did you mean `\($0)`?" } ?? "`help` lists them"
    throw CommandError("no command `\(word.text)`; \(hint)", at: word)
  }
}
