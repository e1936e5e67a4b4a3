import Claims
import Reading

/// Claims of one article that the user took out of their source.
public struct ClaimSplit: Sendable, Hashable {
  /// The correction that did it: sources that one correction made are one, in whichever articles.
  var correction: Int
  /// The claims' passages.
  var passages: [TextRange]
  var name: String
}

extension Dossier.Entry {
  /// Applies the splits to a reading that was just made; a claim whose passage is gone stays with its source.
  mutating func applySplits() {
    setApart = [:]
    for split in splits {
      let claims = reading.claims.indices.filter {
        split.passages.contains(reading.claims[$0].range) && reading.claims[$0].source != nil
      }
      guard let number = claims.first.flatMap({ reading.claims[$0].source }) else { continue }
      let old = reading.sources[number]
      reading.sources.append(
        Source(kind: old.kind, isNamed: old.isNamed, name: reading.unused(split.name)))
      setApart[reading.sources.count - 1] = split.correction
      for claim in claims { reading.claims[claim].source = reading.sources.count - 1 }
    }
  }
}

extension ArticleReading {
  /// A name that no source of the article bears yet: `Kim`, else `Kim (2)`.
  fileprivate func unused(_ name: String) -> String {
    let known = Set(sources.map(\.name))
    var number = 1
    var candidate = name
    while known.contains(candidate) {
      number += 1
      candidate = "\(name) (\(number))"
    }
    return candidate
  }
}

extension DossierState {
  /// Takes claims out of their source, in each article that holds some of them.
  mutating func split(_ claims: [PassageKey], _ name: String) throws(ChangeError) {
    var next = entries
    for id in Set(claims.map(\.article)).sorted() {
      let index = try index(of: id)
      let passages = claims.filter { $0.article == id }.map(\.range)
      for passage in passages
      where !next[index].reading.claims.contains(where: { $0.range == passage && $0.source != nil }) {
        throw .noSuchClaim(PassageKey(article: id, range: passage))
      }
      let split = ClaimSplit(correction: sourceCorrections.count, passages: passages, name: name)
      next[index].splits.append(split)
      var only = next[index]
      only.splits = [split]
      let before = next[index].setApart
      only.applySplits()
      next[index].reading = only.reading
      next[index].setApart = before.merging(only.setApart) { _, new in new }
    }
    entries = next
  }
}
