import Claims
import Dossiers
import Memos
import Reading

/// `corroborate`: what several articles say alike, by independent origins.
struct CorroborateCommand: Command {
  let name = "corroborate"
  let aliases = ["corroborations"]
  let parameters = [CommandParameter(name: "A1|c2", kind: .subject, isOptional: true, isRepeated: true)]
  let options = [
    CommandOption(name: "--least", value: "N", help: "with at least so many independent origins (2: without reprints)")
  ]
  let printsRecords = true
  let summary = "lists claims that several articles make alike, by how many independent origins they rest on"
  let examples = [
    (command: "corroborate", does: "every such claim, the best founded first"),
    (command: "corroborate --least 2", does: "leaves out what goes back to one agency or one text"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let least = try arguments.value("--least").map(number) ?? 1
    let wanted = try arguments.words.map { try catalog.subject($0) }
    let list = session.dossier.corroborations.filter { corroboration in
      corroboration.independentOrigins >= least
        && (wanted.isEmpty || wanted.contains { CorroborateCommand.names($0, corroboration) })
    }.sorted { ($1.independentOrigins, $0.claims[0]) < ($0.independentOrigins, $1.claims[0]) }
    try session.show(arguments, .corroborations(list, catalog, session.settings.language)) { terminal in
      list.map { text($0, catalog, session, terminal) }.joined()
    }
    if list.isEmpty {
      try session.remark(
        session.say("no claim is made alike by several articles", "tidak ada klaim yang sama di beberapa artikel"))
    }
  }

  private func number(_ word: Word) throws(CommandError) -> Int {
    guard let number = Int(word.text), (1...1_000_000).contains(number) else {
      throw CommandError(
        "`\(word.text)` is no number from 1", "`\(word.text)` bukan bilangan mulai dari 1", at: word)
    }
    return number
  }

  private static func names(_ subject: Subject, _ corroboration: Corroboration) -> Bool {
    switch subject {
    case .article(let entry): corroboration.claims.contains { $0.article == entry.id }
    case .claim(let claim): corroboration.claims.contains(claim.id)
    case .source(let source): corroboration.claims.contains(where: source.claims.contains)
    case .finding, .compatible: false
    }
  }

  private func text(
    _ corroboration: Corroboration, _ catalog: Catalog, _ session: Session, _ terminal: Terminal
  ) -> String {
    let count = session.count(
      corroboration.independentOrigins, "independent origin", "independent origins", "asal mandiri")
    let origins = session.dossier.origins(of: corroboration.claims[0])
    let groups = origins.groups.map { group in group.map(\.description).joined(separator: " = ") }
    var text = Layout.header(count, groups.joined(separator: ", "), style: .bold, terminal)
    for id in corroboration.claims {
      guard let claim = catalog.claim(id) else { continue }
      let speaker = claim.source.map { "\($0.name): " } ?? ""
      text += Layout.paragraph(
        "c\(claim.number) (\(id)) \(speaker)\(Layout.quoted(catalog.words(claim)))", indent: 6, terminal)
    }
    let because = Wording.text(corroboration.because, session.settings.language)
    return text + Layout.paragraph(because, indent: 6, style: .dim, terminal)
  }
}
