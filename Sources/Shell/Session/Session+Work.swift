import Dossiers

/// Long work runs beside the conversation: the user sees how far it is, and ^C gives it up at once.
extension Session {
  /// Does long work on values and gives its result. Where a person waits, it runs on a thread of its own: ^C leaves it to
  /// end unseen at its next step, so that no single step, however long, holds the prompt back.
  /// - Throws: what the work throws, or ``CommandError`` with the status `interrupted`.
  func work<Value: Sendable>(_ body: @escaping @Sendable (WorkProgress) throws -> Value) throws -> Value {
    guard isWatched else { return try body(WorkProgress()) }
    let work = BackgroundWork(body)
    do { return try follow(work) } catch let error as CommandError where error.status == .interrupted {
      work.progress.stop()
      throw error
    }
  }

  /// Waits for work and gives its result, with a line that says how far it is. ^C gives the waiting up.
  /// - Throws: what the work throws, or ``CommandError`` with the status `interrupted`.
  func follow<Value>(_ work: BackgroundWork<Value>) throws -> Value {
    work.start()
    var meter = ProgressMeter(session: self)
    while !work.hasEnded(within: 20) {
      if Interrupt.isRequested { break }
      try meter.show(work.progress.current)
    }
    try meter.clear()
    guard let outcome = work.resultSoFar else { throw CommandError(interruption, status: .interrupted) }
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
