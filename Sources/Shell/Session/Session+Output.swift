import Memos
import Reading

extension Session {
  /// The words of the interface's language.
  func say(_ english: String, _ indonesian: String) -> String {
    settings.language == .english ? english : indonesian
  }

  /// `1 article`, `3 articles`; Indonesian has one form.
  func count(_ number: Int, _ one: String, _ many: String, _ indonesian: String) -> String {
    let digits = Wording.number(Double(number), settings.language)
    return "\(digits) \(say(number == 1 ? one : many, indonesian))"
  }

  /// Prints a result: at once, or when the command ends where results may go through the pager.
  func print(_ text: String) throws {
    try checkInterrupt()
    if isPaging { held.results += text } else { try output.write(text) }
    held.repeatable += text
  }

  /// Prints a remark on standard error, unless quiet was asked for; never before the results that it follows.
  func remark(_ text: String) throws {
    if settings.isQuiet || tally != nil { return }
    guard held.results.isEmpty else { return held.remarks.append(text) }
    try output.flush()
    try tell(text)
  }

  /// Prints a message that is no result, in lines that fit where it is read on a terminal.
  func tell(_ text: String) throws {
    guard errors.isTerminal else { return try errors.line(text) }
    try errors.write(Layout.paragraph(text, indent: 0, terminal))
  }

  /// A longer result is not kept for `last`, in bytes.
  private static let repeatLimit = 16 << 20

  /// Prints what was held back so far, at once: for a command that goes on until it is stopped.
  func printSoFar() throws {
    try output.write(held.results)
    try output.flush()
    held.results = ""
    for remark in held.remarks { try tell(remark) }
    held.remarks = []
  }

  /// Prints what the command held back, through the pager where it is longer than the terminal.
  func endOutput() throws {
    let (results, remarks) = (held.results, held.remarks)
    if !held.repeatable.isEmpty {
      if held.repeatable.utf8.count <= Session.repeatLimit { lastResult = held.repeatable }
      if let running { lastListing = running }
    }
    held = HeldOutput()
    // Within a script only the whole could be paged, which nobody waits for.
    let isPaged = settings.paging == .auto && depth == 0
    let pager = isPaged && Pager.isLong(results, for: terminal) ? Pager() : nil
    if pager?.show(results) != true { try output.write(results) }
    // ^C was the pager's.
    if pager != nil { Interrupt.clear() }
    try output.flush()
    for remark in remarks { try tell(remark) }
  }

  /// Whether somebody waits at a terminal for long work: then it is shown how far it is.
  var isWatched: Bool { isInteractive || showsProgress }

  /// Whether a line on the terminal can say how far long work is.
  var showsProgress: Bool { errors.isTerminal && !settings.isQuiet && Terminal.isCapable(Terminal.environment("TERM")) }

  /// Prints records in the form asked for: with `--format`, by `set format`, or as people see them.
  func show(
    _ arguments: CommandArguments, _ records: @autoclosure () -> RecordTable, table: (Terminal) -> String
  ) throws {
    if tally != nil {
      tally?.add(records())
      return
    }
    guard let format = try arguments.format(or: settings.format).records else {
      return try print(table(terminal))
    }
    let lineBreak = isRedirected ? "\r\n" : "\n"
    try print(String(decoding: format.bytes(records(), lineBreak: lineBreak), as: UTF8.self))
  }
}

/// What a command printed and nobody has seen yet.
struct HeldOutput {
  var results = ""
  /// Everything that it printed.
  var repeatable = ""
  var remarks: [String] = []
}

/// When long results go through the pager.
enum PagingPolicy: String, CaseIterable {
  case auto, never
}

extension CommandArguments {
  /// The form that `--format` names, else the given one.
  func format(or standard: OutputFormat) throws(CommandError) -> OutputFormat {
    guard let word = value("--format") else { return standard }
    return try word.choice(OutputFormat.self, of: "--format")
  }
}

extension Word {
  /// The word as one of the cases of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, of what: String
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    let values = Choice.allCases.map(\.rawValue)
    if let choice = ValueNames.value(text, among: values).flatMap(Choice.init(rawValue:)) { return choice }
    func hint(_ language: Language, _ question: (String) -> String) -> (list: String, question: String) {
      let names = values.map { ValueNames.name($0, language) }
      let others = values.map { ValueNames.name($0, language.other) }
      let near = EditDistance.nearest(to: text, among: names) ?? EditDistance.nearest(to: text, among: others)
      return (names.joined(separator: ", "), near.map { "; " + question($0) } ?? "")
    }
    let english = hint(.english) { "did you mean `\($0)`?" }
    let indonesian = hint(.indonesian) { "maksud Anda `\($0)`?" }
    throw CommandError(
      "`\(text)` is no \(what) (\(english.list))" + english.question,
      "`\(text)` bukan \(CommandNames.choices[what] ?? what) (\(indonesian.list))" + indonesian.question, at: self)
  }

  /// The word as a day.
  func date() throws(CommandError) -> CalendarDate {
    guard text.utf8.count == 10, let date = CalendarDate(iso: text) else {
      throw CommandError(
        "`\(text)` is no date of the calendar in the form YYYY-MM-DD",
        "`\(text)` bukan tanggal kalender berbentuk YYYY-MM-DD", at: self)
    }
    return date
  }
}
