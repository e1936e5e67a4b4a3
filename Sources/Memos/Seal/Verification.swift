import Reading

/// A memo held against the articles that it cites.
public struct Verification: Sendable {
  /// What was found where an article should be.
  public struct Found: Sendable {
    public var path: String
    public var sha256: String
    /// The text that ranges index.
    public var text: [UInt8]
    public init(path: String, sha256: String, text: [UInt8]) {
      self.path = path
      self.sha256 = sha256
      self.text = text
    }
    public init(_ article: Reading.Article) {
      self.init(path: article.path, sha256: article.sha256, text: article.text)
    }
  }

  public enum Status: String, Sendable, CaseIterable {
    case unchanged
    /// The same words stand elsewhere in the article.
    case moved
    /// Other words stand there, and the cited ones nowhere.
    case altered
    /// There is no article.
    case missing
  }

  public struct Article: Sendable {
    public var article: SealedMemo.Article
    /// `unchanged`, `altered` or `missing`.
    public var status: Status
    /// The path at which it was found.
    public var path: String?
  }

  public struct Citation: Sendable {
    public var citation: SealedMemo.Citation
    public var status: Status
    public var path: String
    /// Where the words stand now; for what was altered, where they stood.
    public var range: TextRange?
    /// From 1; nil where there is no article.
    public var line: Int?
    public var column: Int?
    /// For what was altered: the words that stand there now.
    public var now: String?
  }

  public var articles: [Article]
  public var citations: [Citation]
  /// How many pieces of the memo's own text have a digest.
  public var sentences: Int
  public var differences: [SealedMemo.Difference]

  /// Whether nothing in the memo or its articles has changed since the memo was written.
  public var stands: Bool {
    differences.isEmpty && articles.allSatisfy { $0.status == .unchanged }
      && citations.allSatisfy { $0.status == .unchanged }
  }

  /// - Parameter found: what was found for each article of the memo, by its id; nothing for those that are gone.
  public init(_ memo: SealedMemo, found: [String: Found]) {
    articles = memo.articles.map { article in
      guard let text = found[article.id] else { return Article(article: article, status: .missing) }
      return Article(
        article: article, status: text.sha256 == article.sha256 ? .unchanged : .altered, path: text.path)
    }
    let paths = Dictionary(memo.articles.map { ($0.id, $0.path) }) { first, _ in first }
    var folded: [String: FoldedText] = [:]
    citations = memo.citations.map { citation in
      guard let text = found[citation.article] else {
        return Citation(citation: citation, status: .missing, path: paths[citation.article] ?? citation.article)
      }
      return Verification.held(citation, against: text, &folded)
    }
    sentences = memo.sentences
    differences = memo.differences
  }

  /// - Parameter folded: the texts that were folded already: most need not be.
  private static func held(
    _ citation: SealedMemo.Citation, against found: Found, _ folded: inout [String: FoldedText]
  ) -> Citation {
    var held = Citation(citation: citation, status: .unchanged, path: found.path, range: citation.range)
    let text = found.text
    let isInside = citation.range.end <= text.count
    if !isInside || Fingerprint.short(text[citation.range.start..<citation.range.end]) != citation.digest {
      let words = folded[citation.article] ?? FoldedText(text)
      folded[citation.article] = words
      let places = words.places(of: citation.words).filter {
        Fingerprint.short(text[$0.start..<$0.end]) == citation.digest
      }
      let nearest = places.min { abs($0.start - citation.range.start) < abs($1.start - citation.range.start) }
      held.status = nearest == nil ? .altered : .moved
      held.range = nearest ?? TextRange(min(citation.range.start, text.count), min(citation.range.end, text.count))
    }
    guard let range = held.range else { return held }
    let before = text[..<range.start]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    held.line = 1 + before.count { $0 == 0x0A }
    held.column = 1 + String(decoding: text[lineStart..<range.start], as: UTF8.self).count
    if held.status == .altered { held.now = oneLine(String(decoding: text[range.start..<range.end], as: UTF8.self)) }
    return held
  }
}

/// A text with its white space folded as that of cited words is, and where each byte came from.
private struct FoldedText {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []
  private let end: Int

  init(_ text: [UInt8]) {
    end = text.count
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count)
    var offset = 0
    var isSpace = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let size = UTF8.width(scalar)
      defer { offset += size }
      if scalar.properties.isWhitespace {
        if !isSpace { append(0x20, offset) }
        isSpace = true
        continue
      }
      isSpace = false
      for byte in printable(String(scalar)).utf8 { append(byte, offset) }
    }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// Every place at which some words stand, in order.
  func places(of words: String) -> [TextRange] {
    let wanted = Array(words.utf8)
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var places: [TextRange] = []
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      let after = start + wanted.count
      places.append(TextRange(offsets[start], after < offsets.count ? offsets[after] : end))
    }
    return places
  }
}
