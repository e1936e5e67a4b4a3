import Glibc

/// Where a command writes: standard output, standard error, a file, or memory in tests.
public protocol OutputSink: AnyObject {
  /// Writes a text whole. ``OutputError/closed`` when the reader has gone.
  func write(_ text: String) throws(OutputError)
  /// Writes bytes that need not be text.
  func write(_ bytes: [UInt8]) throws(OutputError)
  /// Hands on what is still held back.
  func flush() throws(OutputError)
  /// Whether somebody reads it on a terminal.
  var isTerminal: Bool { get }
}

extension OutputSink {
  public var isTerminal: Bool { false }

  /// Writes a text and a line feed.
  public func line(_ text: String = "") throws(OutputError) { try write(text + "\n") }
}

/// Why output could not be written.
public enum OutputError: Error, Hashable, CustomStringConvertible {
  /// The reader of a pipe has gone (`silang … | head`): the program ends quietly.
  case closed
  /// The error number of the system call.
  case failed(Int32)

  /// The error number that the system gave.
  var number: Int32 {
    switch self {
    case .closed: EPIPE
    case .failed(let number): number
    }
  }

  public var description: String {
    switch self {
    case .closed: "output: the reader has gone"
    case .failed(let number): "output: \(String(cString: strerror(number)))"
    }
  }
}

/// Output to a file descriptor, which stays the caller's. It holds back up to 64 KiB; on a terminal it writes at once.
/// What is still held back when the sink goes is written then, its errors unseen: call ``flush()``.
public final class DescriptorSink: OutputSink {
  private let descriptor: Int32
  private let limit: Int
  private var held: [UInt8] = []
  public let isTerminal: Bool

  /// Makes the process ignore SIGPIPE, so that a closed pipe is an error of `write`. Give a child process its
  /// default back (POSIX_SPAWN_SETSIGDEF).
  public init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    limit = isTerminal || descriptor == STDERR_FILENO ? 0 : 1 << 16
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    // No one is left to hear of a failure here.
    _ = try? flush()
  }

  public func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  public func write(_ bytes: [UInt8]) throws(OutputError) {
    held.append(contentsOf: bytes)
    if held.count > limit { try flush() }
  }

  public func flush() throws(OutputError) {
    var written = 0
    defer { held.removeAll(keepingCapacity: true) }
    while written < held.count {
      let count = held.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: throw .closed
      default: throw .failed(errno)
      }
    }
  }

  /// A terminal or pipe that another program made non-blocking is full.
  private func waitUntilWritable() {
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&state, 1, -1)
  }
}

/// Output kept in memory.
public final class BufferSink: OutputSink {
  /// All that was written.
  public private(set) var text = ""
  public init() {}
  public func write(_ text: String) { self.text += text }
  public func write(_ bytes: [UInt8]) { text += String(decoding: bytes, as: UTF8.self) }
  public func flush() {}
}
