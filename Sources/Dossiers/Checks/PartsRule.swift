import Reading

/// `34 orang: 13 pekerja, 19 warga, dan 4 sopir`: a full list of parts and the total before or after it.
enum PartsRule {
  /// How far a sum may miss its total before the numbers count as unrelated: where the text calls the list the parts of
  /// the total, and where only the numbers suggest it.
  private static let nearWithCue = 0.15
  private static let nearWithoutCue = 0.13
  /// Below this a bare list of numbers is too likely to come near something by chance.
  private static let leastWithoutCue = 20.0

  static func finding(_ passage: SumPassage) -> Finding? {
    for list in lists(passage).reversed() {
      if let finding = finding(passage, list) { return finding }
    }
    return nil
  }

  /// Runs of exact figures of one unit that follow each other as a list.
  private static func lists(_ passage: SumPassage) -> [[Figure]] {
    var groups: [[Figure]] = []
    for figure in passage.own where figure.isExact && !figure.isPercent {
      if let group = groups.firstIndex(where: { $0[0].adds(to: figure) }) {
        groups[group].append(figure)
      } else if figure.adds(to: figure) {
        groups.append([figure])
      }
    }
    return groups.flatMap { runs($0, passage) }
  }

  private static func runs(_ figures: [Figure], _ passage: SumPassage) -> [[Figure]] {
    var runs: [[Figure]] = []
    var run: [Figure] = []
    for figure in figures {
      if let last = run.last, isListed(last, figure, passage) {
        run.append(figure)
      } else {
        if run.count > 1 { runs.append(run) }
        run = [figure]
      }
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }

  /// A comma or a conjunction between two figures, and nothing that opens a list of its own.
  private static func isListed(_ a: Figure, _ b: Figure, _ passage: SumPassage) -> Bool {
    let (from, to) = (a.tokens.upperBound, b.tokens.lowerBound)
    guard from <= to, to - from <= 16, !passage.trails(.total, b) else { return false }
    // `…, out of 555 ballots`: what stands behind a list is its whole.
    if from < to, passage.tokens[from].word == 0x2C, to - from <= 4, passage.leads(.of, b) { return false }
    if [.parts, .partial, .among, .total].contains(where: { passage.has($0, from, to) }) { return false }
    // What follows a bracket is no part of the list inside it.
    let between = passage.tokens[from..<to]
    if between.contains(where: { $0.word == 0x29 }), !between.contains(where: { $0.word == 0x28 }) { return false }
    for index in a.tokens.lowerBound..<to where index >= from || passage.tokens[index].word == 0x2C {
      switch passage.tokens[index].word {
      case 0x2C, 0x3B: return true
      case 0x3A, 0x28: return false
      default: if passage.figures.words.length(.and, at: index, end: to, passage.tokens) != nil { return true }
      }
    }
    return false
  }

  private static func finding(_ passage: SumPassage, _ parts: [Figure]) -> Finding? {
    guard let first = parts.first, let last = parts.last else { return nil }
    let sum = Sum(parts)
    let greatest = parts.map(\.value).max() ?? 0
    let others = (passage.before + passage.own + passage.after).filter { other in
      other.adds(to: first) && !parts.contains { $0.index == other.index } && other.value > greatest
    }
    if others.contains(where: sum.meets) { return nil }
    if let total = outOf(others, last, passage), parts.count >= 3, sum.isNear(total, within: nearWithoutCue) {
      return passage.finding("arithmetic.parts", [.number(sum.value), .number(total.value)], parts + [total])
    }
    let totals = others.filter { total in
      total.isExact && !total.quantity.scope.contains(.previous) && parts.allSatisfy(total.covers)
    }
    let leading = totals.last { $0.tokens.lowerBound < first.tokens.lowerBound && sum.isNear($0, within: nearWithCue) }
    if let total = leading, isFullList(passage, total, parts, sum) {
      return passage.finding("arithmetic.parts", [.number(sum.value), .number(total.value)], [total] + parts)
    }
    let closing = totals.first {
      $0.tokens.lowerBound > last.tokens.lowerBound
        && (passage.leads(.total, $0, within: 4) || passage.trails(.total, $0))
    }
    guard let total = closing, sum.isNear(total, within: nearWithCue), !isPartial(passage, first, last) else {
      return nil
    }
    return passage.finding("arithmetic.parts", [.number(sum.value), .number(total.value)], parts + [total])
  }

  /// `A received 290 votes, B 254 and others 21, out of 555 ballots`: the whole right behind a list, whatever it is called.
  private static func outOf(_ others: [Figure], _ last: Figure, _ passage: SumPassage) -> Figure? {
    others.first { total in
      guard total.isExact, total.quantity.sentence == passage.sentence,
        total.tokens.lowerBound > last.tokens.upperBound,
        total.tokens.lowerBound - last.tokens.upperBound <= 4
      else { return false }
      let between = last.tokens.upperBound..<total.tokens.lowerBound
      return passage.tokens[between.lowerBound].word == 0x2C && passage.has(.of, between.lowerBound, between.upperBound)
    }
  }

  /// Whether something beside a list says that it leaves things out, or that the rest follows uncounted.
  private static func isPartial(_ passage: SumPassage, _ first: Figure, _ last: Figure) -> Bool {
    let start = max(passage.range.lowerBound, first.tokens.lowerBound - 3)
    return passage.has(.partial, start, min(passage.range.upperBound, last.tokens.upperBound + 8))
  }

  /// Nothing between total and list says that things are left out, and something says that this is the list.
  private static func isFullList(_ passage: SumPassage, _ total: Figure, _ parts: [Figure], _ sum: Sum) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let (from, to) = (total.tokens.upperBound, first.tokens.lowerBound)
    guard from <= to, !passage.has(.partial, from, to), !isPartial(passage, first, last) else { return false }
    // Of those named before, some may belong to none of the groups; but no more can belong than there are.
    if passage.has(.among, from, to) {
      let isAll = parts.count >= 3 && isRest(last, passage)
      return (sum.low > total.high || isAll) && sum.isNear(total, within: nearWithoutCue)
    }
    // Two numbers in the next sentence may be the parts of something else, unless it opens with a word for parts.
    let opening = passage.range.lowerBound..<min(passage.range.lowerBound + 4, to)
    if parts.count == 2, from < passage.range.lowerBound, passage.word(.parts, in: opening) == nil { return false }
    if passage.has(.parts, from, to) || opensList(passage, from, to) || isElliptic(passage, total, parts) {
      return true
    }
    return parts.count >= 3 && sum.value >= leastWithoutCue && sum.isNear(total, within: nearWithoutCue)
  }

