import Dossiers
import Memos

/// `dismiss`: hides a finding that is none.
struct DismissCommand: Command {
  let name = "dismiss"
  let parameters = [
    CommandParameter(name: "F1", kind: .finding), CommandParameter(name: "\"REASON\"", kind: .text, isRepeated: true),
  ]
  let summary = "hides a finding that is a false alarm, with your reason; restore or undo brings it back"
  let examples = [
    (
      command: "dismiss F3 \"two different bridges\"",
      does: "hides F3, now and when the articles are checked again; contradict --dismissed lists it"
    )
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let finding = try session.finding(arguments.words[0])
    let reason = arguments.words.dropFirst().map(\.text).joined(separator: " ")
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw CommandError(
        session.say("say why: dismiss F1 \"REASON\"", "sebutkan alasannya: dismiss F1 \"ALASAN\""),
        at: arguments.words[1])
    }
    if session.dossier.dismissed.contains(where: { $0.finding.number == finding.number }) {
      throw CommandError(
        session.say(
          "F\(finding.number) is dismissed already; restore F\(finding.number) shows it again",
          "F\(finding.number) sudah dikesampingkan; restore F\(finding.number) menampilkannya lagi"),
        at: arguments.words[0])
    }
    try session.change(.dismiss(Dismissal(finding, reason: reason)))
    try session.remark(
      session.say(
        "F\(finding.number) is hidden; restore F\(finding.number) shows it again",
        "F\(finding.number) disembunyikan; restore F\(finding.number) menampilkannya lagi"))
  }
}

extension Session {
  /// The finding that a word names, dismissed or not.
  func finding(_ word: Word) throws(CommandError) -> Finding {
    guard case .finding(let finding) = try Catalog(dossier).subject(word) else {
      throw CommandError(
        say("`\(word.text)` is no finding (F1, F2 …)", "`\(word.text)` bukan temuan (F1, F2 …)"), at: word)
    }
    return finding
  }
}
