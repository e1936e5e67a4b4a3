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
    let result = waiting { () async -> Result<[UInt8], ChildProcessError> in
      await withTaskGroup(of: Result<[UInt8], ChildProcessError>.self) { group in
        group.addTask { await collected(name, arguments, file, Environment.inherit.updating(variables)) }
        group.addTask {
          // Cancelled when the program is first: then nobody looks at this.
          try? await Task.sleep(for: .seconds(seconds))
          return .failure(.tookTooLong(seconds: seconds))
        }
        let first = await group.next() ?? .failure(.failed("it gave no answer"))
        group.cancelAll()
        return first
      }
    }
    return try result.get()
  }

  /// The input as a file without a name. A pipe would not do: Subprocess ends this program when the other one stops
  /// before it has read all of it.
  private static func inputFile(_ bytes: [UInt8]) throws(ChildProcessError) -> Int32 {
    var template = Array("\(NSTemporaryDirectory())silang.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .failed("no temporary file: \(String(cString: strerror(errno)))") }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
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
    _ name: String, _ arguments: [String], _ input: Int32, _ environment: Environment
  ) async -> Result<[UInt8], ChildProcessError> {
    do {
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: environment,
        input: .fileDescriptor(.init(rawValue: input), closeAfterSpawningProcess: true),
        output: .bytes(limit: outputLimit), error: .string(limit: 1 << 20))
      if result.terminationStatus.isSuccess { return .success(result.standardOutput) }
      let lines = result.standardError.split(whereSeparator: \.isNewline)
      return .failure(.failed(lines.last.map(String.init) ?? "\(result.terminationStatus)"))
    } catch let error as SubprocessError {
      return .failure(error.code == .executableNotFound ? .notInstalled : .failed(error.description))
    } catch {
      return .failure(.failed("\(error)"))
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
    private let queue = DispatchQueue(label: "silang.child", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
}