  /// `…, 120 were discarded and 37 are still awaiting a result`: whose lot is still open makes up the rest.
  private static func isRest(_ figure: Figure, _ passage: SumPassage) -> Bool {
    let end = min(passage.range.upperBound, figure.tokens.upperBound + 4)
    return passage.has(.pending, figure.tokens.upperBound, end) || passage.has(.rest, figure.tokens.lowerBound, end)
  }

  /// `14 goals, 11 in the league and four in the cup`: bare numbers right behind the comma that follows what they count.
  private static func isElliptic(_ passage: SumPassage, _ total: Figure, _ parts: [Figure]) -> Bool {
    guard let first = parts.first, total.noun != nil || total.nounWord != 0,
      parts.allSatisfy({ $0.noun == nil && $0.quantity.unit.name == "number" }),
      first.tokens.lowerBound > passage.range.lowerBound,
      passage.tokens[first.tokens.lowerBound - 1].word == 0x2C
    else { return false }
    guard total.tokens.upperBound < first.tokens.lowerBound else { return false }
    let between = total.tokens.upperBound..<first.tokens.lowerBound - 1
    return between.count <= 4 && passage.tokens[between].allSatisfy { $0.kind == .word }
  }

  /// A colon or an opening bracket between total and list, in the list's own sentence.
  private static func opensList(_ passage: SumPassage, _ from: Int, _ to: Int) -> Bool {
    guard from >= passage.range.lowerBound else { return false }
    return passage.tokens[from..<to].contains { $0.word == 0x3A || $0.word == 0x28 }
  }
}
