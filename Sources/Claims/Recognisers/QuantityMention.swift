import Reading

/// A quantity as it is being put together: number or words, approximators around it, unit and noun.
struct QuantityDraft {
  var start: Int
  var end: Int
  var numberStart: Int
  var numberEnd: Int
  var value: Double?
  /// The value in the other number format, where both are open.
  var alternative: Double?
  var bounds: QuantityBounds
  var form: QuantityForm
  var unit: MeasureUnit?
  var noun: CountedNoun?
  var scope: ScopeMarks = []
  var rule: String
}

extension QuantityScanner {
  /// The quantity that starts at a token, and the token to go on from; nil where none starts.
  func mention(at start: Int) -> (quantity: Quantity, next: Int)? {
    var at = start
    var approximator: Approximator?
    while at < end, let match = approximatorMatch(at) {
      let row = tables.approximatorRows[Int(match.value)]
      if row.kind == .introducer, at == start { break }
      // The first word of a chain says most: `diperkirakan sekitar`, `up to about`.
      if row.kind != .introducer, approximator == nil || approximator?.form == .about { approximator = row }
      at += match.length
    }
    // `some houses`: the word before is no approximator then.
    guard canStartAmount(at) else { return at == start + 1 ? share(start, nil, start).map(finish) : nil }
    // What the word cannot begin is not asked: a draft is large, and many words begin nothing.
    let (role, begins) = (role(at), tables.start(tokens[at].word))
    if role == .unitFused, let draft = fusedUnit(at, approximator, start) { return finish(draft) }
    if at > start, isArticle(at), let draft = measuredOne(at, approximator, start) { return finish(draft) }
    if begins.contains(.share), let draft = share(at, approximator, start) { return finish(draft) }
    if begins.contains(.vague), let draft = vague(at, approximator, start) { return finish(draft) }
    if at == start, role == .ordinal, let draft = group(at) { return finish(draft) }
    guard let first = amount(at: at) else { return nil }
    // `from 1 in 10`: the opening of a range is no part of anything else.
    let opens = approximator?.kind == .range
    let head = opens ? at : start
    if let draft = range(from: first, approximator, start) { return finish(draft) }
    if let draft = bounded(first, approximator, head) { return finish(draft) }
    if let draft = ratio(first, approximator, head) { return finish(draft) }
    if let draft = quotient(first, head) { return finish(draft) }
    return single(first, opens ? nil : approximator, head)
      .map(finish)
  }

  /// Whether a number, a share or a vague word can start at a token: most words after `dari` or `over` cannot.
  private func canStartAmount(_ at: Int) -> Bool {
    guard at < end else { return false }
    return tokens[at].kind == .number || !tables.start(tokens[at].word).isDisjoint(with: .amount) || isArticle(at)
      || isDash(at)
  }

  private func approximatorMatch(_ at: Int) -> PhraseTable.Match? {
    guard !isOccupied(at) else { return nil }
    return tables.approximatorsBefore.longest(in: tokens, at: at, end: end)
  }

