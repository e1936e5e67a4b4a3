import Reading

// Numbers that are no quantities (`linguistics.md` B.6): labels, names, years, scores, list numbers.
extension QuantityScanner {
  /// Whether the number at a token belongs to a name, or to a form that is no quantity by its bytes alone.
  /// - Parameter isMoney: a currency stands before it, which may be glued to it.
  func isName(number at: Int, _ isMoney: Bool) -> Bool {
    guard isNumber(at) else { return false }
    return isGluedToName(at, isMoney) || isGluedSuffix(at) || isIdentifier(at, isMoney) || isListNumber(at)
      || isDateLike(at)
  }

  /// `G20`, `Covid-19`, `MH370`, `pre-2020`, `ke-79`.
  private func isGluedToName(_ at: Int, _ isMoney: Bool) -> Bool {
    guard !isMoney, at > begin, !isSpaced(at) else { return false }
    if tokens[at - 1].kind == .word { return true }
    guard isHyphen(at - 1), at - 2 >= begin, !isSpaced(at - 1) else { return false }
    return tokens[at - 2].kind == .word && tables.start(tokens[at - 2].word).isDisjoint(with: .numeral)
      && !(isUnitWord(at - 2) && isNumber(at - 3))
  }

  private func isUnitWord(_ at: Int) -> Bool {
    tables.unitsAfter.longest(in: tokens, at: at, end: end) != nil
  }

  /// `21st`, `4G`, `737MAX`: letters glued behind that are no unit and no magnitude.
  private func isGluedSuffix(_ at: Int) -> Bool {
    let next = at + 1
    guard isWord(next), !isSpaced(next) else { return false }
    if let match = tables.labelsAfter.longest(in: tokens, at: next, end: end),
      tables.labelRows[Int(match.value)].kind == .ordinal
    {
      return true
    }
    let start = tables.start(tokens[next].word)
    return !start.contains(.magnitude) && !isUnitWord(next) && word(next) != tables.suffixWord
      && tables.approximatorsAfter.longest(in: tokens, at: next, end: end) == nil
  }

  /// Phone and registration numbers: a leading zero or eight digits and more without separators, `+62`.
  func isIdentifier(_ at: Int, _ isMoney: Bool) -> Bool {
    let (start, stop) = (Int(tokens[at].start), Int(tokens[at].end))
    let digits = text[start..<stop]
    guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    if isMark(at - 1, 0x2B), !isSpaced(at), isHyphen(at + 1) || isNumber(at + 1) || stop - start > 6 { return true }
    if stop - start > 1, text[start] == 0x30 { return true }
    if isChained(at) { return true }
    return !isMoney && stop - start >= 8 && digits.suffix(3).contains { $0 != 0x30 }
  }

  /// `1-800-555-0199`, `4-3-3`: three numbers and more joined by hyphens.
  private func isChained(_ at: Int) -> Bool {
    var (first, last) = (at, at)
    while first - 2 >= begin, isHyphen(first - 1), isNumber(first - 2), !isSpaced(first), !isSpaced(first - 1) {
      first -= 2
    }
    while isHyphen(last + 1), isNumber(last + 2), !isSpaced(last + 1), !isSpaced(last + 2) { last += 2 }
    return last - first >= 4
  }

  /// `1.`, `2)`, `(3)` at the start of a line, `[4]` anywhere.
  private func isListNumber(_ at: Int) -> Bool {
    if isMark(at - 1, 0x5B), isMark(at + 1, 0x5D), !isSpaced(at) { return true }
    let isSmall = tokens[at].end - tokens[at].start <= 2
    let opens = opensLine(at)
    if isSmall, opens, isMark(at + 1, 0x29) { return true }
    if isSmall, opens, isMark(at + 1, 0x2E), !isSpaced(at + 1), at + 2 < end { return true }
    return isSmall && at > begin && isMark(at - 1, 0x28) && isMark(at + 1, 0x29)
      && tokens[at - 1].flags.contains(.lineStart)
  }

  /// Whether only marks (`**`, `#`) stand before the token in its line.
  private func opensLine(_ at: Int) -> Bool {
    var first = at
    while first > begin, !tokens[first].flags.contains(.lineStart), isMark(first - 1, 0x2A) || isMark(first - 1, 0x23) {
      first -= 1
    }
    return tokens[first].flags.contains(.lineStart)
  }

  /// `20/10`, `12-10-2024`: dates that no weekday or month names, and ratings (`4/10`).
  private func isDateLike(_ at: Int) -> Bool {
    if isMark(at - 1, 0x2F), !isSpaced(at), isNumber(at - 2) { return true }
    guard isMark(at + 1, 0x2F), !isSpaced(at + 1), isNumber(at + 2), !isSpaced(at + 2) else { return false }
    return fraction(at) == nil
  }

