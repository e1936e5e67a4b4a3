/// What one figure measures and the range that its words convey.
public struct MeasuredRange: Sendable, Hashable {
  /// Numbers that the caller gives to things and to units, from 0.
  public var topic: UInt32
  public var unit: UInt32
  public var low: Double
  public var high: Double

  public init(topic: UInt32, unit: UInt32, low: Double, high: Double) {
    self.topic = topic
    self.unit = unit
    self.low = low
    self.high = high
  }
}

/// Figures by what they measure: tells how many pairs of one thing in one unit do not meet, without trying the pairs.
///
/// The lower ends of a group and its upper ends are sorted apart; the figures that lie wholly below one are the upper ends
/// below its lower end. For n figures that takes n log n steps, and room for two numbers a figure.
public struct FigureIndex: Sendable {
  private let lows: [Double]
  private let highs: [Double]
  /// Where each group starts, and the end of the last.
  private let starts: [Int32]
  /// By topic and unit, the group.
  private let groupOf: [UInt64: Int]

  public init(_ ranges: [MeasuredRange]) {
    let unitCount = UInt64(ranges.lazy.map(\.unit).max() ?? 0) + 1
    let keyCount = (UInt64(ranges.lazy.map(\.topic).max() ?? 0) + 1) * unitCount
    // Numbers given out without gaps are their own groups; others are renumbered first.
    if keyCount <= UInt64(ranges.count) * 8 + 64 {
      groupOf = [:]
      (lows, highs, starts) = FigureIndex.sorted(ranges, groups: Int(keyCount)) {
        Int(UInt64($0.topic) * unitCount + UInt64($0.unit))
      }
    } else {
      var groupOf: [UInt64: Int] = [:]
      for range in ranges where groupOf[FigureIndex.key(range)] == nil {
        groupOf[FigureIndex.key(range)] = groupOf.count
      }
      self.groupOf = groupOf
      (lows, highs, starts) = FigureIndex.sorted(ranges, groups: groupOf.count) { groupOf[FigureIndex.key($0)] ?? 0 }
    }
  }

  /// The pairs of figures for one topic and unit whose ranges have no number in common.
  public var disjointPairs: Int {
    var pairs = 0
    for group in 0..<max(0, starts.count - 1) {
      pairs += disjointPairs(Int(starts[group])..<Int(starts[group + 1]))
    }
    return pairs
  }

  private func disjointPairs(_ range: Range<Int>) -> Int {
    var pairs = 0
    var below = range.lowerBound
    for index in range {
      let low = lows[index]
      while below < range.upperBound, highs[below] < low { below += 1 }
      pairs += below - range.lowerBound
    }
    return pairs
  }

  private static func key(_ range: MeasuredRange) -> UInt64 { UInt64(range.topic) << 32 | UInt64(range.unit) }

  /// The ends by group, each group's in order.
  private static func sorted(
    _ ranges: [MeasuredRange], groups: Int, _ group: (MeasuredRange) -> Int
  ) -> ([Double], [Double], [Int32]) {
    var starts = [Int32](repeating: 0, count: groups + 1)
    for range in ranges { starts[group(range) + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    var next = starts
    var lows = [Double](repeating: 0, count: ranges.count)
    var highs = lows
    for range in ranges {
      let group = group(range)
      let at = Int(next[group])
      lows[at] = range.low
      highs[at] = range.high
      next[group] += 1
    }
    for group in 0..<groups {
      let range = Int(starts[group])..<Int(starts[group + 1])
      sort(&lows, range)
      sort(&highs, range)
    }
    return (lows, highs, starts)
  }

  /// Most things are measured a few times: those are put in order by insertion.
  private static func sort(_ values: inout [Double], _ range: Range<Int>) {
    if range.count > 48 { return values[range].sort() }
    for index in range.dropFirst() {
      let value = values[index]
      var at = index
      while at > range.lowerBound, values[at - 1] > value {
        values[at] = values[at - 1]
        at -= 1
      }
      values[at] = value
    }
  }
}
