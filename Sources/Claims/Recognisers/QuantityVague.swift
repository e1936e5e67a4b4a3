import Reading

// Quantities without a number: `ribuan`, `dozens of`, `sepertiga`, `most`, `tidak ada korban`, `kedua negara`.
extension QuantityScanner {
  /// A vague quantity in words.
  func vague(_ at: Int, _ approximator: Approximator?, _ first: Int) -> QuantityDraft? {
    guard at < end, tables.start(tokens[at].word).contains(.vague), !isOccupied(at),
      let match = tables.quantifiers.longest(in: tokens, at: at, end: end)
    else { return nil }
    let row = tables.quantifierRows[Int(match.value)]
    // An approximator says nothing about a word that is vague itself (`took over many mines`).
    let isExact = row.bounds.core.low == row.bounds.core.high
    let start = approximator?.kind == .plain && isExact ? first : at
    let after = at + match.length
    var bounds = row.bounds
    var draft = QuantityDraft(
      start: start, end: after, numberStart: at, numberEnd: after, value: nil, bounds: bounds, form: .vague,
      rule: "quantity.vague")
    guard takeVagueUnit(&draft, after, row) else { return nil }
    if let low = bounds.core.low, low == bounds.core.high {
      draft.value = low
      if row.align == "none" { (draft.form, draft.rule) = (.none, "quantity.none") }
      if let approximator, approximator.kind == .plain {
        let number = ReadNumber(value: low, granularity: 1, end: after)
        bounds = .approximated(number, by: approximator, countsThings: true)
        (draft.bounds, draft.form) = (bounds, approximator.form)
        draft.rule = "quantity.\(approximator.form.rawValue)"
      }
    }
    return draft
  }

  /// The unit or noun of a vague quantity; false where the words count nothing (`banyak`, `no`, `several` by themselves).
  private func takeVagueUnit(_ draft: inout QuantityDraft, _ after: Int, _ row: VagueRow) -> Bool {
    let scaled = tables.start(word(after)).contains(.magnitude) && role(after) == .scale ? after + 1 : after
    if scaled > after {
      draft.bounds = draft.bounds.times(value(after))
      (draft.end, draft.numberEnd) = (scaled, scaled)
    }
    if scaled < end, let match = tables.unitsAfter.longest(in: tokens, at: scaled, end: end) {
      let unit = tables.unitRows[Int(match.value)]
      if unit.dimension != .count, unit.dimension != .other, isDistinct(row) || unit.dimension != .magnitude {
        (draft.unit, draft.end) = (unit, scaled + match.length)
        return row.align != "none"
      }
    }
    var at = scaled
    if word(at) == tables.words.of { at += 1 }
    if word(at) == tables.words.the { at += 1 }
    guard let noun = noun(at: at, isOne: false) else { return isDistinct(row) && row.align != "scores" }
    let kind = noun.concept.map(counted.kind) ?? .none
    switch row.align {
    case "none": guard kind == .person || kind == .casualty || kind == .thing else { return false }
    case _ where !isDistinct(row):
      guard noun.concept != nil || noun.unit == .person || countsAnything(row), kind != .event, noun.from <= at + 1,
        !isVerb(noun.from, kind)
      else { return false }
    default: break
    }
    (draft.noun, draft.unit, draft.end) = (noun, noun.unit, noun.end)
    return true
  }

  /// Whether whatever follows the words is counted by them, be it known to the lexicon or not.
  private func countsAnything(_ row: VagueRow) -> Bool {
    switch row.align {
    case "several", "few_pos", "couple", "pair", "handful": true
    default: false
    }
  }

  /// Whether an Indonesian word that the lexicon gives a noun's concept has the prefix of a verb (`banyak memiliki`).
  func isVerb(_ index: Int, _ kind: CountedConcepts.Kind, length: Int32 = 7) -> Bool {
    guard decimalComma, tokens[index].end - tokens[index].start >= length else { return false }
    let start = Int(tokens[index].start)
    let prefix = (text[start] | 0x20, text[start + 1] | 0x20, text[start + 2] | 0x20)
    switch prefix {
    case (0x6D, 0x65, 0x6D), (0x6D, 0x65, 0x6E), (0x62, 0x65, 0x72): return true
    case (0x74, 0x65, 0x72): return length < 8 && kind != .person && kind != .casualty
    default: return false
    }
  }

  /// Whether the word by itself says that something is counted.
  private func isDistinct(_ row: VagueRow) -> Bool {
    switch row.align {
    case "none", "many", "few", "few_pos", "several", "a_number_of", "both", "couple", "only_one", "pair", "handful":
      false
    default: true
    }
  }

