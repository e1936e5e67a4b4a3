import Foundation
import Glibc

/// What a user sees: a program in a window of tmux, which interprets what it prints as a terminal does.
public final class Screen {
  /// Whether tmux is there to ask.
  public static let isAvailable = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Of tmux alone: the folder of a test may be gone when its window is closed.
  private let folder = Screen.temporaryFolder()
  private var socket: String { folder + "/socket" }

  /// Starts a program in a window of its own; the environment is the given one alone.
  public init(
    _ command: [String], columns: Int, rows: Int, in folder: String, environment: [String: String]
  ) throws {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words = (["/usr/bin/env", "-i"] + variables + command).map { "'" + $0 + "'" }
    _ = try run(
      [
        "-f", "/dev/null", "-u", "new-session", "-d", "-c", folder, "-x", "\(columns)", "-y", "\(rows)",
        words.joined(separator: " "),
      ])
  }

  deinit {
    // The window goes with its program; what is left of tmux goes here.
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(atPath: self.folder)
  }

  /// Types keys as tmux names them (`Enter`, `Tab`, `C-c`), or a text as it is.
  public func type(_ text: String) throws { _ = try run(["send-keys", "-l", text]) }
  public func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }

  public func resize(columns: Int, rows: Int) throws {
    _ = try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The lines on the screen, blanks at their ends left out, down to the last that is not empty.
  public var lines: [String] {
    get throws {
      var lines = try run(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      while lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  /// Waits until a line of the screen holds a text; gives the screen.
  @discardableResult
  public func wait(for text: String, within seconds: Double = 60) throws -> [String] {
    try wait("for \(text.debugDescription)", seconds) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the last line of the screen begins with a text.
  @discardableResult
  public func wait(forLastLine text: String, within seconds: Double = 60) throws -> [String] {
    try wait("for a last line \(text.debugDescription)", seconds) { $0.last?.hasPrefix(text) == true }
  }

  /// Waits until the screen is as it should be: a program draws in several steps, so one look may come between two.
  @discardableResult
  public func wait(
    until aim: String, within seconds: Double = 60, _ isDone: ([String]) -> Bool
  ) throws -> [String] {
    try wait("until \(aim)", seconds, isDone)
  }

  private func wait(_ aim: String, _ seconds: Double, _ isDone: ([String]) -> Bool) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let lines = try lines
      if isDone(lines) { return lines }
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminalError(description: "waited \(aim) in vain; screen:\n\(lines.joined(separator: "\n"))")
      }
      usleep(50_000)
    }
  }

  /// Runs tmux without Foundation's `Process`, which waits for the server too that the first call leaves behind.
  private func run(_ arguments: [String]) throws -> String {
    let file = folder + "/out"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Test threads hold signals back; a server that began with that would never hear that it is to end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = Screen.terminated(["tmux", "-S", socket] + arguments)
    let variables = Screen.terminated(["PATH=/usr/bin:/bin:/usr/local/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color"])
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, "tmux", &actions, &attributes, words, variables)
    guard error == 0 else { throw PseudoTerminalError.system("tmux", error) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  private static func temporaryFolder() -> String {
    let path = FileManager.default.temporaryDirectory.path + "/silang-screen-\(UUID().uuidString)"
    // Where it cannot be made, starting tmux tells.
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// C strings, to be freed, with the null pointer that ends the list.
  private static func terminated(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    return pointers
  }
}
