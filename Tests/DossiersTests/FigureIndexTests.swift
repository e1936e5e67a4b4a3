import Testing

@testable import Dossiers

/// The index counts what trying every pair would count.
@Suite struct FigureIndexTests {
  private func tried(_ ranges: [MeasuredRange]) -> Int {
    var pairs = 0
    for (index, a) in ranges.enumerated() {
      for b in ranges[(index + 1)...] where a.topic == b.topic && a.unit == b.unit {
        if a.high < b.low || b.high < a.low { pairs += 1 }
      }
    }
    return pairs
  }

  @Test(arguments: [0, 1, 2, 50, 900], [1, 7, 4_000_000_000] as [UInt64])
  func countsAsTryingEveryPairDoes(_ count: Int, _ topics: UInt64) {
    var random = SplitMix64(state: UInt64(count) &+ topics)
    let ranges = (0..<count).map { _ in
      let low = Double(random.next() % 1000)
      return MeasuredRange(
        topic: UInt32(random.next() % topics), unit: UInt32(random.next() % 3), low: low,
        high: low + [0, 10, 100, .infinity][Int(random.next() % 4)])
    }
    #expect(FigureIndex(ranges).disjointPairs == tried(ranges))
  }

  @Test func aThousandGeneratedFigures() {
    #expect(FigureIndex(GeneratedFigures.ranges(1000)).disjointPairs == tried(GeneratedFigures.ranges(1000)))
  }
}

/// The figures of the speed comparison: four draws a figure.
enum GeneratedFigures {
  static func ranges(_ count: Int) -> [MeasuredRange] {
    var random = SplitMix64(state: 42)
    return (0..<count).map { _ in
      let (d0, d1, d2, d3) = (random.next(), random.next(), random.next(), random.next())
      let low = Double(d2 % 100_000)
      return MeasuredRange(
        topic: UInt32(d0 % UInt64(count / 80)), unit: UInt32(d1 % 4), low: low,
        high: low + [0, 100, 1000, 20_000][Int(d3 % 4)])
    }
  }
}
