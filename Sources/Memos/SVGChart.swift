import Dossiers

/// Charts as inline SVG that keeps its type size at every width: places on the axis are percentages, nothing is scaled.
/// Attributes give each shape a colour for printers without style sheets; the page's classes override them.
enum SVGChart {
  /// Where the axis begins and how far it reaches, in percent of the width.
  private static let left = 1.5
  private static let span = 96.0
  private static let rowHeight = 40.0

  /// The ranges of a measure: thick for the core, thin for the outer range, a dot for the figure as written.
  static func figure(_ chart: MemoDocument.Chart, id: String) -> String {
    let bottom = rowHeight * Double(chart.rows.count) + 4
    var body = grid(chart.ticks.map(\.at), rows: chart.rows.count) + labels(fitting(chart.ticks), bottom)
    for (index, row) in chart.rows.enumerated() { body += line(row, top: rowHeight * Double(index)) }
    return figure(body, bottom + 20, chart.title, chart.description, chart.caption, id)
  }

  /// The days that each article names: dots, bars for several days, diamonds for dates in conflict.
  static func figure(_ chart: MemoDocument.TimelineChart, id: String) -> String {
    let bottom = rowHeight * Double(chart.lanes.count) + 4
    var body = grid(chart.ticks.map(\.at), rows: chart.lanes.count) + labels(chart.ticks, bottom)
    for (index, lane) in chart.lanes.enumerated() {
      let top = rowHeight * Double(index)
      body += label(lane.label, "", isStrong: false, top)
      for mark in lane.marks { body += shape(mark, top + 26) }
    }
    return figure(body, bottom + 20, chart.title, chart.description, chart.caption, id)
  }

  private static func figure(
    _ body: String, _ height: Double, _ title: String, _ description: String, _ caption: String, _ id: String
  ) -> String {
    "<figure>\n<svg role=\"img\" aria-labelledby=\"\(id)-title \(id)-text\" width=\"100%\" height=\"\(text(height))\">\n"
      + "<title id=\"\(id)-title\">\(HTMLWriter.escaped(title))</title>"
      + "<desc id=\"\(id)-text\">\(HTMLWriter.escaped(description))</desc>\n\(body)</svg>\n"
      + "<figcaption>\(HTMLWriter.escaped(caption))</figcaption>\n</figure>\n"
  }

  // MARK: - Axis

  /// Lines beside the bars alone: none crosses a label.
  private static func grid(_ places: [Double], rows: Int) -> String {
    (0..<rows).flatMap { row in
      let top = rowHeight * Double(row)
      return places.map { stroke("grid", "#c4cad0", 1, $0, $0, top + 19, top + 36) }
    }.joined()
  }

  private static func labels(_ ticks: [MemoDocument.Chart.Tick], _ bottom: Double) -> String {
    ticks.filter { !$0.label.isEmpty }.map { tick in
      let anchor = tick.at < 0.05 ? "start" : tick.at > 0.93 ? "end" : "middle"
      return
        "<text class=\"soft\" fill=\"#59626b\" font-size=\"11\" x=\"\(percent(tick.at))\" y=\"\(text(bottom + 14))\" "
        + "text-anchor=\"\(anchor)\">\(HTMLWriter.escaped(tick.label))</text>\n"
    }.joined()
  }

  /// Labels that would run into each other on a phone are left out; their lines stay.
  private static func fitting(_ ticks: [MemoDocument.Chart.Tick]) -> [MemoDocument.Chart.Tick] {
    var end = -1.0
    return ticks.filter { tick in
      let half = Double(tick.label.count) * 0.011 + 0.012
      guard tick.at - half > end else { return false }
      end = tick.at + half
      return true
    }
  }

  // MARK: - Rows

  private static func line(_ row: MemoDocument.Chart.Row, top: Double) -> String {
    let y = top + 26
    var svg = label(row.label, row.speaker, isStrong: row.isDisputed, top)
    svg += stroke("outer", "#7b848c", 2, row.outer.lowerBound, row.outer.upperBound, y, y)
    if row.isOpen {
      svg +=
        "<text class=\"soft\" fill=\"#59626b\" font-size=\"11\" x=\"100%\" y=\"\(text(y + 4))\" text-anchor=\"end\">→</text>\n"
    }
    let color = row.isDisputed ? "#a35f00" : "#1c7347"
    let kind = row.isDisputed ? " disputed" : ""
    if row.core.upperBound - row.core.lowerBound < 0.01, let point = row.point {
      // An exact figure still needs to be seen.
      return svg + dot(point, y, 5, "dot exact\(kind)", color)
    }
    svg += stroke(
      "core\(kind)", color, 9, row.core.lowerBound, max(row.core.upperBound, row.core.lowerBound + 0.004), y, y)
    return row.point.map { svg + dot($0, y, 3.4) } ?? svg
  }

  private static func label(_ words: String, _ speaker: String, isStrong: Bool, _ top: Double) -> String {
    let weight = isStrong ? " font-weight=\"700\"" : ""
    let credit =
      speaker.isEmpty
      ? "" : " <tspan class=\"soft\" fill=\"#59626b\" font-weight=\"400\"> \(HTMLWriter.escaped(speaker))</tspan>"
    return "<text fill=\"#1b1f23\" font-size=\"12\"\(weight) x=\"0\" y=\"\(text(top + 15))\">"
      + "\(HTMLWriter.escaped(words))\(credit)</text>\n"
  }

  private static func shape(_ mark: MemoDocument.TimelineChart.Mark, _ y: Double) -> String {
    let bar = mark.to > mark.from ? stroke("core", "#1c7347", 5, mark.from, mark.to, y, y) : ""
    guard mark.isConflicting else { return bar.isEmpty ? dot(mark.from, y, 4.5) : bar }
    return bar + dot(mark.from, y, 7.5, "conflict ring", "none") + dot(mark.from, y, 4, "conflict", "#b3261e")
  }

  // MARK: - Shapes

  private static func dot(
    _ place: Double, _ y: Double, _ radius: Double, _ kind: String = "dot", _ fill: String = "#ffffff"
  ) -> String {
    "<circle class=\"\(kind)\" cx=\"\(percent(place))\" cy=\"\(text(y))\" r=\"\(text(radius))\" fill=\"\(fill)\" "
      + "stroke=\"#1b1f23\" stroke-width=\"1.5\"/>\n"
  }

  private static func stroke(
    _ kind: String, _ color: String, _ width: Double, _ from: Double, _ to: Double, _ top: Double, _ bottom: Double
  ) -> String {
    "<line class=\"\(kind)\" x1=\"\(percent(from))\" x2=\"\(percent(to))\" y1=\"\(text(top))\" y2=\"\(text(bottom))\" "
      + "stroke=\"\(color)\" stroke-width=\"\(text(width))\"/>\n"
  }

  private static func percent(_ share: Double) -> String { "\(text(left + share * span))%" }

  /// One decimal, the same on every machine.
  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
  }
}
