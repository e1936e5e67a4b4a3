/// Ranges of ids: `A1..A4`, `c3..9`.
enum IdentifierRange {
  /// The ids that a word stands for: those of its range that there are, or the word itself where it is no range.
  /// - Throws: ``CommandError`` for a range with nothing in it.
  static func expand(_ word: Word, _ numbers: (Character) -> [Int]) throws(CommandError) -> [Word] {
    guard !word.isQuoted, let range = parse(word.text) else { return [word] }
    let letter = range.letter
    let there = numbers(letter).filter { range.numbers.contains($0) }
    guard !there.isEmpty else {
      throw CommandError(
        "there is nothing from \(letter)\(range.numbers.lowerBound) to \(letter)\(range.numbers.upperBound)",
        "tidak ada apa pun dari \(letter)\(range.numbers.lowerBound) sampai \(letter)\(range.numbers.upperBound)",
        at: word)
    }
    return there.map { Word(text: "\(letter)\($0)", range: word.range, isQuoted: false) }
  }

  /// The letter as ids are printed, and the numbers in order; nil for any other word.
  static func parse(_ text: String) -> (letter: Character, numbers: ClosedRange<Int>)? {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, let last = parts[1].first else { return nil }
    let letter: Character = first.lowercased() == "c" ? "c" : Character(first.uppercased())
    guard "AcSFP".contains(letter), let low = number(parts[0].dropFirst()) else { return nil }
    let isNamedAgain = last.lowercased() == first.lowercased()
    guard let high = number(isNamedAgain ? parts[1].dropFirst() : parts[1]) else { return nil }
    return (letter, min(low, high)...max(low, high))
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...9).contains(digits.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(digits)
  }
}

extension ArgumentKind {
  /// Whether ids stand here, so that ranges of them may.
  var isNumbered: Bool { [.article, .claim, .source, .finding, .subject].contains(self) }
}

extension Command {
  /// What the word at a place among the words names; free text beyond the last parameter.
  func kind(ofWord place: Int) -> ArgumentKind {
    if place < parameters.count { return parameters[place].kind }
    guard let last = parameters.last, last.isRepeated else { return .text }
    return last.kind
  }
}
