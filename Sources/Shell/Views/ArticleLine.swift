import Claims
import Dossiers
import Reading

/// What the list of articles says of one. It is kept in a session's file too, so that the list can be shown before the
/// articles are read again.
struct ArticleLine: Codable, Equatable {
  var id: ArticleID
  var path: String
  var recordID: String?
  /// `id`, `id+en` where passages are in another language, the code alone of one that is not read.
  var languages: String
  /// `2024-10-21`; nil where the article carries no date.
  var published: String?
  /// What gave the date: a field of the file or page, `front matter`, `dateline`, `given` by the user.
  var dateOrigin: String?
  /// What an article without a date seems to be of.
  var year: Int?
  /// Without boilerplate.
  var sentences: Int
  var claims: Int
  var figures: Int
  /// `text`, `html`, `pdf` …, `mail` for one of a mailbox, `record` for a line or a part of a JSON file.
  var format: String
  /// Articles with the same text, and who is credited for it.
  var twins: [ArticleID]
  var twinsOrigin: String?

  init(_ entry: Dossier.Entry, echoes: [Echo]) {
    let (reading, article) = (entry.reading, entry.reading.article)
    id = entry.id
    path = entry.source.path
    recordID = article.recordID
    languages = article.foreignLanguage ?? article.languages.map(\.rawValue).joined(separator: "+")
    published = article.published?.description
    switch article.publishedFrom {
    case .metadata: dateOrigin = article.metadataOrigins["published"] ?? "given"
    case .frontMatter: dateOrigin = "front matter"
    case .dateline: dateOrigin = "dateline"
    case .inferred, nil: dateOrigin = nil
    }
    year = reading.year?.year
    sentences = article.sentences.count { $0.kind != .boilerplate }
    claims = reading.claims.count
    figures = reading.quantities.count
    let isRecord = entry.source.record != nil || article.recordID != nil
    // The mails of a mailbox have ids too.
    format = isRecord && article.format != .mail ? "record" : article.format.rawValue
    let echo = echoes.first { $0.articles.contains(entry.id) }
    twins = echo?.articles.filter { $0 != entry.id } ?? []
    twinsOrigin = echo?.origin
  }
}
