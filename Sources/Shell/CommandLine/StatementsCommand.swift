import ArgumentParser
import Dossiers
import Glibc
import Memos
import Reading

/// `silang compare "A" "B"`, `silang compare --input ndjson FILE…`.
struct StatementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Holds two statements against each other.",
    discussion: """
      With --input ndjson the arguments are files of pairs (- is standard input), one JSON object a line: \
      {"id", "a", "b", "language"?}. Each is answered by a line: {"id", "verdict", "because", "rule"}, the verdict one of \
      contradiction, tension, compatible, same and unrelated.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The form of the output of one pair: table, json, ndjson, csv, tsv, markdown or lines.")
  var format: OutputFormat = .table

  @Option(help: "Ends with 1 when a pair is found: contradiction, tension or never.")
  var failOn: FailureLevel = .never

  @ArgumentParser.Argument(help: "Two statements; with --input ndjson files of pairs, or -.")
  var statements: [String]

  func validate() throws {
    if common.input == .auto, statements.count != 2 {
      throw ValidationError("compare takes two statements: silang compare \"A\" \"B\"")
    }
  }

  mutating func run() async throws {
    if common.input == .ndjson { return try await stream() }
    let run = ShellRun(common, format: format)
    let (statements, failOn) = (statements, failOn)
    var verdict = StatementComparison.Verdict.compatible
    try run.finish {
      verdict = try CompareCommand.compare(statements[0], statements[1], nil, [], format, run.session)
    }
    if failOn.isReached(by: verdict) { throw ExitStatus.findings.exitCode }
  }

  /// Reads, compares and writes batch by batch, on all cores.
  private func stream() async throws {
    let comparer = StatementComparer(language: common.language)
    var inputs = PairInputs(statements, lineLimit: common.limit << 20)
    var (hasProblems, hasContradiction, hasTension) = (false, false, false)
    try await OrderedPipeline.run(width: 6) {
      inputs.next()
    } work: {
      comparer.compare($0)
    } deliver: { batch in
      for problem in batch.problems {
        hasProblems = true
        try ByteOutput.write(Array("\(problem.text(common.language))\n".utf8), to: STDERR_FILENO)
      }
      hasContradiction = hasContradiction || batch.hasContradiction
      hasTension = hasTension || batch.hasTension
      try ByteOutput.write(batch.bytes, to: STDOUT_FILENO, common.language)
    }
    if hasProblems { throw ExitStatus.unreadable.exitCode }
    let worst: StatementComparison.Verdict = hasContradiction ? .contradiction : hasTension ? .tension : .compatible
    if failOn.isReached(by: worst) { throw ExitStatus.findings.exitCode }
  }
}

extension FailureLevel {
  func isReached(by verdict: StatementComparison.Verdict) -> Bool {
    switch self {
    case .contradiction: verdict == .contradiction
    case .tension: verdict == .contradiction || verdict == .tension
    case .never: false
    }
  }
}
