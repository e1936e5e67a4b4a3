import Claims
import Reading

/// What could not be checked, and why.
enum UncheckedList {
  static func of(_ entries: [Dossier.Entry], crowded: Set<ArticleID> = []) -> [Unchecked] {
    var list: [Unchecked] = []
    for entry in entries {
      let reading = entry.reading
      if let code = reading.article.foreignLanguage {
        list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.language", [.words(code)])))
        continue
      }
      let codes = Set(reading.article.foreignPassages.map(\.code)).sorted()
      if !codes.isEmpty {
        let words = codes.joined(separator: ", ")
        list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.paragraphs", [.words(words)])))
      }
      if let cut = reading.article.diagnostics.first(where: { $0.code == ReadingBudget.cutCode }) {
        list.append(
          Unchecked(article: entry.id, reason: Explanation("unchecked.cut", cut.arguments.map { .words($0) })))
      }
      if let limit = ComparedPart.limit(of: reading) {
        let counts = [limit, reading.article.sentences.count].map { Argument.number(Double($0)) }
        list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.long", counts)))
      }
      if crowded.contains(entry.id) {
        list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.crowded")))
      }
      if let borrowed = entry.borrowed {
        list.append(
          Unchecked(article: entry.id, reason: Explanation("unchecked.borrowed", [.article(borrowed.lender)])))
      } else if reading.article.published == nil {
        let unplaced = reading.dates.filter { $0.from == nil && !$0.isImpossible }.count
        if let year = reading.year {
          list.append(
            Unchecked(article: entry.id, reason: Explanation("unchecked.year-inferred", [.words(String(year.year))])))
        } else if unplaced > 0 {
          list.append(
            Unchecked(article: entry.id, reason: Explanation("unchecked.no-date", [.number(Double(unplaced))])))
        } else {
          list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.undated")))
        }
      }
      if !reading.article.sentences.isEmpty, reading.claims.isEmpty {
        list.append(Unchecked(article: entry.id, reason: Explanation("unchecked.no-claims")))
      }
    }
    return list
  }
}
