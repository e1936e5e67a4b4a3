/// Works on inputs on all cores and hands the results on in the inputs' order, holding only a few at a time.
enum OrderedPipeline {
  /// - Parameters:
  ///   - width: how many inputs are worked on or wait to be handed on.
  ///   - next: gives the inputs one after the other, nil after the last.
  ///   - work: runs on any thread.
  ///   - deliver: runs where this was called, once for each input, in order.
  static func run<Input: Sendable, Output: Sendable>(
    width: Int, next: () throws -> Input?, work: @escaping @Sendable (Input) -> Output,
    deliver: (Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var started = 0
      var delivered = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - delivered < width {
          guard let input = try next() else {
            isAtEnd = true
            break
          }
          let number = started
          started += 1
          group.addTask { (number, work(input)) }
        }
        guard let (number, output) = try await group.next() else { return }
        waiting[number] = output
        while let output = waiting.removeValue(forKey: delivered) {
          delivered += 1
          try deliver(output)
        }
      }
    }
  }
}
