import Reading

/// What the user set for the interface; what alters the findings is a change of the dossier.
struct Settings {
  /// The language of messages and of the memo.
  var language: Language = .english
  var color: ColorPolicy = .auto
  /// The form of records where a command does not say `--format`.
  var format: OutputFormat = .table
  /// When the prompt shows long results through the pager.
  var paging: PagingPolicy = .auto
  /// The least finding that makes the program end with 1.
  var failOn: FailureLevel = .never
  /// What a command that fails does to its script.
  var onError: ErrorPolicy = .stop
  /// Whether a script's commands are printed before their results.
  var echo: OnOff = .off
  /// Whether the prompt says how long each command took.
  var timing: OnOff = .off
  /// Whether remarks that are no results or errors are left out.
  var isQuiet = false
  /// The greatest size of one article in bytes.
  var articleLimit = 64 << 20
  /// Where users' tables for every session stand; nil: nowhere, or `--no-init`.
  var configurationFolder: String?
  /// Whether every loaded file holds records (`--input ndjson`), not only `.ndjson` files.
  var readsRecords = false
}

/// A setting that holds or does not.
enum OnOff: String, CaseIterable {
  case off, on
}

/// What `set` sets for the shell; a session's file keeps it.
enum Setting: String, CaseIterable {
  case lang, color, format, pager
  case failOn = "fail-on"
  case onError = "on-error"
  case echo, timing

  /// What it can be set to.
  var values: [String] {
    switch self {
    case .lang: Language.allCases.map(\.rawValue)
    case .color: ColorPolicy.allCases.map(\.rawValue)
    case .format: OutputFormat.allCases.map(\.rawValue)
    case .pager: PagingPolicy.allCases.map(\.rawValue)
    case .failOn: FailureLevel.allCases.map(\.rawValue)
    case .onError: ErrorPolicy.allCases.map(\.rawValue)
    case .echo, .timing: OnOff.allCases.map(\.rawValue)
    }
  }

  func value(in settings: Settings) -> String {
    switch self {
    case .lang: settings.language.rawValue
    case .color: settings.color.rawValue
    case .format: settings.format.rawValue
    case .pager: settings.paging.rawValue
    case .failOn: settings.failOn.rawValue
    case .onError: settings.onError.rawValue
    case .echo: settings.echo.rawValue
    case .timing: settings.timing.rawValue
    }
  }

  /// Sets it to what a word says; an error names the choices.
  func set(_ word: Word, in settings: inout Settings) throws(CommandError) {
    switch self {
    case .lang: settings.language = try word.choice(Language.self, of: "language")
    case .color: settings.color = try word.choice(ColorPolicy.self, of: "color")
    case .format: settings.format = try word.choice(OutputFormat.self, of: "format")
    case .pager: settings.paging = try word.choice(PagingPolicy.self, of: "pager")
    case .failOn: settings.failOn = try word.choice(FailureLevel.self, of: "fail-on")
    case .onError: settings.onError = try word.choice(ErrorPolicy.self, of: "on-error")
    case .echo: settings.echo = try word.choice(OnOff.self, of: "echo")
    case .timing: settings.timing = try word.choice(OnOff.self, of: "timing")
    }
  }
}
