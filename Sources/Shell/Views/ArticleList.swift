import Claims
import Dossiers
import Memos
import Reading

/// The loaded articles as the prompt shows them, and what a reader should know of them.
struct ArticleList {
  let session: Session
  let entries: [Dossier.Entry]

  /// One line an article.
  func text(_ terminal: Terminal) -> String {
    let paths = session.dossier.entries.map(\.source.path)
    var table = Table(columns: [
      Table.Column(), Table.Column(minimum: 12, isFlexible: true), Table.Column(), Table.Column(minimum: 10),
      Table.Column(alignment: .right, minimum: 12), Table.Column(alignment: .right, minimum: 9),
      Table.Column(alignment: .right, minimum: 9),
    ])
    var notes: [String] = []
    for entry in entries {
      let reading = entry.reading
      let sentences = reading.article.sentences.count { $0.kind != .boilerplate }
      table.rows.append([
        Table.Cell(entry.id.description, .bold),
        Table.Cell(reading.article.recordID ?? Layout.name(of: entry.source.path, among: paths)),
        Table.Cell(languages(reading.article)),
        Table.Cell(date(reading), reading.article.published == nil ? .yellow : []),
        Table.Cell(session.count(sentences, "sentence", "sentences", "kalimat")),
        Table.Cell(session.count(reading.claims.count, "claim", "claims", "klaim")),
        Table.Cell(session.count(reading.quantities.count, "figure", "figures", "angka")),
      ])
      notes.append([file(reading.article), origin(entry.id)].filter { !$0.isEmpty }.joined(separator: "; "))
    }
    return withNotes(notes, table, terminal)
  }

  /// The notes behind their lines where all of them fit there, else each below its own.
  private func withNotes(_ notes: [String], _ table: Table, _ terminal: Terminal) -> String {
    if notes.allSatisfy(\.isEmpty) { return table.render(for: terminal, indent: 2) }
    var wide = table
    wide.columns.append(Table.Column())
    for index in wide.rows.indices { wide.rows[index].append(Table.Cell(notes[index], .dim)) }
    if wide.width + 2 <= terminal.width || terminal.width < Table.narrow {
      return wide.render(for: terminal, indent: 2)
    }
    let lines = table.render(for: terminal, indent: 2).split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, notes).map { line, note in
      let margin = 4 + (table.rows.map { TextWidth.of($0[0].text) }.max() ?? 0)
      return "\(line)\n" + (note.isEmpty ? "" : Layout.paragraph(note, indent: margin, terminal))
    }.joined()
  }

  /// What a reader should know of the articles.
  var remarks: [String] { Remarks(session: session, entries: entries).lines }

  private func date(_ reading: ArticleReading) -> String {
    if let published = reading.article.published { return published.description }
    let missing = session.say("no date", "tanpa tanggal")
    return reading.year.map { "\(missing) (\($0.year)?)" } ?? missing
  }

  /// `id`, `id+en` where passages are in another language, the code alone of one that is not read.
  private func languages(_ article: Article) -> String {
    article.foreignLanguage ?? article.languages.map(\.rawValue).joined(separator: "+")
  }

  /// What kind of file it was and where in it the date stood; nothing for plain text.
  private func file(_ article: Article) -> String {
    let place =
      switch article.publishedFrom {
      case .dateline: session.say("date from dateline", "tanggal dari titimangsa")
      case .metadata:
        article.metadataOrigins["published"].map { "\(session.say("date from", "tanggal dari")) \($0)" } ?? ""
      default: ""
      }
    let format = article.format == .text ? "" : article.format.rawValue
    return [format, place].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func origin(_ id: ArticleID) -> String {
    guard let echo = session.dossier.echoes.first(where: { $0.articles.contains(id) }) else { return "" }
    let others = echo.articles.filter { $0 != id }.map(\.description).joined(separator: " ")
    let text = "\(session.say("same text as", "teks sama dengan")) \(others)"
    return echo.origin.map { "\(text) (\($0))" } ?? text
  }
}
