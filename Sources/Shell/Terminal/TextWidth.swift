/// How many terminal columns text takes, and how it is made harmless, cut, filled and wrapped by columns.
public enum TextWidth {
  /// The columns that a text takes. A character of several scalars (an emoji with modifiers, a flag) counts once.
  public static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    var isPlain = true
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F {
        isPlain = false
        break
      }
      width += 1
    }
    return isPlain ? width : text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a character takes: 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    // One emoji of several: joined, with a skin tone, as a flag, or by the selector that asks for the emoji.
    let isEmoji = scalars.first?.properties.isEmoji == true && scalars.dropFirst().contains(where: isEmojiPart)
    return isEmoji ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  private static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
      || (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The columns of one scalar by itself, as the terminal's line editor counts them: 0 for combining marks and
  /// invisible ones, 2 for East Asian wide ones and emoji, else 1.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD || isControl(scalar) ? 0 : 1 }
    if WidthTables.isZeroWidth(scalar) { return 0 }
    return WidthTables.isWide(scalar.value) ? 2 : 1
  }

  /// The text as one line that cannot steer the terminal: control characters become their pictures (`␛`), those
  /// that reorder text become `�`, tabs and line ends a space.
  public static func visible(_ text: String) -> String { harmless(text, keepsLines: false) }

  /// As ``visible(_:)``, but line feeds stay.
  public static func visibleLines(_ text: String) -> String { harmless(text, keepsLines: true) }

  private static func harmless(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: { replacement(of: $0, keepsLines: keepsLines) != nil }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" {  // one line end, written as two characters
        if keepsLines {
          result.removeLast()
          result.append("\n")
        }
        continue
      }
      result.append(replacement(of: scalar, keepsLines: keepsLines) ?? scalar)
    }
    return String(result)
  }

  /// What stands for a scalar that must not reach the terminal as it is; nil where it may.
  private static func replacement(of scalar: Unicode.Scalar, keepsLines: Bool) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A: keepsLines ? nil : " "
    case 0x09, 0x0D, 0x2028, 0x2029: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    // The second set of controls; overrides, embeddings and isolates, which reorder what follows them.
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    // Invisible tag characters can carry a hidden text.
    case 0xE0000...0xE007F: "\u{FFFD}"
    default: nil
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
