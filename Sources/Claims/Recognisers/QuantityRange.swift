import Reading

// Two numbers that make one quantity: ranges (`1.000-2.000`, `antara 5 dan 7`) and ratios (`dua dari tiga`).
extension QuantityScanner {
  /// A range that begins with an amount; nil where none does.
  func range(from first: Amount, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard first.suffix == nil, !isYearPair(first), let (second, joint) = farEnd(of: first, approximator) else {
      return nil
    }
    var low = first.number
    var high = second.number
    guard first.unit == nil || second.unit == nil || first.unit == second.unit else { return nil }
    // `10 sampai 20 juta`: the magnitude belongs to both.
    if low.factor == 1, high.factor > 1, low.value < high.value / high.factor { low = low.scaled(high.factor) }
    resolvePair(&low, &high)
    guard low.value < high.value else { return nil }
    if joint == .to, approximator?.kind == .range, isChange(before: start) { return nil }
    if joint == .dash, isScore(first, second) { return nil }
    let unit = second.unit ?? first.unit
    if unit == nil, isLabelled(first) { return nil }
    let noun = unit == nil ? noun(at: second.end, isOne: false) : nil
    var draft = QuantityDraft(
      start: start, end: noun?.end ?? second.end, numberStart: first.numberStart, numberEnd: second.numberEnd,
      value: nil, bounds: .range(low.value, high.value), form: .range, unit: unit ?? noun?.unit, noun: noun,
      rule: "quantity.range")
    if joint == .or { draft.bounds.outer = Bounds(low.value - 1, high.value + 2) }
    return draft
  }

  private enum Joint { case dash, to, between, or }

  /// The second amount of a range and what joins it to the first.
  private func farEnd(of first: Amount, _ approximator: Approximator?) -> (Amount, Joint)? {
    let at = first.end
    guard at < end else { return nil }
    if isDash(at) || isMark(at, 0x7E) {
      // `5 - 7`: spaces on both sides or on neither.
      guard isSpaced(at) == isSpaced(at + 1), let second = amount(at: at + 1, afterDash: true) else { return nil }
      return (second, .dash)
    }
    guard let match = tables.approximatorsBetween.longest(in: tokens, at: at, end: end) else { return nil }
    var next = at + match.length
    if let more = tables.approximatorsBefore.longest(in: tokens, at: next, end: end) { next += more.length }
    guard let second = amount(at: next) else { return nil }
    let word = word(at)
    if word == tables.words.and || word == tables.words.dan {
      return approximator?.kind == .range ? (second, .between) : nil
    }
    if word == tables.words.or || word == tables.words.atau {
      // `dua atau tiga`: neighbours only.
      let isNear = second.number.value == first.number.value + 1 && first.unit == nil
      return isNear ? (second, .or) : nil
    }
    return (second, .to)
  }

  /// `more than 40 but fewer than 50`: a lower and an upper bound of one number.
  func bounded(_ first: Amount, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard let one = approximator, let oneIsLow = isLowerBound(one), first.suffix == nil else { return nil }
    var at = first.end
    if isMark(at, 0x2C) { at += 1 }
    guard
      word(at) == tables.words.and || word(at) == tables.words.dan || word(at) == tables.words.but
        || word(at) == tables.words.tetapi, at + 1 < end,
      let match = tables.approximatorsBefore.longest(in: tokens, at: at + 1, end: end),
      let otherIsLow = isLowerBound(tables.approximatorRows[Int(match.value)]), otherIsLow != oneIsLow,
      let second = amount(at: at + 1 + match.length), first.unit == nil || second.unit == first.unit
    else { return nil }
    let (low, high) = oneIsLow ? (first.number.value, second.number.value) : (second.number.value, first.number.value)
    guard low < high else { return nil }
    let noun = second.unit == nil ? noun(at: second.end, isOne: false) : nil
    let bounds = Bounds(low, high)
    return QuantityDraft(
      start: start, end: noun?.end ?? second.end, numberStart: first.numberStart, numberEnd: second.numberEnd,
      value: nil, bounds: QuantityBounds(core: bounds, outer: bounds, isHardLow: true, isHardHigh: true), form: .range,
      unit: second.unit ?? noun?.unit, noun: noun, rule: "quantity.bounded")
  }

