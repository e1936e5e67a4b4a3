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

  /// Prints a result.
  func print(_ text: String) throws { try output.write(text) }

  /// Prints a remark on standard error, unless quiet was asked for.
  func remark(_ text: String) throws {
    if !settings.isQuiet { try errors.line(text) }
  }

  /// Prints records in the form asked for: with `--format`, by `set format`, or as people see them.
  func show(
    _ arguments: CommandArguments, _ records: @autoclosure () -> RecordTable, table: (Terminal) -> String
  ) throws {
    guard let format = try arguments.format(or: settings.format).records else {
      return try print(table(terminal))
    }
    try print(String(decoding: format.bytes(records()), as: UTF8.self))
  }
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
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let hint = EditDistance.nearest(to: text, among: names).map { "; did you mean `\($0)`?" } ?? ""
    throw CommandError("`\(text)` is no \(what) (\(names.joined(separator: ", ")))\(hint)", at: self)
  }

  /// The word as a day.
  func date() throws(CommandError) -> CalendarDate {
    guard text.utf8.count == 10, let date = CalendarDate(iso: text) else {
      throw CommandError("`\(text)` is no date of the calendar in the form YYYY-MM-DD", at: self)
    }
    return date
  }
}
