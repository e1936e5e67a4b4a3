import Dispatch
import Foundation
import Glibc
import Subprocess
import Synchronization

/// Why a program did not do its work.
enum ChildProcessError: Error, Equatable {
  case notInstalled
  case tookTooLong(seconds: Int)
  /// It ended with a failure; the last line that it said.
  case failed(String)
}

/// Runs another program to its end: bytes in, bytes out, nothing by way of a shell.
enum ChildProcess {
  /// The most that a program may give back.
  private static let outputLimit = 256 << 20

  /// What the program wrote to standard output.
  /// - Parameters:
  ///   - environment: variables set besides those of this process.
  ///   - seconds: after so long the program is ended.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], environment: [String: String] = [:], seconds: Int = 60
  ) throws(ChildProcessError) -> [UInt8] {
    let file = try inputFile(input)
    let variables = Dictionary(
      uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) })
    let result = waiting { await collected(name, arguments, file, Environment.inherit.updating(variables), seconds) }
    return try result.get()
  }

  /// The input as a file without a name. A pipe would not do: Subprocess ends this program when the other one stops
  /// before it has read all of it.
  private static func inputFile(_ bytes: [UInt8]) throws(ChildProcessError) -> Int32 {
    guard let descriptor = NamelessFile.open() else {
      throw .failed("no temporary file: \(String(cString: strerror(errno)))")
    }
    do throws(OutputError) {
      let sink = DescriptorSink(descriptor)
      try sink.write(bytes)
      try sink.flush()
    } catch {
      close(descriptor)
      throw .failed("no temporary file: \(error)")
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func collected(
    _ name: String, _ arguments: [String], _ input: Int32, _ environment: Environment, _ seconds: Int
  ) async -> Result<[UInt8], ChildProcessError> {
    let limit = TimeLimit()
    do {
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: environment,
        input: .fileDescriptor(.init(rawValue: input), closeAfterSpawningProcess: true),
        output: .bytes(limit: outputLimit), error: .string(limit: 1 << 20)
      ) { execution in
        limit.start(execution.processIdentifier.value, seconds)
      }
      if limit.end() { return .failure(.tookTooLong(seconds: seconds)) }
      if result.terminationStatus.isSuccess { return .success(result.standardOutput) }
      let lines = result.standardError.split(whereSeparator: \.isNewline)
      return .failure(.failed(lines.last.map(String.init) ?? "\(result.terminationStatus)"))
    } catch let error as SubprocessError {
      _ = limit.end()
      return .failure(error.code == .executableNotFound ? .notInstalled : .failed(error.description))
    } catch {
      _ = limit.end()
      return .failure(.failed("\(error)"))
    }
  }

  /// Ends a process that takes too long. Cancelling the task that waits for it would do the same, but by way of a further
  /// task on the threads that may all be waiting.
  private final class TimeLimit: Sendable {
    private enum State { case running, over, expired }
    private let state = Mutex(State.running)
    private let queue = DispatchQueue(label: "silang.child.limit")

    func start(_ process: pid_t, _ seconds: Int) {
      queue.asyncAfter(deadline: .now() + .seconds(seconds)) { [self] in
        state.withLock { state in
          guard state == .running else { return }
          state = .expired
          kill(process, SIGKILL)
        }
      }
    }

    /// Says whether the time was over before the process was.
    func end() -> Bool {
      state.withLock { state in
        defer { if state == .running { state = .over } }
        return state == .expired
      }
    }
  }

  /// Waits for asynchronous work. It runs on threads of its own: commands wait on one of the few threads that
  /// asynchronous work shares, and on a machine with one core there is no second.
  private static func waiting<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task(executorPreference: OwnThreads()) {
      let value = await work()
      box.value.withLock { $0 = value }
      done.signal()
    }
    while true {
      done.wait()
      if let value = box.value.withLock({ $0 }) { return value }
    }
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private final class OwnThreads: TaskExecutor {
    // A serial queue always has a thread; concurrent ones share those that may all be waiting.
    private let queue = DispatchQueue(label: "silang.child")

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
}
