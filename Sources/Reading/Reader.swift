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
    let isPrinted = document.format == .pdf
    var sentences = SentenceSplitter.of(language).sentences(tokens, text, isPrinted: isPrinted)
    let isMixed = source.language.map { $0 == guess.language } ?? (guess.foreign == nil)
    let passages: PassageFinder.Passages =
      isMixed && text.count <= secondLanguageLimit
      ? PassageFinder.passages(text, tokens, sentences, data) : ([], [], [])
    var second = secondLanguage(passages, text, tokens, &sentences, data, defaults.tables, isPrinted)
    for stranger in passages.strangers {
      tokens.forgetWords(in: stranger.range)
      second?.forgetWords(stranger.range)
    }
    let headline = Headline.take(&sentences, tokens, text)
    var article = Article(
      path: source.path, recordID: source.recordID, title: source.title ?? metadata.title?.content ?? headline,
      publisher: source.publisher ?? metadata.publisher?.content, language: language, data: data,
      url: source.url ?? metadata.url?.content, sha256: Fingerprint.sha256(source.bytes),
      byteCount: source.bytes.count, text: text, tokens: tokens, sentences: sentences, boilerplate: boilerplate,
      diagnostics: document.diagnostics)
    article.format = document.format
    article.second = second
    if source.language == nil { note(guess.foreign, on: &article) }
    note(passages.strangers, on: &article)
    article.authors = metadata.authors?.content ?? []
    article.modified = metadata.modified?.content
    (article.publishedTime, article.modifiedTime) = (metadata.publishedTime, metadata.modifiedTime)
    article.section = metadata.section?.content
    article.metadataOrigins = metadata.origins
    if let record = source.record { article.take(record) }
    takeOrigins(of: source, to: &article)
    if article.authors.isEmpty {
      article.authors = Byline.authors(tokens, text)
      if !article.authors.isEmpty { article.metadataOrigins["authors"] = "byline" }
    }
    article.sourceMap = document.map
    article.bodyStart = document.bodyStart
    article.pageStarts = document.pageStarts
    if Tokenizer.stoppedShort(tokens, text), sentences.count > 1 { article.cut(beforeSentence: sentences.count - 1) }
    let dateline = Dateline.date(article, data)
    (article.published, article.publishedFrom) = publication(source, document, dateline, defaults)
    noteConflict(dateline, on: &article)
    if let created = metadata.created, article.published == created.content, article.publishedFrom == .metadata {
      article.metadataOrigins["published"] = created.origin
      article.diagnostics.append(
        Diagnostic(
          code: "metadata.created",
          message:
            "\(created.content), the day on which the document was made, is taken for that of publication: nothing "
            + "else says one", arguments: [created.content.description]))
    }
    return article
  }

  /// A value that came from outside the file has its origin there.
  private static func takeOrigins(of source: ArticleSource, to article: inout Article) {
    let given = [
      "title": source.title != nil, "publisher": source.publisher != nil, "published": source.published != nil,
      "language": source.language != nil, "url": source.url != nil,
    ]
    for (name, isGiven) in given where isGiven { article.metadataOrigins[name] = source.record?.origins[name] }
  }

  /// The passages that are not in the article's language, whose sentences are cut anew by the rules of their own.
  ///
  /// Both languages' tokens and readings are held at once, so that a text longer than ``secondLanguageLimit`` is read in one
  /// language alone: no article is as long, and a file of the greatest size stays below 1 GiB.
  private static func secondLanguage(
    _ passages: PassageFinder.Passages, _ text: [UInt8], _ tokens: [Token], _ sentences: inout [Sentence],
    _ data: LanguageData, _ tables: OwnTables, _ isPrinted: Bool
  ) -> SecondLanguage? {
    let (paragraphs, quotations, _) = passages
    if paragraphs.isEmpty, quotations.isEmpty { return nil }
    let other = tables.data(of: data.language.other)
    var words = Tokenizer.tokens(text, other)
    for index in words.indices { words[index].flags.formUnion(tokens[index].flags.intersection(.boilerplate)) }
    let second = SecondLanguage(data: other, tokens: words, paragraphs: paragraphs, quotations: quotations)
    if !paragraphs.isEmpty {
      let anew = SentenceSplitter.of(other.language).sentences(words, text, isPrinted: isPrinted)
      sentences = sentences.filter { !second.holdsParagraph($0.range.start) }
      sentences += anew.filter { second.holdsParagraph($0.range.start) }
      sentences.sort { $0.range < $1.range }
    }
    for number in sentences.indices {
      let own = sentences[number].tokens.filter { tokens[$0].kind == .word }
      let foreign = own.count { second.holds(Int(tokens[$0].start)) }
      sentences[number].isInOtherLanguage = foreign * 2 > own.count
    }
    return second
  }

  /// In bytes.
  private static let secondLanguageLimit = 8 << 20

  /// Keeps which paragraphs are in a language without tables, and tells it once a language.
  private static func note(_ strangers: [PassageFinder.Stranger], on article: inout Article) {
    for (range, language) in strangers {
      if !article.foreignPassages.contains(where: { $0.code == language.code }) {
        article.diagnostics.append(
          Diagnostic(
            range: range, code: "language.paragraph",
            message: "from here on it reads like \(language.name) (\(language.code)): only its quotations are read",
            arguments: [language.code]))
      }
      article.foreignPassages.append(ForeignPassage(range: range, code: language.code))
    }
  }

  /// Keeps what a text in another language is, and tells it.
  private static func note(_ foreign: ForeignLanguage?, on article: inout Article) {
    if let foreign {
      article.foreignLanguage = foreign.code
      article.diagnostics.append(
        Diagnostic(
          code: "language.unsupported",
          message: "this reads like \(foreign.name) (\(foreign.code)): only its quotations are read",
          arguments: [foreign.code]))
    } else if article.language == .indonesian, Malay.reads(article.tokens, article.text, article.data) {
      article.isMalay = true
      article.diagnostics.append(
        Diagnostic(code: "language.malay", message: "this reads like Malay; it is read as Indonesian"))
    }
  }

  /// The language that a file's front matter names. Pages name the wrong one often, so there the text decides.
  private static func stated(_ language: DocumentMetadata.Value<String>?, _ format: DocumentFormat) -> Language? {
    format == .text ? language.flatMap { Language(rawValue: String($0.content.prefix(2)).lowercased()) } : nil
  }

  private static func publication(
    _ source: ArticleSource, _ document: Document, _ dateline: CalendarDate?, _ defaults: ReadingDefaults
  ) -> (CalendarDate?, DateOrigin?) {
    if let date = source.published { return (date, .metadata) }
    if let date = document.metadata.published?.content {
      return (date, document.format == .text ? .frontMatter : .metadata)
    }
    if let dateline { return (dateline, .dateline) }
    if let date = document.metadata.created?.content { return (date, .metadata) }
    if let date = defaults.published { return (date, .metadata) }
    return (nil, nil)
  }

  /// A dateline is a day old at most when its report appears.
  private static func noteConflict(_ dateline: CalendarDate?, on article: inout Article) {
    guard let dateline, let published = article.published, abs(published.ordinal - dateline.ordinal) > 2 else { return }
    let told = published.description + (article.metadataOrigins["published"].map { " (\($0))" } ?? "")
    article.diagnostics.append(
      Diagnostic(
        code: "metadata.dateline", message: "two dates of publication: \(told), and \(dateline) in the dateline",
        arguments: [told, dateline.description]))
  }
}
