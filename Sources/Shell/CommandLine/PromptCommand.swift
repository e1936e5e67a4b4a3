import ArgumentParser
import Glibc
import Memos

/// Options of the invocations that run commands of the prompt.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A session to go on with, or to start.", valueName: "file"))
  var session: String?

  @Option(help: "The form of records: table, json, ndjson, csv, tsv, markdown or lines.")
  var format: OutputFormat?

  @Option(help: "Ends with 1 when there are findings: contradiction, tension or never.")
  var failOn: FailureLevel?

  @Option(
    name: .customShort("D"),
    help: ArgumentHelp("A variable of the commands: $name is the value. Repeatable.", valueName: "name=value"))
  var variables: [VariableDefinition] = []

  /// A run with these options set.
  func run(_ common: CommonOptions) -> ShellRun {
    let run = ShellRun(common, format: format ?? .table, failOn: failOn ?? .never)
    if format != nil { run.session.given.insert(.format) }
    if failOn != nil { run.session.given.insert(.failOn) }
    for variable in variables { run.session.variables.define(variable.name, variable.value) }
    return run
  }
}

/// `name=value`; the value may be empty or hold further `=`.
struct VariableDefinition: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, ScriptVariables.isName(parts[0]) else { return nil }
    (name, value) = (parts[0], parts[1])
  }
}

/// `silang [ARTICLE…]`, `silang -c COMMANDS [ARTICLE…]`, `silang < SCRIPT`.
struct PromptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt", abstract: "The prompt; the articles are loaded first.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SessionOptions

  @Option(name: .customShort("c"), help: ArgumentHelp("Runs commands, then leaves. Repeatable.", valueName: "commands"))
  var commands: [String] = []

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String] = []

  mutating func run() async throws {
    let run = options.run(common)
    let commands = commands
    let articles = articles
    let takesInit = !common.noInit
    let sessionFile = options.session
    try run.finish {
      if let first = articles.first { try PromptCommand.refuse(first) }
      if !commands.isEmpty {
        try run.begin(sessionFile, articles)
        for text in commands { try run.session.runScript(ScriptSource(name: "-c", text: text)) }
      } else if run.session.terminal.isInteractive {
        try run.begin(sessionFile)
        try Prompting(session: run.session).run(articles: articles, takesInit: takesInit)
      } else {
        run.session.readsCommandsFromInput = !articles.contains("-")
        try run.begin(sessionFile, articles)
        if run.session.readsCommandsFromInput { try run.readCommands() }
      }
    }
  }
}

extension PromptCommand {
  /// `silang chek draft.txt`: a word that is no file and nearly an invocation.
  private static func refuse(_ word: String) throws(CommandError) {
    guard access(word, F_OK) != 0, let near = EditDistance.nearest(to: word, among: CommandLineWords.names),
      EditDistance.between(word, near) <= 2
    else { return }
    throw CommandError(
      "`\(word)` is neither a file nor an invocation; did you mean `silang \(near)`?",
      "`\(word)` bukan berkas dan bukan pemanggilan; maksud Anda `silang \(near)`?")
  }
}

/// `silang run SCRIPT [ARTICLE…]`.
struct RunScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs a file of commands; the articles are loaded first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SessionOptions

  @ArgumentParser.Argument(help: "A file of commands.")
  var script: String

  @ArgumentParser.Argument(help: "Files, folders, or - for standard input.")
  var articles: [String] = []

  mutating func run() async throws {
    let run = options.run(common)
    let (script, articles, sessionFile) = (script, articles, options.session)
    try run.finish {
      if script != "-" { run.session.scriptFolders = [OwnTableFiles.parent(of: script)] }
      try run.begin(sessionFile, articles)
      try run.session.runScript(try ScriptSource(file: Word(text: script, range: 0..<0, isQuoted: false)))
    }
  }
}
