/// `last`: repeats a result.
struct LastCommand: Command {
  let name = "last"
  let summary = "prints the last result again"
  let examples = [(command: "last", does: "what the command before printed, without doing it again")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard !session.lastResult.isEmpty else {
      throw CommandError(
        session.say("nothing was printed yet", "belum ada hasil yang dicetak"), at: arguments.command)
    }
    try session.print(session.lastResult)
  }
}
