import Dossiers
import Memos
import Reading

/// The reference pages of the checks: `help checks`, `help figure` …
struct CheckHelp {
  let session: Session

  /// The kind of finding that a check's name means, in either language.
  static func kind(_ name: String) -> FindingKind? {
    let name = name.lowercased()
    return FindingKind(rawValue: name)
      ?? FindingKind.allCases.first { Wording.name($0, .indonesian) == name || Wording.name($0, .english) == name }
  }

  /// The words that `help` knows besides the commands.
  static let topics = ["checks", "rules", "tutorial"] + FindingKind.allCases.map(\.rawValue)

  /// The page of a topic; nil for a word that is none.
  func page(_ topic: String, _ terminal: Terminal) -> String? {
    if topic == "checks" || topic == "pemeriksaan" { return list(terminal) }
    if topic == "rules" || topic == "aturan" { return rules(CheckPage.otherRules(language), terminal) }
    return CheckHelp.kind(topic).map { page(CheckPage.of($0, language), terminal) }
  }

  private var language: Language { session.settings.language }

  private func list(_ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 20, overflow: .wrap, isFlexible: true)])
    table.rows = FindingKind.allCases.map {
      [Table.Cell(Wording.name($0, language), .bold), Table.Cell(CheckPage.of($0, language).finds)]
    }
    let foot = session.say(
      "`help figure` and so on have the harmless readings, an example and the rules; `help rules` the rules of no check.",
      "`bantuan angka` dan seterusnya memuat tafsiran yang tak berbahaya, contoh, dan aturan; `bantuan aturan` aturan lainnya."
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
