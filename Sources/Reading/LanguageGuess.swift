/// Tells the languages apart by their most frequent short words.
enum LanguageGuess {
  /// The language of a text, from its first 16 KB; Indonesian where nothing decides.
  static func language(of text: [UInt8]) -> Language {
    var indonesian = 0
    var english = 0
    var word: UInt64 = 0
    var length = 0
    for index in 0..<min(text.count, 16_384) {
      let byte = text[index] | 0x20
      if byte >= 0x61, byte <= 0x7A {
        length += 1
        word = length <= 8 ? word << 8 | UInt64(byte) : 0
        continue
      }
      if length > 0, length <= 8 {
        if indonesianWords.contains(word) { indonesian += 1 }
        if englishWords.contains(word) { english += 1 }
      }
      word = 0
      length = 0
    }
    return english > indonesian ? .english : .indonesian
  }

  // Words that the other language does not have.
  private static let indonesianWords = packed([
    "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "akan", "dalam", "adalah",
    "juga", "oleh", "kata", "karena", "telah", "sudah", "bahwa", "orang", "tersebut", "saat", "lebih", "ada", "bisa",
    "kami", "kita", "mereka", "para", "hingga", "serta", "atau", "menurut", "masih", "belum", "hari", "seperti",
  ])
  private static let englishWords = packed([
    "the", "of", "and", "to", "in", "is", "was", "that", "for", "on", "with", "by", "said", "at", "from", "has",
    "have", "were", "it", "as", "are", "his", "her", "their", "which", "who", "will", "been", "had", "not", "after",
    "than", "more", "this", "they", "he", "she", "but", "an", "be",
  ])

  private static func packed(_ words: [String]) -> Set<UInt64> {
    Set(words.filter { $0.utf8.count <= 8 }.map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
  }
}
