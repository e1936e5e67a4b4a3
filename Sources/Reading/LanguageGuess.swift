/// Tells the languages apart by their most frequent short words.
enum LanguageGuess {
  /// The language of a text, from its first 16 KB; Indonesian where nothing decides.
  static func language(of text: [UInt8]) -> Language {
    let words = table
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
        switch words.vote(word) {
        case 1: indonesian += 1
        case 2: english += 1
        default: break
        }
      }
      word = 0
      length = 0
    }
    return english > indonesian ? .english : .indonesian
  }

  /// Words that the other language does not have, packed into integers, in an open-addressed table.
  private struct Votes {
    private var words = Array(repeating: UInt64(0), count: 512)
    private var votes = Array(repeating: UInt8(0), count: 512)

    /// 1 for an Indonesian word, 2 for an English one, else 0.
    func vote(_ word: UInt64) -> UInt8 {
      var slot = Votes.slot(word)
      while words[slot] != 0 {
        if words[slot] == word { return votes[slot] }
        slot = (slot + 1) & 511
      }
      return 0
    }

    mutating func add(_ text: String, _ vote: UInt8) {
      let word = text.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var slot = Votes.slot(word)
      while words[slot] != 0 { slot = (slot + 1) & 511 }
      words[slot] = word
      votes[slot] = vote
    }

    private static func slot(_ word: UInt64) -> Int { Int((word &* 0x9E37_79B9_7F4A_7C15) >> 55) }
  }

  private static let table: Votes = {
    var votes = Votes()
    for word in [
      "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "akan", "dalam", "adalah",
      "juga", "oleh", "kata", "karena", "telah", "sudah", "bahwa", "orang", "tersebut", "saat", "lebih", "ada", "bisa",
      "kami", "kita", "mereka", "para", "hingga", "serta", "atau", "menurut", "masih", "belum", "hari", "seperti",
    ] { votes.add(word, 1) }
    for word in [
      "the", "of", "and", "to", "in", "is", "was", "that", "for", "on", "with", "by", "said", "at", "from", "has",
      "have", "were", "it", "as", "are", "his", "her", "their", "which", "who", "will", "been", "had", "not", "after",
      "than", "more", "this", "they", "he", "she", "but", "an", "be",
    ] { votes.add(word, 2) }
    return votes
  }()
}
