/// A chart as inline SVG: thick for the core, thin for the outer range, a dot for the figure as written.
enum SVGChart {
  private static let left = 216.0
  private static let right = 628.0
  private static let rowHeight = 30.0

  static func figure(_ chart: MemoDocument.Chart) -> String {
    let height = 26 + rowHeight * Double(chart.rows.count) + 24
    let bottom = height - 30
    var svg = "<figure role=\"img\" aria-label=\"\(HTMLWriter.escaped(chart.description))\">\n"
    svg += "<svg viewBox=\"0 0 640 \(text(height))\" width=\"100%\" aria-hidden=\"true\">\n"
    var lastLabel = -100.0
    for tick in chart.ticks {
      let x = place(tick.at)
      svg += "<path d=\"M\(text(x)) 10V\(text(bottom))\" stroke=\"currentColor\" stroke-opacity=\".18\"/>"
      // Labels that would run into each other are left out; the line stays.
      if x - lastLabel > 14 + 7 * Double(tick.label.count) {
        svg +=
          "<text x=\"\(text(x))\" y=\"\(text(bottom + 16))\" text-anchor=\"middle\" class=\"soft\">\(tick.label)</text>\n"
        lastLabel = x
      }
    }
    for (index, row) in chart.rows.enumerated() {
      svg += line(row, y: 26 + rowHeight * Double(index))
    }
    svg += "</svg>\n<figcaption>\(HTMLWriter.escaped(chart.caption))</figcaption>\n</figure>\n"
    return svg
  }

  private static func line(_ row: MemoDocument.Chart.Row, y: Double) -> String {
    let (from, to) = (place(row.outer.lowerBound), place(row.outer.upperBound))
    let (low, high) = (place(row.core.lowerBound), place(row.core.upperBound))
    var svg = "<text x=\"0\" y=\"\(text(y + 4))\">\(HTMLWriter.escaped(row.label))</text>"
    svg +=
      "<path d=\"M\(text(from)) \(text(y))H\(text(to))\" stroke=\"currentColor\" stroke-opacity=\".4\" stroke-width=\"2\"/>"
    if row.isOpen {
      svg +=
        "<path d=\"M\(text(right)) \(text(y - 5))l8 5l-8 5\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".5\"/>"
    }
    svg +=
      "<path d=\"M\(text(low)) \(text(y))H\(text(max(high, low + 0.5)))\" stroke=\"var(--warn)\" stroke-width=\"9\" stroke-linecap=\"round\"/>"
    if let point = row.point {
      svg +=
        "<circle cx=\"\(text(place(point)))\" cy=\"\(text(y))\" r=\"3.4\" fill=\"var(--paper)\" stroke=\"var(--ink)\"/>"
    }
    return svg + "\n"
  }

  private static func place(_ share: Double) -> Double { left + share * (right - left) }

  /// One decimal, the same on every machine.
  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
  }
}
