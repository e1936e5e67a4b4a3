import ArgumentParser
import Glibc
import Memos
import Reading

/// `silang extract`: what each article says, one record an article.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "What each article says: one record an article.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, ndjson }

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the output.")
  var format: Format = .ndjson

  @Flag(help: "Puts each article's text into its record.")
  var text = false

  @Argument(help: "Files, folders, or - for standard input.")
  var articles: [String]

  mutating func run() async throws {
    let extractor = Extractor(defaults: common.readingDefaults, includesText: text)
    var inputs = ExtractionInputs(articles, readsRecords: common.input == .ndjson, articleLimit: common.limit << 20)
    var output = RecordOutput(format: format)
    try await OrderedPipeline.run(width: 6) {
      inputs.next()
    } work: {
      extractor.extract($0)
    } deliver: {
      try output.write($0)
    }
    try output.finish()
    if output.hasProblems { throw ExitStatus.unreadable.exitCode }
  }
}
