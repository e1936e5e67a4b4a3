import Foundation

/// A scene of `Tests/Scenes`: reports on one event with passages marked, and pairs of them that are in conflict or only
/// look so. A mark is `{F1 words}`; marks may stand in each other.
public struct Scene: Sendable, CustomStringConvertible {
  public struct Report: Sendable {
    public var name: String
    public var language: String
    public var day: String
    public var text: String
  }

  public struct Pair: Sendable {
    public var id: String
    public var kind: String
    /// `contradiction`, `tension` or `compatible`.
    public var verdict: String
    /// The marked passages: report, words, and their UTF-8 bytes in the report's text.
    public var passages: [(report: String, words: String, bytes: Range<Int>)] = []
  }

  public var name: String
  public var reports: [Report] = []
  public var pairs: [Pair] = []
  public var description: String { name }

  /// All scenes, by name.
  public static func all() throws -> [Scene] {
    let folder = Repository.root + "/Tests/Scenes"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".scene") }.sorted()
    return try names.map { name in
      Scene(String(name.dropLast(6)), String(decoding: try Repository.bytes("Tests/Scenes/" + name), as: UTF8.self))
    }
  }

  init(_ name: String, _ text: String) {
    self.name = name
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("pair "), words.count >= 4 {
        pairs.append(Pair(id: words[1], kind: words[2], verdict: String(words[3].prefix { $0 != ":" })))
      } else if line.hasPrefix("=== "), words.count == 4 {
        reports.append(Report(name: words[1], language: words[2], day: words[3], text: ""))
      } else if !reports.isEmpty {
        reports[reports.count - 1].text += line + "\n"
      }
    }
    for index in reports.indices { reports[index].text = unmarked(reports[index]) }
  }

  /// A report's text without its marks, whose words go to their pairs.
  private mutating func unmarked(_ report: Report) -> String {
    var plain = ""
    var open: [(id: String, start: String.Index)] = []
    var rest = report.text[...]
    while let character = rest.first {
      if character == "{", let space = rest.firstIndex(of: " ") {
        plain += ""
        open.append((String(rest[rest.index(after: rest.startIndex)..<space]), plain.endIndex))
        rest = rest[rest.index(after: space)...]
      } else if character == "}", let mark = open.popLast() {
        if let pair = pairs.firstIndex(where: { $0.id == mark.id }) {
          let words = String(plain[mark.start...])
          let start = plain[..<mark.start].utf8.count
          pairs[pair].passages.append((report.name, words, start..<start + words.utf8.count))
        }
        rest = rest.dropFirst()
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    return plain
  }
}
