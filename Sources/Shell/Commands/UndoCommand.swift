import Dossiers

/// `undo`: takes back what the last command changed.
struct UndoCommand: Command {
  let name = "undo"
  let parameters = [CommandParameter(name: "NUMBER", kind: .text, isOptional: true)]
  let summary = "takes back what the last command changed"
  let examples = [
    (command: "undo", does: "a load of a folder is taken back at once; redo applies it again"),
    (command: "undo 3", does: "the last three commands that changed something"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard !session.steps.isEmpty else {
      throw CommandError(
        session.say("there is nothing to undo", "tidak ada yang bisa dibatalkan"), at: arguments.command)
    }
    let count = try arguments.stepCount(session)
    for _ in 0..<min(count, session.steps.count) {
      let step = try session.undo()
      try session.remark("\(session.say("undone", "dibatalkan")): \(step.command)")
    }
  }
}

extension CommandArguments {
  /// How many commands `undo` and `redo` are asked for: one, or the number that was given.
  func stepCount(_ session: Session) throws -> Int {
    guard let word = words.first else { return 1 }
    guard let count = Int(word.text), count > 0 else {
      throw CommandError(
        session.say(
          "`\(command.text)` takes a number of commands from 1",
          "`\(command.text)` memerlukan banyaknya perintah, mulai dari 1"), at: word)
    }
    return count
  }
}
