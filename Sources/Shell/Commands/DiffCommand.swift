import Dossiers
import Memos

/// `diff`: what each of two articles says that the other does not.
struct DiffCommand: Command {
  let name = "diff"
  let parameters = [CommandParameter(name: "A1", kind: .article), CommandParameter(name: "A2", kind: .article)]
  let printsRecords = true
  let summary = "shows what each of two articles says that the other does not"
  let examples = [
    (command: "diff A1 A2", does: "claims of A1 that A2 lacks, then those of A2 that A1 lacks"),
    (command: "diff A3 A4 --format csv", does: "the same as records, `only_in` says where"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let first = try catalog.article(arguments.words[0])
    let second = try catalog.article(arguments.words[1])
    if first.id == second.id {
      throw CommandError(
        session.say("`\(first.id)` is named twice", "`\(first.id)` disebut dua kali"), at: arguments.words[1])
    }
    let dossier = session.dossier
    let found = try session.work { [first = first.id, second = second.id] _ in dossier.difference(first, second) }
    guard let found else { return }
    let sides = [(first, found.onlyInFirst), (second, found.onlyInSecond)]
    try session.show(arguments, records(sides, catalog)) { terminal in
      text(sides, found, session, catalog, terminal)
    }
  }

  private func text(
    _ sides: [(entry: Dossier.Entry, claims: [ClaimID])], _ found: Difference, _ session: Session, _ catalog: Catalog,
    _ terminal: Terminal
  ) -> String {
    let list = ClaimList(session: session, catalog: catalog)
    let paths = session.dossier.entries.map(\.source.path)
    var text = ""
    for side in sides {
      let claims = session.count(side.claims.count, "claim", "claims", "klaim")
      let name = Layout.name(of: side.entry.source.path, among: paths)
      let heading = session.say("only in \(side.entry.id)", "hanya dalam \(side.entry.id)")
      text += Layout.header("\(heading)  \(name)", claims, style: .bold, terminal)
      text += list.text(side.claims.compactMap(catalog.claim), terminal)
    }
    let shared = session.count(found.shared.count, "claim", "claims", "klaim")
    let (one, other) = (sides[0].entry.id, sides[1].entry.id)
    return text
      + Layout.paragraph(
        session.say("\(other) has \(shared) of \(one) too.", "\(other) juga memuat \(shared) dari \(one)."), indent: 0,
        terminal)
  }

  private func records(_ sides: [(entry: Dossier.Entry, claims: [ClaimID])], _ catalog: Catalog) -> RecordTable {
    var table = RecordTable.claims(sides.flatMap { $0.claims.compactMap(catalog.claim) }, catalog)
    table.columns.insert("only_in", at: 0)
    for (row, claim) in sides.flatMap(\.claims).enumerated() {
      table.rows[row].insert(.text(claim.article.description), at: 0)
    }
    return table
  }
}
