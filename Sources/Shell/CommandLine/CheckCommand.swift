import ArgumentParser
import Dossiers
import Glibc
import Memos
import Reading

/// `silang check`: every finding.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Every place where the articles disagree with each other or with the calendar.",
    discussion: "Ends with 1 when there are findings at or above --fail-on, with 3 when an article could not be read.")

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

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String]

  mutating func run() async throws {
    let run = ShellRun(common, failOn: failOn)
    let session = run.session
    let format = format ?? (session.terminal.isOutputTerminal ? .table : .lines)
    let (articles, all, language) = (articles, all, common.lang)
    try run.finish {
      try run.begin(nil, articles)
      if format == .json {
        var json = JSONWriter()
        CheckRecord(includesCompatible: all, language: language).write(session.dossier, to: &json)
        json.endLine()
        try session.print(String(decoding: json.bytes, as: UTF8.self))
      } else {
        let options = "--format \(format.rawValue)" + (all ? " --all" : "")
        try session.runScript(ScriptSource(name: nil, text: "contradict \(options)"))
      }
    }
  }
}
