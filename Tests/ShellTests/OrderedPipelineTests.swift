import Testing

@testable import Shell

@Suite struct OrderedPipelineTests {
  @Test func resultsComeInOrderAndFewAreHeld() async throws {
    var next = 0
    var delivered: [Int] = []
    var mostHeld = 0
    try await OrderedPipeline.run(width: 4) { () -> Int? in
      if next == 500 { return nil }
      next += 1
      mostHeld = max(mostHeld, next - delivered.count)
      return next
    } work: { number in
      // Some take longer, so that they end out of order.
      var sum = number
      for step in 0..<(number % 7 * 1000) { sum = (sum &* 31 &+ step) % 1_000_003 }
      return sum == -1 ? -1 : number * 2
    } deliver: {
      delivered.append($0)
    }
    #expect(delivered == (1...500).map { $0 * 2 })
    #expect(mostHeld <= 4)
  }
}
