import ArgumentParser
import Dossiers
import Glibc
import Reading

/// How inputs are taken.
enum InputKind: String, ExpressibleByArgument, CaseIterable {
  case auto, ndjson
}

/// The least finding that makes the program end with 1.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case contradiction, tension, never

  func isReached(by findings: [Finding]) -> Bool {
    switch self {
    case .contradiction: findings.contains { $0.verdict == .contradiction }
    case .tension: !findings.isEmpty
    case .never: false
    }
  }
}

/// Options that mean the same for every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "The language of messages and memos: id or en (en unless given).")
  var lang: Language?

  @Option(help: ArgumentHelp("Publication date of articles that carry none.", valueName: "YYYY-MM-DD"))
  var published: CalendarDate?

  @Option(help: ArgumentHelp("What \"up to today\" means; else the newest dated article.", valueName: "YYYY-MM-DD"))
  var today: CalendarDate?

  @Option(help: "What the inputs are; ndjson: one JSON record a line.")
  var input: InputKind = .auto

  @Option(help: ArgumentHelp("The greatest size of one article.", valueName: "mib"))
  var limit = 64

  @Option(help: "When to colour: auto, always or never. NO_COLOR is respected.")
  var color: ColorPolicy?

  @Flag(help: "Leaves remarks out.")
  var quiet = false

  @Flag(help: "Takes nothing from the configuration folder: no init script, no names, no concepts.")
  var noInit = false

  var language: Language { lang ?? .english }

  /// What holds for articles that do not say it themselves.
  func readingDefaults(_ tables: OwnTables) -> ReadingDefaults {
    ReadingDefaults(published: published, limit: limit << 20, tables: tables)
  }

  func validate() throws {
    guard (1...1024).contains(limit) else { throw ValidationError("--limit is a number of MiB from 1 to 1024.") }
  }

  /// A session with these options set.
  func session(format: OutputFormat = .table) -> Session {
    var settings = Settings()
    settings.language = language
    settings.color = color ?? .auto
    settings.format = format
    settings.isQuiet = quiet
    settings.articleLimit = limit << 20
    settings.readsRecords = input == .ndjson
    settings.configurationFolder = noInit ? nil : StateFolder.configuration()
    let session = Session(
      settings: settings, output: DescriptorSink(STDOUT_FILENO), errors: DescriptorSink(STDERR_FILENO))
    if lang != nil { session.given.insert(.lang) }
    if color != nil { session.given.insert(.color) }
    return session
  }

  /// Tells a session the dates given, which alter its dossier.
  func setDates(of session: Session) throws {
    let changes = [published.map { Change.setDefaultPublished($0) }, today.map { Change.setToday($0) }]
    for change in changes.compactMap({ $0 }) where !session.steps.contains(where: { $0.changes.contains(change) }) {
      try session.apply(change)
    }
    try session.endCommand("--published, --today")
  }
}

extension Language: ExpressibleByArgument {}
extension ColorPolicy: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard argument.utf8.count == 10 else { return nil }
    self.init(iso: argument)
  }
}
