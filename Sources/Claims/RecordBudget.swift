import Reading

/// How many records one article may give. What a text holds is known only when it is read: a very long one is read stretch
/// by stretch first, and where the records of all would take too much memory, it is read as far as they do not.
enum RecordBudget {
  struct Bounds {
    /// So many tokens are read at a time; an article of less than twice as many is not looked at.
    var stretch = 1 << 18
    /// In bytes, of all records together.
    var limit = 540 << 20
  }

  /// The article, cut where its records would be too many.
  static func fitting(
    _ article: Article, _ bounds: Bounds = Bounds(), by read: (Article) -> ArticleReading
  ) -> Article {
    guard article.tokens.count > 2 * bounds.stretch else { return article }
    let limit = article.second == nil ? bounds.limit : bounds.limit / 2
    var (first, spent) = (0, 0)
    while first < article.sentences.count {
      let last = end(of: article, from: first, bounds.stretch)
      spent += size(of: read(article.stretch(first..<last)))
      if spent > limit, first > 0 {
        var article = article
        article.cut(beforeSentence: first)
        return article
      }
      first = last
    }
    return article
  }

  private static func end(of article: Article, from first: Int, _ stretch: Int) -> Int {
    let bound = article.sentences[first].tokens.lowerBound + stretch
    var (low, high) = (first + 1, article.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].tokens.upperBound <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What a reading's tokens and records take, in bytes, with what is held besides while they are made: measured on texts
  /// that hold nothing but one kind of them.
  private static func size(of reading: ArticleReading) -> Int {
    func size<Record>(_ records: [Record], _ beside: Int = 0) -> Int {
      records.count * (MemoryLayout<Record>.stride + beside)
    }
    return size(reading.article.tokens, 12) + size(reading.article.sentences) + size(reading.quantities, 180)
      + size(reading.dates, 550) + size(reading.concepts, 24) + size(reading.mentions, 450)
      + size(reading.entities, 400)
      + size(reading.sources, 200) + size(reading.quotations, 60) + size(reading.claims, 200)
  }
}
