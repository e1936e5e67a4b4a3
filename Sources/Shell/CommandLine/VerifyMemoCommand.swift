import ArgumentParser

/// `silang verify`: an exported memo against its articles.
struct VerifyMemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Holds every citation and sentence of an exported memo against its articles.",
    discussion: """
      MEMO is an HTML, Markdown or JSON file that brief wrote. Its articles are found among those named by their file's \
      name, else where they were, else beside the memo, else among those named by their hash. Ends with 1 unless every \
      citation and every sentence is unchanged; the analyst's own notes are exempt.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the output: table, json, ndjson, csv, tsv, markdown or lines.")
  var format: OutputFormat = .table

  @ArgumentParser.Argument(help: "The memo, or - for standard input.")
  var memo: String

  @ArgumentParser.Argument(help: "The articles: files or folders.")
  var articles: [String] = []

  mutating func run() async throws {
    let run = ShellRun(common, format: format)
    let words = (["verify", memo] + articles).map { Word(text: $0, range: 0..<0, isQuoted: true) }
    try run.finish {
      let command = VerifyCommand()
      try command.run(try CommandArguments(Statement(words: words), for: command), in: run.session)
    }
  }
}
