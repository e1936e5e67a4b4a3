import ArgumentParser
import Glibc
import Memos
import Reading

/// `silang brief`: the memo.
struct BriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "The memo: what is agreed, disputed, said by whom, and every passage.")

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Where to; the form follows the ending: .md, .html, .json, .docx, .pdf, claims.csv, other .csv (findings).",
      valueName: "file|-"))
  var to = "-"

  @Option(
    help:
      "The form: markdown, html, json, csv, claims, docx, pdf, claimreview, annotations, csl, lines; of a template: html, markdown, json, csv, text."
  )
  var format: String?

  @Option(help: ArgumentHelp("The memo's title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Who signs the memo.", valueName: "name"))
  var analyst: String?

  @Option(help: ArgumentHelp("The memo's date; else that of the newest article.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Flag(help: "Holds the session's notes and verdicts to ICD 203; ends with 1 when something is against it.")
  var lint = false

  @Option(
    help: ArgumentHelp("A mustache template of your own, filled with the values of the JSON memo.", valueName: "file"))
  var template: String?

  @Option(help: ArgumentHelp("The address at which a ClaimReview will stand.", valueName: "address"))
  var url: String?

  @Option(help: ArgumentHelp("A session to write the memo of, with the analyst's judgements.", valueName: "file"))
  var session: String?

  @Flag(help: "Prints the JSON Schema of the memo and leaves.")
  var schema = false

  @Option(help: "Ends with 1 when there are findings: contradiction, tension or never.")
  var failOn: FailureLevel = .never

  @Flag(help: "Replaces a file that is there already.")
  var force = false

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String] = []

  func validate() throws {
    if articles.isEmpty, let session, access(session, F_OK) != 0 {
      throw ValidationError("\(session): no such session")
    }
  }

  mutating func run() async throws {
    let run = ShellRun(common, failOn: failOn)
    let articles = articles
    var words = ["brief", "--to", to]
    for (name, value) in [
      ("--format", format), ("--title", title), ("--analyst", analyst), ("--template", template), ("--url", url),
    ] {
      if let value { words += [name, value] }
    }
    if let date { words += ["--date", date.description] }
    if lint { words.append("--lint") }
    if force { words.append("--force") }
    if schema { words.append("--schema") }
    let statement = Statement(words: words.map { Word(text: $0, range: 0..<0, isQuoted: false) })
    let sessionFile = session
    try run.finish {
      try run.begin(sessionFile, articles)
      let command = MemoCommand()
      try command.run(try CommandArguments(statement, for: command), in: run.session)
    }
  }
}
