import Dossiers
import Memos
import Reading

/// `set`: corrects what an article does not say, and sets the shell.
struct SetCommand: Command {
  let name = "set"
  let needsArticles = false
  /// What can be set: first what alters the dossier.
  private static let names =
    ["published", "language", "title", "publisher", "today"] + Setting.allCases.map(\.rawValue)
  let parameters = [
    CommandParameter(
      name: "WHAT",
      kind: .choice(SetCommand.names),
      isOptional: true),
    CommandParameter(name: "[A1] VALUE", kind: .article, isOptional: true, isRepeated: true),
  ]
  let summary = "corrects an article's date, language, title or publisher; sets the shell"
  let examples = [
    (command: "set published A1 2024-10-21", does: "an article's date; `set published A1 -` takes the correction back"),
    (command: "set published 2024-10-21", does: "the date of articles that carry none"),
    (command: "set today 2024-10-25", does: "what \"up to today\" means"),
    (command: "set lang id", does: "the language of messages and memos"),
    (command: "set pager never", does: "long results at once, not a screen at a time"),
    (command: "set format ndjson", does: "the form of records from now on (table, json, csv …)"),
    (command: "set fail-on never", does: "how the program ends: with 1 for a contradiction or a tension, or never"),
    (command: "set on-error continue", does: "a command that fails does not end its script; the program ends with 2"),
    (command: "set echo on", does: "a script's commands are printed before their results"),
    (command: "set timing on", does: "the prompt says how long each command took"),
  ]

  func kind(after words: [String]) -> ArgumentKind? {
    guard let what = words.first.flatMap({ ValueNames.value($0, among: SetCommand.names) }) else { return nil }
    if let setting = Setting(rawValue: what) { return words.count == 1 ? .choice(setting.values) : .text }
    if words.count == 1 { return what == "today" ? .text : .article }
    return what == "language" && words.count == 2 ? .choice(Language.allCases.map(\.rawValue)) : .text
  }

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard let what = arguments.words.first else { return try showSettings(session) }
    let values = Array(arguments.words.dropFirst())
    guard let last = values.last else {
      throw CommandError("`set \(what.text)` needs a value", "`set \(what.text)` memerlukan nilai", at: what)
    }
    let named = ValueNames.value(what.text, among: SetCommand.names) ?? what.text
    switch named {
    case "published", "language", "title", "publisher":
      if values.count == 1, named == "published" { return try session.change(.setDefaultPublished(try day(last))) }
      try correct(what, named, values, session)
    case "today": try session.change(.setToday(try day(last)))
    default:
      if let setting = Setting(rawValue: named) { return try session.set(setting, last) }
      let names = SetCommand.names.map { ValueNames.name($0, session.settings.language) }
      let near = EditDistance.nearest(to: what.text, among: names)
      throw CommandError(
        "there is no setting `\(what.text)`; " + (near.map { "did you mean `\($0)`?" } ?? "see help set"),
        "tidak ada pengaturan `\(what.text)`; " + (near.map { "maksud Anda `\($0)`?" } ?? "lihat bantuan atur"),
        at: what)
    }
  }

  /// `set published A1 VALUE`: the value of one article; `-` takes a correction back.
  private func correct(_ what: Word, _ named: String, _ values: [Word], _ session: Session) throws {
    let catalog = Catalog(session.dossier)
    guard values.count >= 2 else {
      if named == "language", let language = values.first?.text, Language(rawValue: language) != nil {
        throw CommandError(
          "`set language` is about an article; the interface's language is `set lang \(language)`",
          "`\(what.text)` adalah bahasa sebuah artikel; bahasa antarmuka diatur dengan `atur antarmuka \(language)`",
          at: what)
      }
      throw CommandError(
        "`set \(what.text)` needs an article and a value: set \(what.text) A1 VALUE",
        "`atur \(what.text)` memerlukan artikel dan nilai: atur \(what.text) A1 NILAI", at: what)
    }
    let id = try catalog.article(values[0]).id
    let text = values.dropFirst().map(\.text).joined(separator: " ")
    let isTakenBack = text == "-"
    switch named {
    case "published": try session.change(.setPublished(id, try day(values[1])))
    case "language":
      try session.change(.setLanguage(id, isTakenBack ? nil : try values[1].choice(Language.self, of: "language")))
    case "title": try session.change(.setTitle(id, isTakenBack ? nil : text))
    default: try session.change(.setPublisher(id, isTakenBack ? nil : text))
    }
    let entries = session.dossier.entries.filter { $0.id == id }
    try session.print(ArticleList(session: session, entries: entries).text(session.terminal))
  }

  private func day(_ word: Word) throws(CommandError) -> CalendarDate? { word.text == "-" ? nil : try word.date() }

  private func showSettings(_ session: Session) throws {
    let language = session.settings.language
    let rows =
      [(ValueNames.name("today", language), session.dossier.today?.description ?? session.say("open", "terbuka"))]
      + Setting.allCases.map {
        (ValueNames.name($0.rawValue, language), ValueNames.name($0.value(in: session.settings), language))
      }
      + [(session.say("session", "sesi"), session.path ?? session.say("in no file", "tidak dalam berkas"))]
    let table = Table(
      columns: [Table.Column(), Table.Column(isFlexible: true)],
      rows: rows.map { [Table.Cell($0.0, .bold), Table.Cell($0.1)] })
    try session.print(table.render(for: session.terminal))
  }
}

extension Session {
  /// Alters the dossier, with an error for the user where it is refused.
  func change(_ change: Change) throws(CommandError) {
    do { try apply(change) } catch {
      // ^C is no refusal.
      throw error as? CommandError ?? CommandError("\(error)")
    }
  }
}