  /// Whether a word before the number makes it a label (`Pasal 12`, `nomor 5`, `KM 425`).
  func isLabelled(_ amount: Amount) -> Bool {
    guard amount.start > begin, !amount.number.isWord || amount.number.value < 20 else { return false }
    guard let row = labelBefore(listHead(amount.start)) else { return false }
    switch row.kind {
    case .age, .idiom: return false
    case .number where !amount.number.isWord && amount.unit == nil: return true
    case .ordinal: return amount.unit == nil && noun(at: amount.end, isOne: false) == nil
    case .year: return amount.unit == nil && isYearLike(amount)
    case .score: return false
    case .time:
      return (amount.unit == nil || amount.unit?.name == "night") && amount.number.value <= 24
        && noun(at: amount.end, isOne: false)?.concept == nil
    default:
      guard let unit = amount.unit else {
        return noun(at: amount.end, isOne: false).map { $0.unit != .person || !isSpaced($0.from) } ?? true
      }
      return unit.dimension == .duration
    }
  }

  /// The first number of the list that a number stands in (`Pasal 5, 6 dan 7`): its label is the label of all.
  private func listHead(_ start: Int) -> Int {
    var head = start
    for _ in 0..<4 {
      var joint = head - 1
      if word(joint) == tables.words.dan || word(joint) == tables.words.and || word(joint) == tables.words.atau
        || word(joint) == tables.words.or
      {
        joint -= 1
      }
      if isMark(joint, 0x2C) { joint -= 1 }
      guard joint < head - 1, isNumber(joint) else { break }
      head = joint
    }
    return head
  }

  /// `Boeing 737`, `SMP Negeri 1`: digits that end a name, with nothing counted behind them.
  func isPartOfName(_ amount: Amount) -> Bool {
    let before = amount.start - 1
    guard !isTitle, amount.unit == nil, amount.suffix == nil, !amount.number.isWord, !amount.number.hasMagnitude,
      before >= begin, isWord(before), tokens[before].isCapitalised, isSpaced(amount.start)
    else { return false }
    // `Hoaks 2: …`
    if isMark(amount.end, 0x3A), !isSpaced(amount.end) { return true }
    let isCode = tokens[before].isAllCaps && tokens[before].end - tokens[before].start == 2
    guard before > begin || isCode, !isStop(before) else { return false }
    // A number in groups of three ends no name, nor does one with a word of counting behind it.
    if tokens[amount.numberStart].end - tokens[amount.numberStart].start > 4 { return false }
    guard let noun = noun(at: amount.end, isOne: false) else { return true }
    // `JT 610 jatuh`: a code, and what befell what it names.
    if isCode, let concept = noun.concept, counted.kind(concept) == .event { return true }
    return noun.concept == nil && noun.unit.name != "item"
  }

  /// The label whose words end right before a token.
  private func labelBefore(_ index: Int) -> LabelRow? {
    var last = index - 1
    // `No. 5`, `Jl. 5`
    if isMark(last, 0x2E), !isSpaced(last) { last -= 1 }
    // `ayat (3)`
    if isMark(last, 0x28), isMark(index + 1, 0x29) { last -= 1 }
    for length in 1...3 where last - length + 1 >= begin {
      let from = last - length + 1
      guard isWord(from), tables.start(tokens[from].word).contains(.label) else { continue }
      if let match = tables.labelsBefore.longest(in: tokens, at: from, end: index), from + match.length >= last + 1 {
        return tables.labelRows[Int(match.value)]
      }
    }
    return nil
  }

  /// Four digits from 1900 to 2099 without separator, unit or counted noun: a year.
  func isYear(_ amount: Amount) -> Bool {
    guard amount.unit == nil, amount.suffix == nil, isYearLike(amount) else { return false }
    if let noun = noun(at: amount.end, isOne: false) { return noun.concept == nil && noun.unit != .person }
    return true
  }

  func isYearLike(_ amount: Amount) -> Bool {
    guard !amount.number.isWord, !amount.number.hasMagnitude, amount.numberEnd == amount.numberStart + 1 else {
      return false
    }
    let token = tokens[amount.numberStart]
    return token.end - token.start == 4 && amount.number.value >= 1900 && amount.number.value < 2100
  }

  /// `15.00`, `08.37` without a unit in Indonesian: a clock time.
  func isClockTime(_ amount: Amount) -> Bool {
    guard decimalComma, amount.unit == nil, amount.number.isDecimal, !amount.number.hasMagnitude else { return false }
    let (start, stop) = (Int(tokens[amount.numberStart].start), Int(tokens[amount.numberStart].end))
    guard stop - start == 5 || stop - start == 4, text[stop - 3] == 0x2E else { return false }
    return amount.number.value < 25 && text[stop - 2] < 0x36
  }
}
