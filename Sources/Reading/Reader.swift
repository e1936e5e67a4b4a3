/// What holds for articles that do not say it themselves.
public struct ReadingDefaults: Sendable, Hashable, Codable {
  /// The publication date of articles that carry none (`--published`).
  public var published: CalendarDate?
  /// The greatest size of one article in bytes.
  public var limit: Int
  /// Users' own names and concepts.
  public var tables: OwnTables
  public init(published: CalendarDate? = nil, limit: Int = 64 << 20, tables: OwnTables = OwnTables()) {
    self.published = published
    self.limit = limit
    self.tables = tables
  }
}

/// Bytes → ``Article``.
public enum Reader {
  /// Reads an article: decodes it, takes its front matter, cuts tokens and sentences, marks boilerplate.
  /// - Throws: ``ReadingError`` for bytes that are no text. Anything milder becomes a diagnostic of the article.
  public static func article(
    from source: ArticleSource, defaults: ReadingDefaults = ReadingDefaults()
  ) throws(ReadingError) -> Article {
    if source.bytes.count > defaults.limit {
      throw .tooLarge(path: source.path, bytes: source.bytes.count, limit: defaults.limit)
    }
    var decoded = try TextDecoder.decode(source.bytes, path: source.path)
    let front = FrontMatter(of: decoded.text)
    if front.end > 0 { decoded.text.removeFirst(front.end) }
    if decoded.text.allSatisfy({ $0 <= 0x20 }) { throw .empty(path: source.path) }
    let language = source.language ?? front.language ?? LanguageGuess.language(of: decoded.text)
    let data = defaults.tables.data(of: language)
    var tokens = Tokenizer.tokens(decoded.text, data)
    if tokens.isEmpty { throw .empty(path: source.path) }
    let boilerplate = BoilerplateMarker.of(language).mark(&tokens)
    var sentences = SentenceSplitter.of(language).sentences(tokens, decoded.text)
    let headline = Headline.take(&sentences, tokens, decoded.text)
    var article = Article(
      path: source.path, recordID: source.recordID, title: source.title ?? front.title ?? headline,
      publisher: source.publisher ?? front.publisher, language: language, data: data, url: source.url ?? front.url,
      sha256: Fingerprint.sha256(source.bytes), byteCount: source.bytes.count, text: decoded.text,
      tokens: tokens, sentences: sentences, boilerplate: boilerplate,
      diagnostics: decoded.diagnostics + front.diagnostics)
    (article.published, article.publishedFrom) = publication(article, source, front, defaults, data)
    return article
  }

  private static func publication(
    _ article: Article, _ source: ArticleSource, _ front: FrontMatter, _ defaults: ReadingDefaults, _ data: LanguageData
  ) -> (CalendarDate?, DateOrigin?) {
    if let date = source.published { return (date, .metadata) }
    if let date = front.published { return (date, .frontMatter) }
    if let date = Dateline.date(article, data) { return (date, .dateline) }
    if let date = defaults.published { return (date, .metadata) }
    return (nil, nil)
  }
}
