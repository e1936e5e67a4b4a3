import Dossiers
import Memos

/// `note`: the analyst's own words beside a finding, claim, source or article; without any, everything of the analyst's.
struct NoteCommand: Command {
  let name = "note"
  let aliases = ["notes"]
  let parameters = [
    CommandParameter(name: "F1|c3|S2|A1|memo", kind: .subject, isOptional: true),
    CommandParameter(name: "TEXT", kind: .text, isOptional: true, isRepeated: true),
  ]
  let printsRecords = true
  let summary = "adds a note of yours to the memo; alone, lists your grades, verdicts and notes"
  let examples = [
    (command: "note F1 \"The ministry confirmed Monday by telephone.\"", does: "stands beside the finding, as yours"),
    (command: "note memo \"We judge that the force is likely to grow.\"", does: "stands below the bottom line"),
    (command: "note F1 -", does: "takes the notes of F1 back"),
    (command: "note", does: "everything that you added"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard let word = arguments.words.first else { return try show(session.dossier.analysis.items, arguments, session) }
    let subject = try session.judged(word)
    let text = arguments.words.dropFirst().map(\.text).joined(separator: " ")
    if text.isEmpty { return try show([session.dossier.analysis[subject]], arguments, session) }
    try session.judge(subject) { .note($0, text == "-" ? nil : text) }
  }

  private func show(_ items: [Analysis.Item], _ arguments: CommandArguments, _ session: Session) throws {
    let catalog = Catalog(session.dossier)
    let list = AnalysisList(session: session, catalog: catalog)
    try session.show(arguments, .analysis(items, catalog)) { terminal in
      if !arguments.words.isEmpty { return items.map { list.text($0, terminal) }.joined() }
      let text = list.text(session.dossier.analysis, terminal)
      return text.isEmpty ? session.say("nothing was added yet", "belum ada penilaian") + "\n" : text
    }
  }
}
