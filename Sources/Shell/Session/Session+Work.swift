import Dispatch
import Dossiers
import Foundation
import Glibc
import Synchronization

/// Long work runs beside the conversation: the user sees how far it is, and ^C gives it up at once.
extension Session {
  /// Does long work on values and gives its result. Where a person waits, it runs on a thread of its own: ^C leaves it to
  /// end unseen at its next step, so that no single step, however long, holds the prompt back.
  /// - Throws: what the work throws, or ``CommandError`` with the status `interrupted`.
  func work<Value: Sendable>(_ body: @escaping @Sendable (WorkProgress) throws -> Value) throws -> Value {
    let progress = WorkProgress()
    guard isWatched else { return try body(progress) }
    let result = WorkResult<Value>()
    let thread = Thread {
      result.give(Result { try body(progress) })
    }
    // As much as the thread that runs the program has.
    thread.stackSize = 8 << 20
    thread.start()
    var meter = ProgressMeter(session: self)
    while !result.wait(milliseconds: 20) {
      if Interrupt.isRequested { break }
      try meter.show(progress.current)
    }
    try meter.clear()
    guard let outcome = result.value else {
      progress.stop()
      throw CommandError(interruption, status: .interrupted)
    }
    return try outcome.get()
  }

  /// Alters a copy of the dossier beside the conversation, and takes it over when it is whole.
  func alter<Value: Sendable>(
    _ change: @escaping @Sendable (inout Dossier, WorkProgress) throws -> Value
  ) throws -> Value {
    let (altered, value) = try work { [dossier] progress in
      var copy = dossier
      let value = try change(&copy, progress)
      return (copy, value)
    }
    replaceDossier(altered)
    return value
  }

  /// Ends what a command does between two steps, when ^C came.
  func checkInterrupt() throws(CommandError) {
    if isInteractive, Interrupt.isRequested { throw CommandError(interruption, status: .interrupted) }
  }

  var interruption: String {
    say("stopped: the session is as it was before", "dihentikan: sesi tetap seperti sebelumnya")
  }
}

/// What a thread leaves for the one that waits.
private final class WorkResult<Value: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let result = Mutex<Result<Value, any Error>?>(nil)

  var value: Result<Value, any Error>? { result.withLock { $0 } }

  func give(_ value: Result<Value, any Error>) {
    result.withLock { $0 = value }
    done.signal()
  }

  /// Whether the result is there, waited for.
  func wait(milliseconds: Int) -> Bool { done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success }
}
