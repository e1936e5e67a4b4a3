import Glibc
import Memos

/// `recent`: sessions that can be gone on with.
struct RecentCommand: Command {
  let name = "recent"
  let printsRecords = true
  let needsArticles = false
  let summary = "lists the session files that were saved or opened, and those left unsaved"
  let examples = [(command: "recent", does: "the newest first; `open R1` goes on with it")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let items = RecentSessions.all()
    var records = RecordTable(columns: ["id", "path", "saved", "changed", "bytes"])
    records.rows = items.enumerated().map { index, item in
      [
        .text("R\(index + 1)"), .text(item.path), .flag(!item.isUnsaved),
        .text(item.changed.map(RecentCommand.time)), .integer(item.size),
      ]
    }
    try session.show(arguments, records) { terminal in
      var table = Table(columns: [
        Table.Column(), Table.Column(minimum: 20, isFlexible: true), Table.Column(), Table.Column(),
      ])
      table.rows = items.enumerated().map { index, item in
        let state = item.changed == nil ? session.say("gone", "hilang") : item.isUnsaved ? unsaved(session) : ""
        return [
          Table.Cell("R\(index + 1)", .bold), Table.Cell(item.path),
          Table.Cell(item.changed.map(RecentCommand.time) ?? "", .dim), Table.Cell(state, .yellow),
        ]
      }
      return table.render(for: terminal)
    }
    if items.isEmpty {
      try session.remark(session.say("no session was saved yet", "belum ada sesi yang disimpan"))
    }
  }

  private func unsaved(_ session: Session) -> String { session.say("unsaved", "belum disimpan") }

  /// `2024-10-21 09:30`, by the clock of the user's place.
  private static func time(_ seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
