/// Tells texts in languages that have no tables here.
struct ForeignLanguage {
  /// ISO 639-1 code, English and Indonesian name.
  let code: String
  let name: String

  /// Indonesian and English news has a fifth to a half of its words among the most frequent; other languages have next
  /// to none of them there. In percent of the words; fewer words than `least` say nothing.
  private static let share = 6
  private static let least = 60
  /// So many bytes are looked at.
  private static let sample = 16_384

  /// The language of a text that is neither Indonesian nor English; nil for a text that is, or is too short to say.
  /// - Parameter votes: the words of the sample that are frequent in Indonesian or English alone.
  static func of(_ text: [UInt8], votes: Int) -> ForeignLanguage? {
    let end = min(text.count, sample)
    if let script = script(text, end) { return script }
    let words = self.words(text, end)
    guard words.count >= least, votes * 100 < share * words.count else { return nil }
    var best: (profile: Profile, count: Int)?
    for profile in profiles {
      let count = words.count { profile.words.contains($0) }
      if count > best?.count ?? 0 { best = (profile, count) }
    }
    if let best, best.count * 100 >= share * words.count {
      return ForeignLanguage(code: best.profile.code, name: best.profile.name)
    }
    return ForeignLanguage(code: "und", name: "a language that is not known")
  }

  /// The language of a paragraph in which next to no word is a frequent one of Indonesian or English; nil unless its own
  /// frequent words leave no doubt, since lists of names have none of any language.
  static func ofParagraph(_ text: ArraySlice<UInt8>) -> ForeignLanguage? {
    let bytes = Array(text)
    if let script = script(bytes, bytes.count) { return script }
    let words = self.words(bytes + [0x20], bytes.count + 1)
    guard words.count >= leastOfParagraph else { return nil }
    let counts = profiles.map { profile in
      (profile: profile, hits: words.filter { profile.words.contains($0) })
    }
    guard let best = counts.max(by: { $0.hits.count < $1.hits.count }) else { return nil }
    let isSure = best.hits.count * 100 >= shareOfParagraph * words.count && Set(best.hits).count >= 3
    return isSure ? ForeignLanguage(code: best.profile.code, name: best.profile.name) : nil
  }

  private static let leastOfParagraph = 20
  /// In percent of the words.
  private static let shareOfParagraph = 15

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  private static func words(_ text: [UInt8], _ end: Int) -> [UInt64] {
    var words: [UInt64] = []
    var hash = WordHash()
    for index in 0..<end {
      let byte = text[index]
      if isLetter(byte) {
        hash.add(byte < 0x80 ? byte | 0x20 : byte)
      } else if hash.count > 0 {
        words.append(hash.value)
        hash = WordHash()
      }
    }
    return words
  }

  private struct WordHash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    /// One step of FNV-1a.
    mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      count += 1
    }
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(
      words.split(separator: " ").map { word in
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        return hash.value
      })
  }

  private struct Profile {
    let code: String
    let name: String
    let words: Set<UInt64>
  }

  private static let profiles = [
    Profile(
      code: "de", name: "German",
      words: hashes("der die das und nicht ist ein eine mit auf für von dem den sich auch wird sind")),
    Profile(
      code: "nl", name: "Dutch", words: hashes("de het een van en niet zijn op met voor dat die aan ook wordt bij naar")
    ),
    Profile(
      code: "fr", name: "French",
      words: hashes("le la les des une est dans pour que qui sur pas avec au du par ce cette")),
    Profile(
      code: "es", name: "Spanish", words: hashes("el la los las de que en una por con para del se su como más pero")),
    Profile(
      code: "pt", name: "Portuguese", words: hashes("o os um uma de que em não para com por do da dos das se ao mais")),
    Profile(
      code: "it", name: "Italian", words: hashes("il lo gli di che è un una per non con del della sono nel alla anche")),
    Profile(
      code: "tr", name: "Turkish", words: hashes("ve bir bu için ile olarak da de daha olan sonra kadar gibi çok")),
    Profile(
      code: "vi", name: "Vietnamese", words: hashes("và của là có không cho được người trong một các với này đã")),
    Profile(code: "tl", name: "Filipino", words: hashes("ang ng sa mga na ay at hindi ito niya nang ni kay para siya")),
    Profile(
      code: "jv", name: "Javanese",
      words: hashes("lan sing ing iku ora wis karo saka marang iki dadi ana kanggo bakal nganti")),
    Profile(
      code: "su", name: "Sundanese",
      words: hashes("nu jeung anu di éta teu geus ka tina ieu pikeun bakal urang ogé aya")),
  ]

  /// Scripts that other languages are written in, by the lead bytes of their UTF-8, where they fill the text.
  private static func script(_ text: [UInt8], _ end: Int) -> ForeignLanguage? {
    var counts = [Int](repeating: 0, count: 8)
    var latin = 0
    for index in 0..<end {
      switch text[index] {
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0xD0, 0xD1: counts[0] += 1
      case 0xD8...0xDB: counts[1] += 1
      case 0xEA...0xED: counts[2] += 1
      case 0xE3: counts[3] += 1
      case 0xE4...0xE9: counts[4] += 1
      case 0xE0: counts[5] += 1
      case 0xE1 where index + 1 < end && (0x80...0x82).contains(text[index + 1]): counts[6] += 1
      case 0xE1 where index + 1 < end && (0x9E...0x9F).contains(text[index + 1]): counts[7] += 1
      default: break
      }
    }
    guard let most = counts.max(), most >= 100, most * 2 > latin, let index = counts.firstIndex(of: most) else {
      return nil
    }
    // Japanese mixes Kana into what is Han otherwise.
    if index >= 3, index <= 4 {
      return counts[3] * 4 > counts[4]
        ? ForeignLanguage(code: "ja", name: "Japanese") : ForeignLanguage(code: "zh", name: "Chinese")
    }
    if index == 5, let first = text[..<end].firstIndex(of: 0xE0), first + 1 < end, text[first + 1] & 0xFE == 0xB8 {
      return ForeignLanguage(code: "th", name: "Thai")
    }
    let names = [
      ("ru", "Russian or another in Cyrillic script"), ("ar", "Arabic"), ("ko", "Korean"), ("", ""), ("", ""),
      ("hi", "Hindi or another of South Asia"), ("my", "Burmese"), ("km", "Khmer"),
    ]
    return ForeignLanguage(code: names[index].0, name: names[index].1)
  }
}