  /// Whether an approximator bounds its number from below (true) or above (false); nil for the rest.
  private func isLowerBound(_ approximator: Approximator) -> Bool? {
    switch approximator.form {
    case .more, .atLeast: true
    case .less, .atMost, .upTo: false
    default: nil
    }
  }

  /// `2000 over 3`: a number over a number, with nothing counted.
  func quotient(_ first: Amount, _ start: Int) -> QuantityDraft? {
    guard first.unit == nil, first.suffix == nil, word(first.end) == tables.words.over, first.start == start,
      let second = amount(at: first.end + 1), second.unit == nil, second.suffix == nil, second.number.value != 0,
      second.end >= end || !isWord(second.end)
    else { return nil }
    let value = first.number.value / second.number.value
    return QuantityDraft(
      start: start, end: second.end, numberStart: first.numberStart, numberEnd: second.numberEnd, value: value,
      bounds: .point(value), form: .bare, unit: MeasureUnit(name: "number", dimension: .ratio),
      rule: "quantity.quotient")
  }

  /// `2019-2024`: years.
  private func isYearPair(_ first: Amount) -> Bool {
    guard first.unit == nil, isYearLike(first), isDash(first.end),
      let second = amount(at: first.end + 1, afterDash: true)
    else { return false }
    return second.unit == nil && isYearLike(second)
  }

  /// A separator that can be read two ways is read alike at both ends.
  private func resolvePair(_ low: inout ReadNumber, _ high: inout ReadNumber) {
    guard low.value >= high.value, let other = high.alternative, other > low.value else { return }
    high.value = other
  }

  /// `turun dari 38 ke 31`: two levels and no range.
  private func isChange(before start: Int) -> Bool {
    scope(start, start, start, reach: 4).contains(.change)
  }

