import Dossiers

/// The names of people, organisations and places in the articles, found by what people type for them: without accents and
/// capitals, from the beginning of any word.
struct NameIndex {
  private struct Key {
    var text: String
    var name: Int32
  }

  /// As the articles print them, sorted.
  private let names: [String]
  /// The names from each of their words on, sorted.
  private let keys: [Key]

  init(_ dossier: Dossier) {
    var all = Set(dossier.sources.filter(\.isNamed).map(\.name))
    for entity in dossier.entities { all.insert(entity.name) }
    names = all.sorted()
    var keys: [Key] = []
    for (index, name) in names.enumerated() {
      var rest = TermSearch.plain(name)[...]
      while !rest.isEmpty {
        keys.append(Key(text: String(rest), name: Int32(index)))
        rest = rest.drop { $0 != " " }.drop { $0 == " " }
      }
    }
    self.keys = keys.sorted { ($0.text, $0.name) < ($1.text, $1.name) }
  }

  /// The names of which a word begins with what is typed, at most so many, sorted.
  func names(beginning typed: String, limit: Int) -> [String] {
    let typed = TermSearch.plain(typed)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].text < typed { low = middle + 1 } else { high = middle }
    }
    var found: Set<Int32> = []
    while low < keys.count, keys[low].text.hasPrefix(typed), found.count < limit {
      found.insert(keys[low].name)
      low += 1
    }
    return found.sorted().map { names[Int($0)] }
  }
}
