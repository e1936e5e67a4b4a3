import Memos

/// `history`: what was done.
struct HistoryCommand: Command {
  let name = "history"
  let options = [CommandOption(name: "--changes", help: "only commands that changed the session, with those undone")]
  let printsRecords = true
  let needsArticles = false
  let summary = "lists the commands of this session"
  let examples = [(command: "history --changes", does: "what undo would take back, newest last")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let changes = session.steps.map { ($0.command, false) } + session.undoneSteps.reversed().map { ($0.command, true) }
    let lines = arguments.has("--changes") ? changes : session.log.map { ($0, false) }
    var records = RecordTable(columns: ["number", "command", "undone"])
    records.rows = lines.enumerated().map { [.integer($0.offset + 1), .text($0.element.0), .flag($0.element.1)] }
    try session.show(arguments, records) { terminal in
      var table = Table(columns: [
        Table.Column(alignment: .right), Table.Column(minimum: 20, isFlexible: true), Table.Column(),
      ])
      table.rows = lines.enumerated().map { index, line in
        [
          Table.Cell("\(index + 1)", .dim), Table.Cell(line.0),
          Table.Cell(line.1 ? session.say("undone", "dibatalkan") : "", .dim),
        ]
      }
      return table.render(for: terminal)
    }
  }
}
