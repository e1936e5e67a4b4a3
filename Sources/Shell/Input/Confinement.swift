import Foundation
import Reading
import Synchronization

/// Runs a program that parses strangers' files: with a limit on its memory and time and, where the kernel allows it,
/// without a network.
enum Confinement {
  /// Whether children get no network here.
  static let hasNoNetwork: Bool = (try? ChildProcess.run("unshare", unshared + ["true"], input: [], seconds: 5)) != nil

  private static let unshared = ["--map-root-user", "--net", "--"]

  /// The first program that ran with a network, until it was told.
  private static let exposed = Mutex<String?>(nil)

  /// What a user should know of programs that ran since it was last asked: that one of them had a network.
  static func remark(_ language: Language) -> String? {
    guard
      let name = exposed.withLock({ name in
        defer { name = nil }; return name
      })
    else { return nil }
    return language == .english
      ? "\(name) could not be cut off the network here (unshare is missing or not allowed); Silang itself uses none"
      : "\(name) tidak dapat diputus dari jaringan di sini (unshare tidak ada atau tidak diizinkan); Silang sendiri tidak memakainya"
  }

  /// - Parameter memory: in bytes of address space; nil for programs that limit themselves.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], memory: Int?, seconds: Int,
    outputLimit: Int = ChildProcess.outputLimit
  ) throws(ChildProcessError) -> [UInt8] {
    guard ChildProcess.exists(name) else { throw .notInstalled }
    var words = [name] + arguments
    if hasNoNetwork { words = ["unshare"] + unshared + words } else { exposed.withLock { $0 = $0 ?? name } }
    if let memory, ChildProcess.exists("prlimit") { words = ["prlimit", "--as=\(memory)", "--"] + words }
    return try ChildProcess.run(
      words[0], Array(words.dropFirst()), input: input, seconds: seconds, outputLimit: outputLimit)
  }
}

extension ChildProcess {
  /// Whether a program of this name is installed.
  static func exists(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
