import Reading

/// The format in which an article writes its numbers: its language's own, or the other's.
enum NumberFormat: Sendable { case own, other }

// A lone separator with three digits behind it is decided by the article's other numbers (`linguistics.md` B.5).
extension QuantityScanner {
  /// What the article's unambiguous numbers speak for; nil where they are silent or divided.
  func votedFormat() -> NumberFormat? {
    (begin, end) = (0, tokens.count)
    var own = 0
    var other = 0
    for (index, token) in tokens.enumerated() where token.kind == .number && !isOccupied(index) {
      switch QuantityDigits.format(text, Int(token.start), Int(token.end), decimalComma: decimalComma) {
      case .own: own += 1
      case .other: other += 1
      // `1,500 orang` in Indonesian: nobody counts one and a half of them.
      case .open: if concept(at: index + 1) != nil { other += 1 }
      case .silent: break
      }
    }
    // A stray number in the other format is a slip or a quotation.
    if own > 0, own >= 3 * other { return .own }
    if isMalay, own == 0 { return .other }
    return other > 0 && other >= 3 * own ? .other : nil
  }

  /// Whether thousands of a unit are said at all: of percent, of an earthquake's magnitude they are not.
  func canBeThousands(_ unit: MeasureUnit?) -> Bool {
    switch unit?.dimension {
    case .percent, .percentagePoint, .magnitude, .ratio, .times, .age, .temperature: false
    default: true
    }
  }
}

extension QuantityDigits {
  /// What the separators of one number say of its format.
  enum FormatVote: Sendable {
    case own, other
    /// A lone decimal mark with three digits behind it: either a decimal or the other format's thousands.
    case open
    /// No separator, or one that clock times and slips use as well.
    case silent
  }

  static func format(_ text: [UInt8], _ start: Int, _ end: Int, decimalComma: Bool) -> FormatVote {
    let separators = (start..<end).filter { text[$0] == 0x2E || text[$0] == 0x2C }
    guard let first = separators.first, let last = separators.last, first > start, text[start] != 0x30 else {
      return .silent
    }
    let isOwnDecimal = (text[last] == 0x2C) == decimalComma
    let places = end - last - 1
    if separators.count == 1 {
      if places == 3 { return first - start > 3 ? .silent : isOwnDecimal ? .open : .own }
      // A full stop before one or two digits is often a clock time in Indonesian.
      return isOwnDecimal ? .own : decimalComma ? .silent : .other
    }
    let groups = zip(separators, separators.dropFirst())
    guard groups.allSatisfy({ $1 - $0 == 4 }) else { return .silent }
    if text[first] != text[last] { return isOwnDecimal ? .own : .other }
    return places != 3 ? .silent : isOwnDecimal ? .other : .own
  }
}
