import Reading

/// A memo's articles as CSL-JSON, for reference managers and pandoc. What CSL has no property for (hash, path, the byte
/// ranges cited) stands in `custom`.
public enum CSLWriter {
  /// An array of items, ended by a line feed.
  public static func bytes(_ memo: MemoDocument) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for article in memo.articles {
      json.beginObject()
      json.field("id", article.id.description)
      json.field("type", "article-newspaper")
      json.field("title", article.title)
      if let publisher = article.publisher { json.field("container-title", publisher) }
      if let day = article.day { json.issued(day) }
      if let url = article.url { json.field("URL", url) }
      json.field("language", article.language.rawValue)
      json.custom(article, memo.notes.filter { $0.article == article.id })
      json.endObject()
    }
    json.endArray()
    return json.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func issued(_ day: CalendarDate) {
    key("issued")
    beginObject()
    key("date-parts")
    beginArray()
    beginArray()
    integer(day.year)
    integer(day.month)
    integer(day.day)
    endArray()
    endArray()
    endObject()
  }

  fileprivate mutating func custom(_ article: MemoDocument.ArticleLine, _ notes: [MemoDocument.Note]) {
    key("custom")
    beginObject()
    field("sha256", article.sha256)
    field("path", article.path)
    if let record = article.record { field("record", record) }
    key("spans")
    beginArray()
    for note in notes { span(note.range) }
    endArray()
    endObject()
  }
}
