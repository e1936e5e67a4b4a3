import Claims
import Reading

/// The wire form of what one article says: one `silang.article/1` object.
public struct ArticleRecord {
  /// What the records call the article: its own id, else `A1`.
  public var id: String
  /// The number of the article, for the ids of its claims (`A1.c3`).
  public var number: Int
  public var includesText: Bool

  public init(id: String, number: Int, includesText: Bool) {
    self.id = id
    self.number = number
    self.includesText = includesText
  }

  /// Writes the record of a reading.
  /// - Returns: the offset in the writer's bytes at which another field of `article` may still be put in.
  @discardableResult
  public func write(_ reading: ArticleReading, to json: inout JSONWriter) -> Int {
    let text = reading.article.text
    json.beginObject()
    json.key("schema")
    json.string("silang.article/1")
    let end = writeArticle(reading.article, to: &json)
    if includesText {
      json.key("text")
      json.string(text, TextRange(0, text.count))
    }
    writeParts(reading.article, to: &json)
    json.key("quantities")
    json.beginArray()
    for quantity in reading.quantities { json.quantity(quantity, in: text) }
    json.endArray()
    json.key("dates")
    json.beginArray()
    for date in reading.dates { json.date(date, in: text) }
    json.endArray()
    json.key("mentions")
    json.beginArray()
    for mention in reading.mentions { json.mention(mention, of: reading) }
    json.endArray()
    json.key("sources")
    json.beginArray()
    for (index, source) in reading.sources.enumerated() { json.source(source, number: index + 1) }
    json.endArray()
    json.key("claims")
    json.beginArray()
    for index in reading.claims.indices {
      json.claim(reading.claims[index], article: number, number: index + 1, in: text)
    }
    json.endArray()
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in reading.diagnostics { json.diagnostic(diagnostic) }
    json.endArray()
    json.endObject()
    return end
  }

  private func writeArticle(_ article: Article, to json: inout JSONWriter) -> Int {
    json.key("article")
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("path")
    json.string(article.path)
    json.key("title")
    json.string(article.title)
    json.key("publisher")
    json.string(article.publisher)
    json.key("published")
    json.date(article.published)
    json.key("published_from")
    json.string(article.publishedFrom?.rawValue)
    json.key("language")
    json.string(article.language.rawValue)
    json.key("url")
    json.string(article.url)
    writeMetadata(article, to: &json)
    json.key("sha256")
    json.string(article.sha256)
    json.key("bytes")
    json.integer(article.byteCount)
    let end = json.count
    json.endObject()
    return end
  }

  /// What only some files say of themselves; each is left out where they do not.
  private func writeMetadata(_ article: Article, to json: inout JSONWriter) {
    json.key("format")
    json.string(article.format.rawValue)
    if !article.authors.isEmpty {
      json.key("authors")
      json.beginArray()
      for author in article.authors { json.string(author) }
      json.endArray()
    }
    // A day that was corrected has no time.
    if let time = article.publishedTime, let day = article.published, time.hasPrefix(day.description) {
      json.key("published_time")
      json.string(time)
    }
    if let modified = article.modified {
      json.key("modified")
      json.date(modified)
    }
    if let time = article.modifiedTime {
      json.key("modified_time")
      json.string(time)
    }
    if let section = article.section {
      json.key("section")
      json.string(section)
    }
    if !article.metadataOrigins.isEmpty {
      json.key("metadata_from")
      json.beginObject()
      for (name, origin) in article.metadataOrigins.sorted(by: { $0.key < $1.key }) {
        json.key(named: name)
        json.string(origin)
      }
      json.endObject()
    }
  }

  private func writeParts(_ article: Article, to json: inout JSONWriter) {
    json.key("boilerplate")
    json.beginArray()
    for range in article.boilerplate { json.span(range) }
    json.endArray()
    writePassages(article.passages, to: &json)
    json.key("sentences")
    json.beginArray()
    for sentence in article.sentences { json.span(sentence.range) }
    json.endArray()
  }

  /// What stands in another language than the text around it; left out where nothing does.
  private func writePassages(_ passages: [Passage], to json: inout JSONWriter) {
    if passages.isEmpty { return }
    json.key("passages")
    json.beginArray()
    for passage in passages {
      json.beginObject()
      json.key("span")
      json.span(passage.range)
      json.key("language")
      json.string(passage.language.rawValue)
      json.endObject()
    }
    json.endArray()
  }
}
