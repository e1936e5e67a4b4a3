import Claims
import Testing

@testable import Shell

@Suite struct RangeBarsTests {
  @Test func rangesOnOneAxis() {
    let bars = RangeBars(rows: [
      .init(label: "“a”", numbers: "10–20", core: Bounds(10, 20), outer: Bounds(0, 30)),
      .init(label: "“b”", numbers: "40", core: Bounds(40, 40), outer: Bounds(40, nil)),
    ])
    let lines = bars.render(for: Terminal(width: 60), indent: 2).split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("  “a”  10–20  ╌"))
    #expect(lines[0].contains("╌━"))
    #expect(lines[1].hasSuffix("▶"))
    #expect(lines.allSatisfy { TextWidth.of($0) <= 60 })
  }

  @Test func aNarrowTerminalGetsNumbersAlone() {
    let bars = RangeBars(rows: [
      .init(label: "long label here", numbers: "10–20", core: Bounds(10, 20), outer: Bounds(0, 30))
    ])
    #expect(bars.render(for: Terminal(width: 24), indent: 6) == "      long label here  10–20\n")
  }
}
