import Reading

// One of a unit, without a number: `less than a kilometre`, `selama sepekan`.
extension QuantityScanner {
  /// `less than a kilometre`: one of a unit, after an approximator only.
  func measuredOne(_ at: Int, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard let approximator, approximator.kind == .plain, isArticle(at), at + 1 < end,
      let match = tables.unitsAfter.longest(in: tokens, at: at + 1, end: end)
    else { return nil }
    let unit = tables.unitRows[Int(match.value)]
    guard unit.dimension != .count, unit.dimension != .times, unit.dimension != .other else { return nil }
    let stop = at + 1 + match.length
    let number = ReadNumber(value: 1, granularity: 1, end: at + 1)
    var draft = QuantityDraft(
      start: start, end: stop, numberStart: at, numberEnd: at + 1, value: 1, bounds: .point(1), form: .bare,
      unit: unit, rule: "quantity.bare")
    apply(approximator, to: &draft, number)
    return draft
  }

  /// `selama sepekan`, `lebih dari setahun`: one of a unit in one word, where something shows that time is measured.
  func fusedUnit(_ at: Int, _ approximator: Approximator?, _ start: Int) -> QuantityDraft? {
    guard role(at) == .unitFused, !isOccupied(at), let unit = tables.fusedUnits[word(at)] else { return nil }
    let before = word(start - 1)
    guard
      approximator?.kind == .plain || before == tables.words.selama || before == tables.words.berlangsung
        || before == tables.words.waktu
    else { return nil }
    var draft = QuantityDraft(
      start: approximator?.kind == .plain ? start : at, end: at + 1, numberStart: at, numberEnd: at + 1, value: 1,
      bounds: .point(1), form: .bare, unit: unit, rule: "quantity.bare")
    apply(approximator, to: &draft, ReadNumber(value: 1, granularity: 1, end: at + 1))
    return draft
  }
}
