import Memos
import Reading

/// What a word of a command names: decides what Tab offers for it.
enum ArgumentKind: Equatable {
  /// Free text: nothing is offered.
  case text
  case file
  case article
  case claim
  case source
  case finding
  /// Anything with an id: an article, claim, source or finding.
  case subject
  /// The name of somebody or something in the articles.
  case name
  case session
  case command
  /// What `help` explains: commands, checks.
  case topic
  case choice([String])
}

/// An option of a command (`--by NAME`, `--denied`).
struct CommandOption {
  /// With its two hyphens.
  var name: String
  /// What stands for the value in help; nil for a flag.
  var value: String?
  var kind: ArgumentKind = .text
  var help: String
}

/// A word that a command takes besides its options.
struct CommandParameter {
  /// As help prints it: `PATH`, `A1`.
  var name: String
  var kind: ArgumentKind
  var isOptional = false
  var isRepeated = false
}

/// A command of the prompt, of scripts and of `-c`. The list ``Commands/all`` drives dispatch, help, completion and
/// "did you mean".
protocol Command: Sendable {
  var name: String { get }
  /// Other names it answers to.
  var aliases: [String] { get }
  var parameters: [CommandParameter] { get }
  var options: [CommandOption] { get }
  /// One line for the list of commands.
  var summary: String { get }
  /// Whole commands with what each does.
  var examples: [(command: String, does: String)] { get }
  /// Whether `--format` applies: it prints records.
  var printsRecords: Bool { get }
  /// The option that a redirection (`> FILE`) stands for, where the command writes files itself.
  var redirection: String? { get }
  /// What the word behind some others names, where they decide it; nil where the list of parameters does.
  func kind(after words: [String]) -> ArgumentKind?
  /// Whether words that look like options are left as they are: they belong to another command, or to a text.
  var keepsOptions: Bool { get }
  /// Whether it is about what is loaded; else it need not wait for a session's articles to be read.
  var needsArticles: Bool { get }
  /// Does it.
  func run(_ arguments: CommandArguments, in session: Session) throws
}

extension Command {
  var aliases: [String] { [] }
  var parameters: [CommandParameter] { [] }
  var options: [CommandOption] { [] }
  var printsRecords: Bool { false }
  var redirection: String? { nil }
  var keepsOptions: Bool { false }
  func kind(after words: [String]) -> ArgumentKind? { nil }
  var needsArticles: Bool { true }

  /// The command's own options and those that every command of its kind has.
  var allOptions: [CommandOption] { printsRecords ? options + [.format] : options }

  /// The option of a name in either language of the interface.
  func option(named name: String) -> CommandOption? {
    allOptions.first { $0.name == name } ?? allOptions.first { $0.name(in: .indonesian) == name }
  }

  /// `claims [A1 …] [--by NAME] [--denied]`, in the interface's language `klaim [A1 …] [--by NAMA] [--denied]`.
  func usage(in language: Language = .english) -> String {
    let words = parameters.map { parameter in
      let name = CommandNames.valueName(parameter.name, language) + (parameter.isRepeated ? " …" : "")
      return parameter.isOptional ? "[\(name)]" : name
    }
    let flags = allOptions.map { option in
      "[\(option.name(in: language))\(option.value.map { " " + CommandNames.valueName($0, language) } ?? "")]"
    }
    return ([name(in: language)] + words + flags).joined(separator: " ")
  }
}

extension CommandOption {
  /// What the option is called in the interface's language.
  func name(in language: Language) -> String {
    language == .english ? name : CommandNames.indonesianOptions[name] ?? name
  }

  static let format = CommandOption(
    name: "--format", value: "FORMAT", kind: .choice(OutputFormat.allCases.map(\.rawValue)),
    help: "table, json, ndjson, csv, tsv, markdown or lines")
}

/// Why a command failed, in one line for the user.
struct CommandError: Error {
  private let english: String
  private let indonesian: String
  /// The word at fault: its place in the script.
  var offset: Int?
  var status: ExitStatus = .usage

  /// - Parameter message: in the language of the interface already, or an English one that ``Messages`` knows.
  init(_ message: String, at word: Word? = nil, status: ExitStatus = .usage) {
    self.init(message, Messages.text(message, .indonesian), at: word, status: status)
  }

  init(_ english: String, _ indonesian: String, at word: Word? = nil, status: ExitStatus = .usage) {
    self.english = english
    self.indonesian = indonesian
    offset = word?.range.lowerBound
    self.status = status
  }

  /// What is wrong and what to do, in the interface's language.
  func message(_ language: Language) -> String { language == .english ? english : indonesian }
}
