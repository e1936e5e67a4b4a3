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
      notes.append([file(line), origin(line)].filter { !$0.isEmpty }.joined(separator: "; "))
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

  private func date(_ line: ArticleLine) -> String {
    if let published = line.published { return published }
    let missing = session.say("no date", "tanpa tanggal")
    return line.year.map { "\(missing) (\($0)?)" } ?? missing
  }

  /// What kind of file it was and where in it the date stood; nothing for plain text.
  private func file(_ line: ArticleLine) -> String {
    let field = line.dateField.map { "\(session.say("date from", "tanggal dari")) \($0)" }
    let dateline = line.isDatedByDateline ? session.say("date from dateline", "tanggal dari titimangsa") : nil
    return [line.format, dateline ?? field].compactMap { $0 }.joined(separator: ", ")
  }

  private func origin(_ line: ArticleLine) -> String {
    if line.twins.isEmpty { return "" }
    let others = line.twins.map(\.description).joined(separator: " ")
    let text = "\(session.say("same text as", "teks sama dengan")) \(others)"
    return line.twinsOrigin.map { "\(text) (\($0))" } ?? text
  }
}
