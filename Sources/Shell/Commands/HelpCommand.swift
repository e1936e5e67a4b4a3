import Reading

/// `help`: the commands, one of them, or the reference page of a check.
struct HelpCommand: Command {
  let name = "help"
  let needsArticles = false
  let aliases = ["?"]
  let parameters = [CommandParameter(name: "COMMAND|tutorial", kind: .topic, isOptional: true)]
  let options = [
    CommandOption(
      name: "--to", value: "FOLDER", kind: .file, help: "with `tutorial`: a new folder for its reports and script")
  ]
  let summary = "lists the commands, or explains one, or a check"
  let examples = [
    (command: "help claims", does: "its options, with examples; help cl does too, help re lists what begins so"),
    (command: "help checks", does: "what is checked; help figure and so on have the rules of each"),
    (command: "help tutorial", does: "a first half hour, on three reports"),
    (command: "help tutorial --to lesson", does: "its reports and script, to try: silang run tutorial.silang in there"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let language = session.settings.language
    guard let word = arguments.words.first else { return try session.print(list(session, session.terminal)) }
    if word.text.lowercased() == "tutorial" { return try Tutorial.show(arguments, in: session) }
    let topic = CheckHelp(session: session).page(word.text.lowercased(), session.terminal)
    if let command = Commands.named(word.text) {
      try session.print(page(command, session, session.terminal))
    } else if topic == nil {
      let begun = HelpCommand.commands(beginning: word.text.lowercased())
      if let only = begun.first, begun.count == 1 { return try session.print(page(only, session, session.terminal)) }
      if !begun.isEmpty { return try session.print(table(begun, language).render(for: session.terminal, indent: 2)) }
      throw Commands.unknown(word, language, others: CheckHelp.topics)
    }
    if let topic { try session.print(topic) }
  }

  /// The commands one of whose names begins so.
  private static func commands(beginning typed: String) -> [any Command] {
    Commands.all.filter { command in
      ([command.name, CommandNames.indonesian[command.name] ?? ""] + command.aliases).contains { $0.hasPrefix(typed) }
    }
  }

  private func table(_ commands: [any Command], _ language: Language) -> Table {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = commands.map { [Table.Cell($0.name(in: language), .bold), Table.Cell($0.summary(in: language))] }
    return table
  }

  private func list(_ session: Session, _ terminal: Terminal) -> String {
    let table = table(Commands.all, session.settings.language)
    let foot = session.say(
      "`help COMMAND` has options and examples, `help checks` what is checked and by which rules, `help tutorial` a first "
        + "lesson. Tab completes commands, options, files, ids and names. "
        + "`A1..A4` is a range, `;` parts commands, `#` begins a comment, quotes keep blanks, `\\` goes on in the next line; "
        + "`!COMMAND` runs a program of the system.",
      "`bantuan PERINTAH` memuat opsi dan contoh, `bantuan pemeriksaan` apa yang diperiksa dan dengan aturan apa, "
        + "`bantuan tutorial` pelajaran pertama. Tab melengkapi perintah, opsi, berkas, pengenal, dan nama. "
        + "`A1..A4` adalah rentang, `;` memisahkan perintah, `#` memulai komentar, tanda kutip menjaga spasi, `\\` berlanjut "
        + "di baris berikutnya; `!PERINTAH` menjalankan program sistem. Nama perintah dan opsi berbahasa Inggris tetap dikenal."
    )
    return table.render(for: terminal, indent: 2) + Layout.paragraph(foot, indent: 0, terminal)
  }

  /// In narrower windows an example stands above what it does.
  private static let narrow = 72

  private func page(_ command: any Command, _ session: Session, _ terminal: Terminal) -> String {
    let language = session.settings.language
    var text = Layout.paragraph(command.usage(in: language), indent: 0, terminal)
    text += Layout.paragraph(command.summary(in: language), indent: 2, terminal)
    let names = [command.name, CommandNames.indonesian[command.name]].compactMap { $0 } + command.aliases
    let others = names.filter { $0 != command.name(in: language) }
    if !others.isEmpty {
      let also = session.say("also", "juga")
      text += Layout.paragraph("\(also): " + others.joined(separator: ", "), indent: 2, terminal)
    }
    let columns = [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)]
    let options = command.allOptions.map { option in
      [
        Table.Cell(
          option.name(in: language) + (option.value.map { " " + CommandNames.valueName($0, language) } ?? ""), .bold),
        Table.Cell(command.help(of: option, language)),
      ]
    }
    text += Table(columns: columns, rows: options).render(for: terminal, indent: 2)
    if terminal.width < HelpCommand.narrow {
      for example in command.examples {
        text += Layout.paragraph(
          CommandNames.line(example.command, language), indent: 2, style: .cyan, terminal)
        text += Layout.paragraph(command.does(example, language), indent: 6, terminal)
      }
      return text
    }
    let examples = command.examples.map {
      [Table.Cell(CommandNames.line($0.command, language), .cyan), Table.Cell(command.does($0, language))]
    }
    return text + Table(columns: columns, rows: examples).render(for: terminal, indent: 2)
  }
}
