import Dossiers

/// Articles as a short list that can be typed again: `A1..A4 A7`.
enum ArticleRanges {
  /// - Parameter ids: in order.
  /// - Parameter limit: so many words at most, then what `more` says of the number that is left.
  static func text(_ ids: [ArticleID], limit: Int, more: (Int) -> String) -> String {
    var runs: [[ArticleID]] = []
    for id in ids {
      if let last = runs.last?.last, last.number + 1 == id.number {
        runs[runs.count - 1].append(id)
      } else {
        runs.append([id])
      }
    }
    let words = runs.flatMap { run -> [(text: String, count: Int)] in
      guard run.count > 2, let first = run.first, let last = run.last else { return run.map { ("\($0)", 1) } }
      return [("\(first)..\(last)", run.count)]
    }
    let shown = words.prefix(words.count == limit + 1 ? limit + 1 : limit)
    let rest = ids.count - shown.reduce(0) { $0 + $1.count }
    return (shown.map(\.text) + (rest > 0 ? [more(rest)] : [])).joined(separator: " ")
  }
}
