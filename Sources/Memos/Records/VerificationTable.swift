import Reading

extension RecordTable {
  /// What a memo came to when it was held against its articles: articles, citations, then the pieces of its own text that
  /// are not as they were written.
  public static func verification(_ verification: Verification, memo path: String) -> RecordTable {
    var table = RecordTable(columns: [
      "kind", "id", "status", "article", "path", "span", "line", "column", "text", "now",
    ])
    for article in verification.articles {
      let place = article.path ?? article.article.path
      table.rows.append([
        .text("article"), .text(article.article.id), .text(article.status.rawValue), .text(article.article.id),
        .text(place), .null, .null, .null, .null, .null,
      ])
      table.places.append(
        RecordPlace(path: place, line: 1, column: 1, message: "\(article.status.rawValue): \(article.article.id)"))
    }
    for citation in verification.citations {
      table.rows.append([
        .text("citation"), .text("n\(citation.citation.number)"), .text(citation.status.rawValue),
        .text(citation.citation.article), .text(citation.path), .span(citation.range), .integer(citation.line),
        .integer(citation.column), .text(citation.citation.words), .text(citation.now),
      ])
      table.places.append(
        RecordPlace(
          path: citation.path, line: citation.line ?? 1, column: citation.column ?? 1,
          message: "\(citation.status.rawValue): “\(citation.citation.words)”"))
    }
    for difference in verification.differences {
      table.rows.append([
        .text("sentence"), .text(difference.place), .text(difference.kind.rawValue), .null, .text(path), .null,
        .integer(difference.line), .null, .text(difference.text), .null,
      ])
      table.places.append(
        RecordPlace(
          path: path, line: difference.line ?? 1, column: 1,
          message: "\(difference.kind.rawValue): \(difference.place): “\(difference.text)”"))
    }
    return table
  }
}
