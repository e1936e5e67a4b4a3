import ArgumentParser
import Foundation

/// Every invocation of the command line with its options, as the parser itself knows them. The manual page and the
/// completions are made from it, so that they cannot say anything else.
struct CommandLineTable {
  /// An option, a flag, or what stands without a name.
  struct Argument {
    /// With their hyphens (`--lang`, `-c`); empty for what stands without a name.
    var names: [String]
    /// What stands for the value; nil for a flag.
    var value: String?
    /// What the value can be; empty where it is free.
    var choices: [String]
    var help: String
    var isRepeated: Bool
    var isOptional: Bool

    /// Whether the value is the path of a file or folder.
    var isFile: Bool {
      guard choices.isEmpty, let value else { return false }
      return CommandLineTable.fileWords.contains { value.contains($0) }
    }
  }

  struct Invocation {
    /// Nil for the prompt, which needs no name.
    var name: String?
    var summary: String
    var discussion: String?
    var options: [Argument]
    var positionals: [Argument]
  }

  /// What values are called that are files.
  private static let fileWords = ["file", "article", "script", "memo", "folder", "draft", "template"]

  /// The prompt first, then the others in the order of `--help`.
  let invocations: [Invocation]

  /// The names that can stand behind `silang`.
  var names: [String] { invocations.compactMap(\.name) }

  init() throws {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(Silang._dumpHelp().utf8))
    let prompt = Silang.configuration.defaultSubcommand?.configuration.commandName
    invocations = (dump.command.subcommands ?? []).compactMap { command in
      let isPrompt = command.commandName == prompt
      guard isPrompt || command.shouldDisplay, command.commandName != "help" else { return nil }
      let arguments = command.arguments.filter(\.shouldDisplay)
      return Invocation(
        name: isPrompt ? nil : command.commandName, summary: command.abstract ?? "", discussion: command.discussion,
        options: arguments.filter { $0.kind != "positional" }.map(\.argument),
        positionals: arguments.filter { $0.kind == "positional" }.map(\.argument))
    }
  }

  /// What of the parser's own description is used.
  private struct Dump: Decodable {
    var command: DumpedCommand
  }

  private struct DumpedCommand: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool
    var subcommands: [DumpedCommand]?
    var arguments: [DumpedArgument] = []

    enum Keys: CodingKey { case commandName, abstract, discussion, shouldDisplay, subcommands, arguments }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      commandName = try values.decode(String.self, forKey: .commandName)
      abstract = try values.decodeIfPresent(String.self, forKey: .abstract)
      discussion = try values.decodeIfPresent(String.self, forKey: .discussion)
      shouldDisplay = try values.decode(Bool.self, forKey: .shouldDisplay)
      subcommands = try values.decodeIfPresent([DumpedCommand].self, forKey: .subcommands)
      arguments = try values.decodeIfPresent([DumpedArgument].self, forKey: .arguments) ?? []
    }
  }

  private struct DumpedArgument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var allValues: [String]?

    var argument: Argument {
      Argument(
        names: (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name },
        value: kind == "flag" ? nil : valueName ?? "",
        choices: allValues ?? [], help: abstract ?? "", isRepeated: isRepeating, isOptional: isOptional)
    }
  }
}
