import Dossiers

/// Lines of the list of articles.
struct ArticleTable {
  let session: Session
  let lines: [ArticleLine]
  /// Of all that is loaded: an article is called by the last part of its path where no other has it too.
  let paths: [String]

  func text(_ terminal: Terminal) -> String {
    var table = Table(columns: [
      Table.Column(), Table.Column(minimum: 12, isFlexible: true), Table.Column(), Table.Column(minimum: 10),
      Table.Column(alignment: .right, minimum: 12), Table.Column(alignment: .right, minimum: 9),
      Table.Column(alignment: .right, minimum: 9),
    ])
    var notes: [String] = []
    let names = Layout.names(of: paths)
    for line in lines {
      table.rows.append([
        Table.Cell(line.id.description, .bold),
        Table.Cell(line.recordID ?? names(line.path)),
        Table.Cell(line.languages),
        Table.Cell(date(line), line.published == nil ? .yellow : []),
        Table.Cell(session.count(line.sentences, "sentence", "sentences", "kalimat")),
        Table.Cell(session.count(line.claims, "claim", "claims", "klaim")),
        Table.Cell(session.count(line.figures, "figure", "figures", "angka")),
      ])
      notes.append([file(line), twins(line)].filter { !$0.isEmpty }.joined(separator: "; "))
    }
    return withNotes(notes, table, terminal)
  }

  /// The notes behind their lines where all of them fit there, else below the table, each once with those that it is of.
  private func withNotes(_ notes: [String], _ table: Table, _ terminal: Terminal) -> String {
    var wide = table
    wide.columns.append(Table.Column())
    for index in wide.rows.indices { wide.rows[index].append(Table.Cell(notes[index], .dim)) }
    if wide.width + 2 <= terminal.width || terminal.width < Table.narrow {
      return wide.render(for: terminal, indent: 2)
    }
    var ids: [String: [ArticleID]] = [:]
    for (line, note) in zip(lines, notes) { ids[note, default: []].append(line.id) }
    var told: Set<String> = []
    let below = notes.filter { told.insert($0).inserted }.map { note in
      let list = ArticleRanges.text(ids[note] ?? [], limit: 8) { session.say("and \($0) more", "dan \($0) lainnya") }
      return Layout.paragraph("\(list): \(note)", indent: 6, terminal)
    }
    return table.render(for: terminal, indent: 2) + below.joined()
  }

  private func date(_ line: ArticleLine) -> String {
    if let published = line.published { return published }
    let missing = session.say("no date", "tanpa tanggal")
    return line.year.map { "\(missing) (\($0)?)" } ?? missing
  }

  /// What kind of file it was and what gave its date.
  private func file(_ line: ArticleLine) -> String {
    let format = line.format == "text" ? session.say("text", "teks") : line.format
    guard let origin = line.dateOrigin else { return format }
    return "\(format), \(OriginWords.date(origin, session.settings.language))"
  }

  private func twins(_ line: ArticleLine) -> String {
    if line.twins.isEmpty { return "" }
    let others = line.twins.map(\.description).joined(separator: " ")
    let text = "\(session.say("same text as", "teks sama dengan")) \(others)"
    return line.twinsOrigin.map { "\(text) (\($0))" } ?? text
  }
}
