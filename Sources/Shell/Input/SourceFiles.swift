import Foundation
import Memos
import Reading

/// A file that the user named → the articles in it, whatever kind of file it is.
enum SourceFiles {
  /// The articles of a file, of standard input for `-`: one, but for `.json` files and mailboxes, which may hold several.
  /// - Parameter passesOverMemos: whether a memo that Silang exported is an error, as where a folder is read.
  static func sources(
    of path: String, limit: Int, passesOverMemos: Bool = false
  ) throws(ArticleInputError) -> [ArticleSource] {
    let bytes = try ArticleFiles.bytes(of: path, limit: limit)
    if passesOverMemos, SealedMemo.isMemo(bytes) { throw .memo(path: path) }
    guard PackedFiles.isPacked(bytes) else { return try sources(of: bytes, path: path, name: path, limit: limit) }
    let content = try PackedFiles.unpacked(bytes, path: path, limit: limit)
    return try sources(of: content, path: path, name: PackedFiles.name(path), limit: limit).map { source in
      if source.bytes != content { return source }
      // The file's hash is that of its own bytes.
      var source = source
      source.bytes = bytes
      source.converted = source.converted ?? content
      source.format = source.format ?? DocumentFormat.of(content)
      return source
    }
  }

  /// - Parameter name: what the content would be called if it were not packed.
  private static func sources(
    of bytes: [UInt8], path: String, name: String, limit: Int
  ) throws(ArticleInputError) -> [ArticleSource] {
    if name.lowercased().hasSuffix(".json") { return try JSONArticles.sources(bytes, path: path) }
    if JSONArticles.isLikely(bytes), let sources = try? JSONArticles.sources(bytes, path: path) { return sources }
    if Mailbox.isLikely(bytes) { return try mails(bytes, path: path) }
    var source = ArticleSource(path: path, bytes: bytes)
    switch DocumentFormat.of(bytes) {
    case .pdf:
      source.converted = try DocumentConverter.text(of: bytes, .pdf, path: path, limit: limit)
      source.properties = DocumentConverter.properties(ofPDF: bytes)
    case .docx:
      source.converted = try DocumentConverter.text(of: bytes, .docx, path: path, limit: limit)
      source.properties = DocumentConverter.properties(ofArchive: bytes, part: "docProps/core.xml")
    case .odt:
      let document = OpenDocument.withHeaderRows(bytes)
      source.converted = try DocumentConverter.text(of: document, .odt, path: path, limit: limit)
      source.properties = DocumentConverter.properties(ofArchive: bytes, part: "meta.xml")
    case .rtf:
      source.converted = try DocumentConverter.text(of: bytes, .rtf, path: path, limit: limit)
    case .text, .html, .mhtml, .mail: break
    }
    return [source]
  }

  /// The mails of a mailbox, an article each.
  private static func mails(_ bytes: [UInt8], path: String) throws(ArticleInputError) -> [ArticleSource] {
    let mails = Mailbox.mails(bytes)
    if mails.count > Mailbox.limit {
      let reason = "more than \(Mailbox.limit) mails in one file; save those of one story as files of their own"
      throw .unreadable(.malformed(path: path, line: 1, reason: reason))
    }
    return mails.map { ArticleSource(path: path, bytes: $0.bytes, recordID: $0.id, format: .mail) }
  }
}
