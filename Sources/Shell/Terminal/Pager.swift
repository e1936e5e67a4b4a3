import Foundation
import Glibc

/// Shows long text a screen at a time: with the program in `PAGER`, else with `less`.
struct Pager {
  /// What `/bin/sh` runs.
  let command: String
  private let environment: [String]

  /// Nil where text is to be printed as it is: `PAGER` is empty or `cat`, or neither it nor `less` is there.
  init?(environment: (String) -> String? = Terminal.environment) {
    guard Terminal.isCapable(environment("TERM")) else { return nil }
    var added: [String] = []
    if let chosen = environment("PAGER") {
      guard !chosen.isEmpty, chosen != "cat" else { return nil }
      command = chosen
      // less shows escape sequences for what they are unless it is told: -F leaves at once what fits, -X keeps the screen.
      if environment("LESS") == nil { added.append("LESS=FRX") }
    } else {
      guard Pager.isThere("less", path: environment("PATH")) else { return nil }
      command = "less -FRX"
    }
    if environment("LESSCHARSET") == nil { added.append("LESSCHARSET=utf-8") }
    self.environment = added
  }

  /// Whether a text has more rows than the terminal, its last one kept for the prompt.
  static func isLong(_ text: String, for terminal: Terminal) -> Bool {
    var rows = 0
    var column = 0
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        isEscape = scalar != "m"
      } else if scalar == "\u{1b}" {
        isEscape = true
      } else if scalar == "\n" {
        rows += 1
        column = 0
        if rows >= terminal.height { return true }
      } else {
        let width = TextWidth.of(scalar)
        if column + width > terminal.width {
          rows += 1
          column = 0
        }
        column += width
      }
    }
    return rows >= terminal.height
  }

  /// Runs the pager over a text until the user leaves it.
  /// - Returns: whether it could be run; else nothing was shown.
  func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = start(input: ends[0]) else {
      close(ends[0])
      close(ends[1])
      return false
    }
    close(ends[0])
    let sink = DescriptorSink(ends[1])
    do throws(OutputError) {
      try sink.write(text)
      try sink.flush()
    } catch {
      // The user left before the end: no one is there to read the rest.
    }
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The shell's answer to a command that is not there.
    return (status >> 8) & 0xFF != 127
  }

  private func start(input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = Pager.terminated(["/bin/sh", "-c", command])
    let variables = Pager.terminated(Pager.variables + environment)
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables) == 0 ? process : nil
  }

  /// C strings, to be freed, with the null pointer that ends the list.
  private static func terminated(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    return pointers
  }

  private static var variables: [String] {
    ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()
  }

  private static func isThere(_ program: String, path: String?) -> Bool {
    (path ?? "/usr/bin:/bin").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
