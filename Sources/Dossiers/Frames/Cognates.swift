import Reading

/// One spelling for a loanword in both languages (`promotor`, `promoter`; `investigasi`, `investigation`), by the rules
/// by which Indonesian respells foreign words. It joins words that no table knows, and only where both articles have them.
enum Cognates {
  /// Shorter words look alike by chance.
  private static let shortest = 5

  /// English endings with the Indonesian ones that stand for them, the longest first.
  private static let endings: [(String, String)] = [
    ("ssion", "si"), ("tions", "si"), ("tion", "si"), ("sion", "si"), ("ities", "itas"), ("ity", "itas"), ("ics", "ik"),
    ("ical", "ik"), ("ique", "ik"), ("isms", "isme"), ("ism", "isme"), ("ists", "is"), ("ance", "ansi"),
    ("ence", "ensi"),
    ("ancy", "ansi"), ("ency", "ensi"), ("ogue", "og"), ("ous", "us"), ("ive", "if"), ("ers", "or"), ("ors", "or"),
    ("er", "or"), ("phy", "fi"), ("logy", "logi"), ("ia", "i"),
  ]

  /// The spelling to compare by; nil for a word too short to tell.
  /// - Parameter word: in small letters, without its affixes.
  static func key(_ word: String, _ language: Language) -> String? {
    guard word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let respelled = language == .english ? indonesian(word) : root(word)
    var bytes: [UInt8] = []
    for byte in respelled.utf8 where bytes.last != byte { bytes.append(byte) }
    // `inspektur`, `inspector`; `konser`, `concert`; `aktif`, `aktiv`.
    if bytes.suffix(4).elementsEqual("ktur".utf8) { bytes[bytes.count - 2] = UInt8(ascii: "o") }
    if let last = bytes.last, last == UInt8(ascii: "t"), bytes.count > 2, !isVowel(bytes[bytes.count - 2]) {
      bytes.removeLast()
    }
    return bytes.count >= shortest ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// `vokalisnya`, `mengorbit`
  private static func root(_ word: String) -> String {
    let stem = word.hasSuffix("nya") ? word.dropLast(3) : word[...]
    let rest = stem.dropFirst(4)
    return String(stem.hasPrefix("meng") && rest.utf8.first.map(isVowel) ?? false ? rest : stem)
  }

  /// An English word as Indonesian would spell it.
  private static func indonesian(_ word: String) -> String {
    var stem = word
    if let (ending, other) = endings.first(where: { word.hasSuffix($0.0) }) {
      return String(decoding: sounds(Array(word.utf8.dropLast(ending.utf8.count))), as: UTF8.self) + other
    } else if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > shortest {
      stem = String(word.dropLast())
    }
    if stem.hasSuffix("e"), !stem.hasSuffix("ee") { stem.removeLast() }
    if stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
    return String(decoding: sounds(Array(stem.utf8)), as: UTF8.self)
  }

  /// Letters as they sound: `c`, `ch`, `ph`, `qu`, `th`, `x`.
  private static func sounds(_ letters: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (letter, next) = (letters[index], index + 1 < letters.count ? letters[index + 1] : 0)
      switch (letter, next) {
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): bytes.append(UInt8(ascii: "f")); index += 1
      case (UInt8(ascii: "t"), UInt8(ascii: "h")): bytes.append(UInt8(ascii: "t")); index += 1
      case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "c"), UInt8(ascii: "k")):
        bytes.append(UInt8(ascii: "k")); index += 1
      case (UInt8(ascii: "c"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "i")),
        (UInt8(ascii: "c"), UInt8(ascii: "y")):
        bytes.append(UInt8(ascii: "s"))
      case (UInt8(ascii: "c"), _), (UInt8(ascii: "q"), _): bytes.append(UInt8(ascii: "k"))
      case (UInt8(ascii: "x"), _): bytes += [UInt8(ascii: "k"), UInt8(ascii: "s")]
      default: bytes.append(letter)
      }
      index += 1
    }
    return bytes
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
