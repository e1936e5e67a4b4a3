import Claims
import Dossiers
import Memos
import Reading

/// `quotes`: what stands in quotation marks.
struct QuotesCommand: Command {
  let name = "quotes"
  let parameters = [CommandParameter(name: "A1|S2", kind: .subject, isOptional: true, isRepeated: true)]
  let options = MentionFilter.options
  let printsRecords = true
  let summary = "lists quotations with their speakers; quoted words inside the reporter's own sentence are marked"
  let examples = [
    (command: "quotes A1 --by minister", does: "the very words of a minister in A1"),
    (command: "quotes --about soldiers --format csv", does: "quotations about soldiers, as a table"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let filter = try MentionFilter(arguments, catalog)
    let quotations = filter.quotations(in: catalog)
    try session.show(arguments, .quotations(quotations, catalog)) { table(quotations, catalog, session, $0) }
    if quotations.isEmpty { try session.remark(session.say("no such quotations", "tidak ada kutipan seperti itu")) }
  }

  private func table(
    _ quotations: [CatalogedQuotation], _ catalog: Catalog, _ session: Session, _ terminal: Terminal
  ) -> String {
    var table = Table(columns: [
      Table.Column(minimum: 8), Table.Column(minimum: 12, maximum: 26, overflow: .wrap),
      Table.Column(minimum: 20, overflow: .wrap, isFlexible: true),
    ])
    let mark = session.say("  (in the reporter's sentence)", "  (dalam kalimat wartawan)")
    for item in quotations {
      let words = catalog.entry(item.article)?.reading.article.string(item.quotation.range) ?? ""
      table.rows.append([
        Table.Cell("\(item.article) s\(item.quotation.sentence + 1)", .dim),
        Table.Cell(item.claim?.source?.name ?? session.say("nobody named", "tanpa pembicara")),
        Table.Cell(Layout.quoted(words) + (item.quotation.isMixed ? mark : "")),
      ])
    }
    return table.render(for: terminal)
  }
}
