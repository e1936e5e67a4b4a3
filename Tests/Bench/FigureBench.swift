import Dossiers
import Foundation

/// SplitMix64: a seed gives the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Pairs of generated figures that do not meet, counted by the figure index.
///
///   Bench figures COUNT [FILE]    writes the figures as CSV into FILE, for another program to count
enum FigureBench {
  static func run(_ arguments: [String]) {
    guard let count = arguments.first.flatMap(Int.init), count >= 80, count <= 100_000_000 else {
      fail("usage: Bench figures COUNT [FILE]; COUNT is a number from 80")
    }
    let ranges = ranges(count)
    if arguments.count > 1 {
      var text = "topic,unit,low,high\n"
      for range in ranges { text += "\(range.topic),\(range.unit),\(Int(range.low)),\(Int(range.high))\n" }
      do { try Data(text.utf8).write(to: URL(fileURLWithPath: arguments[1])) } catch {
        fail("\(arguments[1]): \(error)")
      }
      return
    }
    let start = DispatchTime.now().uptimeNanoseconds
    let pairs = FigureIndex(ranges).disjointPairs
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    print("\(pairs) \(String(format: "%.4f", seconds)) \(peak())")
  }

  /// Four draws a figure: thing, unit, lower end, width.
  private static func ranges(_ count: Int) -> [MeasuredRange] {
    var random = SplitMix64(state: 42)
    var ranges: [MeasuredRange] = []
    ranges.reserveCapacity(count)
    for _ in 0..<count {
      let (d0, d1, d2, d3) = (random.next(), random.next(), random.next(), random.next())
      let low = Double(d2 % 100_000)
      let width: Double =
        switch d3 % 4 {
        case 0: 0
        case 1: 100
        case 2: 1000
        default: 20_000
        }
      ranges.append(
        MeasuredRange(topic: UInt32(d0 % UInt64(count / 80)), unit: UInt32(d1 % 4), low: low, high: low + width))
    }
    return ranges
  }

  /// The highest resident set so far, in kB.
  private static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
