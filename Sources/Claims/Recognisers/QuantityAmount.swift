import Reading

/// A number with its magnitude and its unit of measure or currency.
struct Amount {
  /// The first token (a currency before the number counts).
  var start: Int
  var numberStart: Int
  /// The token after magnitude, currency and unit.
  var end: Int
  var numberEnd: Int
  var number: ReadNumber
  /// Nil where only a counted noun, or nothing, follows.
  var unit: MeasureUnit?
  /// `-an`, `-plus` and the like hang on the number itself.
  var suffix: Approximator?
}

extension QuantityScanner {
  /// The amount that starts at a token: `Rp2,5 triliun`, `1.500`, `two hundred kilometres`; nil where none does.
  /// - Parameter afterDash: the amount is the far end of a range, whose dash is no part of a name.
  func amount(at start: Int, afterDash: Bool = false) -> Amount? {
    guard start < end, !isOccupied(start) else { return nil }
    var at = start
    var currency: MeasureUnit?
    if let match = unitBefore(at) {
      currency = tables.unitRows[Int(match.value)]
      at += match.length
    }
    let isNegative = isMinus(at)
    if isNegative { at += 1 }
    guard at < end, !isOccupied(at), var number = number(at: at),
      !isName(number: at, currency != nil || afterDash)
    else { return nil }
    if isNegative {
      number.value = -number.value
      number.alternative = number.alternative.map { -$0 }
    }
    var amount = Amount(
      start: start, numberStart: isNegative ? at - 1 : at, end: number.end, numberEnd: number.end, number: number)
    takeMagnitude(&amount, currency: currency)
    takeSuffix(&amount)
    takeUnit(&amount, currency: currency)
    return amount
  }

  /// A unit that stands before its number: a currency, or an earthquake's `M`.
  private func unitBefore(_ at: Int) -> PhraseTable.Match? {
    guard let match = tables.unitsBefore.longest(in: tokens, at: at, end: end), at + match.length < end else {
      return nil
    }
    let unit = tables.unitRows[Int(match.value)]
    let next = at + match.length
    if unit.dimension == .money { return isNumber(next) || role(next) != .none || isMinus(next) ? match : nil }
    guard isNumber(next) else { return nil }
    // `M 5,6` is an earthquake's magnitude, `M 15` is not.
    return tokens[at].end - tokens[at].start > 2 || QuantityDigits.isMagnitude(text, tokens[next]) ? match : nil
  }

  /// A minus sign in front of digits, no hyphen or dash between words or numbers.
  private func isMinus(_ at: Int) -> Bool {
    if role(at) == .sign { return isNumber(at + 1) || role(at + 1) != .none }
    guard isDash(at), isNumber(at + 1), !isSpaced(at + 1) else { return false }
    return at == begin || (isSpaced(at) && !isNumber(at - 1)) || isMark(at - 1, 0x28)
  }

  /// The number at a token, in digits or words, without magnitude.
  private func number(at: Int) -> ReadNumber? {
    if isNumber(at) { return digits(at: at) }
    return QuantityNumerals.read(self, at: at)
  }

  /// Words and marks that multiply: `juta`, `bn`, `M` after rupiah, `2 juta 300 ribu`.
  private func takeMagnitude(_ amount: inout Amount, currency: MeasureUnit?) {
    guard !amount.number.isWord || currency != nil || isHyphenatedScale(amount.end) else { return }
    while let (factor, next) = magnitude(at: amount.end, currency: currency) {
      if factor >= 1000 { resolveDecimal(&amount.number) }
      amount.number = amount.number.scaled(factor)
      if isDecadeLike(next - 1), let row = tables.suffixRow { amount.suffix = tables.approximatorRows[row] }
      amount.end = next
      amount.numberEnd = next
      if let more = smallerPart(of: amount, factor) {
        amount.number.value += more.value
        amount.number.granularity = more.granularity
        amount.end = more.end
        amount.numberEnd = more.end
        break
      }
    }
  }

  /// `Rp50 ribuan`: a magnitude with the ending of `-an`.
  private func isDecadeLike(_ at: Int) -> Bool {
    tables.magnitudeRows[Int(tables.magnitudes[Int(tokens[at].word)])].condition == .decadeLike
  }

  private func isHyphenatedScale(_ at: Int) -> Bool { isHyphen(at) && tables.start(word(at + 1)).contains(.magnitude) }

  /// `2 juta 300 ribu`: a number with a smaller magnitude that follows at once.
  private func smallerPart(of amount: Amount, _ factor: Double) -> ReadNumber? {
    guard decimalComma, !amount.number.isDecimal, isNumber(amount.end), !isOccupied(amount.end),
      var part = digits(at: amount.end), let (smaller, next) = magnitude(at: part.end, currency: nil), smaller < factor
    else { return nil }
    part = part.scaled(smaller)
    part.end = next
    return part
  }

  /// The factor at a token, and the token after it.
  private func magnitude(at start: Int, currency: MeasureUnit?) -> (Double, Int)? {
    let at = isHyphen(start) && !isSpaced(start) && !isSpaced(start + 1) ? start + 1 : start
    guard isWord(at), tables.start(word(at)).contains(.magnitude) else { return nil }
    let row = tables.magnitudeRows[Int(tables.magnitudes[Int(tokens[at].word)])]
    // `100-million` joins only words of magnitude, not marks.
    if at > start, row.condition != .none { return nil }
    switch row.condition {
    case .none, .decadeLike: return (row.factor, at + 1)
    case .money:
      guard tokens[at].isCapitalised, currency?.dimension == .money || currencyAfter(at + 1) else { return nil }
      return (row.factor, at + 1)
    case .glued:
      let isGlued = tokens[at].isGlued
      if currency == nil, isResolution(at) { return nil }
      guard currency?.dimension == .money || (isGlued && !isAlsoUnit(at)) || currencyAfter(at + 1) || countsMillions(at)
      else { return nil }
      return isGlued || currency?.dimension == .money ? (row.factor, at + 1) : nil
    }
  }