  /// One number with what stands around it.
  private func single(_ amount: Amount, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard !isDashed(amount), !isCompound(amount) else { return nil }
    if let age = age(amount, approximator, start) { return age }
    guard !isLabelled(amount), !isYear(amount), !isClockTime(amount), !isIndefinite(amount), !isPartOfName(amount),
      !isReduplicated(amount)
    else { return nil }
    var amount = amount
    var noun = amount.unit == nil ? noun(at: amount.end, isOne: amount.number.value == 1) : nil
    if let times = amount.unit, times.dimension == .times, let event = self.noun(at: amount.end, isOne: false),
      event.concept != nil
    {
      (noun, amount.unit) = (event, nil)
    }
    resolveReading(&amount, noun)
    if amount.unit == nil, amount.number.isFraction, word(amount.end) == tables.words.of, amount.end + 1 < end {
      amount.number = amount.number.scaled(100)
      (amount.unit, amount.end) = (.percent, amount.end + 1)
      noun = self.noun(at: amount.end, isOne: false)
    }
    var chosen = approximator
    var start = start
    if let approximator, approximator.form == .more, isDuring(start, amount) { (chosen, start) = (nil, amount.start) }
    if let suffix = amount.suffix { chosen = suffix }
    var draft = QuantityDraft(
      start: start, end: noun?.end ?? amount.end, numberStart: amount.numberStart, numberEnd: amount.numberEnd,
      value: amount.number.value, bounds: .bare(amount.number, of: amount.unit?.dimension ?? .count), form: .bare,
      unit: amount.unit ?? noun?.unit, noun: noun, rule: "quantity.bare")
    draft.alternative = amount.number.alternative
    takePostApproximator(&draft, amount, &chosen)
    apply(chosen, to: &draft, amount.number)
    if draft.unit == nil { partOf(&draft, amount) }
    if draft.unit == nil, let noun = nounBefore(start) { (draft.noun, draft.unit) = (noun, noun.unit) }
    if draft.unit == nil, let noun = subsetNoun(after: draft.end) { (draft.noun, draft.unit) = (noun, noun.unit) }
    if let noun = casualtyBefore(start, draft) { (draft.noun, draft.unit) = (noun, noun.unit) }
    return draft
  }

  /// A number glued to a dash on either side and no range: a score, a code.
  private func isDashed(_ amount: Amount) -> Bool {
    guard !amount.number.isWord else { return false }
    // `4G network`: letters glued to the number that are no unit of it.
    if amount.unit == nil, amount.suffix == nil, isWord(amount.end), !isSpaced(amount.end) { return true }
    let before = amount.start - 1
    if isDash(before), !isSpaced(amount.start), isNumber(before - 1), !isSpaced(before) { return true }
    let after = amount.end
    return amount.unit == nil && isDash(after) && !isSpaced(after) && isNumber(after + 1) && !isSpaced(after + 1)
  }

  /// `high-five`, `two-front war`: a number word in a compound with no unit and nothing counted.
  private func isCompound(_ amount: Amount) -> Bool {
    let before = amount.start - 1
    if isHyphen(before), !isSpaced(before), !isSpaced(amount.start), isWord(before - 1), amount.number.isWord {
      return true
    }
    // `a 4,120-strong workforce` counts, as `a two-front war` does not.
    guard amount.number.isWord || amount.number.value < 20 else { return false }
    let after = amount.end
    guard amount.unit == nil, amount.suffix == nil, isHyphen(after), !isSpaced(after), after + 1 < end,
      !isSpaced(after + 1), isWord(after + 1)
    else { return false }
    return concept(at: after + 1) == nil
  }

  /// `over five years`: during, and no more than that.
  private func isDuring(_ start: Int, _ amount: Amount) -> Bool {
    guard word(start) == tables.words.over, let unit = amount.unit, unit.dimension == .duration else { return false }
    return unit.factor >= 86_400
  }

  /// `dua-duanya`
  private func isReduplicated(_ amount: Amount) -> Bool {
    guard amount.number.isWord else { return false }
    let first = tokens[amount.numberStart].word
    return (isHyphen(amount.numberEnd) && word(amount.numberEnd + 1) == first)
      || (isHyphen(amount.start - 1) && word(amount.start - 2) == first)
  }

  /// `satu` and `one` without anything counted are articles and pronouns.
  private func isIndefinite(_ amount: Amount) -> Bool {
    guard amount.number.isWord, amount.number.value == 1, amount.unit == nil, !decimalComma else { return false }
    return noun(at: amount.end, isOne: true)?.concept == nil
  }

  /// `1.500 people` in Indonesian format, `6,175 kg`: what follows decides between thousands and decimals.
  private func resolveReading(_ amount: inout Amount, _ noun: CountedNoun?) {
    guard let other = amount.number.alternative else { return }
    let counts = noun?.concept != nil && amount.unit == nil
    if amount.number.isDecimal, counts || format == .other {
      amount.number.value = other
      amount.number.granularity = PowerOfTen.dividing(other)
      amount.number.isDecimal = false
    }
    // Thousands in the language's own format, and thousands of one percent, are no choice.
    if !amount.number.isDecimal || format != nil || !canBeThousands(amount.unit) { amount.number.alternative = nil }
  }

