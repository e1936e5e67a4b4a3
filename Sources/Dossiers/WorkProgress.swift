import Synchronization

/// How far a long change has come, for whoever waits for it on another thread, and that one's wish to give it up.
public final class WorkProgress: Sendable {
  public enum Stage: Sendable, Hashable {
    /// Articles are read.
    case reading
    /// Pairs of articles are compared.
    case comparing
  }

  /// Steps done of those known to be ahead, in one stage.
  public struct Count: Sendable, Hashable {
    public var stage: Stage
    public var done: Int
    public var total: Int
  }

  private let count = Mutex<Count?>(nil)
  private let isStopped = Atomic<Bool>(false)

  public init() {}

  /// The present stage; nil before the first begins.
  public var current: Count? { count.withLock { $0 } }

  /// Makes the work end with ``ChangeError/interrupted`` at its next step.
  public func stop() { isStopped.store(true, ordering: .relaxed) }

  func begin(_ stage: Stage, total: Int) { count.withLock { $0 = Count(stage: stage, done: 0, total: total) } }

  func advance() { count.withLock { $0?.done += 1 } }

  func check() throws(ChangeError) {
    if isStopped.load(ordering: .relaxed) { throw .interrupted }
  }
}