  /// `m` after digits is a metre unless something counted follows.
  private func isAlsoUnit(_ at: Int) -> Bool { tables.unitsAfter.longest(in: tokens, at: at, end: end) != nil }

  /// `4K`, `8K` before what shows pictures, `5K` of a run: one digit and a capital, no money and no persons behind it.
  private func isResolution(_ at: Int) -> Bool {
    guard word(at) == 0x6B, tokens[at].isCapitalised, isNumber(at - 1), tokens[at - 1].end - tokens[at - 1].start == 1,
      !currencyAfter(at + 1)
    else { return false }
    return concept(at: at + 1).map { !counted.isPerson($0.concept) } ?? true
  }

  private func countsMillions(_ at: Int) -> Bool {
    guard tokens[at].isGlued, isWord(at + 1) else { return false }
    // `4m tonnes`: of two units only the second is one.
    if let match = tables.unitsAfter.longest(in: tokens, at: at + 1, end: end) {
      return tables.unitRows[Int(match.value)].dimension != .count
    }
    return concept(at: at + 1).map { counted.isPerson($0.concept) } ?? false
  }

  private func currencyAfter(_ at: Int) -> Bool {
    guard at < end, let match = tables.unitsAfter.longest(in: tokens, at: at, end: end) else { return false }
    return tables.unitRows[Int(match.value)].dimension == .money
  }

  /// A comma or full stop with three digits before a magnitude is the decimal mark of its language: `8,727 miliar`.
  private func resolveDecimal(_ number: inout ReadNumber) {
    number.alternative = nil
  }

  /// `-an`, `an`, `+`, `-plus`, `-odd`: what hangs on the number.
  private func takeSuffix(_ amount: inout Amount) {
    let at = amount.end
    guard at < end else { return }
    let next = isHyphen(at) && !isSpaced(at) ? at + 1 : at
    guard next < end, !isSpaced(next) else { return }
    if let match = tables.approximatorsAfter.longest(in: tokens, at: next, end: end) {
      amount.suffix = tables.approximatorRows[Int(match.value)]
      amount.end = next + match.length
    } else if decimalComma, word(next) == tables.suffixWord, let row = tables.suffixRow {
      amount.suffix = tables.approximatorRows[row]
      amount.end = next + 1
      takeMagnitude(&amount, currency: nil)
    }
  }

  /// The unit after the number (`persen`, `km`, `dolar AS`), or the currency before it.
  private func takeUnit(_ amount: inout Amount, currency: MeasureUnit?) {
    var at = amount.end
    if isHyphen(at), !isSpaced(at), at + 1 < end, !isSpaced(at + 1) { at += 1 }
    // `20 [kg]`
    let bracket = isMark(at, 0x5B) || isMark(at, 0x7B) || isMark(at, 0x3C)
    if bracket { at += 1 }
    if at < end, let match = tables.unitsAfter.longest(in: tokens, at: at, end: end) {
      let unit = tables.unitRows[Int(match.value)]
      let isCounting = unit.dimension == .count
      if currency == nil || unit == currency, !isCounting, fits(unit, amount.number, at) {
        amount.unit = unit
        amount.end = at + match.length + (bracket ? 1 : 0)
        takeSmallerUnit(&amount)
        return
      }
    }
    amount.unit = currency
  }

  /// Whether a unit can go with the number: one-letter units need digits, `magnitude` after the number none.
  private func fits(_ unit: MeasureUnit, _ number: ReadNumber, _ at: Int) -> Bool {
    guard tokens[at].end - tokens[at].start == 1, tokens[at].kind == .word else { return true }
    let isSmall = unit.dimension == .length || unit.dimension == .mass || unit.dimension == .duration
    return !number.isWord && !(isSmall && tokens[at].isCapitalised)
  }

  /// `18 menit 40 detik`, `3 dollars and 50 cents`: one measure in two units, given in the smaller.
  private func takeSmallerUnit(_ amount: inout Amount) {
    guard let unit = amount.unit else { return }
    switch unit.dimension {
    case .duration, .money, .length, .mass, .area: break
    default: return
    }
    let at = word(amount.end) == tables.words.and ? amount.end + 1 : amount.end
    guard at < end, !isOccupied(at), let part = number(at: at), !part.isDecimal, part.end < end,
      let match = tables.unitsAfter.longest(in: tokens, at: part.end, end: end)
    else { return }
    let smaller = tables.unitRows[Int(match.value)]
    guard smaller.dimension == unit.dimension, smaller.factor < unit.factor, part.value * smaller.factor < unit.factor
    else { return }
    amount.number.alternative = nil
    if unit.dimension == .money {
      amount.number.value += part.value * smaller.factor
      amount.number.granularity = smaller.factor
    } else {
      // Factors are rounded: sixteen ounces are a pound.
      let ratio = unit.factor / smaller.factor
      let isWhole = abs(ratio - ratio.rounded()) < ratio * 1e-6
      amount.number.value = tidy(amount.number.value * (isWhole ? ratio.rounded() : ratio) + part.value)
      amount.number.granularity = part.granularity
      amount.unit = smaller
    }
    amount.end = part.end + match.length
    // `1 jam 20 menit 5 detik`
    if unit.dimension == .duration { takeSmallerUnit(&amount) }
  }
}
