/// `quit`: leaves.
struct QuitCommand: Command {
  let name = "quit"
  let needsArticles = false
  let aliases = ["exit", "q"]
  let summary = "leaves; ^D does the same"
  let examples = [(command: "quit", does: "a session in no file is kept among the last ten: `recent` lists them")]

  func run(_ arguments: CommandArguments, in session: Session) throws { session.isOver = true }
}
