import Claims
import Reading

/// The runs of five words of an article, hashed: what a reprint shares with its original.
struct Shingles: Sendable {
  private static let width = 5
  /// Sorted, each once.
  private var hashes: [UInt64] = []

  init(_ article: Article) {
    var words: [UInt64] = []
    for sentence in article.sentences where sentence.kind != .boilerplate {
      for token in article.tokens[sentence.tokens] where token.kind == .word || token.kind == .number {
        words.append(Shingles.hash(article.text, token))
      }
    }
    guard words.count >= Shingles.width else { return }
    var all: [UInt64] = []
    all.reserveCapacity(words.count)
    for start in 0...(words.count - Shingles.width) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[start..<start + Shingles.width] { hash = (hash ^ word) &* 0x100_0000_01B3 }
      all.append(hash ^ hash >> 29)
    }
    all.sort()
    for hash in all where hashes.last != hash { hashes.append(hash) }
  }

  private static func hash(_ text: [UInt8], _ token: Token) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in Int(token.start)..<Int(token.end) {
      let byte = text[index]
      hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// One in sixteen of the shingles, chosen by value: keys by which copies find each other.
  var sample: [TermKey] { hashes.filter { $0 & 15 == 0 }.map { $0 & (1 << 62 - 1) | 1 << 61 } }

  /// The share of the shorter text's shingles that stand in the longer, 0…1. Reprints are cut, so it is no Jaccard measure.
  func containment(_ other: Shingles) -> Double {
    let least = min(hashes.count, other.hashes.count)
    // A few words in common prove nothing.
    guard least >= 24 else { return 0 }
    var shared = 0
    var (i, j) = (0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        shared += 1
        i += 1
        j += 1
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) / Double(least)
  }
}

/// Two articles of which one holds most of the other's words.
struct Copy: Sendable, Hashable {
  var a: ArticleID
  var b: ArticleID
  var containment: Double

  /// Nil below the share from which a text counts as taken over.
  init?(_ a: ArticleID, _ b: ArticleID, containment: Double) {
    guard containment >= 0.5 else { return nil }
    self.a = a
    self.b = b
    self.containment = containment
  }
}

enum Echoes {
  /// Groups of articles that reprint one text, in order of their first article.
  static func grouped(_ copies: [Copy], _ profiles: [ArticleProfile]) -> [Echo] {
    var place: [ArticleID: Int] = [:]
    for (index, profile) in profiles.enumerated() { place[profile.id] = index }
    var groups = Groups(count: profiles.count)
    for copy in copies {
      if let a = place[copy.a], let b = place[copy.b] { groups.join(a, b) }
    }
    return groups.lists().filter { $0.count > 1 }.map { list in
      let ids = list.map { profiles[$0].id }
      let least = copies.filter { ids.contains($0.a) && ids.contains($0.b) }.map(\.containment).min() ?? 0
      return Echo(articles: ids, containment: least, origin: CreditLine.origin(of: list.map { profiles[$0].article }))
    }
  }
}
