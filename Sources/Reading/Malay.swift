/// Tells Malay, which is read with the Indonesian tables, by words that the one has and the other writes differently.
enum Malay {
  /// In bytes: Malay shows early.
  private static let sample = 4096

  /// Whether a text that is read as Indonesian is Malay.
  static func reads(_ tokens: [Token], _ text: [UInt8], _ data: LanguageData) -> Bool {
    let words = MarkedWords.of(data)
    var (malay, indonesian) = (0, 0)
    for token in tokens {
      if token.start >= sample { break }
      guard token.kind == .word, !token.flags.contains(.clitic) else { continue }
      switch token.word >= 0 ? words.known[Int(token.word)] : words.mark(text, Int(token.start)) {
      case .malay?: malay += 1
      case .indonesian?: indonesian += 1
      case nil: break
      }
    }
    return malay >= 3 && malay * 2 > 3 * indonesian
  }

  private struct MarkedWords {
    enum Mark { case malay, indonesian }
    private struct Spelling: Hashable {
      var low: UInt64
      var high: UInt64
    }

    /// By word id.
    private(set) var known: [Mark?]
    /// Words that the lexicon does not know, which are few: a small table turns nearly all others away.
    private var unknown: [Spelling: Mark] = [:]
    private var mayBeMarked = [Bool](repeating: false, count: 256)

    static func of(_ data: LanguageData) -> MarkedWords { data.derived(MarkedWords.init) }

    private init(_ data: LanguageData) {
      known = Array(repeating: nil, count: data.lexicon.count)
      for (mark, list) in [(Mark.malay, Malay.malay), (.indonesian, Malay.indonesian)] {
        for word in list.split(separator: " ") {
          let id = data.lexicon.id(of: String(word))
          if id >= 0 { known[Int(id)] = mark }
          guard let plain = PlainWord(Array(word.utf8) + [0x20], at: 0) else { continue }
          unknown[Spelling(low: plain.low, high: plain.high)] = mark
          mayBeMarked[MarkedWords.slot(plain)] = true
        }
      }
    }

    /// What a word at an offset says that the lexicon does not know.
    func mark(_ text: [UInt8], _ start: Int) -> Mark? {
      guard let plain = PlainWord(text, at: start), mayBeMarked[MarkedWords.slot(plain)] else { return nil }
      return unknown[Spelling(low: plain.low, high: plain.high)]
    }

    @inline(__always)
    private static func slot(_ word: PlainWord) -> Int { Int((word.low &* 0x9E37_79B9_7F4A_7C15) >> 56) }
  }

  /// Words that Malay news has and Indonesian news hardly ever: most words are both languages'.
  private static let malay =
    "kerana ialah polis ogos julai disember mesyuarat hendaklah sahaja bahawa syarikat tarikh manakala iaitu peguam "
    + "jawatankuasa pengerusi timbalan isnin khamis jumaat kanak dijangka seramai bagaimanapun justeru mengikut "
    + "kerosakan kemalangan setakat pemberita wang membabitkan memaklumkan difahamkan suspek siasatan jenayah terbabit "
    + "hospital petang ringgit"
  private static let indonesian =
    "karena yaitu bisa polisi uang kantor agustus maret juni rapat saja bahwa perusahaan mobil pria tanggal kasus senin "
    + "kamis jumat sore seluler wali terkait"
}
