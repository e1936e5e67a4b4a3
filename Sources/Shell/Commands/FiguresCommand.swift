import Claims
import Dossiers
import Memos

/// `figures`: figures by the thing they count.
struct FiguresCommand: Command {
  let name = "figures"
  let aliases = ["quantities"]
  let parameters = [CommandParameter(name: "A1|S2", kind: .subject, isOptional: true, isRepeated: true)]
  let options =
    [CommandOption(name: "--of", value: "WORD", help: "figures of one thing or unit (soldier, percent, IDR)")]
    + MentionFilter.options
  let printsRecords = true
  let summary = "lists figures by the thing they count, with what their words mean"
  let examples = [
    (command: "figures --of soldier", does: "every figure of soldiers, over all articles"),
    (command: "figures A2 --by ministry", does: "the figures in what a ministry says in A2"),
    (command: "figures --about tentara", does: "figures in sentences that speak of soldiers, in either language"),
  ]

  private typealias Item = (entry: Dossier.Entry, quantity: Quantity)

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let filter = try MentionFilter(arguments, Catalog(session.dossier))
    let wanted = arguments.value("--of")?.text.lowercased()
    let items = filter.entries.flatMap { entry in filter.quantities(of: entry).map { (entry: entry, quantity: $0) } }
      .filter { item in
        guard let wanted else { return true }
        return thing(item.quantity).lowercased().contains(wanted) || item.quantity.unit.name.lowercased() == wanted
      }
    try session.show(arguments, .figures(items)) { table(items, session, $0) }
    if items.isEmpty { try session.remark(session.say("no such figures", "tidak ada angka seperti itu")) }
  }

  /// What a figure counts or measures.
  private func thing(_ quantity: Quantity) -> String { quantity.conceptName ?? quantity.unit.name }

  /// What shares an axis: figures of one thing in one unit.
  private func axis(_ quantity: Quantity) -> String {
    quantity.unit.dimension == .count ? thing(quantity) : thing(quantity) + "\u{0}" + quantity.unit.name
  }

  /// `villages`, `villages, percent`.
  private func heading(_ quantity: Quantity, _ session: Session) -> String {
    let language = session.settings.language
    let name = Wording.name(ofUnit: thing(quantity), isOne: false, language)
    guard quantity.unit.dimension != .count, quantity.unit.name != thing(quantity) else { return name }
    return "\(name), \(Wording.name(ofUnit: quantity.unit.name, isOne: false, language))"
  }

  private func table(_ items: [Item], _ session: Session, _ terminal: Terminal) -> String {
    let groups = Dictionary(grouping: items) { axis($0.quantity) }
    // Things that several articles count come first.
    let order = groups.keys.sorted { a, b in
      func weight(_ name: String) -> (Int, Int) {
        let group = groups[name] ?? []
        return (-Set(group.map(\.entry.id)).count, -group.count)
      }
      return (weight(a).0, weight(a).1, a) < (weight(b).0, weight(b).1, b)
    }
    var text = ""
    for name in order {
      let rows = (groups[name] ?? []).map { item in
        let place = "\(item.entry.id) s\(item.quantity.sentence + 1)"
        let words = item.entry.reading.article.string(item.quantity.range)
        return RangeBars.Row(
          label: "\(place)  \(Layout.quoted(words))", numbers: Layout.range(item.quantity.core, session),
          core: item.quantity.core, outer: item.quantity.outer)
      }
      let title = groups[name]?.first.map { heading($0.quantity, session) } ?? name
      text += terminal.styled(TextWidth.visible(title), .bold) + "\n"
      text += RangeBars(rows: rows).render(for: terminal, indent: 2)
    }
    return text
  }
}
