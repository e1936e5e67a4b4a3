import Claims
import Reading

/// `in 78 of 312 stations, or 20 percent`, `515 jobs, or 21 percent of its workforce of 4,120`.
enum ShareRule {
  /// A share that differs from the stated one by a greater factor belongs to other numbers.
  private static let farthest = 6.0

  static func finding(_ passage: SumPassage) -> Finding? {
    for percent in passage.own where percent.quantity.unit.dimension == .percent {
      if let finding = finding(passage, percent) { return finding }
    }
    return proportion(passage)
  }

  /// `half of the 90 pupils, 60 children`, `three out of four residents, or 60 percent`.
  private static func proportion(_ passage: SumPassage) -> Finding? {
    let own = passage.figures.figures(passage.sentence)
    guard let at = own.firstIndex(where: { $0.quantity.form == .proportion && $0.value > 0 && $0.value < 100 }) else {
      return nil
    }
    let share = own[at]
    let behind = own[(at + 1)...].filter { $0.quantity.value != nil }
    if let percent = behind.first, percent.isPercent, percent.quantity.form != .proportion,
      isRestated(passage, percent),
      percent.tokens.lowerBound - share.tokens.upperBound <= 6, abs(percent.value - share.value) > 5
    {
      return passage.finding(
        "arithmetic.percent", [.number((share.value * 10).rounded() / 10), .number(percent.value)], [share, percent])
    }
    guard behind.count >= 2, behind[0].isExact, behind[1].isExact, behind[0].isCount, behind[1].isCount,
      behind[0].covers(behind[1]), behind[1].value < behind[0].value,
      behind[0].tokens.lowerBound - share.tokens.upperBound <= 3,
      behind[1].tokens.lowerBound - behind[0].tokens.upperBound <= 4,
      isApposed(behind[1], after: behind[0], passage)
    else { return nil }
    let part = behind[1].value / behind[0].value * 100
    guard abs(part - share.value) > 5 else { return nil }
    return passage.finding(
      "arithmetic.share", [.number(behind[1].value), .number(behind[0].value), .number((part * 10).rounded() / 10)],
      [share, behind[0], behind[1]])
  }

  /// `, or 400 people`, `, 60 children`: with nothing but a comma and a word for the same between two figures.
  static func isApposed(_ part: Figure, after whole: Figure, _ passage: SumPassage) -> Bool {
    let between = whole.tokens.upperBound..<part.tokens.lowerBound
    guard let comma = between.first, passage.tokens[comma].word == 0x2C || passage.tokens[comma].word == 0x28 else {
      return passage.has(.or, between.lowerBound, between.upperBound)
    }
    return between.count == 1 || passage.has(.or, comma + 1, between.upperBound)
  }

  private static func finding(_ passage: SumPassage, _ percent: Figure) -> Finding? {
    let fraction =
      wholeAfter(passage, percent) ?? partOfWhole(passage, percent) ?? outOfWhole(passage, percent)
      ?? amongThem(passage, percent) ?? resulting(passage, percent) ?? sentenceBefore(passage, percent)
      ?? ShareForms.partAfter(passage, percent) ?? ShareForms.wholeElsewhere(passage, percent)
    guard let (part, whole) = fraction, part.low > 0, whole.low > 0, part.value < whole.value, part.adds(to: whole)
    else {
      return nil
    }
    let slack = percent.value == percent.value.rounded() ? 1 : 0.1
    let isExact = percent.isExact && percent.quantity.form != .proportion
    let stated = isExact ? percent.quantity.core : percent.quantity.outer
    let (low, high) = (part.low / whole.high * 100, part.high / whole.low * 100)
    let share = part.value / whole.value * 100
    let (least, most) = ((stated.low ?? 0) - slack, (stated.high ?? 100) + slack)
    guard high < least || low > most else { return nil }
    guard percent.value > 0, share / percent.value < farthest, percent.value / share < farthest else { return nil }
    return passage.finding(
      "arithmetic.share", [.number(part.value), .number(whole.value), .number((share * 10).rounded() / 10)],
      [part, whole, percent])
  }

  static func counts(_ figures: [Figure]) -> [Figure] {
    figures.filter { !$0.isPercent && $0.isExact && ($0.isCount || $0.quantity.unit.dimension == .money) }
  }

  /// Whether a percentage says the same as the counts before it: after `or`, or in brackets.
  static func isRestated(_ passage: SumPassage, _ percent: Figure) -> Bool {
    let start = percent.tokens.lowerBound
    guard start > passage.range.lowerBound else { return false }
    if passage.tokens[start - 1].word == 0x28 { return true }
    return passage.has(.or, max(passage.range.lowerBound, start - 4), start)
  }

