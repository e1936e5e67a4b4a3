/// Spellings of a name brought to one form, so that `Georgiy Zinoviev` meets `Georgy Zinovyev` and `Kim Hong-kyun` meets
/// `Kim Hong Kyun`.
enum NameKey {
  /// The words of a name: lower case, accents dropped, hyphens and apostrophes closed up, honorific full stops gone.
  static func parts(_ name: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    func close() {
      if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
      part.removeAll(keepingCapacity: true)
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z": part.append(UInt8(scalar.value) | 0x20)
      case "a"..."z", "0"..."9": part.append(UInt8(scalar.value))
      case "'", "’", "‘", "ʼ", ".": continue
      case " ", "-", "–", ",", "\u{A0}", "\n", "\t", "/", "(", ")", "\"", "“", "”": close()
      default: part.append(contentsOf: base(scalar))
      }
    }
    close()
    return parts
  }

  /// A key in which romanisations of one name agree: letters that transcriptions swap are made one, doubled ones single.
  static func romanised(_ name: String) -> String {
    var key: [UInt8] = []
    for part in parts(name) {
      for byte in part.utf8 {
        let letter: UInt8 =
          switch byte {
          case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
          case UInt8(ascii: "w"): UInt8(ascii: "v")
          case UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "c")
          default: byte
          }
        if key.last != letter { key.append(letter) }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The letters without accents of a scalar beyond ASCII; other scripts stay as they are.
  private static func base(_ scalar: Unicode.Scalar) -> [UInt8] {
    let plain: String? =
      switch scalar.value {
      case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
      case 0xC6, 0xE6: "ae"
      case 0xC7, 0xE7, 0x106...0x10D: "c"
      case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
      case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
      case 0xD1, 0xF1, 0x143...0x148: "n"
      case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
      case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
      case 0xDD, 0xFD, 0xFF: "y"
      case 0x15A...0x161: "s"
      case 0x179...0x17E: "z"
      case 0x141, 0x142: "l"
      case 0x11E, 0x11F: "g"
      default: nil
      }
    return Array((plain ?? String(scalar).lowercased()).utf8)
  }
}
