import Claims
import Dossiers
import Memos

/// `timeline`: what is said to have happened, by day.
struct TimelineCommand: Command {
  let name = "timeline"
  let options = [CommandOption(name: "--article", value: "A1", kind: .article, help: "one article only")]
  let printsRecords = true
  let summary = "lists dated sentences in the order of their days"
  let examples = [(command: "timeline", does: "who dates what to when, over all articles")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let entries = try Catalog(session.dossier).articles(arguments.value("--article").map { [$0] } ?? [])
    var items: [(entry: Dossier.Entry, date: DateMention)] = []
    for entry in entries {
      items += entry.reading.dates.filter { $0.from != nil && !$0.isSoft }.map { (entry: entry, date: $0) }
    }
    items.sort { a, b in
      (a.date.from?.ordinal ?? 0, a.entry.id.number, a.date.range.start)
        < (b.date.from?.ordinal ?? 0, b.entry.id.number, b.date.range.start)
    }
    try session.show(arguments, .dates(items)) { table(items, $0) }
    if items.isEmpty { try session.remark(session.say("nothing is dated", "tidak ada yang bertanggal")) }
  }

  private func table(_ items: [(entry: Dossier.Entry, date: DateMention)], _ terminal: Terminal) -> String {
    var table = Table(columns: [
      Table.Column(), Table.Column(), Table.Column(minimum: 24, overflow: .wrap, isFlexible: true),
    ])
    var day = ""
    for (entry, date) in items {
      let from = date.from?.description ?? ""
      let to = date.to.flatMap { $0 == date.from ? nil : " – \($0)" } ?? ""
      let article = entry.reading.article
      let sentence =
        article.sentences.indices.contains(date.sentence) ? article.sentences[date.sentence].range : date.range
      table.rows.append([
        Table.Cell(from + to == day ? "" : from + to, .bold), Table.Cell("\(entry.id) s\(date.sentence + 1)", .dim),
        Table.Cell(article.string(sentence)),
      ])
      day = from + to
    }
    return table.render(for: terminal)
  }
}
