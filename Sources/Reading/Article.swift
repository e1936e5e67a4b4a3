/// A language that articles are read in. Raw values are ISO 639-1 codes.
public enum Language: String, Sendable, Codable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// The one that this is not.
  public var other: Language { self == .english ? .indonesian : .english }
}

/// Where an article's publication date was taken from.
public enum DateOrigin: String, Sendable, Codable {
  case frontMatter = "front-matter"
  /// A record's field, a page's metadata or the user's word (`--published`, `set published`).
  case metadata
  case dateline
  case inferred
}

/// What a PDF or a word processor's document says of itself in its properties.
public struct DocumentProperties: Sendable, Codable, Hashable {
  /// What the values are called where their place is named.
  public var origin: String
  public var title: String?
  public var author: String?
  /// ISO 8601. The day of making is taken for that of publication only where nothing else says one.
  public var created: String?

  public init(origin: String) { self.origin = origin }
}

/// What a record says of its article besides what ``ArticleSource`` has a place for.
public struct RecordMetadata: Sendable, Codable, Hashable {
  public var authors: [String] = []
  /// The times of publication and of the last change, as written.
  public var published: String?
  public var modified: String?
  public var section: String?
  /// For each value that the record gives, the field that it stands in, by the value's name.
  public var origins: [String: String] = [:]
  public init() {}
}

/// The bytes of one article and what is known of them from outside. Nothing in here was read from a clock or a network.
public struct ArticleSource: Sendable, Codable, Hashable {
  /// The path as given, or a name for text that came from elsewhere (`-`).
  public var path: String
  public var bytes: [UInt8]
  /// A record's own id (`--input ndjson`), or a mail's in a mailbox; nil for files.
  public var recordID: String?
  public var title: String?
  public var publisher: String?
  public var published: CalendarDate?
  public var language: Language?
  public var url: String?
  /// What kind of file the bytes are; nil where they tell it themselves.
  public var format: DocumentFormat?
  /// What another program made of the bytes: text of a PDF with a form feed after each page, HTML of a word processor's
  /// document. Kept with the source, so that reading it again needs no program.
  public var converted: [UInt8]?
  /// What the file's own properties say, where another program read them.
  public var properties: DocumentProperties?
  /// What a record says besides; nil for files.
  public var record: RecordMetadata?

  public init(
    path: String, bytes: [UInt8], recordID: String? = nil, title: String? = nil, publisher: String? = nil,
    published: CalendarDate? = nil, language: Language? = nil, url: String? = nil, format: DocumentFormat? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.recordID = recordID
    self.title = title
    self.publisher = publisher
    self.published = published
    self.language = language
    self.url = url
    self.format = format
  }
}

/// A remark on something in the bytes that a reader should know (an unbalanced quotation mark, mended encoding).
public struct Diagnostic: Sendable, Hashable, Codable {
  public var range: TextRange?
  /// A stable dotted code (`quote.unbalanced`).
  public var code: String
  /// In English.
  public var message: String
  /// What the message names, in its order, for wording it in another language.
  public var arguments: [String]
  public init(range: TextRange? = nil, code: String, message: String, arguments: [String] = []) {
    self.range = range
    self.code = code
    self.message = message
    self.arguments = arguments
  }
}

/// What part a sentence plays in its article.
public enum SentenceKind: UInt8, Sendable {
  case body, title, heading, listItem, boilerplate
}

/// One sentence (or heading, title line, list item, boilerplate line).
public struct Sentence: Sendable {
  public var range: TextRange
  /// Indices into the article's tokens, half-open.
  public var tokens: Range<Int>
  /// The paragraph's number, from 0.
  public var paragraph: Int
  public var kind: SentenceKind
  /// Most of its words are in the article's ``SecondLanguage``.
  public var isInOtherLanguage = false
  public init(range: TextRange, tokens: Range<Int>, paragraph: Int, kind: SentenceKind) {
    self.range = range
    self.tokens = tokens
    self.paragraph = paragraph
    self.kind = kind
  }
}

