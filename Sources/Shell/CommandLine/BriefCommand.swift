import ArgumentParser
import Memos

/// `silang brief`: the memo.
struct BriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "The memo: what is agreed, disputed, said by whom, and every passage.")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Where to; the format follows the ending (.md, .html, .json).", valueName: "file|-"))
  var to = "-"

  @Option(help: "The form of the memo: markdown, html or json.")
  var format: MemoFormat?

  @Option(help: "Ends with 1 when there are findings: contradiction, tension or never.")
  var failOn: FailureLevel = .never

  @Flag(help: "Replaces a file that is there already.")
  var force = false

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String]

  mutating func run() async throws {
    let run = ShellRun(common, failOn: failOn)
    let articles = articles
    var words = ["brief", "--to", to]
    if let format { words += ["--format", format.rawValue] }
    if force { words.append("--force") }
    let statement = Statement(words: words.map { Word(text: $0, range: 0..<0, isQuoted: false) })
    try run.finish {
      try run.begin(nil, articles)
      let command = MemoCommand()
      try command.run(try CommandArguments(statement, for: command), in: run.session)
    }
  }
}
