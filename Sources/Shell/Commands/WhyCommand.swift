import Claims
import Dossiers
import Memos
import Reading

/// `why`: the whole chain behind a finding or a claim.
struct WhyCommand: Command {
  let name = "why"
  let parameters = [CommandParameter(name: "F1|c2", kind: .subject, isRepeated: true)]
  let summary = "shows the chain behind a finding or a claim: passages, rules, ranges, reasons"
  let examples = [
    (command: "why F1", does: "the passages, what made them comparable, what was tried"),
    (command: "why c12", does: "the words that made a claim, and the rule that read them"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let terminal = session.terminal
    let chain = Chain(session: session, catalog: catalog)
    for word in arguments.words {
      try session.print(try text(word, chain, catalog, terminal))
    }
  }

  private func text(
    _ word: Word, _ chain: Chain, _ catalog: Catalog, _ terminal: Terminal
  ) throws(CommandError) -> String {
    switch try catalog.subject(word) {
    case .finding(let finding): return chain.text(finding, "F", terminal)
    case .compatible(let pair): return chain.text(pair, "P", terminal)
    case .claim(let claim): return chain.text(claim, terminal)
    case .article, .source:
      throw CommandError(
        "`why` takes a finding (F1), a pair that was let off (P1) or a claim (c2)",
        "`why` memerlukan temuan (F1), pasangan yang dilepas (P1), atau klaim (c2)", at: word)
    }
  }
}
