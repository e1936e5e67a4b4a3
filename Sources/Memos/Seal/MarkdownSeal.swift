import Foundation

/// The seal of a Markdown memo: a comment at its end, which no reader of the rendered memo sees. It holds the digest of
/// every line, in order, and each citation for machines. What stands between ``analystStart`` and ``analystEnd`` is the
/// analyst's own and has no digest.
enum MarkdownSeal {
  static let analystStart = "<!-- analyst -->"
  static let analystEnd = "<!-- /analyst -->"
  static let start = "<!-- silang.seal/1"
  private static let end = "-->"

  /// The memo's text with its seal behind it.
  static func sealed(_ text: String, _ memo: MemoDocument) -> String {
    let sealed = SealedMemo(memo)
    let articles = sealed.articles.map { article in json { article.write(to: &$0) } }
    let citations = sealed.citations.map { citation in json { citation.write(to: &$0) } }
    let lines = lines(of: text).map { "\"\(Seal.digest($0.text))\"" }
    let rows = stride(from: 0, to: lines.count, by: 6).map {
      lines[$0..<min($0 + 6, lines.count)].joined(separator: ",")
    }
    return """
      \(text)
      \(start)
      {"articles":[
      \(articles.joined(separator: ",\n"))],
      "citations":[
      \(citations.joined(separator: ",\n"))],
      "lines":[
      \(rows.joined(separator: ",\n"))]}
      \(end)

      """
  }

  /// One value as JSON. A comment may hold neither two hyphens nor its own end: strings of JSON can do without.
  private static func json(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self).replacing("--", with: "-\\u002d").replacing(">", with: "\\u003e")
  }

  /// The memo of a text whose lines end in line feeds.
  static func open(_ text: String) throws(SealError) -> SealedMemo {
    guard let opening = text.ranges(of: start).last else { throw .noMemo }
    guard let closing = text[opening.upperBound...].firstRange(of: end) else {
      throw .damaged("the comment at its end is not closed")
    }
    let body = Data(text[opening.upperBound..<closing.lowerBound].utf8)
    guard let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any],
      let wanted = object["lines"] as? [String]
    else { throw .damaged("the comment at its end is no JSON any more") }
    var memo = try SealedMemo(fields: object)
    memo.sentences = wanted.count
    memo.differences = SealedPieces.differences(
      wanted, lines(of: text[..<opening.lowerBound] + text[closing.upperBound...]))
    return memo
  }

  /// The lines that hold text of the memo's own.
  private static func lines(of text: some StringProtocol) -> [SealedPiece] {
    var lines: [SealedPiece] = []
    var isAnalysts = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var own = ""
      var rest = Substring(line)
      while let mark = rest.firstRange(of: isAnalysts ? analystEnd : analystStart) {
        if !isAnalysts { own += rest[..<mark.lowerBound] }
        rest = rest[mark.upperBound...]
        isAnalysts.toggle()
      }
      if !isAnalysts { own += rest }
      if own.contains(where: { !$0.isWhitespace }) {
        lines.append(SealedPiece(place: "line \(index + 1)", text: own))
      }
    }
    return lines
  }
}
