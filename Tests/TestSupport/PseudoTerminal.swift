import Glibc

/// Why a program under a pseudo-terminal did not do what a test waited for.
public struct PseudoTerminalError: Error, CustomStringConvertible {
  public let description: String
  static func system(_ call: String, _ number: Int32 = errno) -> PseudoTerminalError {
    PseudoTerminalError(description: "\(call): \(String(cString: strerror(number)))")
  }
}

/// The user's side of a pseudo-terminal: keys go in, what the screen would get comes out.
///
/// Either a program is started on it (``spawn(_:arguments:environment:columns:rows:)``), or a test opens the program's
/// side itself (``open(columns:rows:)``, ``device``).
public final class PseudoTerminal {
  /// -1 once the terminal has gone.
  private var control: Int32
  /// The program's side, a path to open.
  public let device: String
  /// The program's process, 0 if none was started.
  public private(set) var process: pid_t = 0
  private var exitStatus: Int32?
  /// All that was read and not yet matched.
  public private(set) var unread = ""
  private var partial: [UInt8] = []

  /// A pseudo-terminal on which nothing runs yet.
  public static func open(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    var control: Int32 = -1
    var device: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&control, &device, &name, nil, nil) == 0 else { throw PseudoTerminalError.system("openpty") }
    close(device)
    _ = fcntl(control, F_SETFD, FD_CLOEXEC)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let terminal = PseudoTerminal(control: control, device: String(decoding: bytes, as: UTF8.self))
    try terminal.resize(columns: columns, rows: rows)
    return terminal
  }

  /// Starts a program as leader of a session whose terminal this is; `path` is not searched for. The environment is
  /// the given one alone.
  public static func spawn(
    _ path: String, arguments: [String] = [], environment: [String: String] = ["TERM": "xterm", "LC_ALL": "C.UTF-8"],
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try open(columns: columns, rows: rows)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try terminal.start(path, [path] + arguments, variables)
    return terminal
  }

  private init(control: Int32, device: String) {
    self.control = control
    self.device = device
  }

  deinit {
    if process != 0, exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Closes the window: the program gets SIGHUP and the end of its input.
  public func hangUp() {
    if control >= 0 { close(control) }
    control = -1
  }

  private func start(_ path: String, _ arguments: [String], _ environment: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that a session's leader opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    // POSIX_SPAWN_SETSID is a macro that Swift does not see.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | 0x80)
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    let failure = posix_spawn(&process, path, &actions, &attributes, argv, envp)
    guard failure == 0 else {
      process = 0
      throw PseudoTerminalError.system("cannot start \(path)", failure)
    }
  }

  /// Types.
  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(control, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw PseudoTerminalError.system("write") }
      rest = rest.dropFirst(count)
    }
  }

  /// Types keys until the output holds a text: what a program is told while it does something else may pass it by.
  @discardableResult
  public func send(_ keys: [UInt8], until text: String, within seconds: Double = 60) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      try send(keys)
      do { return try expect(text, within: 3) } catch { if ContinuousClock.now >= deadline { throw error } }
    }
  }

  /// Gives the window another size; the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) throws {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(control, UInt(TIOCSWINSZ), &size) == 0 else { throw PseudoTerminalError.system("TIOCSWINSZ") }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) throws {
    guard process != 0, kill(process, number) == 0 else { throw PseudoTerminalError.system("kill") }
  }

  /// Waits until the output holds a text, and returns all output up to its end, which then counts as read.
  @discardableResult
  public func expect(_ text: String, within seconds: Double = 60) throws -> String {
    try wait("for \(text.debugDescription)", seconds) {
      guard let end = Self.end(of: text, in: unread) else { return nil }
      defer { unread = String(unread[end...]) }
      return String(unread[..<end])
    }
  }

  /// Waits until the output matches, and returns all output up to the match's end, which then counts as read.
  @discardableResult
  public func expect(_ pattern: Regex<Substring>, within seconds: Double = 60) throws -> String {
    try wait("for a pattern", seconds) {
      guard let match = unread.firstMatch(of: pattern) else { return nil }
      defer { unread = String(unread[match.range.upperBound...]) }
      return String(unread[..<match.range.upperBound])
    }
  }

  /// Waits for the program's end: its exit code, or 128 and the number of the signal that ended it.
  public func waitForExit(within seconds: Double = 60) throws -> Int32 {
    try wait("for the program's end", seconds) {
      if let exitStatus { return exitStatus }
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { return nil }
      let ending = status & 0x7F
      exitStatus = ending == 0 ? (status >> 8) & 0xFF : 128 + ending
      return exitStatus
    }
  }

  /// Whether the program is stopped (^Z), waited for.
  public func waitForStop(within seconds: Double = 60) throws {
    try wait("for the program to stop", seconds) {
      var status: Int32 = 0
      return waitpid(process, &status, WNOHANG | WUNTRACED) == process && status & 0xFF == 0x7F ? () : nil
    }
  }

  private func wait<Result>(_ aim: String, _ seconds: Double, _ condition: () throws -> Result?) throws -> Result {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    while true {
      if let result = try condition() { return result }
      guard clock.now < deadline else {
        throw PseudoTerminalError(description: "waited \(aim) in vain; unread: \(unread.debugDescription)")
      }
      readSome()
    }
  }

  /// Takes what output there is, waiting a little for it.
  private func readSome() {
    var state = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
    // A negative descriptor is passed over: poll then only waits.
    guard poll(&state, 1, 50) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(control, &buffer, buffer.count)
    guard count > 0 else {
      usleep(10_000)  // the program's side is closed: do not spin
      return
    }
    partial += buffer[..<count]
    // A character may be cut at the end of a read.
    let cut = partial.lastIndex { $0 & 0xC0 != 0x80 }.flatMap { start in
      let length = partial[start] < 0xC0 ? 1 : partial[start] < 0xE0 ? 2 : partial[start] < 0xF0 ? 3 : 4
      return start + length > partial.count ? start : nil
    }
    let whole = partial.prefix(cut ?? partial.count)
    unread += String(decoding: whole, as: UTF8.self)
    partial.removeFirst(whole.count)
  }

  /// Compares scalars: text beside an escape sequence or a combining mark is found too.
  private static func end(of text: String, in output: String) -> String.Index? {
    let wanted = Array(text.unicodeScalars)
    let scalars = output.unicodeScalars
    guard let first = wanted.first else { return output.startIndex }
    var start = scalars.startIndex
    while let found = scalars[start...].firstIndex(of: first) {
      if scalars[found...].starts(with: wanted) { return scalars.index(found, offsetBy: wanted.count) }
      start = scalars.index(after: found)
    }
    return nil
  }
}
