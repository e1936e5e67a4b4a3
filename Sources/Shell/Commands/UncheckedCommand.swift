import Dossiers
import Memos

/// `unchecked`: what was held against nothing, and why.
struct UncheckedCommand: Command {
  let name = "unchecked"
  let parameters = [CommandParameter(name: "A1", kind: .article, isOptional: true, isRepeated: true)]
  let printsRecords = true
  let summary = "lists what could not be compared or checked, and why"
  let examples = [
    (command: "unchecked", does: "languages without tables, days without a year, what was too long"),
    (command: "unchecked A2", does: "of one article"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let entries = try Catalog(session.dossier).articles(arguments.words)
    let list = session.dossier.unchecked.filter { unchecked in entries.contains { $0.id == unchecked.article } }
    let records = RecordTable(
      columns: ["article", "reason"],
      rows: list.map {
        [.text($0.article.description), .text(Wording.text($0.reason, session.settings.language))]
      })
    try session.show(arguments, records) { terminal in
      UncheckedCommand.lines(list, session).map { Layout.paragraph($0, indent: 0, terminal) }.joined()
    }
    if list.isEmpty { try session.remark(session.say("all was checked", "semua sudah diperiksa")) }
  }

  /// A line a reason, articles with the same one together.
  static func lines(_ list: [Unchecked], _ session: Session) -> [String] {
    var groups: [(reason: String, articles: [ArticleID])] = []
    for unchecked in list {
      let reason = Wording.text(unchecked.reason, session.settings.language)
      if let index = groups.firstIndex(where: { $0.reason == reason }) {
        groups[index].articles.append(unchecked.article)
      } else {
        groups.append((reason, [unchecked.article]))
      }
    }
    return groups.map { group in
      "\(session.say("Not checked", "Tidak diperiksa")): \(Remarks.list(group.articles, session)): \(group.reason)"
    }
  }
}
