import Claims
import Dossiers
import Memos

/// `dates`: what is dated, and whether weekdays agree.
struct DatesCommand: Command {
  let name = "dates"
  let parameters = [CommandParameter(name: "A1|S2", kind: .subject, isOptional: true, isRepeated: true)]
  let options =
    MentionFilter.options + [
      CommandOption(name: "--wrong", help: "dates that cannot be, and weekdays that do not agree")
    ]
  let printsRecords = true
  let summary = "lists dates with the days they mean and their weekdays"
  let examples = [
    (command: "dates --wrong", does: "weekdays that do not fit their date, with repairs"),
    (command: "dates A1 --by S3", does: "the dates in what S3 says in A1"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let filter = try MentionFilter(arguments, Catalog(session.dossier))
    let items = filter.entries.flatMap { entry in filter.dates(of: entry).map { (entry: entry, date: $0) } }
      .filter { !arguments.has("--wrong") || $0.date.isConsistent == false || $0.date.isImpossible }
    try session.show(arguments, .dates(items)) { table(items, session, $0) }
    if items.isEmpty { try session.remark(session.say("no such dates", "tidak ada tanggal seperti itu")) }
  }

  private func table(
    _ items: [(entry: Dossier.Entry, date: DateMention)], _ session: Session, _ terminal: Terminal
  ) -> String {
    var table = Table(columns: [
      Table.Column(minimum: 8), Table.Column(minimum: 14, isFlexible: true),
      Table.Column(minimum: 10, overflow: .wrap), Table.Column(minimum: 9),
      Table.Column(minimum: 12, overflow: .wrap, isFlexible: true),
    ])
    for (entry, date) in items {
      let isWrong = date.isConsistent == false || date.isImpossible
      table.rows.append([
        Table.Cell("\(entry.id) s\(date.sentence + 1)", .dim),
        Table.Cell(Layout.quoted(entry.reading.article.string(date.range)), isWrong ? .red : []),
        Table.Cell(days(date, session)),
        Table.Cell(date.weekday.map { Wording.name($0, session.settings.language) } ?? "", .dim),
        Table.Cell(note(date, session)),
      ])
    }
    return table.render(for: terminal)
  }

  private func days(_ date: DateMention, _ session: Session) -> String {
    switch (date.from, date.to) {
    case (let from?, let to?) where from == to: from.description
    case (let from?, let to?): "\(from) – \(to)"
    case (let from?, nil): "\(from) –"
    case (nil, let to?): "– \(to)"
    case (nil, nil): session.say("not placed", "belum ditempatkan")
    }
  }

  private func note(_ date: DateMention, _ session: Session) -> String {
    if date.isImpossible { return session.say("no such day", "hari itu tidak ada") }
    if date.isConsistent == false {
      let repairs = date.repairs.map { repair in
        switch repair {
        case .date(let day): Wording.date(day, session.settings.language)
        case .weekday(let weekday): Wording.name(weekday, session.settings.language)
        }
      }
      return session.say("weekday and date disagree", "hari dan tanggal tidak cocok") + ": "
        + repairs.joined(separator: " · ")
    }
    return date.isYearInferred ? session.say("year inferred", "tahun disimpulkan") : ""
  }
}
