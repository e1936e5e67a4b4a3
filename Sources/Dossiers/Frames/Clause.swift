import Claims
import Reading

/// A stretch of a sentence between commas and clause words: the smallest passage that is compared.
struct Clause: Sendable {
  var sentence: Int
  /// Token indices.
  var tokens: Range<Int>
  /// Indices into the profile's terms.
  var terms: Range<Int>
  /// The first negator that is no part of a fixed phrase (`tidak hanya`), as a token index.
  var negator: Int?
}

/// Cuts sentences into clauses.
struct ClauseCutter {
  private let openers: Set<WordID>

  static let indonesian = ClauseCutter(
    .indonesian,
    "tetapi|tapi|namun|sedangkan|sementara|meski|meskipun|walaupun|karena|sehingga|ketika|saat|setelah|sebelum|bahwa|jika|agar"
  )
  static let english = ClauseCutter(
    .english, "but|while|although|though|whereas|because|when|after|before|that|if|unless|whether|who|which")

  static func of(_ language: Language) -> ClauseCutter { language == .english ? english : indonesian }

  private init(_ language: Language, _ words: String) {
    let data = LanguageData.of(language)
    openers = Set(words.split(separator: "|").map { data.lexicon.id(of: String($0)) }.filter { $0 >= 0 })
  }

  /// The token ranges of a sentence's clauses, in order, covering it.
  func cut(_ sentence: Sentence, _ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = sentence.tokens.lowerBound
    var words = 0
    for index in sentence.tokens {
      let token = tokens[index]
      let opens = token.kind == .word && openers.contains(token.word)
      // A cut needs words on its left; a bracket or a list item alone is no clause.
      if opens, words >= 3 {
        ranges.append(start..<index)
        (start, words) = (index, 0)
      } else if isBreak(token), words >= 3 {
        ranges.append(start..<index + 1)
        (start, words) = (index + 1, 0)
      }
      if token.kind == .word { words += 1 }
    }
    if start < sentence.tokens.upperBound {
      if words < 3, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<sentence.tokens.upperBound)
      } else {
        ranges.append(start..<sentence.tokens.upperBound)
      }
    }
    return ranges
  }

  private func isBreak(_ token: Token) -> Bool {
    switch token.word {
    case 0x2C, 0x3B, 0x3A: token.kind == .punctuation
    default: false
    }
  }
}
