import Dossiers

/// `include`: takes a finding, claim or source into the memo.
struct IncludeCommand: Command {
  let name = "include"
  let parameters = [CommandParameter(name: "F1|c3|S2", kind: .subject, isRepeated: true)]
  let summary = "puts a finding, claim or source into the memo, or back into it"
  let examples = [
    (command: "include F3", does: "a finding that was left out stands in the memo again"),
    (command: "include c5", does: "a claim that rests on one source is listed, however many others are"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    try session.setInclusion(arguments.words, true)
  }
}
