/// `quit`: leaves.
struct QuitCommand: Command {
  let name = "quit"
  let aliases = ["exit", "q"]
  let summary = "leaves; ^D does the same"
  let examples = [(command: "quit", does: "what is in no session file is gone: save FILE keeps it")]

  func run(_ arguments: CommandArguments, in session: Session) throws { session.isOver = true }
}
