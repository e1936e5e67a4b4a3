import Dossiers

/// `analyst`: who signs the memo.
struct AnalystCommand: Command {
  let name = "analyst"
  let parameters = [CommandParameter(name: "NAME", kind: .text, isOptional: true, isRepeated: true)]
  let summary = "says who signs the memo; alone, shows it"
  let examples = [
    (command: "analyst \"Sri Wahyuni\"", does: "the name stands in the memo's head"),
    (command: "analyst -", does: "the memo is unsigned again"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    if let name = arguments.ownText { try session.change(.judge(.analyst(name == "-" ? nil : name))) }
    let none = session.say("nobody signs the memo yet", "memo belum ditandatangani")
    try session.print("\(session.dossier.analysis.analyst ?? none)\n")
  }
}
