import Reading

/// A command's help in the interface's language. The English stands with the command, the Indonesian in one table.
extension Command {
  func summary(in language: Language) -> String {
    language == .english ? summary : IndonesianHelp.of(self)?.summary ?? summary
  }

  func help(of option: CommandOption, _ language: Language) -> String {
    guard language == .indonesian else { return option.help }
    return IndonesianHelp.of(self)?.options[option.name] ?? IndonesianHelp.options[option.name] ?? option.help
  }

  /// What an example does.
  func does(_ example: (command: String, does: String), _ language: Language) -> String {
    guard language == .indonesian else { return example.does }
    return IndonesianHelp.of(self)?.examples[example.command] ?? example.does
  }
}