  /// `515 jobs, or 21 percent of its 4,120 …`.
  private static func wholeAfter(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    let end = percent.tokens.upperBound
    guard isRestated(passage, percent), passage.has(.of, end, min(end + 2, passage.range.upperBound)) else {
      return nil
    }
    let list = counts(passage.own)
    guard let whole = list.first(where: { $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 7 }),
      let part = list.last(where: { $0.tokens.upperBound <= percent.tokens.lowerBound }),
      percent.tokens.lowerBound - part.tokens.upperBound <= 10,
      !passage.tokens[end..<whole.tokens.lowerBound].contains(where: { $0.word == 0x2C || $0.word == 0x3B })
    else { return nil }
    return (part, whole)
  }

  /// `78 of the regency's 312 stations, or 20 percent`.
  private static func partOfWhole(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    guard isRestated(passage, percent) else { return nil }
    let list = counts(passage.own).filter { $0.tokens.upperBound <= percent.tokens.lowerBound }
    guard let whole = list.last, percent.tokens.lowerBound - whole.tokens.upperBound <= 8,
      let part = list.dropLast().last, whole.tokens.lowerBound - part.tokens.upperBound <= 6,
      passage.has(.of, part.tokens.lowerBound, whole.tokens.lowerBound)
    else { return nil }
    return (part, whole)
  }

  /// `Of the 5,200 employees, 4,300 are out, or 93 percent`.
  private static func outOfWhole(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    guard isRestated(passage, percent), passage.word(.rise) == nil, passage.word(.fall) == nil else { return nil }
    return pair(passage, counts(passage.own).filter { $0.tokens.upperBound <= percent.tokens.lowerBound })
  }

  /// `2,035 cases, of which 1,240, or 71 percent`: the part of a whole named before, here or in the last sentence.
  private static func amongThem(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    guard isRestated(passage, percent) else { return nil }
    let list = counts(passage.own).filter { $0.tokens.upperBound <= percent.tokens.lowerBound }
    guard let part = list.last, percent.tokens.lowerBound - part.tokens.upperBound <= 6 else { return nil }
    let start = max(passage.range.lowerBound, part.tokens.lowerBound - 4)
    // `1,800 head, or 25 percent of them`: the words may stand behind the share too.
    let behind = min(passage.range.upperBound, percent.tokens.upperBound + 3)
    guard passage.has(.whom, start, percent.tokens.lowerBound) || passage.has(.whom, percent.tokens.upperBound, behind)
    else { return nil }
    let before = counts(passage.before)
    let whole = list.count > 1 ? list[list.count - 2] : before.count == 1 ? before[0] : nil
    return whole.flatMap { $0.value > part.value && $0.covers(part) ? (part, $0) : nil }
  }

  /// `7,200 of 12,000 voters came, so turnout was 72 percent`: the one part, the one whole and the one share of a sentence.
  private static func resulting(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    let list = counts(passage.own)
    guard list.count == 2, let first = list.first, let last = list.last, passage.word(.rise) == nil,
      passage.word(.fall) == nil, passage.own.filter(\.isPercent).count == 1,
      list.contains(where: { passage.leads(.of, $0) })
    else { return nil }
    let (from, to) =
      last.tokens.upperBound <= percent.tokens.lowerBound
      ? (last.tokens.upperBound, percent.tokens.lowerBound) : (percent.tokens.upperBound, first.tokens.lowerBound)
    guard from < to, to - from <= 8,
      passage.has(.hence, from, to) || passage.tokens[from..<to].contains(where: { $0.word == 0x3A })
    else { return nil }
    return pair(passage, list)
  }

  /// `That is 93 percent.` speaks of the sentence before.
  private static func sentenceBefore(_ passage: SumPassage, _ percent: Figure) -> (Figure, Figure)? {
    let start = passage.range.lowerBound
    guard counts(passage.own).isEmpty, percent.tokens.lowerBound - start <= 4,
      passage.has(.or, start, min(start + 3, percent.tokens.lowerBound))
    else { return nil }
    return pair(passage, counts(passage.before))
  }

  /// Two counts of which the greater is named as the whole.
  private static func pair(_ passage: SumPassage, _ counts: [Figure]) -> (Figure, Figure)? {
    guard counts.count == 2, let part = counts.min(by: { $0.value < $1.value }),
      let whole = counts.max(by: { $0.value < $1.value }), passage.leads(.of, whole, within: 3)
    else { return nil }
    return (part, whole)
  }
}
