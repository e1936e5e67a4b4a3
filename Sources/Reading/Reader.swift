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
    let document = try Document.read(source)
    let (text, metadata) = (document.text, document.metadata)
    if text.allSatisfy({ $0 <= 0x20 }) { throw .empty(path: source.path) }
    let guess = LanguageGuess.guess(text)
    let language = source.language ?? stated(metadata.language, document.format) ?? guess.language
    let data = defaults.tables.data(of: language)
    var tokens = Tokenizer.tokens(text, data)
    if tokens.isEmpty { throw .empty(path: source.path) }
    let boilerplate = BoilerplateMarker.of(language).mark(&tokens, known: document.boilerplate)
    var sentences = SentenceSplitter.of(language).sentences(tokens, text)
    let headline = Headline.take(&sentences, tokens, text)
    var article = Article(
      path: source.path, recordID: source.recordID, title: source.title ?? metadata.title?.content ?? headline,
      publisher: source.publisher ?? metadata.publisher?.content, language: language, data: data,
      url: source.url ?? metadata.url?.content, sha256: Fingerprint.sha256(source.bytes),
      byteCount: source.bytes.count, text: text, tokens: tokens, sentences: sentences, boilerplate: boilerplate,
      diagnostics: document.diagnostics)
    article.format = document.format
    if source.language == nil { note(guess.foreign, on: &article) }
    article.authors = metadata.authors?.content ?? []
    article.modified = metadata.modified?.content
    article.section = metadata.section?.content
    article.metadataOrigins = metadata.origins
    article.sourceMap = document.map
    article.pageStarts = document.pageStarts
    (article.published, article.publishedFrom) = publication(article, source, document, defaults, data)
    if let created = metadata.created, article.published == created.content, article.publishedFrom == .metadata {
      article.metadataOrigins["published"] = created.origin
    }
    return article
  }

  /// Keeps what a text in another language is, and tells it.
  private static func note(_ foreign: ForeignLanguage?, on article: inout Article) {
    if let foreign {
      article.foreignLanguage = foreign.code
      article.diagnostics.append(
        Diagnostic(
          range: nil, code: "language.unsupported",
          message: "this reads like \(foreign.name) (\(foreign.code)): only its quotations are read"))
    } else if article.language == .indonesian, ForeignLanguage.isMalay(article.text) {
      article.diagnostics.append(
        Diagnostic(range: nil, code: "language.malay", message: "this reads like Malay; it is read as Indonesian"))
    }
  }

  /// The language that a file names. Pages name the wrong one often, so there the text decides.
  private static func stated(_ language: DocumentMetadata.Value<String>?, _ format: DocumentFormat) -> Language? {
    format == .html ? nil : language.flatMap { Language(rawValue: String($0.content.prefix(2)).lowercased()) }
  }

  private static func publication(
    _ article: Article, _ source: ArticleSource, _ document: Document, _ defaults: ReadingDefaults, _ data: LanguageData
  ) -> (CalendarDate?, DateOrigin?) {
    if let date = source.published { return (date, .metadata) }
    if let date = document.metadata.published?.content {
      return (date, document.format == .text ? .frontMatter : .metadata)
    }
    if let date = Dateline.date(article, data) { return (date, .dateline) }
    if let date = document.metadata.created?.content { return (date, .metadata) }
    if let date = defaults.published { return (date, .metadata) }
    return (nil, nil)
  }
}