  /// `menang 2-1`.
  private func isScore(_ first: Amount, _ second: Amount) -> Bool {
    guard first.unit == nil, second.unit == nil, first.number.value < 20, second.number.value < 20 else { return false }
    var at = first.start - 1
    for _ in 0..<4 where at >= begin {
      if isWord(at), tables.start(tokens[at].word).contains(.label),
        let match = tables.labelsBefore.longest(in: tokens, at: at, end: end),
        tables.labelRows[Int(match.value)].kind == .score
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// `dua dari tiga warga`, `nine in ten`, `two out of three`: a share, in percent.
  func ratio(_ first: Amount, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard first.unit == nil, first.suffix == nil, !first.number.isDecimal, first.number.value <= 10 else { return nil }
    var at = first.end
    // `nine stations in ten`
    if let counted = noun(at: at, isOne: false), word(counted.end) == tables.words.inWord { at = counted.end }
    let isOut = word(at) == tables.words.out && word(at + 1) == tables.words.of
    if isOut {
      at += 2
    } else if word(at) == tables.words.dari || word(at) == tables.words.inWord {
      at += 1
    } else {
      return nil
    }
    if word(at) == tables.words.every { at += 1 }
    guard let whole = amount(at: at), whole.unit == nil, !whole.number.isDecimal,
      whole.number.value > first.number.value,
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000].contains(whole.number.value),
      whole.number.isWord == first.number.isWord || word(at - 1) != tables.words.dari
        || (first.number.isWord && PowerOfTen.dividing(whole.number.value) == whole.number.value)
    else { return nil }
    let value = 100 * first.number.value / whole.number.value
    let noun = noun(at: whole.end, isOne: false)
    var draft = QuantityDraft(
      start: start, end: noun?.end ?? whole.end, numberStart: first.numberStart, numberEnd: whole.numberEnd,
      value: value, bounds: .point(value), form: .proportion, unit: .percent, noun: noun, rule: "quantity.ratio")
    draft.bounds = QuantityBounds(
      core: Bounds(value, value),
      outer: Bounds(value * (1 - QuantityConstants.rangeOuterShare), value * (1 + QuantityConstants.rangeOuterShare)))
    if let approximator, approximator.kind == .plain {
      let number = ReadNumber(value: value, granularity: 1, isDecimal: true, end: whole.end)
      draft.bounds = .approximated(number, by: approximator, countsThings: false)
      (draft.form, draft.rule) = (approximator.form, "quantity.\(approximator.form.rawValue)")
    }
    return draft
  }

  /// `Budi (37)`, `berusia 37 tahun`, `aged 37`, `37-year-old`, `Kim, 37,`: a person's age.
  func age(_ amount: Amount, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard !amount.number.isDecimal, amount.number.value >= 1, amount.number.value <= 120 else { return nil }
    let isYears = amount.unit?.name == "year"
    guard isYears || amount.unit == nil else { return nil }
    var stop = amount.end
    if let match = ageAfter(amount) { stop = match } else if !isAgeBefore(amount, start) { return nil }
    let years = amount.number.value
    var bounds = QuantityBounds.point(years)
    bounds.outer = Bounds(years - 1, years + 1)
    var form = QuantityForm.bare
    if let approximator, approximator.kind == .plain {
      bounds = .approximated(amount.number, by: approximator, countsThings: true)
      form = approximator.form
    }
    return QuantityDraft(
      start: start, end: stop, numberStart: amount.numberStart, numberEnd: amount.numberEnd, value: years,
      bounds: bounds, form: form, unit: .year, rule: "quantity.age")
  }

  /// `37-year-old`.
  private func ageAfter(_ amount: Amount) -> Int? {
    var at = amount.numberEnd
    if isHyphen(at) { at += 1 }
    guard at < end, let match = tables.labelsAfter.longest(in: tokens, at: at, end: end),
      tables.labelRows[Int(match.value)].kind == .age
    else { return nil }
    return at + match.length
  }

  private func isAgeBefore(_ amount: Amount, _ start: Int) -> Bool {
    let before = amount.start - 1
    guard before >= begin else { return false }
    // `aged about 40`
    if isAgeLabel(before) || isAgeLabel(start - 1) || isAgeOf(before, amount) { return true }
    guard before > begin, isName(before - 1) || isMark(before, 0x2C) && isOnePerson(before - 1) else { return false }
    if isMark(before, 0x28), isMark(amount.end, 0x29) { return amount.number.value > 1 }
    return isMark(before, 0x2C) && !amount.number.isWord
      && (isMark(amount.end, 0x2C) || (amount.unit != nil && (amount.end >= end || isMark(amount.end, 0x2E))))
  }

  private func isAgeLabel(_ at: Int) -> Bool {
    guard isWord(at), tables.start(tokens[at].word).contains(.label),
      let match = tables.labelsBefore.longest(in: tokens, at: at, end: at + 1)
    else { return false }
    return tables.labelRows[Int(match.value)].kind == .age
  }

  /// `a girl of four`, `a man of 62 who`: nothing is counted.
  private func isAgeOf(_ of: Int, _ amount: Amount) -> Bool {
    guard of > begin, isWord(of), amount.unit == nil || amount.unit?.name == "year",
      let match = tables.labelsBefore.longest(in: tokens, at: of - 1, end: of + 1), match.length == 2,
      tables.labelRows[Int(match.value)].kind == .age
    else { return false }
    return amount.end >= end || !isWord(amount.end) || isStop(amount.end) || amount.unit != nil
  }

  /// `the driver, 37,`: a person told by what they are.
  private func isOnePerson(_ at: Int) -> Bool {
    guard isWord(at), let found = concept(at: at), counted.kind(found.concept) == .person else { return false }
    return decimalComma || lastByte(at) != 0x73
  }

  /// A capitalised word that is no acronym: the end of a person's name.
  private func isName(_ index: Int) -> Bool {
    guard isWord(index), !isStop(index) else { return false }
    // `Jong-un`
    if isHyphen(index - 1), !isSpaced(index), isWord(index - 2) { return tokens[index - 2].isCapitalised }
    return tokens[index].isCapitalised && !tokens[index].isAllCaps
  }
}
