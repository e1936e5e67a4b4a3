import Dossiers

/// `redo`: applies again what was undone.
struct RedoCommand: Command {
  let name = "redo"
  let parameters = [CommandParameter(name: "NUMBER", kind: .text, isOptional: true)]
  let summary = "applies again what undo took back"
  let examples = [(command: "redo", does: "until another change is made")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard !session.undoneSteps.isEmpty else {
      throw CommandError(session.say("there is nothing to redo", "tidak ada yang bisa diulangi"), at: arguments.command)
    }
    let count = try arguments.stepCount(session)
    for _ in 0..<min(count, session.undoneSteps.count) {
      let step = try session.redo()
      try session.remark("\(session.say("done again", "dilakukan lagi")): \(step.command)")
    }
  }
}
