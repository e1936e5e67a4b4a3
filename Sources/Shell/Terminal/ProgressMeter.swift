import Dossiers

/// Shows how far long work has come, on one line of the terminal that goes when the work ends: what is done, a bar, counts,
/// the rate and the time left. Nothing is shown in the first half second, nor where the line cannot be erased.
struct ProgressMeter {
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  private let session: Session
  private let isAble: Bool
  private let start = ContinuousClock.now
  private var stage: (name: WorkProgress.Stage, start: ContinuousClock.Instant)?
  private var lastShown: ContinuousClock.Instant?

  init(session: Session) {
    self.session = session
    isAble = session.showsProgress
  }

  /// Shows the present count, if it is time.
  mutating func show(_ count: WorkProgress.Count?) throws {
    let now = ContinuousClock.now
    if let count, stage?.name != count.stage { stage = (count.stage, now) }
    guard isAble, now - start > ProgressMeter.patience, lastShown.map({ now - $0 > ProgressMeter.pause }) ?? true else {
      return
    }
    lastShown = now
    let elapsed = stage.map { now - $0.start } ?? now - start
    let line = ProgressMeter.line(count, elapsed: elapsed, session)
    try session.errors.write("\r\(line)\u{1b}[K")
  }

  /// Takes the line away.
  mutating func clear() throws {
    if lastShown != nil { try session.errors.write("\r\u{1b}[K") }
    lastShown = nil
  }

  /// `comparing  ━━━━━╌╌╌╌╌  412 of 950  38/s  14 s left`, within the terminal's width.
  static func line(_ count: WorkProgress.Count?, elapsed: Duration, _ session: Session) -> String {
    let seconds = elapsed / .seconds(1)
    guard let count, count.total > 1 else {
      return session.say("working, \(Int(seconds)) s; ^C stops it", "bekerja, \(Int(seconds)) dtk; ^C menghentikannya")
    }
    let terminal = session.terminal
    let name =
      switch count.stage {
      case .reading: session.say("reading", "membaca")
      case .comparing: session.say("comparing", "membandingkan")
      }
    var parts = [session.say("\(count.done) of \(count.total)", "\(count.done) dari \(count.total)")]
    let rate = seconds > 0 ? Double(count.done) / seconds : 0
    if rate > 0 {
      let left = Int((Double(count.total - count.done) / rate).rounded(.up))
      parts.append(rate < 10 ? "\((rate * 10).rounded() / 10)/s" : "\(Int(rate))/s")
      let time = left < 120 ? "\(left) s" : "\((left + 59) / 60) min"
      parts.append(session.say("\(time) left", "sisa \(time)"))
    }
    let words = parts.joined(separator: "  ")
    let room = terminal.width - TextWidth.of(name) - TextWidth.of(words) - 5
    guard room >= 8 else { return TextWidth.truncate("\(name)  \(words)", to: terminal.width - 1) }
    let width = min(room, 40)
    let full = min(width, width * count.done / count.total)
    let bar = String(repeating: "━", count: full) + String(repeating: "╌", count: width - full)
    return "\(name)  \(bar)  \(words)"
  }
}
