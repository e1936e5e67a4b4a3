import Claims
import Reading

/// Columns of a table, and lists of one item a line, under or over their total.
enum TableRule {
  /// A sum farther than this from its total was not meant to give it (a column of rates, a list of examples).
  private static let near = 0.3

  static func findings(_ figures: SumFigures) -> [Finding] {
    var findings: [Finding] = []
    for block in SumLine.blocks(figures) {
      if block.count > 2, block[0].isRow {
        findings += columns(block, figures)
      } else if let finding = list(block, figures) {
        findings.append(finding)
      }
    }
    return findings
  }

  private static func columns(_ rows: [SumLine], _ figures: SumFigures) -> [Finding] {
    let totals = rows.filter(\.isTotal)
    // Subtotals make of one column several sums: which rows a total covers is then a guess.
    guard totals.count == 1, let total = totals.first, let last = rows.last, last.number == total.number else {
      return []
    }
    let parts = rows.filter { !$0.isTotal && $0.cells.contains { !$0.isEmpty } }
    guard parts.count >= 2 else { return [] }
    return total.cells.indices.compactMap { column in
      let cells = parts.map { column < $0.cells.count ? $0.cells[column] : [] }
      guard let sum = total.cells[column].first, total.cells[column].count == 1, sum.isExact,
        cells.allSatisfy({ $0.count == 1 && $0[0].isExact && $0[0].adds(to: sum) })
      else { return nil }
      return mismatch(cells.map { $0[0] }, sum, figures)
    }
  }

  private static func list(_ lines: [SumLine], _ figures: SumFigures) -> Finding? {
    let items = lines.filter { !$0.isTotal }
    guard items.count >= 2, !items.contains(where: \.isPartial) else { return nil }
    var totals = lines.filter(\.isTotal).compactMap { $0.cells.first?.first }
    if totals.isEmpty, let first = lines.first { totals = introduced(by: first, figures) }
    let parts = items.compactMap { $0.cells.first?.first }
    guard parts.count == items.count else { return nil }
    let fitting = totals.filter { total in
      total.isExact && !total.isPercent
        && parts.allSatisfy { $0.adds(to: total) && total.covers($0) && $0.value < total.value }
    }
    if fitting.contains(where: Sum(parts).meets) { return nil }
    return fitting.last.flatMap { mismatch(parts, $0, figures) }
  }

  /// The figures of the line before a list that announces it (`…:`) and does not say that it is incomplete.
  private static func introduced(by line: SumLine, _ figures: SumFigures) -> [Figure] {
    let article = figures.profile.article
    guard line.tokens.lowerBound > 0, article.tokens[line.tokens.lowerBound - 1].word == 0x3A,
      let sentence = article.sentence(at: Int(article.tokens[line.tokens.lowerBound - 1].start))
    else { return [] }
    let tokens = article.sentences[sentence].tokens
    if figures.words.first(.partial, in: tokens.lowerBound..<line.tokens.lowerBound, article.tokens) != nil {
      return []
    }
    return figures.figures(sentence).filter {
      $0.tokens.lowerBound < line.tokens.lowerBound && $0.quantity.value != nil
    }
  }

  private static func mismatch(_ parts: [Figure], _ total: Figure, _ figures: SumFigures) -> Finding? {
    let sum = Sum(parts)
    guard !sum.meets(total), sum.isNear(total, within: near) else { return nil }
    // Rounded shares rarely give just 100.
    if total.isPercent, abs(sum.value - total.value) <= Double(parts.count) * 0.5 { return nil }
    return figures.finding("arithmetic.parts", [.number(sum.value), .number(total.value)], parts + [total])
  }
}

/// One line of a table or a list, with the figures of its cells.
struct SumLine: Sendable {
  var number: Int
  var tokens: Range<Int>
  /// A table's row: its cells stand between bars. A list's line has one cell, with its first figure.
  var isRow: Bool
  var isTotal: Bool
  var isPartial: Bool
  var cells: [[Figure]]

  /// Neighbouring lines that are rows of one table, or items of one list.
  static func blocks(_ figures: SumFigures) -> [[SumLine]] {
    var blocks: [[SumLine]] = []
    var block: [SumLine] = []
    for line in lines(figures) {
      if let last = block.last, line.number == last.number + 1, line.isRow == last.isRow {
        block.append(line)
      } else {
        if block.count > 1 { blocks.append(block) }
        block = [line]
      }
    }
    if block.count > 1 { blocks.append(block) }
    return blocks
  }

  private static func lines(_ figures: SumFigures) -> [SumLine] {
    let tokens = figures.profile.article.tokens
    var lines: [SumLine] = []
    var number = 0
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) { end += 1 }
      if let line = line(figures, start..<end, number) { lines.append(line) }
      number += 1
      start = end
    }
    return lines
  }

  private static func line(_ figures: SumFigures, _ range: Range<Int>, _ number: Int) -> SumLine? {
    let tokens = figures.profile.article.tokens
    guard !tokens[range.lowerBound].flags.contains(.boilerplate) else { return nil }
    let isRow = tokens[range.lowerBound].word == 0x7C
    guard isRow || range.count <= 24 else { return nil }
    var cells: [[Figure]] = []
    var heads = range
    if isRow {
      let bars = range.filter { tokens[$0].word == 0x7C }
      for (open, close) in zip(bars, bars.dropFirst()) { cells.append(inside(figures, open + 1..<close)) }
      if bars.count > 1 { heads = bars[0]..<bars[1] }
    } else {
      guard let first = inside(figures, range).first, isItem(tokens, range, first) else { return nil }
      cells = [[first]]
      heads = range.lowerBound..<max(first.tokens.lowerBound, range.lowerBound)
    }
    return SumLine(
      number: number, tokens: range, isRow: isRow, isTotal: figures.words.first(.total, in: heads, tokens) != nil,
      isPartial: figures.words.first(.partial, in: range, tokens) != nil, cells: cells)
  }

  /// `- Lantoa: 2.310 jiwa`, `1. Bungi Raya 770 jiwa`, `Total: 4.820 jiwa`: a bullet, or a label and a colon.
  private static func isItem(_ tokens: [Token], _ range: Range<Int>, _ first: Figure) -> Bool {
    let head = tokens[range.lowerBound]
    if head.kind == .punctuation, head.word == 0x2D || head.word == 0x2A || head.word < 0 || head.word > 127 {
      return true
    }
    if head.kind == .number, range.count > 2, tokens[range.lowerBound + 1].isGlued,
      tokens[range.lowerBound + 1].word == 0x2E || tokens[range.lowerBound + 1].word == 0x29
    {
      return first.tokens.lowerBound > range.lowerBound + 1
    }
    let number = first.tokens.lowerBound
    return number > range.lowerBound && number - range.lowerBound <= 6 && tokens[number - 1].word == 0x3A
  }

  private static func inside(_ figures: SumFigures, _ range: Range<Int>) -> [Figure] {
    let article = figures.profile.article
    guard let first = range.first, let sentence = article.sentence(at: Int(article.tokens[first].start)) else {
      return []
    }
    // A row may run over the ends of sentences; its cells are short.
    return [sentence, sentence + 1].flatMap { figures.figures($0) }.filter {
      range.contains($0.tokens.lowerBound) && $0.quantity.value != nil
    }
  }
}
