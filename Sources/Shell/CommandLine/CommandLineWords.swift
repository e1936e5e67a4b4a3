import Reading

/// The words behind `silang` as the parser wants them, and what they say before it has read them.
struct CommandLineWords {
  private(set) var words: [String]

  init(_ arguments: some Sequence<String>) {
    words = CommandLineWords.separated(Array(arguments))
    moveInvocationFirst()
  }

  /// What can stand behind `silang`.
  static let names = Silang.configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay).compactMap {
    $0.commandName
  }

  /// The parser's description of the program; without it words are left as they are. To make it takes as long as the
  /// prompt takes to appear, so it is made where it is needed only.
  private var table: CommandLineTable? { try? CommandLineTable() }

  /// `check`, `brief` …; nil for the prompt.
  var invocation: String? { words.first.flatMap { CommandLineWords.names.contains($0) ? $0 : nil } }

  /// Whether `--help` or `-h` stands among the options.
  var asksForHelp: Bool { options.contains { $0 == "--help" || $0 == "-h" } }

  /// What is printed in a language that the parser does not know; nil for English.
  var page: CommandLinePage? {
    guard let language, language != .english, let table else { return nil }
    return CommandLinePage(table: table, language: language)
  }

  private var options: ArraySlice<String> { words.prefix { $0 != "--" } }

  private var language: Language? {
    if let word = options.last(where: { $0.hasPrefix("--lang=") }) {
      return Language(rawValue: String(word.dropFirst(7)))
    }
    guard let place = options.lastIndex(of: "--lang"), options.indices.contains(place + 1) else { return nil }
    return Language(rawValue: options[place + 1])
  }

  /// `-Dname=value` as two words.
  private static func separated(_ arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return options.flatMap { $0.hasPrefix("-D") && $0.utf8.count > 2 ? ["-D", String($0.dropFirst(2))] : [$0] }
      + arguments.dropFirst(options.count)
  }

  /// `silang --quiet check a.txt` means `silang check --quiet a.txt`.
  private mutating func moveInvocationFirst() {
    // Commands to run name no invocation.
    guard words.first?.hasPrefix("-") == true, !options.contains("-c"),
      options.contains(where: CommandLineWords.names.contains), let table
    else { return }
    let taking = Set(table.invocations.flatMap(\.options).filter { $0.value != nil }.flatMap(\.names))
    var place = words.startIndex
    while place < words.endIndex, words[place].hasPrefix("-"), words[place] != "-", words[place] != "--" {
      place += taking.contains(words[place]) ? 2 : 1
    }
    guard place > words.startIndex, place < words.endIndex, CommandLineWords.names.contains(words[place]) else {
      return
    }
    words.insert(words.remove(at: place), at: words.startIndex)
  }
}
