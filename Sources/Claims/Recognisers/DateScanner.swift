import Reading

/// Reads expressions of time out of one article's tokens; `start` and `end` bound the sentence being read.
final class DateScanner {
  let text: [UInt8]
  let tokens: [Token]
  let lexicon: DateLexicon
  var start = 0
  var end = 0

  let isEnglish: Bool

  init(text: [UInt8], tokens: [Token], lexicon: DateLexicon) {
    self.text = text
    self.tokens = tokens
    self.lexicon = lexicon
    isEnglish = lexicon.language == .english
  }

  /// The expression of time that starts at a token.
  func expression(at index: Int) -> DateExpression? {
    let token = tokens[index]
    // Each reader has its own return: an expression is large, and a chain of `??` would copy it at every link.
    if token.kind == .number {
      if let found = numericDate(at: index, isExpected: false) { return found }
      if let found = dayFirst(at: index) { return found }
      if let found = countedShift(at: index) { return found }
      if let found = ordinalDay(at: index) { return found }
      if let found = numberedPeriod(at: index) { return found }
      return year(at: index)
    }
    guard token.kind == .word, lexicon.canStart(token.word) else { return nil }
    // What the word cannot begin is not asked.
    let classes = lexicon.mask[Int(token.word)]
    let isNumeral = classes & (DateWordClass.ordinal.bit | DateWordClass.cardinal.bit) != 0
    if token.word == lexicon.malam, let found = eve(at: index) { return found }
    if lexicon.weekday[Int(token.word)] != 0, let found = weekdayFirst(at: index) { return found }
    if lexicon.month[Int(token.word)] != 0, let found = monthFirst(at: index) { return found }
    if isNumeral, let found = spelledDayFirst(at: index) { return found }
    if isNumeral, isEnglish, let found = ordinalDay(at: index) { return found }
    if classes & DateWordClass.season.bit != 0, let found = season(at: index) { return found }
    if classes & DateWordClass.letter.bit != 0, let found = letteredPeriod(at: index) { return found }
    if classes & DateWordClass.dday.bit != 0, let found = countdown(at: index) { return found }
    if isEnglish ? isNumeral : classes & DateWordClass.quarters != 0, let found = quarter(at: index) { return found }
    if classes & DateWordClass.portions != 0, let found = portion(at: index) { return found }
    if isNumeral || isEnglish, let found = countedShift(at: index) { return found }
    if isEnglish, let found = directed(at: index) { return found }
    if classes & DateWordClass.relative.bit != 0, let found = relative(at: index) { return found }
    return classes & DateWordClass.date.bit != 0 ? dayOfMonth(at: index) : nil
  }

  // MARK: Tokens

  /// The value of a token that is digits only.
  func integer(at index: Int) -> Int? {
    guard index < end, index >= 0, tokens[index].kind == .number else { return nil }
    return digits(Int(tokens[index].start), Int(tokens[index].end))
  }

  func digits(_ from: Int, _ to: Int) -> Int? {
    guard to > from, to - from < 10 else { return nil }
    var value = 0
    for at in from..<to {
      let byte = text[at]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  func isMark(_ index: Int, _ byte: WordID) -> Bool { index < end && index >= start && tokens[index].word == byte }

  /// A hyphen, or one of the dashes U+2010…U+2015.
  func isDash(_ index: Int) -> Bool {
    guard index < end, tokens[index].kind == .punctuation else { return false }
    if tokens[index].word == 0x2D { return true }
    let at = Int(tokens[index].start)
    return tokens[index].range.count == 3 && text[at] == 0xE2 && text[at + 1] == 0x80
      && (0x90...0x95).contains(text[at + 2])
  }

  func has(_ index: Int, _ kind: DateWordClass) -> Bool {
    index >= start && index < end && lexicon.has(tokens[index].word, kind)
  }

  func match(_ kind: DateWordClass, _ index: Int) -> DateLexicon.Match? { lexicon.match(kind, tokens, index, end) }

  /// The month that a token names: with a capital (as news prints it), shortened forms too.
  func monthName(at index: Int) -> Int? {
    guard index < end, tokens[index].kind == .word, lexicon.canStart(tokens[index].word) else { return nil }
    let value = lexicon.month[Int(tokens[index].word)]
    return value == 0 ? nil : Int(value & 0x7F)
  }

  /// The token after a month's name and the full stop of a shortened form.
  func afterMonth(_ index: Int) -> Int {
    let isShort = tokens[index].range.count <= 5
    let hasStop = isShort && isMark(index + 1, 0x2E) && tokens[index + 1].isGlued && index + 2 < end
    return hasStop ? index + 2 : index + 1
  }

  /// A year printed in full.
  func yearNumber(at index: Int) -> Int? {
    guard index < end, tokens[index].range.count == 4, let value = integer(at: index), value >= 1000 else { return nil }
    // `2024-10`, `2024/25` and `2024.` followed by digits are other things than a year after a month.
    return value
  }

  /// A day's number in digits (1 or 2 of them) or words, cardinal or ordinal, and the token after it.
  func dayNumber(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
    guard index < end else { return nil }
    if tokens[index].kind == .number {
      guard tokens[index].range.count <= 2, let value = integer(at: index), (1...39).contains(value) else { return nil }
      if isEnglish, index + 1 < end, tokens[index + 1].isGlued, isOrdinalSuffix(index + 1) {
        return (value, index + 2, true)
      }
      return (value, index + 1, false)
    }
    guard let spelled = spelledNumber(at: index), (1...31).contains(spelled.value) else { return nil }
    return spelled
  }

  private func isOrdinalSuffix(_ index: Int) -> Bool {
    guard tokens[index].range.count == 2 else { return false }
    let at = Int(tokens[index].start)
    switch (text[at] | 0x20, text[at + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
    default: return false
    }
  }

  /// `twenty-first`, `twenty two`, `dua puluh satu`, `lima belas`, up to 99.
  func spelledNumber(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
    if let ordinal = match(.ordinal, index) { return (ordinal.value, index + ordinal.length, true) }
    guard let head = match(.cardinal, index), head.second < 4 else { return nil }
    var at = index + head.length
    switch head.second {
    case 1:
      guard let tail = match(.cardinal, at) else { return (head.value, at, false) }
      if tail.second == 4 { return (head.value + 10, at + tail.length, false) }
      guard tail.second == 5 else { return (head.value, at, false) }
      at += tail.length
      if let unit = match(.cardinal, at), unit.second == 1 {
        return (head.value * 10 + unit.value, at + unit.length, false)
      }
      return (head.value * 10, at, false)
    case 2 where head.value > 10:
      let next = isMark(at, 0x2D) ? at + 1 : at
      if let unit = match(.ordinal, next), unit.value < 10 {
        return (head.value + unit.value, next + unit.length, true)
      }
      if let unit = match(.cardinal, next), unit.second == 1 {
        return (head.value + unit.value, next + unit.length, false)
      }
      return (head.value, at, false)
    default: return (head.value, at, false)
    }
  }

  /// Whether a counted thing or magnitude starts at a token, so that the number before it is a quantity.
  func countsSomething(_ index: Int) -> Bool {
    guard index < end else { return false }
    if isMark(index, 0x25) { return true }
    return has(index, .counted) && match(.counted, index) != nil
  }

  /// Whether the token stands first in its sentence, quotation marks aside.
  func isSentenceStart(_ index: Int) -> Bool {
    var at = index - 1
    while at >= start {
      if tokens[at].kind == .word || tokens[at].kind == .number { return false }
      at -= 1
    }
    return true
  }
}
