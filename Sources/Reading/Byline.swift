/// Who wrote an article, as a line at its head or foot prints it: `Penulis: Rina Kusuma | Editor: Bayu`, `By Anna Hale`.
enum Byline {
  /// So many lines at each end are looked at, and a line may have so many tokens.
  private static let lines = 8
  private static let length = 24

  private static let marks: Set<String> = [
    "penulis", "reporter", "pewarta", "wartawan", "jurnalis", "kontributor", "oleh", "author", "by", "writer", "text",
  ]
  /// Those that need no colon behind them.
  private static let bare: Set<String> = ["oleh", "by"]
  private static let joins: Set<String> = ["dan", "and"]

  /// The names in the first line that gives any; empty without one.
  static func authors(_ tokens: [Token], _ text: [UInt8]) -> [String] {
    for (line, isHead) in ends(tokens) {
      let names = self.names(line, tokens, text, isHead: isHead)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The short lines at the head, then those at the foot, the last one first.
  private static func ends(_ tokens: [Token]) -> [(line: Range<Int>, isHead: Bool)] {
    var found: [(line: Range<Int>, isHead: Bool)] = []
    var start = 0
    for _ in 0..<lines where start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) { end += 1 }
      found.append((start..<end, true))
      start = end
    }
    var end = tokens.count
    for _ in 0..<lines where end > start {
      var first = end - 1
      while first > start, !tokens[first].flags.contains(.lineStart) { first -= 1 }
      found.append((first..<end, false))
      end = first
    }
    return found.filter { $0.line.count <= length }
  }

  private static func names(_ line: Range<Int>, _ tokens: [Token], _ text: [UInt8], isHead: Bool) -> [String] {
    func word(_ index: Int) -> String {
      String(decoding: text[Int(tokens[index].start)..<Int(tokens[index].end)], as: UTF8.self)
    }
    func isColon(_ index: Int) -> Bool { index < line.upperBound && tokens[index].word == 0x3A }
    guard let mark = line.first(where: { tokens[$0].kind == .word }), marks.contains(word(mark).lowercased()) else {
      return []
    }
    let hasColon = isColon(mark + 1)
    guard hasColon || isHead && bare.contains(word(mark).lowercased()) else { return [] }
    var names: [String] = []
    var name: [Token] = []
    func end() {
      // Behind a bare `By` a single word may be anything.
      if let first = name.first, let last = name.last, name.count >= (hasColon ? 1 : 2) {
        names.append(String(decoding: text[Int(first.start)..<Int(last.end)], as: UTF8.self))
      }
      name = []
    }
    for index in (mark + (hasColon ? 2 : 1))..<max(line.upperBound, mark + 2) where index < line.upperBound {
      let token = tokens[index]
      if token.kind == .word, joins.contains(word(index).lowercased()) || isColon(index + 1) {
        // `Rina Kusuma Editor: Bayu`: what comes is somebody else.
        end()
        if isColon(index + 1) { return names }
      } else if token.kind == .word, token.isCapitalised {
        name.append(token)
      } else if token.word == 0x2C || token.word == 0x26 {
        end()
      } else if token.word == 0x2E, token.isGlued {
        continue
      } else {
        break
      }
    }
    end()
    return names
  }
}
