import Dossiers
import Memos
import Reading

/// The reference pages of the checks: `help checks`, `help figure` …
struct CheckHelp {
  let session: Session

  /// The words that `help` knows besides the commands.
  static let topics = ["checks", "rules"] + FindingKind.allCases.map(\.rawValue)

  /// The page of a topic; nil for a word that is none.
  func page(_ topic: String, _ terminal: Terminal) -> String? {
    if topic == "checks" { return list(terminal) }
    if topic == "rules" { return rules(CheckPage.otherRules(language), terminal) }
    return FindingKind(rawValue: topic).map { page(CheckPage.of($0, language), terminal) }
  }

  private var language: Language { session.settings.language }

  private func list(_ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = FindingKind.allCases.map {
      [Table.Cell($0.rawValue, .bold), Table.Cell(CheckPage.of($0, language).finds)]
    }
    let foot = session.say(
      "`help figure` and so on have the harmless readings, an example and the rules; `help rules` the rules of no check.",
      "`help figure` dan seterusnya memuat tafsiran yang tak berbahaya, contoh, dan aturan; `help rules` aturan lainnya."
    )
    return table.render(for: terminal, indent: 2) + Layout.paragraph(foot, indent: 0, terminal)
  }

  private func page(_ page: CheckPage, _ terminal: Terminal) -> String {
    let name = Wording.name(page.kind, language)
    var text = Layout.paragraph(
      name == page.kind.rawValue ? name : "\(page.kind.rawValue) (\(name))", indent: 0, style: .bold, terminal)
    let parts = [
      (session.say("finds", "menemukan"), page.finds), (session.say("defused by", "dijinakkan oleh"), page.defusedBy),
      (session.say("example", "contoh"), page.example),
    ]
    for (label, words) in parts { text += Layout.paragraph("\(label): \(words)", indent: 2, terminal) }
    return text + rules(page.rules, terminal)
  }

  private func rules(_ rules: [(rule: String, words: String)], _ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = rules.map { [Table.Cell($0.rule, .cyan), Table.Cell($0.words)] }
    return table.render(for: terminal, indent: 2)
  }
}
