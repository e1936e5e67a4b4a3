/// Tells the languages apart by their most frequent short words.
enum LanguageGuess {
  /// The language of a text, from its first 16 KB or from fewer words that leave no doubt; Indonesian where nothing decides.
  static func language(of text: [UInt8]) -> Language { guess(text).language }

  /// The language, and what other language the text may be in: only texts with few of the frequent words are looked at.
  static func guess(_ text: [UInt8]) -> (language: Language, foreign: ForeignLanguage?) {
    let words = table
    var indonesian = 0
    var english = 0
    let end = min(text.count, 16_384)
    var index = 0
    while index < end {
      let bytes = ASCIIWord.load(text, index)
      let length = ASCIIWord.letterCount(bytes)
      if length == 0 {
        index += 1
        continue
      }
      var next = index + length
      while next < end, (text[next] | 0x20) &- 0x61 < 26 { next += 1 }
      // A word that the sample's end cuts has no vote.
      if next - index <= 8, next < end {
        switch words.vote(ASCIIWord.lowered(ASCIIWord.prefix(bytes, length))) {
        case 1: indonesian += 1
        case 2: english += 1
        default: break
        }
      }
      index = next + 1
      // Forty votes, nearly all for one: the rest of the text would not turn it.
      if indonesian + english >= 40, max(indonesian, english) > 8 * min(indonesian, english) { break }
    }
    let isTie = indonesian == english
    let language =
      isTie ? LanguageGuess.byTables(text[..<min(end, 512)]) : english > indonesian ? .english : .indonesian
    // About six bytes a word: a sixteenth of the words voted, so the text is one of the two.
    let votes = indonesian + english
    if votes * 16 * 6 > min(index, end) { return (language, nil) }
    return (language, ForeignLanguage.of(text, votes: votes * end / max(1, min(index, end))))
  }

  /// The language whose tables know more of a text's words: what a headline or a short statement is told by.
  private static func byTables(_ text: ArraySlice<UInt8>) -> Language {
    let words = String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
    func known(_ language: Language) -> Int {
      let lexicon = LanguageData.of(language).lexicon
      return words.count { lexicon.id(of: $0) >= 0 }
    }
    return known(.english) > known(.indonesian) ? .english : .indonesian
  }

  /// Words that the other language does not have, eight bytes each, in an open-addressed table.
  private struct Votes {
    private var entries = Array(repeating: (word: UInt64(0), vote: UInt8(0)), count: 512)

    /// 1 for an Indonesian word, 2 for an English one, else 0.
    @inline(__always)
    func vote(_ word: UInt64) -> UInt8 {
      var slot = Votes.slot(word)
      while true {
        let entry = entries[slot]
        if entry.word == word || entry.word == 0 { return entry.vote }
        slot = (slot + 1) & 511
      }
    }

    mutating func add(_ text: String, _ vote: UInt8) {
      let word = ASCIIWord.load(Array(text.utf8), 0)
      var slot = Votes.slot(word)
      while entries[slot].word != 0 { slot = (slot + 1) & 511 }
      entries[slot] = (word, vote)
    }

    @inline(__always)
    private static func slot(_ word: UInt64) -> Int { Int((word &* 0x9E37_79B9_7F4A_7C15) >> 55) }
  }

  private static let table: Votes = {
    var votes = Votes()
    for word in indonesianWords { votes.add(word, 1) }
    for word in englishWords { votes.add(word, 2) }
    return votes
  }()

  /// The language that a word alone speaks for; nil for most words.
  static func vote(_ text: [UInt8], _ start: Int, _ end: Int) -> Language? {
    guard end - start <= 8 else { return nil }
    switch table.vote(ASCIIWord.lowered(ASCIIWord.prefix(ASCIIWord.load(text, start), end - start))) {
    case 1: return .indonesian
    case 2: return .english
    default: return nil
    }
  }

  /// The frequent words that the other language does not have.
  static func words(_ language: Language) -> [String] { language == .english ? englishWords : indonesianWords }

  private static let indonesianWords = [
    "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "akan", "dalam", "adalah",
    "juga", "oleh", "kata", "karena", "telah", "sudah", "bahwa", "orang", "tersebut", "saat", "lebih", "ada", "bisa",
    "kami", "kita", "mereka", "para", "hingga", "serta", "atau", "menurut", "masih", "belum", "hari", "seperti",
  ]
  private static let englishWords = [
    "the", "of", "and", "to", "in", "is", "was", "that", "for", "on", "with", "by", "said", "at", "from", "has",
    "have", "were", "it", "as", "are", "his", "her", "their", "which", "who", "will", "been", "had", "not", "after",
    "than", "more", "this", "they", "he", "she", "but", "an", "be",
  ]
}
