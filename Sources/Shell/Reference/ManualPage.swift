import ArgumentParser

/// The manual page `silang.1`, for `man`: from the command line's own table and the list of the prompt's commands.
struct ManualPage {
  let table: CommandLineTable

  /// The page as roff, the same for the same program.
  var text: String {
    var page = ".TH SILANG 1 \"\" \"Silang \(Silang.version)\"\n"
    page += section("NAME", "silang \\- cross\\-checks news reports in Indonesian and English\n")
    page += section("SYNOPSIS", synopsis)
    page += section("DESCRIPTION", ManualPage.description.map(paragraph).joined())
    page += section("INVOCATIONS", table.invocations.map(invocation).joined())
    page += section("COMMANDS OF THE PROMPT", paragraph(ManualPage.commands) + Commands.all.map(command).joined())
    page += section("SCRIPTS", ManualPage.scripts.map(paragraph).joined())
    page += section("FILES", ManualPage.files.map { item($0.name, $0.does) }.joined())
    page += section("EXIT STATUS", ManualPage.statuses.map { item($0.name, $0.does) }.joined())
    return page
  }

  private static let description = [
    "Silang loads the reports on one event, in Indonesian or English, shows what each says and on whose word, where they "
      + "disagree with each other or with the calendar, and writes a briefing memo in which every sentence points to its "
      + "passage. It works offline, gives the same bytes for the same input, and never says who is right.",
    "ARTICLE is a file, a folder (every article in it, sorted by path) or - for standard input.",
  ]

  private static let commands =
    "The same commands work at the prompt, in files of commands, from standard input and with -c. Each has an Indonesian "
    + "name, which is understood everywhere."

  private static let scripts = [
    "A line feed or ; ends a command, # begins a remark, \"…\" and '…' keep blanks, \\ keeps the next character. $name and "
      + "${name} stand for what -D name=value says; a name without a value is an error. A script stops at its first error, "
      + "which is told with file, line, column and a caret; set on-error continue goes on, and the program ends with 2. "
      + "expect guards a brief: it fails unless a command lists so many records.",
    "Scripts may run scripts (run, source), 16 deep at most; a name is looked up as given, then beside the script that "
      + "names it.",
  ]

  private static let files = [
    (
      name: "$XDG_CONFIG_HOME/silang/silangrc",
      does: "Commands that an interactive session starts with, else ~/.silangrc; "
        + "--no-init passes them over. Without XDG_CONFIG_HOME: ~/.config."
    ),
    (name: "$XDG_CONFIG_HOME/silang/entities.tsv, concepts.tsv", does: "Names and concepts of the user's own."),
    (
      name: "$XDG_STATE_HOME/silang",
      does: "History, and the sessions that were not saved. Without XDG_STATE_HOME: "
        + "~/.local/state."
    ),
  ]

  private static let statuses = [
    (name: "0", does: "Done."),
    (name: "1", does: "Done, with findings at or above --fail-on, or a memo that does not stand."),
    (name: "2", does: "Wrong usage, or a script's command or expectation failed."),
    (name: "3", does: "An article could not be read; the others were."), (name: "130", does: "Interrupted."),
  ]

  private var synopsis: String {
    table.invocations.map { invocation in
      let words = invocation.positionals.map { positional in
        let name = (positional.value ?? "").uppercased() + (positional.isRepeated ? " ..." : "")
        return positional.isOptional ? "[\(name)]" : name
      }
      let name = invocation.name.map { " \($0)" } ?? ""
      return ".B silang\(roff(name))\n[OPTION ...] \(roff(words.joined(separator: " ")))\n"
    }.joined(separator: ".br\n")
  }

  private func invocation(_ invocation: CommandLineTable.Invocation) -> String {
    var text = ".SS \"silang\(invocation.name.map { " " + roff($0) } ?? "")\"\n" + paragraph(invocation.summary)
    for argument in invocation.positionals { text += item((argument.value ?? "").uppercased(), argument.help) }
    for option in invocation.options {
      let value = option.value.map { " \($0)" } ?? ""
      text += item(option.names.map { $0 + value }.joined(separator: ", "), option.help)
    }
    return text
  }

  private func command(_ command: any Command) -> String {
    var text = ".SS \"\(roff(command.usage().replacing("\"", with: "\\(dq")))\"\n" + paragraph(command.summary + ".")
    let others = [CommandNames.indonesian[command.name]].compactMap { $0 } + command.aliases
    if !others.isEmpty { text += paragraph("Also: " + others.joined(separator: ", ") + ".") }
    for option in command.options {
      text += item(option.name + (option.value.map { " \($0)" } ?? ""), option.help)
    }
    for example in command.examples {
      text += ".PP\n.EX\n\(line(example.command))\n.EE\n.RS\n\(line(example.does))\n.RE\n"
    }
    return text
  }

  // MARK: roff

  private func section(_ title: String, _ text: String) -> String { ".SH \"\(title)\"\n\(text)" }

  private func paragraph(_ text: String) -> String { ".PP\n\(line(text))\n" }

  private func item(_ name: String, _ text: String) -> String { ".TP\n.B \(roff(name))\n\(line(text))\n" }

  /// A line of text; what would be a request at its start is none.
  private func line(_ text: String) -> String {
    let text = roff(text)
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// Text with what roff would read otherwise escaped.
  private func roff(_ text: String) -> String {
    text.replacing("\\(dq", with: "\u{1}").replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("…", with: "...").replacing("\u{1}", with: "\\(dq")
  }
}

/// `silang manual`: what `Scripts/install` puts in place.
struct ManualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page silang.1.", shouldDisplay: false)

  mutating func run() async throws {
    let sink = DescriptorSink(1)
    try sink.write(ManualPage(table: try CommandLineTable()).text)
    try sink.flush()
  }
}
