/// `help`: the commands, one of them, or the reference page of a check.
struct HelpCommand: Command {
  let name = "help"
  let aliases = ["?"]
  let parameters = [CommandParameter(name: "COMMAND", kind: .command, isOptional: true)]
  let summary = "lists the commands, or explains one, or a check"
  let examples = [
    (command: "help claims", does: "its options, with examples"),
    (command: "help checks", does: "what is checked; help figure and so on have the rules of each"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard let word = arguments.words.first else { return try session.print(list(session.terminal)) }
    let topic = CheckHelp(session: session).page(word.text.lowercased(), session.terminal)
    if let command = Commands.named(word.text) {
      try session.print(page(command, session.terminal))
    } else if topic == nil {
      throw CommandError(HelpCommand.unknown(word), at: word)
    }
    if let topic { try session.print(topic) }
  }

  private static func unknown(_ word: Word) -> String {
    let near = EditDistance.nearest(to: word.text, among: Commands.all.map(\.name) + CheckHelp.topics)
    return "no command or check `\(word.text)`; " + (near.map { "did you mean `\($0)`?" } ?? "`help` lists them")
  }

  private func list(_ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = Commands.all.map { [Table.Cell($0.name, .bold), Table.Cell($0.summary)] }
    let foot =
      "`help COMMAND` has options and examples, `help checks` what is checked and by which rules. Tab completes commands, options, files and ids. "
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
