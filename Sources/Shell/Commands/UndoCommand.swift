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
    let word = arguments.words.first
    let count = word.map { Int($0.text) ?? 0 } ?? 1
    guard count > 0 else {
      throw CommandError(
        session.say(
          "`undo` takes a number of commands from 1", "`undo` memerlukan banyaknya perintah, mulai dari 1"), at: word)
    }
    for _ in 0..<min(count, session.steps.count) {
      let step = try session.undo()
      try session.remark("\(session.say("undone", "dibatalkan")): \(step.command)")
    }
  }
}
