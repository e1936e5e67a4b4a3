import Foundation
import Reading

/// The passages that a memo cites as W3C Web Annotations: each with the memo's sentences that rest on it as bodies, and
/// three selectors of the same words: by quotation, by characters, by bytes. Offsets count from the start of the
/// article's text after its front matter.
public enum AnnotationWriter {
  /// One annotation page as JSON-LD, ended by a line feed.
  public static func bytes(_ memo: MemoDocument) -> [UInt8] {
    var json = JSONWriter()
    let articles = Dictionary(memo.articles.map { ($0.id, $0) }) { first, _ in first }
    let seal = Fingerprint.short(memo.articles.map(\.sha256).joined(separator: " ").utf8)
    json.beginObject()
    json.field("@context", "http://www.w3.org/ns/anno.jsonld")
    json.field("id", "urn:silang:memo:\(seal)")
    json.field("type", "AnnotationPage")
    json.field("label", memo.title)
    json.list("items", memo.notes) { json, note in
      json.field("id", "urn:silang:passage:\(note.sha256):\(note.range.start)-\(note.range.end)")
      json.field("type", "Annotation")
      json.field("motivation", "commenting")
      json.list("body", memo.statements(citing: note.number)) { json, statement in
        json.field("type", "TextualBody")
        json.field("purpose", "commenting")
        json.field("format", "text/plain")
        json.field("language", memo.options.language.rawValue)
        json.field("value", statement.text)
      }
      json.key("target")
      json.target(note, articles[note.article])
    }
    json.endObject()
    return json.bytes + [0x0A]
  }
}

extension MemoDocument {
  /// The sentences of the memo that rest on a note, in the memo's order, each once.
  func statements(citing note: Int) -> [Statement] {
    let all =
      bottomLine + disputed.flatMap { [$0.because, $0.question] } + agreed.map(\.claim) + timeline.map(\.text)
    return orderedUnique(all.filter { $0.notes.contains(note) })
  }
}

extension MemoDocument.ArticleLine {
  /// The article's address; for a file without one its path as a relative reference.
  var reference: String {
    if let url { return url }
    var allowed = CharacterSet.urlPathAllowed
    // A colon in the first part of a path would make it an address.
    allowed.remove(charactersIn: ":")
    return path.addingPercentEncoding(withAllowedCharacters: allowed) ?? "urn:silang:article:\(sha256)"
  }
}

extension JSONWriter {
  fileprivate mutating func target(_ note: MemoDocument.Note, _ article: MemoDocument.ArticleLine?) {
    let selector = note.selector
    beginObject()
    field("type", "SpecificResource")
    field("source", article?.reference ?? "urn:silang:article:\(note.sha256)")
    key("selector")
    beginArray()
    beginObject()
    field("type", "TextQuoteSelector")
    field("exact", selector.exact)
    field("prefix", selector.prefix)
    field("suffix", selector.suffix)
    endObject()
    range("TextPositionSelector", selector.characters.lowerBound, selector.characters.upperBound)
    range("DataPositionSelector", note.range.start, note.range.end)
    endArray()
    endObject()
  }

  private mutating func range(_ type: String, _ start: Int, _ end: Int) {
    beginObject()
    field("type", type)
    key("start")
    integer(start)
    key("end")
    integer(end)
    endObject()
  }
}
