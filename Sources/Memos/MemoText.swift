// Small helpers for quoted text, shared by the parts of a memo.

/// Line breaks and runs of white space become one space.
func oneLine(_ text: String) -> String {
  var folded = ""
  var space = false
  for character in text.unicodeScalars {
    if character.properties.isWhitespace {
      space = true
    } else {
      if space { folded.append(" ") }
      space = false
      folded.unicodeScalars.append(character)
    }
  }
  if space { folded.append(" ") }
  return folded
}

/// At most `limit` characters, cut at a word with `…`.
func shortened(_ text: String, _ limit: Int) -> String { head(text, limit) }

/// The beginning of a text, cut at a word with ` …` where it is longer than `limit` characters.
func head(_ text: String, _ limit: Int) -> String {
  guard text.count > limit else { return text }
  let cut = text.prefix(limit)
  let end = cut.lastIndex(of: " ") ?? cut.endIndex
  return cut[..<end] + " …"
}

/// The end of a text, cut at a word with `… ` where it is longer than `limit` characters.
func tail(_ text: String, _ limit: Int) -> String {
  guard text.count > limit else { return text }
  let cut = text.suffix(limit)
  guard let start = cut.firstIndex(of: " ") else { return "…" + cut }
  return "…" + cut[start...]
}

/// A passage in quotation marks: double ones, single ones round words that hold double ones themselves, and none further
/// where the words bring their own pair.
func quoted(_ text: String) -> String {
  let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
  let count = text.count { marks.contains($0) }
  if count == 0 { return "“\(text)”" }
  if count == 2, let first = text.first, let last = text.last, marks.contains(first), marks.contains(last) {
    return "“\(text.dropFirst().dropLast())”"
  }
  return "‘\(text)’"
}

/// The elements in order of first appearance.
func orderedUnique<Element: Hashable>(_ elements: some Sequence<Element>) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

/// A text without control and bidirectional formatting characters, which could hide or reorder what is printed.
func printable(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: " "
        case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
      }))
}

/// `31 claims, 14 figures, 9 dates`.
func counts(_ memo: MemoDocument) -> String {
  memo.options.language == .english
    ? "\(memo.counts.claims) claims, \(memo.counts.figures) figures, \(memo.counts.dates) dates"
    : "\(memo.counts.claims) klaim, \(memo.counts.figures) angka, \(memo.counts.dates) tanggal"
}
