import Dispatch
import Dossiers
import Foundation
import Synchronization

/// Work on a thread of its own, and what comes of it.
final class BackgroundWork<Value: Sendable>: Sendable {
  let progress = WorkProgress()
  private let body: @Sendable (WorkProgress) throws -> Value
  private let isStarted = Mutex(false)
  private let done = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<Value, any Error>?>(nil)

  init(_ body: @escaping @Sendable (WorkProgress) throws -> Value) { self.body = body }

  /// Begins, where it did not begin before.
  func start() {
    let isFirst = isStarted.withLock { isStarted in
      defer { isStarted = true }
      return !isStarted
    }
    guard isFirst else { return }
    let thread = Thread { [self] in
      let result = Result { try body(progress) }
      outcome.withLock { $0 = result }
      done.signal()
    }
    // As much as the thread that runs the program has.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// What came of it; nil while it is under way.
  var resultSoFar: Result<Value, any Error>? { outcome.withLock { $0 } }

  /// What comes of it, waited for.
  var result: Result<Value, any Error> {
    start()
    while true {
      if let result = resultSoFar { return result }
      done.wait()
    }
  }

  /// Whether it ended, waited for so long.
  func hasEnded(within milliseconds: Int) -> Bool {
    resultSoFar != nil || done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }
}
