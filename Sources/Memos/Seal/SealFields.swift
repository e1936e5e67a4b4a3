import Reading

// The articles and citations of a seal as JSON fields.

extension SealedMemo.Article {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("path")
    json.string(path)
    json.key("record")
    json.string(record)
    json.key("sha256")
    json.string(sha256)
    json.endObject()
  }
}

extension SealedMemo.Citation {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("number")
    json.integer(number)
    json.key("article")
    json.string(article)
    json.key("span")
    json.span(range)
    json.key("digest")
    json.string(digest)
    json.key("text")
    json.string(words)
    json.endObject()
  }
}

extension SealedMemo {
  /// The articles and citations of a parsed seal, or of a parsed memo, whose citations are its `notes`.
  init(fields: [String: Any]) throws(SealError) {
    guard let articles = fields["articles"] as? [[String: Any]],
      let citations = (fields["citations"] ?? fields["notes"]) as? [[String: Any]]
    else { throw .damaged("its lists of articles and citations are missing") }
    self.init()
    for article in articles {
      guard let id = article["id"] as? String, let path = article["path"] as? String,
        let sha256 = article["sha256"] as? String
      else { throw .damaged("an article lacks its id, path or hash") }
      self.articles.append(Article(id: id, path: path, record: article["record"] as? String, sha256: sha256))
    }
    for citation in citations {
      guard let number = citation["number"] as? Int, let article = citation["article"] as? String,
        let span = citation["span"] as? [Int], span.count == 2, span[0] >= 0, span[0] <= span[1],
        let digest = citation["digest"] as? String, let words = citation["text"] as? String
      else { throw .damaged("a citation lacks its number, article, span or digest") }
      self.citations.append(
        Citation(
          number: number, article: article, range: TextRange(span[0], span[1]), digest: digest,
          words: printable(oneLine(words))))
    }
  }
}
