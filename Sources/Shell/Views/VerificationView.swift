import Memos

/// What `verify` shows: each citation, what was altered in the memo, and whether it stands.
struct VerificationView {
  let session: Session
  let memo: String

  func text(_ verification: Verification, _ terminal: Terminal) -> String {
    var table = Table(columns: [
      Table.Column(), Table.Column(), Table.Column(maximum: 40),
      Table.Column(minimum: 20, overflow: .wrap, isFlexible: true),
    ])
    for article in verification.articles where article.status != .unchanged {
      table.rows.append([
        Table.Cell(article.article.id, .bold), cell(article.status), Table.Cell(article.path ?? article.article.path),
        Table.Cell(
          article.status == .missing
            ? session.say("there is no such article", "artikel tidak ada")
            : session.say("not the bytes that the memo cites", "bukan bita yang dirujuk memo")),
      ])
    }
    for citation in verification.citations {
      let words = Layout.quoted(citation.citation.words)
      let now = citation.now.map { session.say(", now ", ", kini ") + Layout.quoted($0) } ?? ""
      table.rows.append([
        Table.Cell("n\(citation.citation.number)", .dim), cell(citation.status), Table.Cell(place(citation)),
        Table.Cell(words + now),
      ])
    }
    for difference in verification.differences {
      table.rows.append([
        Table.Cell(session.say("memo", "memo"), .bold), Table.Cell(name(difference.kind), .bold),
        Table.Cell(difference.place), Table.Cell(difference.text.isEmpty ? "" : Layout.quoted(difference.text)),
      ])
    }
    return table.render(for: terminal) + Layout.paragraph(summary(verification), indent: 0, terminal)
  }

  private func place(_ citation: Verification.Citation) -> String {
    let range = citation.range.map { " \(session.say("bytes", "bita")) \($0.start)–\($0.end)" } ?? ""
    return "\(citation.citation.article)\(citation.line.map { ":\($0)" } ?? "")\(range)"
  }

  private func cell(_ status: Verification.Status) -> Table.Cell {
    Table.Cell(name(status), status == .unchanged ? .dim : .bold)
  }

  private func name(_ status: Verification.Status) -> String {
    switch status {
    case .unchanged: session.say("unchanged", "tetap")
    case .moved: session.say("moved", "berpindah")
    case .altered: session.say("altered", "berubah")
    case .missing: session.say("missing", "hilang")
    }
  }

  private func name(_ kind: SealedMemo.Difference.Kind) -> String {
    switch kind {
    case .altered: session.say("altered", "berubah")
    case .added: session.say("added", "ditambahkan")
    case .removed: session.say("removed", "dibuang")
    }
  }

  private func summary(_ verification: Verification) -> String {
    let citations = session.count(verification.citations.count, "citation", "citations", "kutipan")
    let sentences = session.count(verification.sentences, "piece of text", "pieces of text", "bagian teks")
    if verification.stands {
      return session.say(
        "\(memo) stands: \(citations) and \(sentences) as they were written",
        "\(memo) masih berlaku: \(citations) dan \(sentences) tetap seperti ditulis")
    }
    let fallen = verification.citations.count { $0.status != .unchanged }
    let altered = session.count(verification.differences.count, "difference", "differences", "perbedaan")
    let articles = verification.articles.count { $0.status != .unchanged }
    return session.say(
      "\(memo) does not stand: \(fallen) of \(citations), \(altered) in its own text, \(articles) of \(verification.articles.count) articles",
      "\(memo) tidak berlaku lagi: \(fallen) dari \(citations), \(altered) pada teksnya, \(articles) dari \(verification.articles.count) artikel"
    )
  }
}
