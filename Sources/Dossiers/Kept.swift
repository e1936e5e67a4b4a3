import Synchronization

/// A value that is made at the first question for it, then kept. Copies share it: it depends on nothing that changes.
final class Kept<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    if let known = kept.withLock({ $0 }) { return known }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
