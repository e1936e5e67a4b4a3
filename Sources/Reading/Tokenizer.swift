/// Bytes → tokens, in one scan.
enum Tokenizer {
  /// The tokens of a text, ``ReadingBudget/tokens`` at most, with their ids in the language's lexicon.
  static func tokens(_ text: [UInt8], _ data: LanguageData) -> [Token] {
    let lexicon = data.lexicon
    let isIndonesian = data.language == .indonesian
    var tokens: [Token] = []
    tokens.reserveCapacity(min(text.count / 5, ReadingBudget.tokens))
    var folded: [UInt8] = []
    folded.reserveCapacity(64)
    var index = 0
    var newlines = 2
    var space = true
    var spent = 0
    while index < text.count, spent < ReadingBudget.tokens {
      if text[index] == 0x20 {
        space = true
        index += 1
        continue
      }
      var token: Token
      if let plain = PlainWord(text, at: index) {
        token = Token(
          start: Int32(index), end: Int32(index + plain.length), word: lexicon.find(plain.low, plain.high), kind: .word,
          flags: plain.flags)
        if token.word == Lexicon.unknown, isIndonesian { takeClitic(plain, lexicon, &token) }
      } else {
        let (character, length) = TokenScanner.classify(text, index)
        if character == .space || character == .newline {
          // CR LF is one line's end.
          if character == .newline, !(text[index] == 0x0A && index > 0 && text[index - 1] == 0x0D) { newlines += 1 }
          space = true
          index += length
          continue
        }
        token = anyToken(text, index, space, lexicon, isIndonesian, &folded)
      }
      if space { token.flags.insert(.spaceBefore) }
      spent += newlines > 0 ? 1 + ReadingBudget.line : 1
      if newlines > 0 { token.flags.insert(newlines > 1 ? [.lineStart, .paragraphStart] : .lineStart) }
      tokens.append(token)
      index = Int(token.end)
      newlines = 0
      space = false
    }
    return tokens
  }

  /// The token at an offset, whatever it is, without what its place says.
  /// - Parameter isSpaced: white space stands before it.
  private static func anyToken(
    _ text: [UInt8], _ index: Int, _ isSpaced: Bool, _ lexicon: Lexicon, _ isIndonesian: Bool, _ folded: inout [UInt8]
  ) -> Token {
    let raw = TokenScanner.token(text, at: index)
    var token = Token(start: Int32(index), end: Int32(raw.end), word: Lexicon.unknown, kind: raw.kind, flags: [])
    switch raw.kind {
    case .word:
      token.flags = caseFlags(text, index, raw.end)
      token.word = lexicon.find(text, index, raw.end, scratch: &folded)
      if token.word == Lexicon.unknown, isIndonesian, mayEndInClitic(text, raw.end) {
        folded.removeAll(keepingCapacity: true)
        Lexicon.fold(text, index, raw.end, into: &folded)
        let stem = withoutClitic(folded, lexicon)
        token.word = stem.id
        if stem.isPossessive { token.flags.insert(.clitic) }
      }
    case .number:
      token.word = lexicon.find(text, index, raw.end, scratch: &folded)
    default:
      token.word =
        raw.end - index == 1 ? WordID(text[index]) : lexicon.find(text, index, raw.end, scratch: &folded)
    }
    // Some papers print ” at both ends of a quotation.
    if raw.kind == .quoteClose, isSpaced, raw.end < text.count, opensBefore(text[raw.end]) { token.kind = .quoteOpen }
    return token
  }

  /// Whether words stand behind the last token: there were more than are read.
  static func stoppedShort(_ tokens: [Token], _ text: [UInt8]) -> Bool {
    guard let last = tokens.last, tokens.count * (1 + ReadingBudget.line) >= ReadingBudget.tokens else { return false }
    return text[Int(last.end)...].contains { $0 > 0x20 }
  }

  private static func caseFlags(_ text: [UInt8], _ start: Int, _ end: Int) -> TokenFlags {
    let first = text[start]
    let isUpper: Bool
    switch first {
    case 0x41...0x5A: isUpper = true
    case 0xC3: isUpper = end > start + 1 && text[start + 1] <= 0x9E
    // Two-byte Latin Extended-A letters: capitals are the even code points in most of the block.
    case 0xC4, 0xC5: isUpper = end > start + 1 && text[start + 1] & 1 == 0
    // Greek and Cyrillic capitals.
    case 0xCE, 0xD0: isUpper = end > start + 1 && text[start + 1] <= 0xAF
    default: isUpper = false
    }
    guard isUpper else { return [] }
    var letters = 0
    for index in start..<end {
      let byte = text[index]
      if byte >= 0x61, byte <= 0x7A { return .capitalised }
      if byte >= 0x41, byte <= 0x5A || byte >= 0xC3 { letters += 1 }
    }
    return letters >= 2 ? [.capitalised, .allCaps] : .capitalised
  }

  /// The cheap test before ``withoutClitic(_:_:)``: the last letter, or a byte that folding may drop.
  private static func mayEndInClitic(_ text: [UInt8], _ end: Int) -> Bool {
    let last = text[end - 1] | 0x20
    return last == 0x61 || last == 0x68 || last == 0x6E || last >= 0x80
  }

  /// What ``withoutClitic(_:_:)`` does, for a plain word.
  @inline(__always)
  private static func takeClitic(_ word: PlainWord, _ lexicon: Lexicon, _ token: inout Token) {
    guard word.length > 5 else { return }
    let nya: UInt64 = 0x61796E
    switch word.tail {
    case nya, 0x68616C, 0x68616B, 0x6E7570: break
    default: return
    }
    let stem = word.stem
    token.word = lexicon.find(stem.low, stem.high)
    if word.tail == nya, token.word != Lexicon.unknown { token.flags.insert(.clitic) }
  }

  /// An unknown Indonesian word is looked up again without `-nya`, `-lah`, `-kah`, `-pun`.
  private static func withoutClitic(_ folded: [UInt8], _ lexicon: Lexicon) -> (id: WordID, isPossessive: Bool) {
    let count = folded.count
    guard count > 5 else { return (Lexicon.unknown, false) }
    let (a, b, c) = (folded[count - 3], folded[count - 2], folded[count - 1])
    let isNya = a == 0x6E && b == 0x79 && c == 0x61
    let isParticle =
      (a == 0x6C && b == 0x61 && c == 0x68) || (a == 0x6B && b == 0x61 && c == 0x68)
      || (a == 0x70 && b == 0x75 && c == 0x6E)
    guard isNya || isParticle else { return (Lexicon.unknown, false) }
    let id = lexicon.find(folded, count - 3)
    return (id, isNya && id != Lexicon.unknown)
  }

  /// Whether a closing mark behind a space opens what begins with a byte: French has `« … »,`.
  private static func opensBefore(_ next: UInt8) -> Bool {
    switch next {
    case 0...0x20, 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: false
    default: true
    }
  }
}
