import CEditline
import Synchronization

/// Messages for the person at the prompt. Any thread may post; one that comes while a line is being typed is printed
/// above it at once, else before the next prompt.
public final class Notices: Sendable {
  private let waiting = Mutex<[String]>([])

  public init() {}

  /// Posts a message of one or more lines. It must be harmless (``TextWidth/visible(_:)``); styles are allowed.
  public func post(_ message: String) {
    waiting.withLock { $0.append(message) }
    ce_events_wake()
  }

  /// The messages not yet printed, in the order of their posting.
  func take() -> [String] {
    waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
