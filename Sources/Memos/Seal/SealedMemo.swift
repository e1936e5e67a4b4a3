import Reading

/// What an exported memo says of itself: its citations, and whether its sentences still are as they were written.
///
/// Every memo carries a digest of each sentence of its own and of each passage cited. They show what was altered by
/// mistake or in passing; whoever alters a memo and its digests together is not found out: a digest is no signature.
public struct SealedMemo: Sendable, Hashable {
  /// An article that the memo rests on.
  public struct Article: Sendable, Hashable {
    /// `A1`.
    public var id: String
    public var path: String
    /// A record's own id, where the file holds many.
    public var record: String?
    public var sha256: String
  }

  /// A passage that the memo cites.
  public struct Citation: Sendable, Hashable {
    public var number: Int
    /// `A1`.
    public var article: String
    public var range: TextRange
    /// The first 16 digits of the SHA-256 of the passage's bytes.
    public var digest: String
    /// The passage on one line, without control characters.
    public var words: String
  }

  /// A sentence, heading, cell or other piece of text that is not as it was written.
  public struct Difference: Sendable, Hashable {
    public enum Kind: String, Sendable { case altered, added, removed }
    public var kind: Kind
    /// Where in the memo: `line 12`, `/bottom_line/0/text`.
    public var place: String
    /// What stands there now; empty for what was removed.
    public var text: String
    /// The line of the memo, where that is its place.
    public var line: Int? { place.hasPrefix("line ") ? Int(place.dropFirst(5)) : nil }
  }

  public var articles: [Article] = []
  public var citations: [Citation] = []
  /// How many pieces of text have a digest.
  public var sentences = 0
  public var differences: [Difference] = []

  /// Whether a file is an exported memo, told by its seal: no article, whatever folder it stands in.
  public static func isMemo(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024)
    switch head.first(where: { $0 > 0x20 }) {
    case 0x7B:
      return ["\"schema\": \"silang.memo/", "\"schema\":\"silang.memo/"].contains { ByteSearch.holds($0, in: head) }
    case 0x3C: return ByteSearch.holds("<title data-digest=\"", in: head)
    case 0x23: return ByteSearch.holds(MarkdownSeal.start, in: bytes.suffix(4 << 20))
    default: return false
    }
  }

  /// Reads an exported memo of any format that can be verified; which it is, is seen from its first characters.
  /// - Throws: ``SealError`` for a text that is no memo, or one without its seal.
  public init(_ bytes: [UInt8]) throws(SealError) {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(15).lowercased()
    if start.hasPrefix("{") {
      self = try JSONSeal.open(text)
    } else if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") {
      self = try HTMLSeal.open(text)
    } else {
      self = try MarkdownSeal.open(text)
    }
  }

  init() {}

  /// The citations of a memo that is to be written.
  init(_ memo: MemoDocument) {
    articles = memo.articles.map {
      Article(id: $0.id.description, path: $0.path, record: $0.record, sha256: $0.sha256)
    }
    citations = memo.notes.map {
      Citation(
        number: $0.number, article: $0.article.description, range: $0.range, digest: $0.selector.digest,
        words: printable($0.text))
    }
  }
}

/// Why a file cannot be verified.
public enum SealError: Error, Hashable {
  /// Nothing in it tells that Silang wrote it.
  case noMemo
  /// The part that carries the digests is not as it was written: what is wrong with it.
  case damaged(String)
}

enum Seal {
  /// The digest of a piece of text. The amount of white space does not count, so that a memo may be wrapped anew.
  static func digest(_ text: String) -> String { Fingerprint.short(folded(text).utf8) }

  static func folded(_ text: String) -> String {
    var line = oneLine(text)[...]
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