/// An article as it was read: its text, its parts, its tokens. A value: the same source gives the same article.
public struct Article: Sendable {
  public var path: String
  public var recordID: String?
  public var title: String?
  public var publisher: String?
  public var published: CalendarDate?
  public var publishedFrom: DateOrigin?
  public var language: Language
  /// The tables that it was read with: the language's, and users' own rows.
  public var data: LanguageData
  public var url: String?
  /// What kind of file it came in.
  public var format: DocumentFormat = .text
  /// Where it is written in two languages, the one that has fewer paragraphs; nil for nearly all articles.
  public var second: SecondLanguage?
  /// ISO 639-1 code of a language that is not read (`und` where it is not known either); nil for Indonesian and English.
  public var foreignLanguage: String?
  /// Whether it is in Malay, which is read as Indonesian.
  public var isMalay = false
  /// Paragraphs in languages that are not read, in order; empty where the whole article is in one.
  public var foreignPassages: [ForeignPassage] = []
  public var authors: [String] = []
  /// The day that the file gives as that of its last change.
  public var modified: CalendarDate?
  /// The times with `published`, where the file gave it, and `modified`: ISO 8601, with the zone that the file prints.
  public var publishedTime: String?
  public var modifiedTime: String?
  public var section: String?
  /// For the values above that the file itself gave, where in it they stood (`title`: `og:title`), by name.
  public var metadataOrigins: [String: String] = [:]
  /// Leads offsets of `text` back to the decoded source; nil where they are the same but for front matter.
  public var sourceMap: SourceMap?
  /// The size of the front matter, in bytes of the decoded source.
  public var bodyStart = 0
  /// SHA-256 of the source's bytes, lower-case hexadecimal.
  public var sha256: String
  /// The size of the source in bytes.
  public var byteCount: Int
  /// The decoded text after front matter, as UTF-8; every range indexes it.
  public var text: [UInt8]
  public var tokens: [Token]
  /// In order, covering every token.
  public var sentences: [Sentence]
  /// In order; ranges of `text` that are no article.
  public var boilerplate: [TextRange]
  /// The offsets at which pages 2, 3, … begin; empty for unpaged sources.
  public var pageStarts: [Int]
  public var diagnostics: [Diagnostic]

  public init(
    path: String, recordID: String? = nil, title: String? = nil, publisher: String? = nil,
    published: CalendarDate? = nil, publishedFrom: DateOrigin? = nil, language: Language,
    data: LanguageData? = nil, url: String? = nil, sha256: String, byteCount: Int, text: [UInt8], tokens: [Token] = [],
    sentences: [Sentence] = [],
    boilerplate: [TextRange] = [], pageStarts: [Int] = [], diagnostics: [Diagnostic] = []
  ) {
    self.path = path
    self.recordID = recordID
    self.title = title
    self.publisher = publisher
    self.published = published
    self.publishedFrom = publishedFrom
    self.language = language
    self.data = data ?? LanguageData.of(language)
    self.url = url
    self.sha256 = sha256
    self.byteCount = byteCount
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.boilerplate = boilerplate
    self.pageStarts = pageStarts
    self.diagnostics = diagnostics
  }

  /// The words of a range.
  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  /// Where a range of the text stands in the file as it was, in bytes of its decoded source; nil where they are the same,
  /// and for files that another program or an encoding of mails stands before.
  public func fileRange(of range: TextRange) -> TextRange? {
    guard format == .html || format == .text, sourceMap != nil || bodyStart > 0 else { return nil }
    let inBody = sourceMap?.source(of: range) ?? range
    return TextRange(inBody.start + bodyStart, inBody.end + bodyStart)
  }

  /// The page (from 1) on which an offset stands; nil for unpaged sources.
  public func page(at offset: Int) -> Int? {
    if pageStarts.isEmpty { return nil }
    return 1 + pageStarts.prefix { $0 <= offset }.count
  }

  /// The number of the sentence that holds an offset: the last one that starts at or before it.
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Line and column (both from 1, columns counted in characters) of an offset.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var lineStart = 0
    var index = 0
    while index < offset {
      if text[index] == 0x0A {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    return (line, String(decoding: text[lineStart..<offset], as: UTF8.self).count + 1)
  }
}
