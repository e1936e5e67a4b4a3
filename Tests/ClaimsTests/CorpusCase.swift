import Claims
import Foundation
import Reading
import TestSupport
import Testing

/// An example of a corpus as a test's argument: it reads its text and holds what was found against the expectations, and
/// reports what differs at the corpus' own line.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  var path: String
  var language: Language
  var example: CorpusExample

  var testDescription: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(name):\(example.line) \(example.text.prefix(60))"
  }

  static func all(_ corpus: Corpus, _ language: Language) -> [CorpusCase] {
    corpus.examples.map { CorpusCase(path: corpus.path, language: language, example: $0) }
  }

  func reading() throws -> ArticleReading {
    let source = ArticleSource(
      path: path, bytes: Array(example.text.utf8),
      published: example.fields["published"].flatMap { CalendarDate(iso: $0) }, language: language)
    return ClaimReader.read(try Reader.article(from: source))
  }

  func location(_ line: Int) -> SourceLocation {
    SourceLocation(
      fileID: "Corpora/" + path.dropFirst(14), filePath: "\(Repository.root)/\(path)", line: line, column: 1)
  }

  /// Records a difference at a line of the corpus.
  func report(_ line: Int, _ message: String) {
    Issue.record(Comment(rawValue: message), sourceLocation: location(line))
  }

  func report(_ expectation: CorpusExample.Expectation, _ key: String, found: String) {
    let wanted = expectation[key] ?? ""
    if !CorpusCase.agree(wanted, found) { report(expectation.line, "\(key): \(found), expected \(wanted)") }
  }

  /// Words are equal, numbers equal up to rounding, ranges `a..b` equal at both ends.
  private static func agree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let left = a.components(separatedBy: "..")
    let right = b.components(separatedBy: "..")
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { a, b in
      if a == b { return true }
      guard let a = Double(a), let b = Double(b) else { return false }
      return abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))
    }
  }

  /// The found item at each mark, and a report of each mark without one and of each item without a mark.
  /// - Parameter isStrict: Items that no mark covers are reported.
  func matched<Item>(
    _ items: [Item], _ range: (Item) -> TextRange, isStrict: Bool, in reading: ArticleReading
  ) -> [(CorpusExample.Expectation, Item)] {
    var pairs: [(CorpusExample.Expectation, Item)] = []
    for expectation in example.expectations {
      let mark = TextRange(expectation.start, expectation.end)
      if let item = items.first(where: { range($0) == mark }) {
        pairs.append((expectation, item))
      } else {
        let near = items.map(range).filter { $0.overlaps(mark) }.map { "“\(reading.article.string($0))”" }
        let words = reading.article.string(mark)
        report(expectation.line, "“\(words)” not found\(near.isEmpty ? "" : ", but \(near.joined(separator: ", "))")")
      }
    }
    guard isStrict else { return pairs }
    for item in items.map(range) {
      if example.expectations.contains(where: { TextRange($0.start, $0.end).overlaps(item) }) { continue }
      report(example.line, "“\(reading.article.string(item))” found, not marked")
    }
    return pairs
  }
}
