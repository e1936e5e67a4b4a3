import Dossiers

/// `exclude`: leaves a finding, claim or source out of the memo.
struct ExcludeCommand: Command {
  let name = "exclude"
  let parameters = [CommandParameter(name: "F1|c3|S2", kind: .subject, isRepeated: true)]
  let summary = "leaves a finding, claim or source out of the memo, with its figures and dates; the memo says so"
  let examples = [
    (command: "exclude F3", does: "the finding is not in the memo; `include F3` takes it in again"),
    (command: "exclude S4", does: "the source is not in the list of sources, what it says in no list"),
    (command: "exclude c3", does: "the claim's figures and dates too leave their tables and charts"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    try session.setInclusion(arguments.words, false)
  }
}
