import Foundation
import Memos
import Reading

/// Finds the articles of an exported memo: among those named by their file's name, else at the path that the memo
/// records (as given, then beside the memo), else among those named by their hash.
struct CitedArticles {
  private let folder: String
  private let limit: Int
  private var named: [Candidate] = []
  /// What could not be read, one line each.
  private(set) var problems: [String] = []

  private struct Candidate {
    var record: String?
    var found: Verification.Found
  }

  init(memo path: String, named arguments: [String], limit: Int) {
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
    self.limit = limit
    for argument in arguments {
      do throws(ArticleInputError) {
        for path in try ArticleFiles.expand(argument).paths { named += candidates(at: path) }
      } catch {
        problems.append(error.description)
      }
    }
  }

  /// What there is for each of a memo's articles, by its id.
  mutating func find(_ memo: SealedMemo) -> [String: Verification.Found] {
    var found: [String: Verification.Found] = [:]
    for article in memo.articles { found[article.id] = find(article) }
    return found
  }

  private mutating func find(_ article: SealedMemo.Article) -> Verification.Found? {
    let alike = named.filter { $0.record == article.record && name(of: $0.found.path) == name(of: article.path) }
    if let best = alike.first(where: { $0.found.sha256 == article.sha256 }) ?? alike.first { return best.found }
    if article.path != "-" {
      let paths = [article.path, "\(folder)/\(article.path)", "\(folder)/\(name(of: article.path))"]
      for path in paths where FileManager.default.fileExists(atPath: path) {
        if let candidate = candidates(at: path).first(where: { $0.record == article.record }) { return candidate.found }
      }
    }
    return named.first { $0.found.sha256 == article.sha256 }?.found
  }

  private func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }

  /// The article of a file, or those of its records.
  private mutating func candidates(at path: String) -> [Candidate] {
    do throws(ArticleInputError) {
      return try sources(at: path).compactMap { source in
        do throws(ReadingError) {
          let article = try Reader.article(from: source, defaults: ReadingDefaults(limit: limit))
          return Candidate(record: source.recordID, found: Verification.Found(article))
        } catch {
          problems.append(ArticleInputError.unreadable(error).description)
          return nil
        }
      }
    } catch {
      problems.append(error.description)
      return []
    }
  }

  private mutating func sources(at path: String) throws(ArticleInputError) -> [ArticleSource] {
    guard ArticleFiles.holdsRecords(path) else {
      return try SourceFiles.sources(of: path, limit: limit)
    }
    var sources: [ArticleSource] = []
    var batches = try RecordBatches(path: path, lineLimit: limit * 2)
    defer { batches.finish() }
    while let batch = try batches.next() {
      batch.forEachLine { bytes, range, line in
        do throws(RecordError) {
          sources.append(try RecordReader.source(bytes, range, path: path, line: line))
        } catch {
          problems.append(ArticleInputError.record(error).description)
        }
      }
    }
    return sources
  }
}
