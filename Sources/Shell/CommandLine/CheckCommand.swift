import ArgumentParser
import Dossiers
import Glibc
import Memos
import Reading

/// `silang check`: every finding.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Every place where the articles disagree with each other or with the calendar.",
    discussion: """
      Ends with 1 when there are findings at or above --fail-on, with 3 when an article could not be read. \
      check DRAFT --against FOLDER holds your own text against reports: only the findings that touch it are told.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help:
      "The form of the output: table, json, ndjson, csv, tsv, markdown or lines. A terminal gets the table, else lines."
  )
  var format: OutputFormat?

  @Option(help: "Ends with 1 when there are findings: contradiction, tension or never.")
  var failOn: FailureLevel = .contradiction

  @Flag(help: "Also the pairs that looked like a conflict and are none.")
  var all = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Reports to hold the articles against: then only what touches the articles is told.", valueName: "article"))
  var against: [String] = []

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String]

  mutating func run() async throws {
    let run = ShellRun(common, failOn: failOn)
    let session = run.session
    let format = format ?? (session.terminal.isOutputTerminal ? .table : .lines)
    let (articles, against, all, language) = (articles, against, all, common.language)
    try run.finish {
      try run.begin(nil, articles)
      var own: Set<ArticleID>?
      if !against.isEmpty {
        own = Set(session.dossier.entries.map(\.id))
        session.touching = own
        try run.load(against)
      }
      if format == .json {
        var json = JSONWriter()
        CheckRecord(includesCompatible: all, language: language, touching: own).write(session.dossier, to: &json)
        json.endLine()
        try session.print(String(decoding: json.bytes, as: UTF8.self))
      } else {
        let options = "--format \(format.rawValue)" + (all ? " --all" : "")
        let drafts = (own ?? []).sorted().map { " \($0)" }.joined()
        if own?.isEmpty == true { return }
        try session.runScript(ScriptSource(name: nil, text: "contradict\(drafts) \(options)"))
      }
    }
  }
}
