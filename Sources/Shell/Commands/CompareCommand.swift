import Dossiers
import Memos
import Reading

/// `compare`: two statements against each other.
struct CompareCommand: Command {
  let name = "compare"
  let parameters = [
    CommandParameter(name: "\"A\"", kind: .text), CommandParameter(name: "\"B\"", kind: .text),
  ]
  let options = [
    CommandOption(
      name: "--language", value: "id|en", kind: .choice(Language.allCases.map(\.rawValue)),
      help: "the language of both statements; else it is guessed")
  ]
  let printsRecords = true
  let summary = "holds two statements against each other, whatever is loaded"
  let examples = [
    (
      command: "compare \"Polisi menangkap lima orang.\" \"Polisi menangkap tujuh orang.\"",
      does: "whether both can hold, and why not"
    )
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let language = try arguments.value("--language")?.choice(Language.self, of: "language")
    let format = try arguments.format(or: session.settings.format)
    try CompareCommand.compare(
      arguments.words[0].text, arguments.words[1].text, language, arguments.words, format, session)
  }

  /// Compares, prints and gives the verdict.
  /// - Parameter words: where the statements stand in a script, for errors.
  @discardableResult static func compare(
    _ a: String, _ b: String, _ language: Language?, _ words: [Word], _ format: OutputFormat, _ session: Session
  ) throws -> StatementComparison.Verdict {
    let comparison: StatementComparison
    do throws(ReadingError) {
      comparison = try StatementPair.compare(Array(a.utf8), Array(b.utf8), language: language)
    } catch {
      throw CommandError(
        ArticleInputError.statement(error, .english), ArticleInputError.statement(error, .indonesian), at: words.first)
    }
    let record = StatementRecord(id: nil, comparison: comparison, language: session.settings.language)
    if let form = format.records {
      try session.print(String(decoding: form.bytes(record.table), as: UTF8.self))
    } else {
      try session.print(text(comparison, session))
    }
    return comparison.verdict
  }

  /// The two statements have no other names than those that articles have here; articles may be loaded that have them too.
  private static func named(_ because: Explanation, _ session: Session) -> Explanation {
    var because = because
    let names = [
      "A1": session.say("the first statement", "pernyataan pertama"),
      "A2": session.say("the second statement", "pernyataan kedua"),
    ]
    because.arguments = because.arguments.map { argument in
      switch argument {
      case .article(let id): names[id.description].map { .words($0) } ?? argument
      case .words(let words): names[words].map { .words($0) } ?? argument
      default: argument
      }
    }
    return because
  }

  private static func text(_ comparison: StatementComparison, _ session: Session) -> String {
    let (language, terminal) = (session.settings.language, session.terminal)
    let style: Style =
      switch comparison.verdict {
      case .contradiction: [.bold, .red]
      case .tension: [.bold, .yellow]
      case .compatible, .same, .unrelated: .bold
      }
    let kind = comparison.finding.map { " · " + Wording.name($0.kind, language) } ?? ""
    var text = Layout.paragraph(
      Wording.name(comparison.verdict, language) + kind, indent: 0, style: style, terminal)
    let passages = comparison.finding?.evidence.map { Layout.quoted($0.text) } ?? []
    if !passages.isEmpty {
      let against = "  \(session.say("against", "lawan"))  "
      text += Layout.paragraph(passages.joined(separator: against), indent: 6, terminal)
    }
    text += Layout.paragraph(
      "\(Wording.text(named(comparison.because, session), language))  \(comparison.rule)", indent: 6, terminal)
    for ground in comparison.finding?.grounds ?? [] {
      text += Layout.paragraph(Wording.text(ground, language), indent: 6, style: .dim, terminal)
    }
    return text
  }
}
