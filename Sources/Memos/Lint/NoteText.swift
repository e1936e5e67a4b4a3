/// One word of an analyst's note, in lower case, and its place.
struct NoteWord {
  var text: Substring
  /// In characters from 1.
  var column: Int
  /// Inside quotation marks the words are a source's.
  var isQuoted: Bool
  /// A number, with a percent sign or word behind it.
  var percent: Double?
  /// Whether it begins with a capital inside its sentence (`May`, the month).
  var isCapitalised: Bool
}

/// An analyst's note in sentences.
struct NoteText {
  private(set) var sentences: [[NoteWord]] = []

  init(_ text: String) {
    var words: [NoteWord] = []
    var isQuoted = false
    var column = 0
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      column += 1
      if character.isLetter || character.isNumber {
        let end = NoteText.end(of: text, from: index)
        let word = text[index..<end]
        words.append(
          NoteWord(
            text: Substring(word.lowercased()), column: column, isQuoted: isQuoted,
            percent: NoteText.percent(word, text[end...]), isCapitalised: character.isUppercase && !words.isEmpty))
        column += word.count - 1
        index = end
        continue
      }
      if character == "“" { isQuoted = true }
      if character == "”" { isQuoted = false }
      if character == "\"" { isQuoted.toggle() }
      index = text.index(after: index)
      let isEnd = index == text.endIndex || text[index].isWhitespace || "”\"".contains(text[index])
      if ".!?".contains(character), isEnd || character != "." {
        if !words.isEmpty { sentences.append(words) }
        words = []
      }
    }
    if !words.isEmpty { sentences.append(words) }
  }

  /// The end of a word: letters and digits, with hyphens, apostrophes and the points of a number inside.
  private static func end(of text: String, from start: String.Index) -> String.Index {
    var index = start
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      let isInside = "-'’.,".contains(character) && next < text.endIndex && text[next].isLetter == text[start].isLetter
      let joins =
        isInside && (text[next].isLetter || text[next].isNumber) && (text[start].isNumber || !".,".contains(character))
      guard character.isLetter || character.isNumber || joins else { break }
      index = next
    }
    return index
  }

  /// The number of a word where a percent sign or word follows; a decimal comma or point are one.
  private static func percent(_ word: Substring, _ rest: Substring) -> Double? {
    guard let number = Double(word.replacing(",", with: ".")) else { return nil }
    let next = rest.drop { $0 == " " }.prefix(7).lowercased()
    return next.hasPrefix("%") || next.hasPrefix("percent") || next.hasPrefix("persen") ? number : nil
  }
}

extension [NoteWord] {
  /// Where one of some phrases stands outside quotation marks, each place once; the first that fits wins.
  func places(of phrases: [[Substring]]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for phrase in phrases {
      for start in indices where start + phrase.count <= count {
        let range = start..<start + phrase.count
        guard zip(self[range], phrase).allSatisfy({ $0.text == $1 && !$0.isQuoted }),
          !found.contains(where: range.overlaps)
        else { continue }
        found.append(range)
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The words of a range as they are read.
  func words(_ range: Range<Int>) -> String { self[range].map { String($0.text) }.joined(separator: " ") }
}
