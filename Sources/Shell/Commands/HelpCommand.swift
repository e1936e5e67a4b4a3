/// `help`: the commands, or one of them.
struct HelpCommand: Command {
  let name = "help"
  let aliases = ["?"]
  let parameters = [CommandParameter(name: "COMMAND", kind: .command, isOptional: true)]
  let summary = "lists the commands, or explains one"
  let examples = [(command: "help claims", does: "its options, with examples")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard let word = arguments.words.first else { return try session.print(list(session.terminal)) }
    try session.print(page(try Commands.command(word), session.terminal))
  }

  private func list(_ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = Commands.all.map { [Table.Cell($0.name, .bold), Table.Cell($0.summary)] }
    let foot =
      "`help COMMAND` has options and examples. Tab completes commands, options, files and ids. "
      + "`;` parts commands, `#` begins a comment, quotes keep blanks."
    return table.render(for: terminal, indent: 2) + Layout.paragraph(foot, indent: 0, terminal)
  }

  private func page(_ command: any Command, _ terminal: Terminal) -> String {
    var text = Layout.paragraph(command.usage, indent: 0, terminal)
    text += Layout.paragraph(command.summary, indent: 2, terminal)
    if !command.aliases.isEmpty {
      text += Layout.paragraph("also: " + command.aliases.joined(separator: ", "), indent: 2, terminal)
    }
    let columns = [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)]
    let options = command.allOptions.map { option in
      [Table.Cell(option.name + (option.value.map { " \($0)" } ?? ""), .bold), Table.Cell(option.help)]
    }
    text += Table(columns: columns, rows: options).render(for: terminal, indent: 2)
    let examples = command.examples.map { [Table.Cell($0.command, .cyan), Table.Cell($0.does)] }
    return text + Table(columns: columns, rows: examples).render(for: terminal, indent: 2)
  }
}
