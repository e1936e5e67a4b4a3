import Claims
import Dossiers
import Memos
import Reading

/// Finds where something is spoken of: by the letters typed, by the concepts that they name in either language, and by the
/// names of people, organisations and places.
struct TermSearch {
  /// What a passage was found by.
  enum Means: String { case letters, concept, name }

  struct Match: Equatable {
    var range: TextRange
    var means: Means
  }

  /// A sentence with everything in it that was looked for.
  struct Hit {
    var entry: Dossier.Entry
    var sentence: Int
    var matches: [Match]
  }

  private let letters: LetterSearch
  private let plain: String
  private let concepts: Set<ConceptID>

  /// - Parameter ignoresAccents: `Bogota` finds `Bogotá` too.
  init(_ words: String, _ catalog: Catalog, ignoresAccents: Bool = false) {
    letters = LetterSearch(words, ignoresAccents: ignoresAccents)
    plain = TermSearch.plain(words)
    concepts = Concepts.kinds(of: Concepts.named(words))
  }

  /// A name without accents and capitals: what people type for it.
  static func plain(_ text: String) -> String {
    let scalars = text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter { !$0.properties.isDiacritic }))
  }

  /// The sentences of an article's own text, in order.
  func hits(in entry: Dossier.Entry) -> [Hit] {
    let reading = entry.reading
    var matches: [Int: [Match]] = [:]
    for mention in reading.concepts where concepts.contains(mention.concept) {
      matches[mention.sentence, default: []].append(Match(range: mention.range, means: .concept))
    }
    let named = Set(reading.entities.indices.filter { isNamed(reading.entities[$0]) })
    for mention in reading.mentions where named.contains(mention.entity) {
      matches[mention.sentence, default: []].append(Match(range: mention.range, means: .name))
    }
    for (index, sentence) in reading.article.sentences.enumerated() {
      for range in letters.places(in: reading.article.text, sentence.range) {
        matches[index, default: []].append(Match(range: range, means: .letters))
      }
    }
    return matches.keys.sorted().compactMap { index in
      guard reading.article.sentences[index].kind != .boilerplate else { return nil }
      return Hit(entry: entry, sentence: index, matches: TermSearch.merged(matches[index] ?? []))
    }
  }

  private func isNamed(_ entity: Entity) -> Bool {
    guard plain.count >= 2 else { return false }
    return ([entity.name] + entity.aliases).contains { name in
      let name = TermSearch.plain(name)
      return name == plain || name.hasPrefix(plain + " ") || name.hasSuffix(" " + plain) || name.contains(" \(plain) ")
    }
  }

  /// In text order, of those that overlap the longest.
  private static func merged(_ matches: [Match]) -> [Match] {
    let order = matches.sorted {
      ($0.range.start, -$0.range.end, $0.means.rawValue) < ($1.range.start, -$1.range.end, $1.means.rawValue)
    }
    return order.reduce(into: []) { kept, match in
      if let last = kept.last, last.range.overlaps(match.range) {
        if match.range.count > last.range.count { kept[kept.count - 1] = match }
      } else {
        kept.append(match)
      }
    }
  }
}
