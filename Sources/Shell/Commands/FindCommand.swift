import Claims
import Dossiers
import Memos
import Reading

/// `find`: where something is spoken of, in either language.
struct FindCommand: Command {
  let name = "find"
  let parameters = [CommandParameter(name: "WORD", kind: .name, isRepeated: true)]
  let options = [
    CommandOption(name: "--article", value: "A1", kind: .article, help: "in one article"),
    CommandOption(name: "--ignore-accents", help: "takes é for e"),
  ]
  let printsRecords = true
  let summary = "finds words, names, and words for the same thing in the other language"
  let examples = [
    (command: "find soldier", does: "also tentara and pasukan"),
    (command: "find pasukan khusus --article A2", does: "a phrase, in one article"),
    (command: "find zinoviev", does: "a name, whatever its accents"),
    (command: "find bogota --ignore-accents", does: "also Bogotá"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let search = TermSearch(
      arguments.words.map(\.text).joined(separator: " "), catalog, ignoresAccents: arguments.has("--ignore-accents"))
    let entries = try catalog.articles(arguments.values("--article"))
    var hits: [TermSearch.Hit] = []
    for entry in entries {
      try session.checkInterrupt()
      hits += search.hits(in: entry)
    }
    try session.show(arguments, records(hits)) { text(hits, session, $0) }
    if hits.isEmpty {
      try session.remark(session.say("found nowhere in what is loaded", "tidak ada dalam artikel yang dimuat"))
    }
  }

  private func text(_ hits: [TermSearch.Hit], _ session: Session, _ terminal: Terminal) -> String {
    var text = ""
    let places = hits.map { "\($0.entry.id) s\($0.sentence + 1)" }
    let margin = (places.map(\.utf8.count).max() ?? 0) + 2
    for (hit, place) in zip(hits, places) where !Interrupt.isRequested {
      let article = hit.entry.reading.article
      let marks = hit.matches.map { MarkedPassage.Mark(range: $0.range, style: [.bold, .cyan]) }
      let passage = MarkedPassage(article: article, range: article.sentences[hit.sentence].range, marks: marks).text
      let lines = passage.lines(width: terminal.width - margin, terminal)
      for (number, line) in lines.enumerated() {
        let beside = TextWidth.pad(number == 0 ? place : "", to: margin)
        text += terminal.styled(beside, .dim) + line.text + "\n"
      }
    }
    guard !hits.isEmpty else { return "" }
    let count = session.count(hits.count, "sentence", "sentences", "kalimat")
    let articles = session.count(Set(hits.map(\.entry.id)).count, "article", "articles", "artikel")
    let words = forms(hits).joined(separator: ", ")
    let foot = session.say("\(count) in \(articles): \(words)", "\(count) dalam \(articles): \(words)")
    return text + Layout.paragraph(foot, indent: 0, terminal)
  }

  /// The words met, those that stand most often first.
  private func forms(_ hits: [TermSearch.Hit]) -> [String] {
    var counts: [String: Int] = [:]
    for hit in hits {
      for match in hit.matches {
        let words = hit.entry.reading.article.string(match.range).split(whereSeparator: \.isWhitespace)
        counts[words.joined(separator: " ").lowercased(), default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { "\($0.key) \($0.value)" }
  }

  private func records(_ hits: [TermSearch.Hit]) -> RecordTable {
    var table = RecordTable(columns: ["article", "path", "sentence", "span", "text", "by", "sentence_text"])
    for hit in hits {
      let article = hit.entry.reading.article
      let sentence = article.string(article.sentences[hit.sentence].range)
      for match in hit.matches {
        let words = article.string(match.range)
        table.rows.append([
          .text(hit.entry.id.description), .text(article.path), .integer(hit.sentence), .span(match.range),
          .text(words), .text(match.means.rawValue), .text(sentence),
        ])
        let position = article.position(of: match.range.start)
        table.places.append(
          RecordPlace(path: article.path, line: position.line, column: position.column, message: words))
      }
    }
    return table
  }
}
