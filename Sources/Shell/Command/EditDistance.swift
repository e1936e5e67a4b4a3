/// Finds the name that was probably meant.
enum EditDistance {
  /// The number of letters to insert, drop, exchange or swap with the next one (optimal string alignment).
  static func between(_ one: String, _ other: String) -> Int {
    let a = Array(one.utf8)
    let b = Array(other.utf8)
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// The nearest of some names, where one is near enough to be a slip: a third of its letters may differ.
  static func nearest(to word: String, among names: [String]) -> String? {
    let word = word.lowercased()
    let ranked = names.map { (name: $0, distance: between(word, $0)) }
    guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    if best.distance <= max(1, best.name.count / 3) { return best.name }
    let longer = names.filter { word.count >= 2 && $0.hasPrefix(word) }.sorted()
    return longer.first
  }
}
