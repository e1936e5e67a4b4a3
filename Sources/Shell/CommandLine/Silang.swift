import ArgumentParser

/// The command line.
struct Silang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "silang", abstract: "Cross-checks news reports in Indonesian and English.", version: "1.0",
    subcommands: [ExtractCommand.self])
}

/// Runs the program and ends the process.
public func runSilang() async {
  await Silang.main()
}
