import Claims
import Dossiers
import Foundation
import Reading

/// A passage that a finding should rest on: the article's number and the bytes.
struct Place {
  var article: Int
  var range: Range<Int>

  func isMet(by evidence: Evidence) -> Bool {
    evidence.article.number == article && evidence.range.start < range.upperBound
      && range.lowerBound < evidence.range.end
  }
}

struct FitError: Error, CustomStringConvertible {
  var description: String
}

/// Articles and what is to be found in them.
struct Case {
  var name: String
  var trial: WeightTrial
  var gold: [[Place]]
  var compatible: [[Place]]

  init(_ folder: String) throws {
    name = URL(fileURLWithPath: folder).lastPathComponent
    var numbers: [String: Int] = [:]
    var entries: [Dossier.Entry] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/articles").sorted() {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/articles/\(file)")))
      let source = ArticleSource(path: file, bytes: bytes)
      numbers[file] = entries.count + 1
      entries.append(
        Dossier.Entry(
          id: ArticleID(entries.count + 1), source: source, reading: ClaimReader.read(try Reader.article(from: source)))
      )
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/gold.json"))
    guard let json = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw FitError(description: "\(folder)/gold.json: no object")
    }
    func places(_ key: String) -> [[Place]] {
      (json[key] as? [[String: Any]] ?? []).map { row in
        (row["evidence"] as? [[String: Any]] ?? []).compactMap { evidence in
          guard let file = evidence["article"] as? String, let quote = evidence["quote"] as? String,
            let number = numbers[file],
            let range = Case.range(of: Array(quote.utf8), in: entries[number - 1].reading.article.text)
          else { return nil }
          return Place(article: number, range: range)
        }
      }.filter { !$0.isEmpty }
    }
    gold = places("findings")
    compatible = places("compatible")
    trial = WeightTrial(entries)
  }

  private static func range(of quote: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard !quote.isEmpty, quote.count <= text.count else { return nil }
    return (0...(text.count - quote.count)).first { text[$0..<$0 + quote.count].elementsEqual(quote) }
      .map { $0..<$0 + quote.count }
  }
}
