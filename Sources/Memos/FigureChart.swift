import Claims
import Dossiers
import Foundation
import Reading

/// The ranges of a disputed measure on one axis.
enum FigureChart {
  /// One figure, with the articles that give it and who says it.
  struct Item {
    var articles: [ArticleID]
    var words: String
    var speaker: String
    var quantity: Quantity
    var isDisputed: Bool

    /// `A1 A4 “340 families”`, short enough for a phone.
    var label: String {
      let ids = articles.prefix(4).map(\.description).joined(separator: " ") + (articles.count > 4 ? " …" : "")
      return "\(ids) \(quoted(head(words, 30 - ids.count)))"
    }
  }

  /// A chart of some figures; nil where fewer than two can be placed.
  static func chart(_ name: String, _ figures: [Item], _ language: Language) -> MemoDocument.Chart? {
    guard figures.count >= 2, let axis = Axis(figures.map(\.quantity)) else { return nil }
    let rows = figures.map { axis.row($0.label, $0.speaker, $0.quantity, isDisputed: $0.isDisputed) }
    let words = figures.map { figure in
      "\(figure.label): \(Wording.range(figure.quantity.core, unit: MemoBuilder.unit(figure.quantity), language))"
    }
    return MemoDocument.Chart(
      title: name, rows: rows, ticks: axis.ticks(language),
      caption: MemoLabels.of(language).chartCaption(axis.isLogarithmic), description: words.joined(separator: "; "))
  }

  /// A linear axis, or a logarithmic one where the figures lie far apart.
  private struct Axis {
    var low: Double
    var high: Double
    var isLogarithmic: Bool

    init?(_ quantities: [Quantity]) {
      let ends = quantities.flatMap { [$0.core.low, $0.core.high, $0.outer.low, $0.outer.high].compactMap { $0 } }
      guard let least = ends.min(), let greatest = ends.max(), greatest > 0, greatest > least else { return nil }
      let positive = ends.filter { $0 > 0 }.min() ?? greatest
      isLogarithmic = least >= 0 && greatest / positive > 8
      low = isLogarithmic ? positive * 0.8 : least - (greatest - least) * 0.1
      high = isLogarithmic ? min(greatest, positive * 1e6) * 1.25 : greatest + (greatest - least) * 0.1
    }

    func place(_ value: Double) -> Double {
      let clamped = min(max(value, low), high)
      let share = isLogarithmic ? log(clamped / low) / log(high / low) : (clamped - low) / (high - low)
      return min(max(share, 0), 1)
    }

    func row(_ label: String, _ speaker: String, _ quantity: Quantity, isDisputed: Bool) -> MemoDocument.Chart.Row {
      let core = span(quantity.core)
      let outer = span(quantity.outer)
      let isOpen = quantity.outer.high == nil || quantity.core.high == nil
      return MemoDocument.Chart.Row(
        label: label, speaker: head(oneLine(speaker), 24), core: core,
        outer: min(core.lowerBound, outer.lowerBound)...max(core.upperBound, outer.upperBound),
        isOpen: isOpen, point: quantity.value.map(place), isDisputed: isDisputed)
    }

    private func span(_ bounds: Bounds) -> ClosedRange<Double> {
      let from = bounds.low.map(place) ?? 0
      let to = bounds.high.map(place) ?? 1
      return min(from, to)...max(from, to)
    }

    func ticks(_ language: Language) -> [MemoDocument.Chart.Tick] {
      candidates().filter { $0 >= low && $0 <= high }.map {
        MemoDocument.Chart.Tick(at: place($0), label: Wording.number($0, language))
      }
    }

    /// Round numbers: 1, 2 and 5 of each power of ten (1 alone over many), or five even steps.
    private func candidates() -> [Double] {
      if isLogarithmic {
        let from = Int(floor(log10(low)))
        let to = Int(ceil(log10(high)))
        let steps: [Double] = to - from > 3 ? [1] : [1, 2, 5]
        return (from...to).flatMap { power in steps.map { $0 * pow(10, Double(power)) } }
      }
      let raw = (high - low) / 4
      let unit = pow(10, floor(log10(raw)))
      let step = [1.0, 2, 5, 10].map { $0 * unit }.first { $0 >= raw } ?? raw
      return stride(from: ceil(low / step) * step, through: high, by: step).map { $0 }
    }
  }
}
