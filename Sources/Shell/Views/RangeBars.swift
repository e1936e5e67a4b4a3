import Claims
import Glibc

/// Draws the ranges of several figures on one axis, a line each.
struct RangeBars {
  struct Row {
    var label: String
    var numbers: String
    var core: Bounds
    var outer: Bounds
  }

  var rows: [Row]

  /// The lines (one alone needs no bar): label, numbers, then `╌` for what the words allow and `━` for what they convey; `▶` goes on beyond.
  func render(for terminal: Terminal, indent: Int) -> String {
    let labels = rows.map { TextWidth.truncate(TextWidth.visible($0.label), to: max(16, terminal.width / 3)) }
    let labelWidth = labels.map { TextWidth.of($0) }.max() ?? 0
    let numberWidth = rows.map { TextWidth.of($0.numbers) }.max() ?? 0
    let barWidth = terminal.width - indent - labelWidth - numberWidth - 4
    let axis = barWidth >= 10 && rows.count > 1 ? Axis(rows, width: barWidth) : nil
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for (row, label) in zip(rows, labels) {
      var line = margin + TextWidth.pad(label, to: labelWidth) + "  " + TextWidth.pad(row.numbers, to: numberWidth)
      if let axis { line += "  " + axis.bar(row) }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}

/// A scale from numbers to columns; logarithmic where the numbers lie far apart.
private struct Axis {
  private let low: Double
  private let high: Double
  private let width: Int
  private let isLogarithmic: Bool

  init?(_ rows: [RangeBars.Row], width: Int) {
    let ends = rows.flatMap { [$0.core.low, $0.core.high, $0.outer.low, $0.outer.high].compactMap { $0 } }
    guard let least = ends.min(), let greatest = ends.max(), greatest > least, least.isFinite, greatest.isFinite else {
      return nil
    }
    let smallest = ends.filter { $0 > 0 }.min() ?? 1
    isLogarithmic = least >= 0 && greatest / smallest > 20
    low = isLogarithmic ? log2(max(least, smallest)) : least
    high = isLogarithmic ? log2(greatest) : greatest
    self.width = width
    if high <= low { return nil }
  }

  func bar(_ row: RangeBars.Row) -> String {
    var cells = [Character](repeating: " ", count: width)
    fill(&cells, row.outer, with: "╌")
    fill(&cells, row.core, with: row.core.low == row.core.high ? "●" : "━")
    if row.outer.high == nil { cells[width - 1] = "▶" }
    if row.outer.low == nil { cells[0] = "◀" }
    return String(cells)
  }

  private func fill(_ cells: inout [Character], _ bounds: Bounds, with mark: Character) {
    let from = bounds.low.map(column) ?? 0
    let to = bounds.high.map(column) ?? width - 1
    guard from <= to else { return }
    for column in from...to { cells[column] = mark }
  }

  private func column(_ value: Double) -> Int {
    let place = isLogarithmic ? log2(max(value, 1e-300)) : value
    let share = min(1, max(0, (place - low) / (high - low)))
    return Int((share * Double(width - 1)).rounded())
  }
}
