import Dossiers
import Memos

/// `contradict`: where the articles disagree.
struct ContradictCommand: Command {
  let name = "contradict"
  let aliases = ["findings"]
  let parameters = [CommandParameter(name: "F1|A1", kind: .finding, isOptional: true, isRepeated: true)]
  let options = [
    CommandOption(
      name: "--kind", value: "KIND", kind: .choice(FindingKind.allCases.map(\.rawValue)), help: "findings of one kind"),
    CommandOption(name: "--dismissed", help: "what you dismissed as false alarms, with your reasons, and nothing else"),
    CommandOption(
      name: "--all",
      help: "also what was dismissed, and the pairs that looked like a conflict and are none, with the reason"),
  ]
  let printsRecords = true
  let summary = "lists where the articles disagree with each other or with the calendar"
  let examples = [
    (command: "contradict", does: "every finding, the gravest first"),
    (command: "contradict A2 --kind figure", does: "figures in A2 that do not meet others"),
    (command: "contradict --format lines", does: "file:line:column, for an editor"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let filter = try FindingFilter(arguments, catalog)
    let findings = arguments.has("--dismissed") ? [] : session.dossier.findings.filter(filter.accepts)
    let dismissed =
      arguments.has("--dismissed") || arguments.has("--all")
      ? session.dossier.dismissed.filter { filter.accepts($0.finding) } : []
    let compatible = arguments.has("--all") ? session.dossier.compatible.filter(filter.accepts) : []
    try session.show(arguments, records(findings, dismissed, compatible, session)) { terminal in
      var text = findings.map { view($0, "F", session, catalog).text(terminal) }.joined()
      text += dismissed.map {
        view($0.finding, "F", session, catalog, dismissed: $0.reason).text(terminal)
      }.joined()
      text += compatible.map { view($0, "P", session, catalog).text(terminal) }.joined()
      return arguments.has("--dismissed") && !dismissed.isEmpty
        ? text : text + notes(arguments, findings, session, terminal)
    }
  }

  private func view(
    _ finding: Finding, _ prefix: String, _ session: Session, _ catalog: Catalog, dismissed: String? = nil
  ) -> FindingView {
    FindingView(finding: finding, prefix: prefix, session: session, catalog: catalog, dismissed: dismissed)
  }

  private func records(
    _ findings: [Finding], _ dismissed: [DismissedFinding], _ compatible: [Finding], _ session: Session
  ) -> RecordTable {
    let language = session.settings.language
    var table = RecordTable.findings(findings, session.dossier, language)
    table.append(dismissed, session.dossier, language)
    let others = RecordTable.findings(compatible, prefix: "P", session.dossier, language)
    table.rows += others.rows.map { dismissed.isEmpty ? $0 : $0 + [.null] }
    return table
  }

  /// What else a reader should know: pairs let off, what was not checked.
  private func notes(
    _ arguments: CommandArguments, _ findings: [Finding], _ session: Session, _ terminal: Terminal
  ) -> String {
    var lines: [String] = []
    if session.dossier.entries.isEmpty {
      lines.append(
        session.say("Nothing is loaded; load PATH takes articles in.", "Belum ada artikel; load PATH memuatnya."))
    } else if arguments.has("--dismissed") {
      lines.append(session.say("Nothing was dismissed.", "Tidak ada yang dikesampingkan."))
      return lines.map { Layout.paragraph($0, indent: 0, terminal) }.joined()
    } else if findings.isEmpty {
      lines.append(session.say("No conflicts found.", "Tidak ada pertentangan yang ditemukan."))
    }
    let hidden = session.dossier.dismissed.count
    if hidden > 0, !arguments.has("--all") {
      let dismissed = session.count(hidden, "finding dismissed", "findings dismissed", "temuan dikesampingkan")
      lines.append("\(dismissed): \(CommandNames.line("contradict --dismissed", session.settings.language))")
    }
    let letOff = session.dossier.compatible.count
    if letOff > 0, !arguments.has("--all") {
      let looked = session.count(
        letOff, "pair looked like a conflict and is none", "pairs looked like conflicts and are none",
        "pasangan tampak bertentangan tetapi tidak")
      lines.append("\(looked): \(CommandNames.line("contradict --all", session.settings.language))")
    }
    if arguments.words.isEmpty {
      lines += UncheckedCommand.lines(session.dossier.unchecked, session)
    }
    return lines.map { Layout.paragraph($0, indent: 0, terminal) }.joined()
  }
}

/// Which findings are wanted.
struct FindingFilter {
  private var kind: FindingKind?
  private var articles: Set<ArticleID> = []
  private var numbers: Set<Int> = []
  private var isOpen = true

  init(_ arguments: CommandArguments, _ catalog: Catalog) throws(CommandError) {
    if let word = arguments.value("--kind") { kind = try FindingFilter.kind(word) }
    for word in arguments.words {
      isOpen = false
      switch try catalog.subject(word) {
      case .article(let entry): articles.insert(entry.id)
      case .finding(let finding): numbers.insert(finding.number)
      default:
        throw CommandError(
          "`\(word.text)` is neither a finding nor an article", "`\(word.text)` bukan temuan dan bukan artikel",
          at: word)
      }
    }
  }

  /// A kind by its name, or by its words in either language.
  static func kind(_ word: Word) throws(CommandError) -> FindingKind {
    if let kind = CheckHelp.kind(word.text) { return kind }
    return try word.choice(FindingKind.self, of: "kind of finding")
  }

  func accepts(_ finding: Finding) -> Bool {
    if let kind, finding.kind != kind { return false }
    if isOpen || numbers.contains(finding.number) { return true }
    return finding.evidence.contains { articles.contains($0.article) }
  }
}
