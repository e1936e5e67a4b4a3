import Claims
import Dossiers
import Memos

/// `timeline`: what is said to have happened, by day.
struct TimelineCommand: Command {
  let name = "timeline"
  let parameters = [CommandParameter(name: "A1|S2", kind: .subject, isOptional: true, isRepeated: true)]
  let options = MentionFilter.options
  let printsRecords = true
  let summary = "lists dated sentences in the order of their days"
  let examples = [
    (command: "timeline", does: "who dates what to when, over all articles"),
    (command: "timeline --about arrival", does: "the days on which something or somebody arrived"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let filter = try MentionFilter(arguments, Catalog(session.dossier))
    var items: [(entry: Dossier.Entry, date: DateMention)] = []
    for entry in filter.entries {
      items += filter.dates(of: entry).filter { $0.from != nil && !$0.isSoft }.map { (entry: entry, date: $0) }
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
      Table.Column(minimum: 10, overflow: .wrap), Table.Column(minimum: 8),
      Table.Column(minimum: 24, overflow: .wrap, isFlexible: true),
    ])
    var day = ""
    var told: Set<String> = []
    for (entry, date) in items {
      let from = date.from?.description ?? ""
      let to = date.to.flatMap { $0 == date.from ? nil : " – \($0)" } ?? ""
      let article = entry.reading.article
      let sentence =
        article.sentences.indices.contains(date.sentence) ? article.sentences[date.sentence].range : date.range
      // Two words for one day in a sentence are one line.
      guard told.insert("\(entry.id) \(date.sentence) \(from + to)").inserted else { continue }
      table.rows.append([
        Table.Cell(from + to == day ? "" : from + to, .bold), Table.Cell("\(entry.id) s\(date.sentence + 1)", .dim),
        Table.Cell(article.string(sentence)),
      ])
      day = from + to
    }
    return table.render(for: terminal)
  }
}
