import Dossiers
import Memos

/// `restore`: shows a dismissed finding again.
struct RestoreCommand: Command {
  let name = "restore"
  let parameters = [CommandParameter(name: "F1", kind: .finding, isRepeated: true)]
  let summary = "shows a dismissed finding again"
  let examples = [(command: "restore F3", does: "F3 is listed again")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let findings = try arguments.words.map { word in
      let finding = try session.finding(word)
      guard session.dossier.dismissed.contains(where: { $0.finding.number == finding.number }) else {
        throw CommandError(
          session.say(
            "F\(finding.number) was not dismissed; contradict --dismissed lists what was",
            "F\(finding.number) tidak dikesampingkan; contradict --dismissed memuat daftarnya"), at: word)
      }
      return finding
    }
    for finding in findings {
      let passages = finding.evidence.map { PassageKey(article: $0.article, range: $0.range) }
      try session.change(.restore(finding.kind, passages))
    }
    let catalog = Catalog(session.dossier)
    for finding in findings {
      try session.print(
        FindingView(finding: finding, prefix: "F", session: session, catalog: catalog).text(session.terminal))
    }
  }
}
