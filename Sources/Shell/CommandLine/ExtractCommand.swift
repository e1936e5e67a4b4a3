import ArgumentParser
import CEditline
import Glibc
import Memos
import Reading

/// `silang extract`: what each article says, one record an article.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "What each article says: one record an article.",
    discussion: """
      json and ndjson hold everything that was read, for any number of articles. The table shows articles, claims, figures \
      and dates; csv, markdown and lines hold the claims.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the output. A terminal gets the table, else ndjson.")
  var format: OutputFormat?

  @Flag(help: "Puts each article's text into its record.")
  var text = false

  @Argument(help: "Files, folders, or - for standard input.")
  var articles: [String]

  mutating func run() async throws {
    let format = format ?? (isatty(STDOUT_FILENO) == 1 ? .table : .ndjson)
    if format == .json || format == .ndjson { return try await stream(asArray: format == .json) }
    let run = ShellRun(common, format: format)
    let (articles, commands) = (articles, format == .table ? "articles; claims; figures; dates" : "claims")
    try run.finish {
      try run.begin(nil, articles)
      try run.session.runScript(ScriptSource(name: nil, text: commands))
    }
  }

  /// Reads and writes batch by batch, on all cores, whatever the size of the whole.
  private func stream(asArray: Bool) async throws {
    // Left alone the allocator gives each batch's memory back to the system, which must clear it again for the next: a
    // fifteenth of the time.
    ce_keep_memory()
    let session = common.session()
    let tables = try session.ownTables(beside: articles) ?? OwnTables()
    let extractor = Extractor(defaults: common.readingDefaults(tables), includesText: text)
    var inputs = ExtractionInputs(articles, readsRecords: common.input == .ndjson, articleLimit: common.limit << 20)
    var output = RecordOutput(asArray: asArray, language: common.language)
    try await OrderedPipeline.run(width: 6) {
      inputs.next()
    } work: {
      extractor.extract($0)
    } deliver: {
      try output.write($0)
    }
    try output.finish()
    for remark in Confinement.remarks(session.settings.language) { try session.remark("! \(remark)") }
    if session.hasFaultyTable { throw ExitStatus.usage.exitCode }
    if output.hasProblems { throw ExitStatus.unreadable.exitCode }
  }
}