  /// A share of a whole in words, in percent; or a fraction of a unit (`half an hour`).
  func share(_ at: Int, _ approximator: Approximator?, _ first: Int) -> QuantityDraft? {
    let start = approximator?.kind == .range ? at : first
    guard at < end, tables.start(tokens[at].word).contains(.share), !isOccupied(at),
      let match = tables.shares.longest(in: tokens, at: at, end: end)
    else { return nil }
    let row = tables.shareRows[Int(match.value)]
    let after = at + match.length
    if role(after) == .scale || role(after) == .hundred || takesArticle(after + 1),
      isArticle(after) || role(after) != .none
    {
      return nil
    }
    // `all six flights` are six, not a share.
    if row.align == "all", isNumber(after) || role(after) != .none { return nil }
    // `the most expensive`
    if row.align == "most", word(at - 1) == tables.words.the { return nil }
    let exact = row.bounds.core.low == row.bounds.core.high ? row.bounds.core.low : nil
    if let exact, let part = partOfUnit(exact / 100, at, after, approximator, start) { return part }
    if let exact, at == begin, after == end {
      // By itself it is a number, a share of nothing.
      return QuantityDraft(
        start: start, end: after, numberStart: at, numberEnd: after, value: exact / 100,
        bounds: row.bounds.times(0.01), form: .bare, rule: "quantity.fraction")
    }
    var bounds = row.bounds
    if let exact, exact > 0, exact < 100 {
      bounds.core = Bounds(exact - QuantityConstants.shareCore, exact + QuantityConstants.shareCore)
    }
    var draft = QuantityDraft(
      start: start, end: after, numberStart: at, numberEnd: after, value: exact, bounds: bounds, form: .proportion,
      unit: .percent, rule: "quantity.proportion")
    if let exact, let approximator, approximator.kind == .plain {
      draft.bounds = .approximated(
        ReadNumber(value: exact, granularity: 1, isDecimal: true, end: after), by: approximator, countsThings: false)
      (draft.form, draft.rule) = (approximator.form, "quantity.\(approximator.form.rawValue)")
    }
    return takeWhole(&draft, after, row, approximator != nil) ? draft : nil
  }

  /// The noun that the share is taken of; false where nothing shows that the words are a share.
  private func takeWhole(_ draft: inout QuantityDraft, _ after: Int, _ row: VagueRow, _ isApproximated: Bool) -> Bool {
    var at = after
    var isPartitive = word(after - 1) == tables.words.of
    for _ in 0..<3 where word(at) == tables.words.of || word(at) == tables.words.the || word(at) == tables.words.dari {
      isPartitive = true
      at += 1
    }
    let noun = noun(at: at, isOne: false)
    // `a third brother` is an ordinal.
    if !isPartitive, isArticle(draft.numberStart), noun != nil { return false }
    if let noun, noun.concept != nil, noun.from == at { (draft.noun, draft.end) = (noun, noun.end) }
    switch row.align {
    case "all", "most", "almost_all", "some", "minority": return draft.noun != nil
    case "none": return draft.noun != nil || isPartitive
    case "half": return isPartitive || draft.noun != nil || isApproximated || endsPhrase(after)
    default: return isPartitive || isApproximated || draft.noun != nil || endsPhrase(after)
    }
  }

  private func endsPhrase(_ at: Int) -> Bool { at >= end || !isWord(at) || isStop(at) }

  /// `half an hour`, `setengah hektare`, `a quarter of a mile`.
  private func partOfUnit(
    _ part: Double, _ at: Int, _ after: Int, _ approximator: Approximator?, _ start: Int
  ) -> QuantityDraft? {
    var next = after
    if word(next) == tables.words.of { next += 1 }
    let hasArticle = isArticle(next)
    if hasArticle { next += 1 }
    guard hasArticle || decimalComma, next < end, !isOccupied(next),
      let match = tables.unitsAfter.longest(in: tokens, at: next, end: end)
    else { return nil }
    var unit = tables.unitRows[Int(match.value)]
    guard unit.dimension != .count, unit.dimension != .percent, unit.dimension != .other else { return nil }
    var value = part
    if unit.name == "hour" { (value, unit) = (part * 60, .minute) }
    var draft = QuantityDraft(
      start: start, end: next + match.length, numberStart: at, numberEnd: after, value: value, bounds: .point(value),
      form: .bare, unit: unit, rule: "quantity.bare")
    if let approximator, approximator.kind == .plain {
      let number = ReadNumber(value: value, granularity: 1, isDecimal: true, end: next)
      draft.bounds = .approximated(number, by: approximator, countsThings: false)
      (draft.form, draft.rule) = (approximator.form, "quantity.\(approximator.form.rawValue)")
    }
    return draft
  }

  /// `kedua negara`, `ketiga korban`: a definite group; after its noun the word is an ordinal.
  func group(_ at: Int) -> QuantityDraft? {
    guard decimalComma, role(at) == .ordinal, at + 1 < end, value(at) >= 2, value(at) <= 10,
      at == begin || !isWord(at - 1) || isStop(at - 1) || isVerb(at - 1, .thing),
      let noun = noun(at: at + 1, isOne: false), let concept = noun.concept
    else { return nil }
    let kind = counted.kind(concept)
    guard kind == .person || kind == .thing else { return nil }
    return QuantityDraft(
      start: at, end: noun.end, numberStart: at, numberEnd: at + 1, value: value(at), bounds: .point(value(at)),
      form: .exact, unit: noun.unit, noun: noun, rule: "quantity.group")
  }
}

extension QuantityBounds {
  func times(_ factor: Double) -> QuantityBounds {
    var bounds = self
    bounds.core = core.scaled(factor)
    bounds.outer = outer.scaled(factor)
    return bounds
  }
}
