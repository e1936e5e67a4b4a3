import Dossiers

/// `undo`: takes back what the last command changed.
struct UndoCommand: Command {
  let name = "undo"
  let summary = "takes back what the last command changed"
  let examples = [(command: "undo", does: "a load of a folder is taken back at once; redo applies it again")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard !session.steps.isEmpty else {
      throw CommandError(
        session.say("there is nothing to undo", "tidak ada yang bisa dibatalkan"), at: arguments.command)
    }
    let step = try session.undo()
    try session.remark("\(session.say("undone", "dibatalkan")): \(step.command)")
  }
}
