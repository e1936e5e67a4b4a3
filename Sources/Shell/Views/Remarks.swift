import Claims
import Dossiers
import Memos
import Reading

/// What a reader should know of articles: dates that are missing, what their bytes showed. Few lines, however many
/// articles there are.
struct Remarks {
  let session: Session
  let entries: [Dossier.Entry]
  /// So many lines of one kind are shown; `show A1` has all of one article.
  var limit = 4

  var lines: [String] { shortened(inferredDates) + undated + shortened(diagnostics) }

  /// `A1 A2 A3 and 12 more`.
  static func list(_ ids: [ArticleID], _ session: Session, limit: Int = 8) -> String {
    let shown = ids.prefix(ids.count == limit + 1 ? limit + 1 : limit).map(\.description).joined(separator: " ")
    let rest = ids.count - limit
    return rest > 1 ? "\(shown) \(session.say("and \(rest) more", "dan \(rest) lainnya"))" : shown
  }

  private func shortened(_ lines: [String]) -> [String] {
    let rest = lines.count - limit
    guard rest > 1 else { return lines }
    let more = session.say(
      "\(rest) more such remarks; `show A1` has those of an article",
      "\(rest) catatan serupa lagi; `show A1` memuat catatan satu artikel")
    return lines.prefix(limit) + [more]
  }

  private func remedy(_ id: ArticleID) -> String {
    session.say("`set published \(id) DATE` corrects it", "`atur terbit \(id) TANGGAL` memperbaikinya")
  }

  private var inferredDates: [String] {
    entries.compactMap { entry in
      guard entry.reading.article.published == nil, let year = entry.reading.year else { return nil }
      let id = entry.id
      let words = year.evidence.prefix(3).map { Layout.quoted(entry.reading.article.string($0)) }.joined(
        separator: ", ")
      return session.say(
        "\(id) has no publication date; its yearless dates are placed in \(year.year) (\(words)). \(remedy(id)).",
        "\(id) tanpa tanggal terbit; tanggalnya yang tanpa tahun ditempatkan pada \(year.year) (\(words)). \(remedy(id))."
      )
    }
  }

  private var undated: [String] {
    let ids = entries.filter { $0.reading.article.published == nil && $0.reading.year == nil }.map(\.id)
    guard let first = ids.first else { return [] }
    let list = Remarks.list(ids, session)
    if ids.count == 1 {
      return [
        session.say(
          "\(list) has no publication date; \(remedy(first)).", "\(list) tanpa tanggal terbit; \(remedy(first)).")
      ]
    }
    return [
      session.say(
        "\(list) have no publication date; `--published DATE` gives one to all, \(remedy(first)).",
        "\(list) tanpa tanggal terbit; `--published TANGGAL` berlaku untuk semua, \(remedy(first)).")
    ]
  }

  /// The numbers of the lines in which offsets stand, each once, in one walk over the text.
  private static func lines(of offsets: [Int], in text: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var (line, at) = (1, 0)
    for offset in offsets.sorted() {
      for index in at..<max(at, min(offset, text.count)) where text[index] == 0x0A { line += 1 }
      at = max(at, offset)
      if numbers.last != line { numbers.append(line) }
    }
    return numbers
  }

  /// One line for each kind of remark on an article's text.
  private var diagnostics: [String] {
    entries.flatMap { entry in
      let all = entry.reading.diagnostics
      let codes = all.map(\.code).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return codes.compactMap { code -> String? in
        let same = all.filter { $0.code == code }
        guard let first = same.first else { return nil }
        let lines = Remarks.lines(of: same.compactMap(\.range?.start), in: entry.reading.article.text)
        let numbers = lines.prefix(8).map(String.init).joined(separator: ", ")
        let place = numbers.isEmpty ? "" : " \(session.say("line", "baris")) \(numbers)"
        return "\(entry.id)\(place): \(DiagnosticWords.text(first, session.settings.language))"
      }
    }
  }
}
