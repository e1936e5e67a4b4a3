import Claims
import Reading

/// Prints a corrected date in its article's own language and form: `Senin (20/10)` with day 21 is `Senin (21/10)`.
struct RepairPrinter {
  let article: Article
  let language: Language

  func repair(_ repair: DateRepair, of mention: DateMention) -> Repair {
    switch repair {
    case .weekday(let weekday):
      let text = replacing([(mention.parts.weekday, name(weekday.rawValue, .weekdays))], in: mention.range)
      return Repair(text: text, value: weekday.name)
    case .date(let date):
      let isYearPrinted = mention.parts.year != nil
      let isPlain = isDigit(mention.parts.day) && (isYearPrinted || mention.written.year == nil)
      let text = isPlain ? replacing(parts(of: date, mention), in: mention.range) : date.description
      // Without any year the value has none either (ISO 8601: --10-21).
      let isOpen = mention.from == nil && mention.written.year == nil
      return Repair(text: text, value: isOpen ? "-" + date.description.dropFirst(4) : date.description)
    }
  }

  /// Day, month and year as printed, without the weekday and brackets.
  func date(_ mention: DateMention) -> String {
    let parts = [mention.parts.day, mention.parts.month, mention.parts.year].compactMap { $0 }
    guard let first = parts.first else { return article.string(mention.range) }
    return article.string(parts.dropFirst().reduce(first) { $0.union($1) })
  }

  private func parts(of date: CalendarDate, _ mention: DateMention) -> [(TextRange?, String)] {
    let year = String(date.year)
    let yearWidth = mention.parts.year?.count ?? 4
    return [
      (mention.parts.day, number(date.day, like: mention.parts.day)),
      (
        mention.parts.month,
        isDigit(mention.parts.month)
          ? number(date.month, like: mention.parts.month)
          : date.month == mention.written.month ? words(mention.parts.month) : name(date.month, .months)
      ),
      (mention.parts.year, String(year.suffix(yearWidth))),
    ]
  }

  private func words(_ range: TextRange?) -> String { range.map { article.string($0) } ?? "" }

  private func isDigit(_ range: TextRange?) -> Bool {
    guard let range, range.start < range.end else { return false }
    return (0x30...0x39).contains(article.text[range.start]) && (0x30...0x39).contains(article.text[range.end - 1])
  }

  /// A number with the leading zero of the one that it replaces.
  private func number(_ value: Int, like range: TextRange?) -> String {
    guard let range, range.count > 1, article.text[range.start] == 0x30, value < 10 else { return String(value) }
    return "0\(value)"
  }

  private func name(_ number: Int, _ table: TableName) -> String {
    let data = LanguageData.of(language)
    guard let row = data.rows(table).first(where: { Int($0[0]) == number }), let word = row.forms.first?.words.first
    else { return "" }
    let name = data.lexicon.spelling(of: word)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func replacing(_ changes: [(TextRange?, String)], in range: TextRange) -> String {
    var text = ""
    var at = range.start
    let ordered = changes.compactMap { change in change.0.map { ($0, change.1) } }.sorted { $0.0 < $1.0 }
    for (part, words) in ordered where part.start >= at && part.end <= range.end {
      text += article.string(TextRange(at, part.start)) + words
      at = part.end
    }
    return text + article.string(TextRange(at, range.end))
  }
}
