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
        word = length <= 8 ? word << 5 | UInt64(byte & 31) : 0
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

  /// Words that the other language does not have, five bits a letter, in an open-addressed table; the two highest bits
  /// are the vote.
  private struct Votes {
    private var entries = Array(repeating: UInt64(0), count: 512)

    /// 1 for an Indonesian word, 2 for an English one, else 0.
    func vote(_ word: UInt64) -> UInt64 {
      var slot = Votes.slot(word)
      while true {
        let entry = entries[slot]
        if entry == 0 || entry & (.max >> 2) == word { return entry >> 62 }
        slot = (slot + 1) & 511
      }
    }

    mutating func add(_ text: String, _ vote: UInt64) {
      let word = text.utf8.reduce(UInt64(0)) { $0 << 5 | UInt64($1 & 31) }
      var slot = Votes.slot(word)
      while entries[slot] != 0 { slot = (slot + 1) & 511 }
      entries[slot] = word | vote << 62
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
