import Foundation
import Glibc
import Synchronization

/// Why a program did not do its work.
enum ChildProcessError: Error, Equatable {
  case notInstalled
  case tookTooLong(seconds: Int)
  /// It gave more than it may.
  case tooMuch
  /// It ended with a failure; the last line that it said.
  case failed(String)
}

/// Runs another program to its end: bytes in, bytes out, nothing by way of a shell.
///
/// The caller waits on its own thread: commands run on the few threads that asynchronous work shares, and with all of them
/// waiting for programs there would be none left to hear of a program's end.
enum ChildProcess {
  /// The most that a program may give back, in bytes.
  static let outputLimit = 256 << 20

  /// So much of what it says of itself is kept.
  private static let errorLimit = 1 << 16

  /// What the program wrote to standard output.
  /// - Parameters:
  ///   - environment: variables set besides those of this process.
  ///   - seconds: after so long the program is ended.
  ///   - outputLimit: the most that it may give back, in bytes.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], environment: [String: String] = [:], seconds: Int = 60,
    outputLimit: Int = ChildProcess.outputLimit
  ) throws(ChildProcessError) -> [UInt8] {
    // A file, not a pipe: a program may end before it has read all of it.
    let file: Int32
    do { file = try NamelessFile.holding(input) } catch { throw .failed("no temporary file: \(error)") }
    defer { close(file) }
    let output = try OutputPipe()
    let errors = try OutputPipe()
    let variables = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
    let process = try Spawning(input: file, output: output.writing, errors: errors.writing).start(
      [name] + arguments, variables)
    output.closeWriting()
    errors.closeWriting()
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let isIdle = OutputPipe.wait(for: [output, errors])
      output.read(limit: outputLimit + 1)
      errors.read(limit: errorLimit)
      if output.bytes.count > outputLimit {
        end(process)
        throw .tooMuch
      }
      var status: Int32 = 0
      // A program whose own children live on keeps its output open.
      if output.isAtEnd && errors.isAtEnd || isIdle, waitpid(process, &status, WNOHANG) == process {
        output.read(limit: outputLimit)
        return try result(status, output.bytes, errors.bytes)
      }
      if ContinuousClock.now > deadline {
        end(process)
        throw .tookTooLong(seconds: seconds)
      }
      if output.isAtEnd, errors.isAtEnd { usleep(1000) }
    }
  }

  private static func end(_ process: pid_t) {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func result(
    _ status: Int32, _ output: [UInt8], _ errors: [UInt8]
  ) throws(ChildProcessError) -> [UInt8] {
    if status == 0 { return output }
    let signal = status & 0x7F
    let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
    throw .failed(lines.last.map(String.init) ?? (signal == 0 ? "exit status \(status >> 8)" : "signal \(signal)"))
  }
}

/// Held while a pipe is made and while a program begins, so that no program gets the pipe of another one.
private let spawning = Mutex(())

/// What a program writes, and what has come of it.
private final class OutputPipe {
  private(set) var bytes: [UInt8] = []
  private(set) var isAtEnd = false
  private(set) var writing: Int32
  private let reading: Int32
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  init() throws(ChildProcessError) {
    var ends: [Int32] = [-1, -1]
    let isMade = spawning.withLock { _ in
      guard pipe(&ends) == 0 else { return false }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard isMade else { throw .failed("no pipe: \(String(cString: strerror(errno)))") }
    (reading, writing) = (ends[0], ends[1])
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeWriting()
    close(reading)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Waits until there is something to read, a tenth of a second at most; says whether nothing came.
  static func wait(for pipes: [OutputPipe]) -> Bool {
    var states = pipes.filter { !$0.isAtEnd }.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
    return states.isEmpty ? false : poll(&states, nfds_t(states.count), 100) == 0
  }

  /// Takes what has come; what goes beyond the limit is passed over, so that a program that says much is not held up.
  func read(limit: Int) {
    // As much as a pipe holds, and not for ever from a program that never ends.
    for _ in 0..<32 where !isAtEnd {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(reading, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      if count <= 0 { return isAtEnd = true }
      bytes.append(contentsOf: chunk[..<min(count, max(0, limit - bytes.count))])
    }
  }
}

/// How a program begins: with these files as its standard ones, and with no signal held or passed over.
private struct Spawning {
  var input: Int32
  var output: Int32
  var errors: Int32

  func start(_ words: [String], _ environment: [String: String]) throws(ChildProcessError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = Spawning.terminated(words)
    let variables = Spawning.terminated(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let error = spawning.withLock { _ in
      posix_spawnp(&process, words[0], &actions, &attributes, arguments, variables)
    }
    if error == ENOENT { throw .notInstalled }
    if error != 0 { throw .failed(String(cString: strerror(error))) }
    return process
  }

  /// C strings, to be freed, with the null pointer that ends the list.
  private static func terminated(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
