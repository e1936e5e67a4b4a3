import ArgumentParser
import Reading

/// How inputs are taken.
enum InputKind: String, ExpressibleByArgument, CaseIterable {
  case auto, ndjson
}

/// Options that mean the same for every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "The language of messages and memos: id or en.")
  var lang: Language = .english

  @Option(help: ArgumentHelp("The publication date of articles that carry none.", valueName: "YYYY-MM-DD"))
  var published: CalendarDate?

  @Option(help: "How inputs are taken; ndjson: one JSON record a line.")
  var input: InputKind = .auto

  @Option(help: ArgumentHelp("The greatest size of one article.", valueName: "mib"))
  var limit = 64

  /// What holds for articles that do not say it themselves.
  var readingDefaults: ReadingDefaults { ReadingDefaults(published: published, limit: limit << 20) }

  func validate() throws {
    guard (1...4096).contains(limit) else { throw ValidationError("--limit is a number of MiB from 1 to 4096.") }
  }
}

extension Language: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard argument.utf8.count == 10 else { return nil }
    self.init(iso: argument)
  }
}
