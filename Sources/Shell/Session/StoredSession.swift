import Dossiers
import Foundation
import Reading

/// What a session's file holds.
struct StoredSession {
  /// Oldest first.
  var steps: [Step] = []
  /// What was undone, newest last.
  var undone: [Step] = []
  /// What was set for the shell, by the settings' names.
  var settings: [String: String] = [:]
}

/// A change as a row of a session's file: JSON, and apart from it an article's bytes and what was made of them.
struct StoredChange {
  let body: String
  let bytes: Data?
  let converted: Data?

  init(body: String, bytes: Data?, converted: Data?) {
    self.body = body
    self.bytes = bytes
    self.converted = converted
  }

  init(_ change: Change) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard var source = change.source else {
      self.init(body: String(decoding: try encoder.encode(change), as: UTF8.self), bytes: nil, converted: nil)
      return
    }
    let (bytes, converted) = (Data(source.bytes), source.converted.map { Data($0) })
    source.bytes = []
    source.converted = nil
    let body = try encoder.encode(change.with(source))
    self.init(body: String(decoding: body, as: UTF8.self), bytes: bytes, converted: converted)
  }

  func change() throws -> Change {
    let change = try JSONDecoder().decode(Change.self, from: Data(body.utf8))
    guard var source = change.source, let bytes else { return change }
    source.bytes = [UInt8](bytes)
    if let converted { source.converted = [UInt8](converted) }
    return change.with(source)
  }
}

extension Change {
  /// The article that the change brings, if it brings one.
  fileprivate var source: ArticleSource? {
    switch self {
    case .load(let source), .reload(_, let source): source
    default: nil
    }
  }

  /// The same change with another article.
  fileprivate func with(_ source: ArticleSource) -> Change {
    switch self {
    case .load: .load(source)
    case .reload(let id, _): .reload(id, source)
    default: self
    }
  }
}