  func apply(_ approximator: Approximator?, to draft: inout QuantityDraft, _ number: ReadNumber) {
    guard let approximator else { return }
    let dimension = draft.unit?.dimension ?? .count
    let counts = dimension == .count || dimension == .duration || dimension == .age || dimension == .times
    switch approximator.form {
    case .bare, .range: return
    case .decadeLike: draft.bounds = .decadeLike(number)
    default: draft.bounds = .approximated(number, by: approximator, countsThings: counts)
    }
    draft.form = approximator.form
    draft.rule = "quantity.\(approximator.form.rawValue)"
  }

  /// `1.500 lebih`, `500 orang lebih`, `200 or so`, `a hectare or less`.
  private func takePostApproximator(_ draft: inout QuantityDraft, _ amount: Amount, _ chosen: inout Approximator?) {
    for at in draft.noun == nil ? [amount.end] : [amount.end, draft.end] {
      guard at < end, isSpaced(at), let match = tables.approximatorsAfter.longest(in: tokens, at: at, end: end) else {
        continue
      }
      let row = tables.approximatorRows[Int(match.value)]
      let after = at + match.length
      guard row.form != .andMore || endsComparison(after), word(after) != tables.words.than else { continue }
      chosen = row
      draft.end = max(draft.end, after)
      if draft.unit == nil, let noun = noun(at: after, isOne: false) {
        (draft.noun, draft.unit, draft.end) = (noun, noun.unit, noun.end)
      }
      return
    }
  }

  /// `lebih` before an adjective is a comparative: `dua lebih besar`.
  private func endsComparison(_ at: Int) -> Bool {
    at >= end || !isWord(at) || isStop(at) || concept(at: at) != nil || isEvent(at)
      || tables.unitsAfter.longest(in: tokens, at: at, end: end) != nil
  }

  /// `14 dari 16 negara`, `78 of the 312 stations`: the noun stands with the whole.
  private func partOf(_ draft: inout QuantityDraft, _ amount: Amount) {
    guard word(amount.end) == tables.words.of || word(amount.end) == tables.words.dari else { return }
    draft.scope.insert(.part)
    if tables.words.those.contains(word(amount.end + 1)) { return }
    var at = amount.end + 1
    while at < min(end, amount.end + 7), !isNumber(at), role(at) == .none, !isWhole(at) { at += 1 }
    // `six of its flights and all 14 trains`: the noun that comes first is the whole.
    let isNamed = isWhole(at)
    let whole = at < end && !isNamed ? self.amount(at: at) : nil
    at = whole?.end ?? (isNamed ? at : amount.end + 1)
    if word(at) == tables.words.the { at += 1 }
    guard let noun = noun(at: at, isOne: false), noun.concept != nil else { return }
    (draft.noun, draft.unit) = (noun, noun.unit)
  }

  /// A noun of what is counted, that owns nothing (`the regency's 312 stations`).
  private func isWhole(_ at: Int) -> Bool {
    guard !decimalComma, let found = concept(at: at) else { return false }
    return !isPossessive(at + found.length)
  }

  private func finish(_ draft: QuantityDraft) -> (Quantity, Int) {
    let unit = draft.unit ?? .number
    let mention = TextRange(Int(tokens[draft.start].start), Int(tokens[draft.end - 1].end))
    let quantity = Quantity(
      range: mention, numberRange: range(draft.numberStart, draft.numberEnd),
      nounRange: draft.noun.map { range($0.from, $0.end) }, sentence: sentence, value: draft.value,
      core: draft.bounds.core, outer: draft.bounds.outer, form: draft.form, isHardLow: draft.bounds.isHardLow,
      isHardHigh: draft.bounds.isHardHigh, unit: unit, concept: draft.noun?.concept ?? nil,
      conceptName: draft.noun?.name, scope: draft.scope.union(scope(draft.start, draft.numberEnd, draft.end)),
      alternative: draft.alternative, rule: draft.rule)
    // A noun that names the whole stands further on: the words between are read as well.
    return (quantity, max(draft.end, draft.numberEnd))
  }
}
