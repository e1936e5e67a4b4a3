import Foundation
import Reading

/// A file that the user named → the articles in it, whatever kind of file it is.
enum SourceFiles {
  /// The articles of a file, of standard input for `-`: one, but for `.json` files, which may hold several records.
  static func sources(of path: String, limit: Int) throws(ArticleInputError) -> [ArticleSource] {
    let bytes = try ArticleFiles.bytes(of: path, limit: limit)
    if path.lowercased().hasSuffix(".json") { return try JSONArticles.sources(bytes, path: path) }
    if JSONArticles.isLikely(bytes), let sources = try? JSONArticles.sources(bytes, path: path) { return sources }
    var source = ArticleSource(path: path, bytes: bytes)
    switch DocumentFormat.of(bytes) {
    case .pdf:
      source.converted = try DocumentConverter.text(of: bytes, .pdf, path: path)
      source.properties = DocumentConverter.properties(ofPDF: bytes)
    case .docx:
      source.converted = try DocumentConverter.text(of: bytes, .docx, path: path)
      source.properties = DocumentConverter.properties(ofArchive: path, part: "docProps/core.xml")
    case .odt:
      source.converted = try DocumentConverter.text(of: OpenDocument.withHeaderRows(bytes, path), .odt, path: path)
      source.properties = DocumentConverter.properties(ofArchive: path, part: "meta.xml")
    case .rtf:
      source.converted = try DocumentConverter.text(of: bytes, .rtf, path: path)
    case .text, .html, .mhtml, .mail: break
    }
    return [source]
  }
}
